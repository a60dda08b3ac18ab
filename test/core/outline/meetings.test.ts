import { describe, expect, test } from 'vitest';
import { meetingsIn, outlineOf, participantsIn } from './oneBulletin';

describe('a heading announces a meeting', () => {
  test('that was held in a place', () => {
    expect(meetingsIn('🌐 A meeting in the Harbour Plus format was held in Elmport.')).toEqual([
      '1: meeting in the Harbour Plus format |  | Elmport',
    ]);
    expect(meetingsIn('A meeting in the Quay Process framework was held in Elmport.')).toEqual([
      '1: meeting in the Quay Process framework |  | Elmport',
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

  test('whose place stands behind its topic, beside the time', () => {
    expect(
      meetingsIn(
        'Mayor Ann Reed will hold a briefing on the storms in Norland at the Harbour Press Centre at 11.00 on May 3.',
      ),
    ).toEqual(['1: briefing on the storms in Norland | --05-03 | Harbour Press Centre']);
  });

  test('in the house that somebody is summoned to', () => {
    expect(meetingsIn('On May 3, Ambassador Ann Reed was summoned to the Harbour Ministry of Quays.')).toEqual([
      '1: Ambassador Ann Reed was summoned | --05-03 | Harbour Ministry of Quays',
    ]);
  });

  test('which is not the one that somebody speaks of further down', () => {
    expect(
      meetingsIn(
        '🎙 Comment by Mayor Ann Reed on her meeting with Governor Bob Hill (May 3, 2031)',
        'The Governor came by ferry and stayed for a day.',
        'The crews rested.',
        'The stone was shown to him.',
        'We agreed to hold the first meeting of a joint working group on harbour lights on May 9 in Elmport.',
      ),
    ).toEqual([
      '1: meeting with Governor Bob Hill | 2031-05-03 | ',
      '5: first meeting of a joint working group on harbour lights | --05-09 | Elmport',
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

describe('an act that people attend is a meeting', () => {
  const opening = 'the opening of the passenger quay in Port Elm, organised by the #FerryUnion.';

  test('where somebody takes part in it', () => {
    const line = `🗓 On May 3, Harbour Master Ann Reed took part in ${opening}`;
    const from = line.indexOf('opening of');
    const name = line.indexOf('Ann Reed');
    expect(outlineOf(line)).toEqual({
      startLine: 0,
      endLine: 1,
      headingLine: 0,
      title:
        'On May 3, Harbour Master Ann Reed took part in the opening of the passenger quay in Port Elm, organised by the…',
      forwardedFrom: null,
      date: '--05-03',
      place: 'Port Elm',
      hashtags: ['#FerryUnion'],
      speakers: [],
      spoken: [],
      meetings: [
        {
          title: 'opening of the passenger quay',
          date: '--05-03',
          place: 'Port Elm',
          line: 0,
          range: { from, to: from + 'opening of the passenger quay'.length },
        },
      ],
      weekdays: [],
      participants: [{ name: 'Ann Reed', role: 'Harbour Master', line: 0, range: { from: name, to: name + 8 } }],
      named: ['Ann Reed'],
      duplicates: [],
    });
  });

  test('where somebody speaks at it', () => {
    expect(
      meetingsIn('🎙 Remarks by Mayor Ann Reed at the official opening of the Old Quay (Elmport, May 3, 2025)'),
    ).toEqual(['1: official opening of the Old Quay | 2025-05-03 | Elmport']);
  });

  test('but not where it is only told of', () => {
    expect(meetingsIn(`On May 3, Mayor Ann Reed wrote about ${opening}`)).toEqual([]);
  });
});

describe('the title is the shortest phrase that names the meeting', () => {
  test.each([
    ['a debate titled “The Lake in a Dry Year,” chaired by Ann Reed.', 'debate titled “The Lake in a Dry Year”'],
    ['a debate on the topic “Quays (and piers).” It was short.', 'debate on the topic “Quays (and piers).”'],
    ['a high-level debate titled “The Lake in a Dry Year.”', 'high-level debate'],
    ['a quarterly debate on the agenda item titled “The Lake.” Nobody slept.', 'quarterly debate'],
    ['a meeting on the sidelines of the Boat Fair.', 'meeting'],
    ['a news conference by Mayor Ann Reed.', 'news conference'],
    [
      'talks with Minister of Quays (Deputy Governor) Ann Reed.',
      'talks with Minister of Quays (Deputy Governor) Ann Reed',
    ],
    ['a meeting in connection with the flood in Elmport.', 'meeting in connection with the flood in Elmport'],
    ['a meeting to discuss the water in Elmport.', 'meeting to discuss the water in Elmport'],
  ])('%s', (phrase, title) => {
    expect(meetingsIn(`On May 3, the Council held ${phrase}`)).toEqual([`1: ${title} | --05-03 | `]);
  });
});

describe('the place of a meeting', () => {
  test('is none in its topic', () => {
    expect(meetingsIn('The Council held separate meetings on May 3 on the ferries in the Heron Strait.')).toEqual([
      '1: separate meetings | --05-03 | ',
    ]);
    expect(meetingsIn('On May 3, the Council held a meeting on the situation in Elmport.')).toEqual([
      '1: meeting on the situation in Elmport | --05-03 | ',
    ]);
  });

  test('may end in a common noun, or be two', () => {
    expect(meetingsIn('On May 3, talks were held in the Norland capital.')).toEqual([
      '1: talks | --05-03 | Norland capital',
    ]);
    expect(meetingsIn('Visit by Mayor Ann Reed to Elmport and Northmere, May 3')).toEqual([
      '1: Visit by Mayor Ann Reed to Elmport and Northmere | --05-03 | Elmport and Northmere',
    ]);
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

  test('are not those of whom something else is told', () => {
    expect(
      participantsIn('On May 3, the Council held a meeting on the resignation of the Elmport Ferry Chief Ann Reed.'),
    ).toEqual([]);
    expect(
      participantsIn('On May 3, the Council held talks on the rescue of Captain Ann Reed and Captain Bob Hill.'),
    ).toEqual([]);
  });

  test('are those whose meeting it is', () => {
    expect(
      participantsIn(
        'On May 3, a meeting of Mayor Ann Reed and Governor Bob Hill was held under the chairmanship of Captain Carl Holt.',
      ),
    ).toEqual(['1: Ann Reed | Mayor', '1: Bob Hill | Governor', '1: Carl Holt | Captain']);
    expect(
      participantsIn('On May 3, talks were held with Minister of Quays (with the rank of Governor) Ann Reed.').length,
    ).toBe(1);
  });

  test('are none where no meeting is', () => {
    expect(participantsIn('Mayor Ann Reed opened a bridge.', 'The delegation includes Minister Bob Hill.')).toEqual([]);
  });
});

describe('a meeting that is told again', () => {
  test('is one, with the date and place of both', () => {
    expect(
      meetingsIn(
        'Call on Governor Bob Hill by Mayor Ann Reed',
        '14 May 2031, 19:09',
        'Mayor Ann Reed called on Governor Bob Hill at the Harbour Office today.',
      ),
    ).toEqual(['1: Call on Governor Bob Hill by Mayor Ann Reed | 2031-05-14 | Harbour Office']);
  });

  test('stays another one on another day or with somebody else', () => {
    expect(
      meetingsIn(
        '🗓 On May 3, Mayor Ann Reed had talks with Governor Bob Hill in Port Elm.',
        'On May 4, she had talks with Captain Carl Holt in Westport.',
      ),
    ).toEqual([
      '1: talks with Governor Bob Hill | --05-03 | Port Elm',
      '2: talks with Captain Carl Holt | --05-04 | Westport',
    ]);
  });
});

describe('a place', () => {
  test('is told with what it is of, and with its land', () => {
    expect(meetingsIn('The mayors met at the Harbour Office of Port Elm on May 3.')).toEqual([
      '1: met | --05-03 | Harbour Office of Port Elm',
    ]);
    expect(meetingsIn('Mayor Ann Reed had talks with Captain Carl Holt in Port Elm, Norland, on May 3.')).toEqual([
      '1: talks with Captain Carl Holt | --05-03 | Port Elm, Norland',
    ]);
  });
});

describe('the place of an event', () => {
  test('is the last of two, where the first belongs to the name', () => {
    expect(meetingsIn('On May 3, the mayors held a forum on quays in the North Sea in Port Elm.')).toEqual([
      '1: forum on quays in the North Sea | --05-03 | Port Elm',
    ]);
  });
});

describe('a date', () => {
  test('of a clause about somebody is not the meeting’s', () => {
    expect(
      meetingsIn(
        'Talks with Ann Reed',
        '9 May 2031',
        'Bob Hill had talks with Ann Reed, who retired as Mayor of Port Elm on May 8.',
      ),
    ).toEqual(['1: Talks with Ann Reed | 2031-05-09 | ']);
  });

  test('with a day goes before a year that belongs to the matter', () => {
    expect(
      meetingsIn('On May 3, Mayor Ann Reed chaired a meeting on the work of the quays in 2030.', '1 June 2031'),
    ).toEqual(['1: meeting on the work of the quays | 2031-05-03 | ']);
  });

  test('takes its year from the same day elsewhere in the post', () => {
    expect(
      meetingsIn('On May 3, Mayor Ann Reed had talks with Governor Bob Hill.', 'Announced for May 3, 2031'),
    ).toEqual(['1: talks with Governor Bob Hill | 2031-05-03 | ']);
  });
});

describe('participants of a list', () => {
  test('are people, countries are none', () => {
    expect(
      participantsIn(
        'Taking part in the Quay Forum on May 3 were Ann Reed (Port Elm), Bob Hill (Westport), and Carl van der Holt.',
      ),
    ).toEqual(['1: Ann Reed | ', '1: Bob Hill | ', '1: Carl van der Holt | ']);
    expect(
      participantsIn('At the Quay Forum on May 3 were the oldest painter, Ann Reed, and the cook, Bob Hill.'),
    ).toEqual(['1: Ann Reed | ', '1: Bob Hill | ']);
    expect(participantsIn('Norland, Sierra Elma, Westland and Isla Verde were at the Quay Forum on May 3.')).toEqual(
      [],
    );
  });
});
