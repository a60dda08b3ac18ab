import { describe, expect, test } from 'vitest';
import { meetingsIn, outlineOf, participantsIn } from './oneBulletin';

describe('a heading announces a meeting', () => {
  test('that was held in a place', () => {
    expect(meetingsIn('🌐 A meeting in the Harbour Plus format was held in Elmport.')).toEqual([
      '1: meeting in the Harbour Plus format |  | Elmport',
    ]);
  });

  test('at which a statement was made, with place and date in brackets', () => {
    const heading =
      '🎙 Statement by Minister Ann Reed during the Harbour Council meeting on a more open, calm and lively port (Old Quay, May 3, 2025)';
    expect(meetingsIn(heading)).toEqual([
      '1: Harbour Council meeting on a more open, calm and lively port | 2025-05-03 | Old Quay',
    ]);
  });

  test('with whom, in a title line without a verb, dated by the line below', () => {
    expect(meetingsIn('Telephone conversation with Mayor Ann Reed', '2025-05-03T10:00:00Z', 'They spoke.')).toEqual([
      '1: Telephone conversation with Mayor Ann Reed | 2025-05-03 | ',
    ]);
  });

  test('whose place and date stand on a pin line', () => {
    expect(meetingsIn('Mayor Ann Reed and Mayor Bob Hill hold a meeting', '', '📍 Old Quay, May 3')).toEqual([
      '1: meeting | --05-03 | Old Quay',
    ]);
  });

  test('by a verb', () => {
    expect(meetingsIn('On May 3, Mayor Ann Reed received Governor Bob Hill.')).toEqual([
      '1: received Governor Bob Hill | --05-03 | ',
    ]);
  });

  test('in Russian', () => {
    expect(meetingsIn('15–18 сентября в Вязове пройдет IV Международный форум «Мосты».')).toEqual([
      '1: IV Международный форум | --09-15 | Вязове',
    ]);
  });
});

describe('the text has further meetings', () => {
  test('where they have a date or a place of their own', () => {
    expect(
      meetingsIn(
        '🌐 The Harbour Council ended its term.',
        'On May 3, the Council held a quarterly high-level debate on quays. During this debate, nobody slept.',
        'On May 9, 2025, it convened a meeting in Elmport.',
        'They discussed the next session of the Harbour Council on November 28 in Old Quay.',
      ),
    ).toEqual([
      '2: quarterly high-level debate on quays | --05-03 | ',
      '3: meeting | 2025-05-09 | Elmport',
      '4: next session of the Harbour Council | --11-28 | Old Quay',
    ]);
  });

  test('but not the same one again, nor an anniversary', () => {
    expect(
      meetingsIn(
        'Talks with Mayor Ann Reed',
        '2025-05-03',
        'On May 3, the Governor held talks with Mayor Ann Reed.',
        'On May 4, the port marked the anniversary of the first meeting.',
      ),
    ).toEqual(['1: Talks with Mayor Ann Reed | 2025-05-03 | ']);
  });

  test('and `today` is the day of the text', () => {
    expect(
      meetingsIn('New quays', '3 May 2025, 10:00', 'Governor Bob Hill called on Mayor Ann Reed yesterday.'),
    ).toEqual(['3: called on Mayor Ann Reed | 2025-05-02 | ']);
  });
});

describe('participants', () => {
  const lines = [
    '🗓 On May 3, Mayor Ann Reed took part in a working meeting of the Harbour Council.',
    'The delegation includes Minister of Trade and Industry Bob Hill, Deputy Chief of Staff of the Harbour Office Carl Holt, and Aide Dora Lind.',
    '• Ambassador of Norland to the Islands Eve Marsh;',
    '💬 Dora Lind: Good morning.',
  ];

  test('are those named as attending, each once, speakers left out', () => {
    expect(participantsIn(...lines)).toEqual([
      '1: Ann Reed | Mayor',
      '2: Bob Hill | Minister of Trade and Industry',
      '2: Carl Holt | Deputy Chief of Staff of the Harbour Office',
      '3: Eve Marsh | Ambassador of Norland to the Islands',
    ]);
    expect(outlineOf(...lines).speakers.map(({ name }) => name)).toEqual(['Dora Lind']);
  });

  test('are none where no meeting is', () => {
    expect(participantsIn('Mayor Ann Reed opened a bridge.', 'The delegation includes Minister Bob Hill.')).toEqual([]);
  });
});
