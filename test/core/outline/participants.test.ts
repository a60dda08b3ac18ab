import { describe, expect, test } from 'vitest';
import { participantsIn } from './oneBulletin';

describe('who takes part', () => {
  test('may be a party to the meeting that opens a line, or stand in an item', () => {
    expect(
      participantsIn('Pictures from the visit to Elmport, May 3', 'They came by ferry.', 'Call on Mayor Ann Reed'),
    ).toEqual(['3: Ann Reed | Mayor']);
    expect(
      participantsIn(
        'Presentation of credentials, 3 May 2031',
        '(a) The Ambassador of Norland Ann Reed',
        'Her Excellency Dr Dora Lind',
      ),
    ).toEqual(['2: Ann Reed | Ambassador of Norland', '3: Dora Lind | ']);
  });

  test('is told behind a colon in the minutes of a council', () => {
    const minutes = 'Minutes of the Elm Council meeting held on 3 May 2031 at the Town Hall';
    expect(
      participantsIn(minutes, 'Present: Councillors Ann Reed and Bob Hill, Cora Lane', 'Apologies: Eva Stone'),
    ).toEqual(['2: Ann Reed | Councillors', '2: Bob Hill | ', '2: Cora Lane | ']);
  });

  test('is nobody whose name a format bears', () => {
    expect(participantsIn('🌐 A meeting in the Marigold Plus format was held in Elmport.')).toEqual([]);
    expect(participantsIn('Talks in the Norman Format were held in Elmport.')).toEqual([]);
  });

  test('is not whose invitation it was, nor who is addressed', () => {
    const visit = 'Visit of Captain Carl Holt to Westland, 3 May 2031';
    expect(participantsIn(visit, 'He took part at the invitation of Mayor Ann Reed.')).toEqual([
      '1: Carl Holt | Captain',
    ]);
    expect(participantsIn(visit, 'He accepted Mayor Ann Reed’s invitation to attend the forum.')).toEqual([
      '1: Carl Holt | Captain',
    ]);
    expect(participantsIn(visit, 'Dear Governor Hill,')).toEqual(['1: Carl Holt | Captain']);
    expect(participantsIn('По приглашению мэра Анны Речной 3 мая Вязов посетит губернатор Иван Строев.')).toEqual([
      '1: Иван Строев | губернатор',
    ]);
  });

  test('may host others, and is none of those from whom news comes', () => {
    expect(
      participantsIn('Visit of Captain Carl Holt to Westland, 3 May 2031', 'He was hosted to lunch by Mayor Ann Reed.'),
    ).toEqual(['1: Carl Holt | Captain', '2: Ann Reed | Mayor']);
    expect(participantsIn('News from Abu Elma came to the Quay Forum on May 3.')).toEqual([]);
  });

  test('in Russian may be a guest, or whom one meets with', () => {
    expect(
      participantsIn('Завтра на вебинаре встречаемся с Борисом Холмовым.', 'Гости эфира: Анна Речная и Илья Яров.'),
    ).toEqual(['1: Борисом Холмовым | ', '2: Анна Речная | ', '2: Илья Яров | ']);
    expect(participantsIn('3 мая на форуме встречаемся с советником директора «Речные Причалы».')).toEqual([]);
  });

  test('is not of whom a speaker tells that he came along', () => {
    const talks = 'Talks with Captain Carl Holt, 3 May 2031';
    expect(participantsIn(talks, '💬 Carl Holt: We built it together with Mayor Ann Reed.')).toEqual([]);
    expect(participantsIn(talks, 'He came together with Mayor Ann Reed.')).toEqual([
      '1: Carl Holt | Captain',
      '2: Ann Reed | Mayor',
    ]);
  });

  test('is no place and nothing that is called after somebody', () => {
    expect(
      participantsIn('On May 3, Mayor Ann Reed visited Abu Elma and took part in a Hill Holt show near the Elm Holt.'),
    ).toEqual(['1: Ann Reed | Mayor']);
    expect(participantsIn('On May 3, Mayor Ann Reed visited Riva, Santa Elma from the sea side.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
  });
});

describe('a list of people', () => {
  const people = ['Ann Reed, Mayor of Port Elm', 'Bob Hill – Harbour Master', 'Cora Lane (Elm Ferries)', 'Dora Holt'];
  const listed = [
    '2: Ann Reed | Mayor of Port Elm',
    '3: Bob Hill | Harbour Master',
    '4: Cora Lane | ',
    '5: Dora Holt | ',
  ];

  test.each([
    'Participants:',
    'List of participants',
    'The delegation includes:',
    'Members of the delegation:',
    'Speakers:',
  ])('below “%s” needs no points before its items, and no meeting in the post', (heading) => {
    expect(participantsIn(heading, ...people)).toEqual(listed);
  });

  test('ends before a line that tells of something, or of nobody', () => {
    const meeting = 'The Quay Forum on May 3, 2031 was attended by:';
    expect(participantsIn(meeting, ...people, 'Eve Moss told of the quay.', 'Finn Ford')).toEqual(listed);
    expect(participantsIn(meeting, ...people, 'The quay is open.', 'Finn Ford')).toEqual(listed);
  });

  test('is none of a single firm', () => {
    expect(participantsIn('Участники:', 'Норда Шиппинг – резидент порта')).toEqual([]);
    expect(participantsIn('Участники:', 'Анна Речная – мэр Вязова')).toEqual(['2: Анна Речная | мэр Вязова']);
  });
});

describe('a list in capitals', () => {
  const heading = 'Presentation of credentials, 3 May 2031';

  test('names people with their titles, on one line or two', () => {
    expect(
      participantsIn(
        heading,
        'ANN REED AMBASSADOR TO NORLAND',
        'Ambassador Reed came by ferry.',
        'DR. BOB VAN HILL',
        'HIGH COMMISSIONER OF WESTLAND',
      ),
    ).toEqual(['2: ANN REED | AMBASSADOR TO NORLAND', '4: BOB VAN HILL | HIGH COMMISSIONER OF WESTLAND']);
  });

  test('with the names as the text writes them', () => {
    expect(participantsIn(heading, 'ANN MARY REED', 'AMBASSADOR TO NORLAND', 'Ann Reed joined the ministry.')).toEqual([
      '2: Ann Reed | AMBASSADOR TO NORLAND',
    ]);
  });

  test('but no body, and nobody who signs', () => {
    expect(participantsIn(heading, 'MINISTRY OF PORTS', 'NORLAND', 'ANN REED', 'Elmport, 3 May')).toEqual([]);
  });
});
