import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a press office names who speaks', () => {
  test('before a readout that follows, and not by a list or a source', () => {
    expect(speakersIn('Harbour Spokesperson Ann Reed provided the following readout:', 'They met.')).toEqual([
      '1: Ann Reed | Harbour Spokesperson',
    ]);
    expect(speakersIn('Mayor Ann Reed visited the following quays:', '• Elm Quay')).toEqual([]);
    expect(
      speakersIn('Mayor Ann Reed met Bob Hill.', 'According to a statement by the Harbour Ministry, Reed said yes.'),
    ).toEqual(['2: Ann Reed | ']);
  });

  test('behind a quotation by other verbs than said', () => {
    expect(speakersIn('“The quay is open,” stated Mayor Reed.')).toEqual(['1: Reed | Mayor']);
    expect(speakersIn('Mayor Ann Reed met the crews.', '“It is open,” tweeted Reed.')).toEqual(['2: Ann Reed | ']);
  });
});

describe('a press office tells of a meeting', () => {
  test('with a visitor, a group or a body, and of no success', () => {
    expect(participantsIn('Mayor Ann Reed met with visiting Governor Bob Hill.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Bob Hill | Governor',
    ]);
    expect(meetingsIn('Reed met with young students in Port Elm')).toEqual([
      '1: met with young students |  | Port Elm',
    ]);
    expect(meetingsIn('Norland Mayor Meets with Holt')).toEqual(['1: Meets with Holt |  | ']);
    expect(meetingsIn('The plan met with great success in Port Elm')).toEqual([]);
  });

  test('on visits to several towns', () => {
    expect(meetingsIn('The Mayor concludes visits to Elmport and Westport')).toEqual([
      '1: visits to Elmport and Westport |  | Elmport and Westport',
    ]);
  });

  test('in the text that the meeting made', () => {
    expect(
      meetingsIn(
        'Statement of the 3rd Harbour Ministers’ Meeting',
        '3 May 2031',
        'The Meeting was chaired by Mayor Ann Reed.',
      ),
    ).toEqual(['1: 3rd Harbour Ministers’ Meeting | 2031-05-03 | ']);
  });
});

describe('a press office tells where and when', () => {
  test('between a verb and whom it leads to, before a weekday, and between commas before a date', () => {
    expect(meetingsIn('Mayor Ann Reed met in Elmport with Governor Bob Hill')).toEqual([
      '1: met in Elmport with Governor Bob Hill |  | Elmport',
    ]);
    expect(meetingsIn('Mayor Ann Reed met Governor Bob Hill at the Harbour Hall Tuesday')).toEqual([
      '1: met Governor Bob Hill |  | Harbour Hall',
    ]);
    expect(meetingsIn('Remarks by Ann Reed at the Quay Forum "Ships and Sails", Elmport, 3 May 2031')).toEqual([
      '1: Quay Forum | 2031-05-03 | Elmport',
    ]);
  });

  test('with the town and the land that a house is in', () => {
    expect(meetingsIn('The seminar was held at Elm University, Elmport, Norland, on 3 May 2031.')).toEqual([
      '1: seminar | 2031-05-03 | Elm University, Elmport, Norland',
    ]);
  });

  test('in a line that says when it was posted, and names nobody by the town of a dateline', () => {
    expect(
      meetingsIn('Mayor holds talks', 'Posted On: 03 MAY 2031 7:11PM by Elm Office', 'The talks were held today.'),
    ).toEqual(['1: talks | 2031-05-03 | ']);
    expect(participantsIn('Mayor holds talks', 'Port Elm, May 3, 2031 (QBC) – Mayor Ann Reed held talks.')).toEqual([
      '2: Ann Reed | Mayor',
    ]);
  });
});

describe('a press office writes in French, Spanish or German', () => {
  test('titles with the article at the name, and ministries of several words', () => {
    expect(speakersIn('La directrice de l’Elme, Anne Roux, a réitéré que le quai est ouvert.', 'Merci.')).toEqual([
      '1: Anne Roux | directrice de l’Elme',
    ]);
    expect(participantsIn('Le président a reçu la ministre de la Jeunesse et des Sports, Anne Roux.')).toEqual([
      '1: Anne Roux | ministre de la Jeunesse et des Sports',
    ]);
    expect(participantsIn('Le maire a reçu S.E.M Jean Morel.')).toEqual(['1: Jean Morel | ']);
  });

  test('a place between the verb and the guest', () => {
    expect(meetingsIn('Le maire a reçu à Elme une délégation')).toEqual(['1: reçu à Elme une délégation |  | Elme']);
    expect(meetingsIn('Molina se reúne en Elmora con la alcaldesa Ana Ruiz')).toEqual([
      '1: reúne en Elmora con la alcaldesa Ana Ruiz |  | Elmora',
    ]);
  });

  test('titles in every case', () => {
    expect(participantsIn('Bürgermeisterin Anna Roth empfängt den Bundespräsidenten Karl Holt')).toEqual([
      '1: Anna Roth | Bürgermeisterin',
      '1: Karl Holt | Bundespräsidenten',
    ]);
  });
});
