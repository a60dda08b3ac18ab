import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('an event’s name', () => {
  test('may hold the word of another, or end in one that is none by itself', () => {
    expect(meetingsIn('Quay Ports Summit second session', '3 May 2031')).toEqual([
      '1: Quay Ports Summit second session | 2031-05-03 | ',
    ]);
    expect(meetingsIn('On May 3, Mayor Ann Reed took part in the 7th Quay Ports Dialogue.')).toEqual([
      '1: 7th Quay Ports Dialogue | --05-03 | ',
    ]);
    expect(meetingsIn('An article by Ann Reed in Quay Dialogue (May 3)', 'On May 3, they held a dialogue.')).toEqual(
      [],
    );
  });

  test('may hold an acronym, a list of lands and of people, and small words between capitals', () => {
    expect(
      meetingsIn('On May 3, the Ninth Conference of the Ports (COP-9) to the Harbour Union took place in Elmport.'),
    ).toEqual(['1: Ninth Conference of the Ports (COP-9) to the Harbour Union | --05-03 | Elmport']);
    expect(
      meetingsIn('A meeting of the mayors of Norland, Westland and Eastland was held in Elmport on May 3.'),
    ).toEqual(['1: meeting of the mayors of Norland, Westland and Eastland | --05-03 | Elmport']);
    expect(meetingsIn('On May 3, talks between Ann Reed, Mayor Bob Hill and Governor Carl Holt were held.')).toEqual([
      '1: talks between Ann Reed, Mayor Bob Hill and Governor Carl Holt | --05-03 | ',
    ]);
    expect(meetingsIn('Greetings to guests of Hands for Harbours awards ceremony', '3 May 2031')).toEqual([
      '1: ceremony | 2031-05-03 | ',
    ]);
  });

  test('ends where another event with a name follows', () => {
    expect(
      meetingsIn('The Lamp Summit of the Ports and the Northern Quay Forum were held in Elmport on May 3.'),
    ).toEqual(['1: Lamp Summit of the Ports | --05-03 | Elmport', '1: Northern Quay Forum | --05-03 | Elmport']);
    expect(meetingsIn('Visit of Mayor Ann Reed to Elmport for the Northern Quay Forum, 3 May 2031')).toEqual([
      '1: Visit of Mayor Ann Reed to Elmport | 2031-05-03 | Elmport',
      '1: Northern Quay Forum | 2031-05-03 | Elmport',
    ]);
  });

  test('said again without its number is the same', () => {
    expect(
      meetingsIn(
        'New lamps',
        'They came.',
        'They sat down.',
        'Ann Reed will attend the 7th Quay Ports Dialogue in Elmport.',
        'She will speak at the Quay Ports Dialogue on May 3.',
      ),
    ).toEqual(['4: 7th Quay Ports Dialogue | --05-03 | Elmport']);
  });
});

describe('an event is held', () => {
  test('where guests or participants of it are told of', () => {
    expect(meetingsIn('Greetings to participants and guests of the Northern Quay Forum', '3 May 2031')).toEqual([
      '1: Northern Quay Forum | 2031-05-03 | ',
    ]);
  });

  test('where words from it are given', () => {
    expect(
      meetingsIn('The lamps', 'are new', 'and bright', 'now', '(From the briefing by Ann Reed, May 3, 2031)'),
    ).toEqual(['5: briefing by Ann Reed | 2031-05-03 | ']);
  });

  test('where people spoke over the phone, or met beside another', () => {
    expect(meetingsIn('On May 3, Mayor Ann Reed and Governor Bob Hill spoke over the phone.')).toEqual([
      '1: spoke over the phone | --05-03 | ',
    ]);
    expect(speakersIn('Mayor Ann Reed spoke by telephone with Governor Bob Hill.')).toEqual([]);
    expect(
      meetingsIn(
        'On May 3, Ann Reed and Bob Hill, Governor of Norland, met on the sidelines of the Quay Forum in Elmport.',
      ),
    ).toEqual(['1: met | --05-03 | Elmport', '1: Quay Forum | --05-03 | Elmport']);
  });

  test('where somebody is on a visit', () => {
    expect(meetingsIn('Captain Carl Holt is visiting Port Elm, Norland from 3 to 5 May 2031.')).toEqual([
      '1: visiting Port Elm | 2031-05-03 | Port Elm, Norland',
    ]);
    expect(meetingsIn('They have rights when visiting Norland.', 'A Senior Visiting Fellow came.')).toEqual([]);
  });

  test('but a visit to which somebody is invited is not', () => {
    const talks = 'Talks with Governor Bob Hill';
    for (const line of [
      'Mayor Ann Reed invited Governor Bob Hill to make an official visit to Westland.',
      'Mayor Ann Reed looked forward to welcoming him to visit Westland.',
      'She conveyed an invitation from Captain Carl Holt to visit Westland soon.',
    ])
      expect(meetingsIn(talks, 'They met.', line)).toEqual([`1: ${talks} |  | `]);
    expect(meetingsIn(talks, 'They met.', 'He will also visit Westland.')).toEqual([
      `1: ${talks} |  | `,
      '3: visit |  | Westland',
    ]);
  });
});

describe('the day of an event', () => {
  test('is not the one that belongs to the next event', () => {
    expect(
      meetingsIn(
        'Call with Bob Hill',
        '3 May 2031',
        'During the talks, he briefed her on the outcome of yesterday’s forum in Elmport.',
      ),
    ).toEqual(['1: Call with Bob Hill | 2031-05-03 | ', '3: forum | 2031-05-02 | Elmport']);
  });

  test('is reckoned from a day without year, too', () => {
    expect(
      meetingsIn(
        'On May 3, Mayor Ann Reed held talks with Bob Hill.',
        'The Quay Forum will be held tomorrow in Elmport.',
      ),
    ).toEqual(['1: talks with Bob Hill | --05-03 | ', '2: Quay Forum | --05-04 | Elmport']);
  });
});

test('the place of a post goes before one in the matter of its meeting', () => {
  expect(meetingsIn('Meeting on the quays in Norland', '2031-05-03', 'Old Quay, Elmport')).toEqual([
    '1: Meeting on the quays | 2031-05-03 | Old Quay, Elmport',
  ]);
});

describe('a place', () => {
  test('is no other event, and ends before an office in few letters', () => {
    expect(
      meetingsIn('Mayor Ann Reed will headline a chat at the Elmport Dialogue on 3 May, and have talks with Bob Hill.'),
    ).toEqual(['1: Elmport Dialogue | --05-03 | ', '1: talks with Bob Hill | --05-03 | ']);
    for (const office of ['PM', 'SMS Reed'])
      expect(meetingsIn(`In Port Elm, ${office} will meet with Governor Bob Hill on 3 May.`)).toEqual([
        '1: meet with Governor Bob Hill | --05-03 | Port Elm',
      ]);
  });

  test('that is visited with another has its whole name', () => {
    expect(meetingsIn('Mayor Ann Reed will visit Norland and New Elm City on 3 May.')).toEqual([
      '1: visit | --05-03 | Norland and New Elm City',
    ]);
  });
});

test('a picture shows what is told already', () => {
  const visit = 'Visit of Mayor Ann Reed to Westland, 3 May 2031';
  expect(
    meetingsIn(
      visit,
      'She came by ferry.',
      'Mayor Ann Reed’s talks with Governor Bob Hill on 4 May',
      '[Photo credit: Elm Herald]',
    ),
  ).toEqual([`1: Visit of Mayor Ann Reed to Westland | 2031-05-03 | Westland`]);
  expect(participantsIn(visit, 'Mayor Ann Reed’s talks with Governor Bob Hill', '[Photo credit: Elm Herald]')).toEqual([
    '1: Ann Reed | Mayor',
    '2: Bob Hill | Governor',
  ]);
});

describe('a ceremony', () => {
  test('is called by what is done at it, or by its name', () => {
    const told = (name: string) =>
      meetingsIn(`On May 3, ${name} ceremony was held in Elmouth with Mayor Ann Reed there.`);
    expect(told('a wreath-laying')).toEqual(['1: wreath-laying ceremony | --05-03 | Elmouth']);
    expect(told('the Silver Anchor')).toEqual(['1: Silver Anchor ceremony | --05-03 | Elmouth']);
  });
});

describe('what kind of meeting one is', () => {
  test.each(['town hall meeting', 'signing ceremony', 'public hearing', 'shareholder meeting', 'presser', 'congress'])(
    'is a part of its title: %s',
    (title) => {
      expect(meetingsIn(`Mayor Ann Reed attended a ${title} in Elmport on May 3.`)).toEqual([
        `1: ${title} | --05-03 | Elmport`,
      ]);
    },
  );

  test.each(['recent', 'successful', 'forthcoming', 'two-day'])(
    'is not told by when or how well it was held: %s',
    (word) => {
      expect(meetingsIn(`Mayor Ann Reed spoke at the ${word} meeting in Elmport on May 3.`)).toEqual([
        '1: meeting | --05-03 | Elmport',
      ]);
    },
  );
});

describe('those who meet', () => {
  test.each([
    ['Mayor Ann Reed phoned Minister Li Na on May 3.', 'phoned Minister Li Na | --05-03 | '],
    ['The Quay Council will convene in Elmport on May 3.', 'convene | --05-03 | Elmport'],
    ['Mayor Ann Reed will convene a meeting in Elmport on May 3.', 'meeting | --05-03 | Elmport'],
  ])('may do so by telephone, or as a body: %s', (line, meeting) => {
    expect(meetingsIn(line)).toEqual([`1: ${meeting}`]);
  });

  test('are no part of the place where one of them is welcomed', () => {
    expect(meetingsIn('On May 3 Mayor Ann Reed was welcomed at the airport by Minister Li Na.')).toEqual([
      '1: Mayor Ann Reed was welcomed | --05-03 | ',
    ]);
  });
});
