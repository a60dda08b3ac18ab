import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a readout names who speaks', () => {
  test('by the title of the one whose call its heading tells, and not by the other one’s', () => {
    const heading = 'Readout of Secretary Reed’s Call with Harbour Minister Bob Hill (May 3)';
    expect(
      speakersIn(
        heading,
        'The Secretary and Harbour Minister Hill spoke of the quays.',
        'The Secretary reiterated that.',
      ),
    ).toEqual(['3: Reed | ']);
    expect(participantsIn(heading)).toEqual(['1: Reed | Secretary', '1: Bob Hill | Harbour Minister']);
    expect(speakersIn(heading, 'The crews spoke of Quay Issues and the Secretary noted the long quay.')).toEqual([
      '2: Reed | ',
    ]);
  });

  test('by a title alone, which is not a deputy’s', () => {
    const [mayor, vice] = ['Mayor of Port Elm Ann Reed met the crews.', 'The Vice Mayor, Bob Hill, met them, too.'];
    expect(speakersIn(mayor, vice, 'In her opening remarks, the Mayor said that the quay is open.')).toEqual([
      '3: Ann Reed | ',
    ]);
    expect(speakersIn(vice, 'The Mayor said that the quay is open.')).toEqual(['2: Bob Hill | ']);
  });

  test('by a pronoun that opens a sentence behind one of theirs', () => {
    expect(speakersIn('Mayor Ann Reed opened the quay. She noted that it is long.')).toEqual(['1: Ann Reed | ']);
    expect(speakersIn('Mayor Ann Reed opened the quay. She met the crews. She noted that it is long.')).toEqual([
      '1: Ann Reed | ',
    ]);
    expect(speakersIn('Mayor Ann Reed opened the quay. The crews cheered. She noted that it is long.')).toEqual([]);
    expect(speakersIn('The crews met Mayor Ann Reed on the quay in Port Elm. He noted that it is long.')).toEqual([]);
  });

  test('and nobody who brings a message, is met with or is praised', () => {
    expect(
      speakersIn(
        'The message was delivered by Mayor Ann Reed’s Envoy Bob Hill.',
        'Receiving it, Governor Carl Holt said that the quay is open.',
      ),
    ).toEqual(['2: Carl Holt | Governor']);
    expect(
      speakersIn('After talks with the Mayor Ann Reed in Elmport, the crews wrote to them: “It is open.”'),
    ).toEqual([]);
    expect(speakersIn('Mayor Ann Reed praised the crews of Port Elm.')).toEqual([]);
  });

  test('under the office of a professor and the short title of a councillor', () => {
    expect(speakersIn('The Director of the Elm Harbour School, Professor Ann Reed said that it is open.')).toEqual([
      '1: Ann Reed | Director of the Elm Harbour School',
    ]);
    expect(
      speakersIn('Councillor Ann Reed of Port Elm was elected.', 'Cllr Reed pointed out that it is open.'),
    ).toEqual(['2: Ann Reed | ']);
  });
});

describe('a readout tells of a meeting', () => {
  test('in its heading, though it only is of it', () => {
    expect(
      meetingsIn(
        'Readout of the meeting between the Governor and the Mayor of Port Elm',
        '3 May 2031',
        'The Governor met today in Elmstead with the Mayor of Port Elm, Ms. Ann Reed.',
      ),
    ).toEqual(['1: meeting between the Governor and the Mayor of Port Elm | 2031-05-03 | Elmstead']);
    expect(speakersIn('Readout of the Governor’s meeting with Mayor Ann Reed')).toEqual([]);
  });

  test('as a talk on a day or on a matter', () => {
    expect(meetingsIn('Mayor Ann Reed spoke today with Governor Bob Hill.')).toEqual([
      '1: spoke today with Governor Bob Hill |  | ',
    ]);
    expect(speakersIn('Mayor Ann Reed spoke today with Governor Bob Hill.')).toEqual([]);
    expect(meetingsIn('Mayor Reed discusses quays, ferries with Governor Bob Hill')).toEqual([
      '1: discusses quays, ferries with Governor Bob Hill |  | ',
    ]);
  });

  test('once, where a journey is told with what kind of visit it is', () => {
    expect(meetingsIn('On 3 May Mayor Ann Reed travelled to Port Elm on a one-day visit.')).toEqual([
      '1: travelled to Port Elm | --05-03 | Port Elm',
    ]);
  });
});

describe('other languages tell of a meeting', () => {
  test('with somebody whose land stands before the title', () => {
    const heading = 'Bürgermeisterin Roth empfängt den norländischen Bürgermeister Hans Berg';
    expect(meetingsIn(heading)).toEqual(['1: empfängt den norländischen Bürgermeister Hans Berg |  | ']);
    expect(meetingsIn('Roth traf in Elmstadt auf ihren norländischen Amtskollegen, Bürgermeister Hans Berg.')).toEqual([
      '1: traf in Elmstadt auf ihren norländischen Amtskollegen |  | Elmstadt',
    ]);
  });

  test('in a house that is no guest, and with a delegation on a day', () => {
    const guest = 'La alcaldesa Ana Ruiz recibió en la Casa Elma a una delegación de Norlandia.';
    expect(participantsIn(guest)).toEqual(['1: Ana Ruiz | alcaldesa']);
    expect(speakersIn(`${guest.slice(0, -1)} y afirmó que el muelle está abierto.`)).not.toContain('1: Casa Elma | ');
    expect(meetingsIn('La alcaldesa recibió el 3 de mayo a una comitiva de Norlandia')).toEqual([
      '1: recibió el 3 de mayo a una comitiva de Norlandia | --05-03 | ',
    ]);
  });

  test('and no land behind a joining word is a person', () => {
    expect(
      speakersIn(
        'La secretaria para Norlandia y el Sur, Ana Ruiz, abrió el muelle.',
        'La secretaria destacó que es largo.',
      ),
    ).toEqual([]);
  });
});

describe('participants', () => {
  test('are those who were present, though the post names no meeting', () => {
    expect(
      participantsIn('Mayor Ann Reed honoured the crews.', 'Present were Governor Bob Hill and Director Carl Holt.'),
    ).toEqual(['2: Bob Hill | Governor', '2: Carl Holt | Director']);
    expect(participantsIn('The crews led by Captain Ann Reed reached the quay.')).toEqual([]);
    expect(participantsIn('💬 The quay was opened, and Mayor Ann Reed was present.')).toEqual([]);
  });

  test('may be called de something behind an English title, and no verb opens a name', () => {
    expect(participantsIn('The Mayor met with Harbour Minister de Holt of Norland.')).toEqual([
      '1: de Holt | Harbour Minister',
    ]);
    expect(participantsIn('Visiting Elmport for two days, Mayor Ann Reed met Governor Bob Hill.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Bob Hill | Governor',
    ]);
  });

  test('exchange views, and arrive with a Russian delegation', () => {
    expect(participantsIn('Mayor Ann Reed and Governor Bob Hill exchanged views in Elmport.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Bob Hill | Governor',
    ]);
    expect(
      participantsIn(
        '3 мая с визитом в Вязов прибыла мэр Анна Речная.',
        'В составе делегации прибыл капитан Борис Холмов.',
      ),
    ).toContain('2: Борис Холмов | капитан');
  });

  test('stand before the German verb that ends the clause', () => {
    expect(
      meetingsIn('Roth reist nach Elmstadt, wo sie ihren Kollegen Hans Berg zu einem Gespräch treffen wird.'),
    ).toHaveLength(2);
    expect(
      participantsIn('Roth reist nach Elmstadt, wo sie ihren Kollegen Hans Berg zu einem Gespräch treffen wird.'),
    ).toEqual(['1: Hans Berg | Kollegen']);
  });
});
