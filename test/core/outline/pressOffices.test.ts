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

  test('by what they speak about, but not by where', () => {
    expect(speakersIn('Mayor Ann Reed speaks about the second quay')).toEqual(['1: Ann Reed | Mayor']);
    expect(speakersIn('Mayor Ann Reed speaks at the second quay')).toEqual([]);
  });

  test('as a body, without its short name', () => {
    expect(speakersIn('Comment by the Harbour Ministry (HM) on quays', 'They are open.')).toEqual([
      '1: Harbour Ministry | ',
    ]);
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

describe('a press office names who was there', () => {
  const meeting = 'Mayor Ann Reed opened the Quay Forum in Elmport.';
  const others = (...lines: string[]) => participantsIn(meeting, ...lines).filter((each) => !each.startsWith('1:'));

  test('as present, and not by what they present', () => {
    expect(others('Also present were Governor Bob Hill and Captain Carl Holt.')).toEqual([
      '2: Bob Hill | Governor',
      '2: Carl Holt | Captain',
    ]);
    expect(others('The present plan is by Governor Bob Hill.')).toEqual([]);
  });

  test('in a list, with the lands that they are of', () => {
    expect(
      others('It was attended by Governor Bob Hill of Norland, Carl Holt of Westland, Dora Lane – Eastland, Eve Moor.'),
    ).toEqual(['2: Bob Hill | Governor', '2: Carl Holt | ', '2: Dora Lane | ', '2: Eve Moor | ']);
  });

  test('by a name with a number, which a part of a book has, too', () => {
    expect(participantsIn('Mayor Ann Reed met King Carl III in Elmport.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Carl III | King',
    ]);
    expect(participantsIn('Mayor Ann Reed met with the crews. Part II follows, Chapter X, too.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
  });
});

describe('a press office tells what is held', () => {
  test('with somebody, whatever it is called', () => {
    expect(meetingsIn('On May 3, Mayor Ann Reed held a press point with Governor Bob Hill.')).toEqual([
      '1: press point with Governor Bob Hill | --05-03 | ',
    ]);
  });

  test('and not what is only hoped for, or tells who came', () => {
    expect(
      meetingsIn(
        'The second quay of Elmport is open',
        'They spoke of efforts to convene a quay conference in Elmport.',
      ),
    ).toEqual([]);
    expect(meetingsIn('On May 3, Mayor Ann Reed, who was visiting Westport, held talks with Bob Hill.')).toEqual([
      '1: talks with Bob Hill | --05-03 | ',
    ]);
  });

  test('as an opening, of nothing more, too', () => {
    expect(
      meetingsIn('The second quay of Elmport is open', 'The grand opening will be held on May 3 in Elmport.'),
    ).toEqual(['2: grand opening | --05-03 | Elmport']);
    expect(meetingsIn('The alderman attended the launch')).toEqual(['1: launch |  | ']);
    expect(meetingsIn('They spoke of opening hours')).toEqual([]);
  });

  test('in remarks after it', () => {
    expect(meetingsIn('Remarks With Governor Bob Hill After Their Meeting', '3 May 2031')).toEqual([
      '1: Meeting | 2031-05-03 | ',
    ]);
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
    expect(participantsIn('El alcalde recibió al presidente electo de Norlandia, Juan Ruiz.')).toEqual([
      '1: Juan Ruiz | presidente electo de Norlandia',
    ]);
    expect(participantsIn('Le maire a reçu S.E.M Jean Morel.')).toEqual(['1: Jean Morel | ']);
  });

  test('a place between the verb and the guest', () => {
    expect(meetingsIn('Le maire a reçu à Elme une délégation')).toEqual(['1: reçu à Elme une délégation |  | Elme']);
    expect(meetingsIn('Molina se reúne en Elmora con la alcaldesa Ana Ruiz')).toEqual([
      '1: reúne en Elmora con la alcaldesa Ana Ruiz |  | Elmora',
    ]);
  });

  test('the verb before who speaks', () => {
    expect(speakersIn('Beim Empfang in Elmstadt sagte Bürgermeisterin Anna Roth, der Kai sei offen.')).toEqual([
      '1: Anna Roth | Bürgermeisterin',
    ]);
    expect(speakersIn('Reed wrote Mayor Bob Hill a letter.')).toEqual([]);
  });

  test('openings that somebody attended, and frames', () => {
    expect(meetingsIn('Los vecinos asistieron a la inauguración oficial del muelle')).toEqual([
      '1: inauguración oficial del muelle |  | ',
    ]);
    expect(
      meetingsIn('El muelle nuevo de Elmora es largo', 'Hablaron en el marco de la Cumbre del Muelle en Elmora'),
    ).toEqual(['2: Cumbre del Muelle |  | Elmora']);
  });

  test('titles in every case', () => {
    expect(participantsIn('Bürgermeisterin Anna Roth empfängt den Bundespräsidenten Karl Holt')).toEqual([
      '1: Anna Roth | Bürgermeisterin',
      '1: Karl Holt | Bundespräsidenten',
    ]);
  });
});
