import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn } from './oneBulletin';

describe('an event', () => {
  test('that frames what was said may be described', () => {
    expect(meetingsIn('Ann Reed spoke on May 3 at the recent handover ceremony in Elmport.')).toEqual([
      '1: ceremony | --05-03 | Elmport',
    ]);
    expect(meetingsIn('New quays', '', '', '', '', 'During their first meeting on May 3, the mayors agreed.')).toEqual([
      '6: first meeting | --05-03 | ',
    ]);
  });
});

describe('the place of an event', () => {
  test('is not that of a clause about somebody', () => {
    expect(meetingsIn('On May 3, Mayor Ann Reed held talks with Governor Bob Hill, who lives in Norland.')).toEqual([
      '1: talks with Governor Bob Hill | --05-03 | ',
    ]);
    expect(meetingsIn('Открыта запись на Форум «Мосты», который пройдёт 3 мая в Вязове')).toEqual([
      '1: Форум | --05-03 | Вязове',
    ]);
  });
});

describe('two people who discussed something met', () => {
  test('where the heading tells it', () => {
    expect(meetingsIn('Анна Речная и Борис Холмов обсудили развитие причалов')).toEqual([
      '1: обсудили развитие причалов |  | ',
    ]);
    expect(participantsIn('Ann Reed and Bob Hill discussed new quays in Elmport')).toEqual([
      '1: Ann Reed | ',
      '1: Bob Hill | ',
    ]);
    expect(meetingsIn('Ann Reed discussed new quays')).toEqual([]);
  });
});

test('those who gather are met once', () => {
  expect(meetingsIn('Mayor Ann Reed and Governor Bob Hill meet in the Harbour Office.')).toEqual([
    '1: meet |  | Harbour Office',
  ]);
});

describe('a visit', () => {
  test('leads to a land with an article, and to what that is of', () => {
    expect(meetingsIn('Visit of Mayor Ann Reed to the United Isles, 3 to 5 May 2031')).toEqual([
      '1: Visit of Mayor Ann Reed to the United Isles | 2031-05-03 | United Isles',
    ]);
    expect(meetingsIn('Mayor Ann Reed pays a visit to the Kingdom of Norland on May 3.')).toEqual([
      '1: visit to the Kingdom of Norland | --05-03 | Kingdom of Norland',
    ]);
  });

  test('that the post announces may be told again with the town', () => {
    expect(
      meetingsIn(
        'Visit of Mayor Ann Reed to the United Isles, 3 May 2031',
        'Mayor Ann Reed will make a visit to Port Elm on 3 May 2031.',
      ),
    ).toEqual(['1: Visit of Mayor Ann Reed to the United Isles | 2031-05-03 | United Isles']);
  });

  test('of which a speaker tells without a date is none that is held', () => {
    const talks = 'Talks with Governor Bob Hill';
    expect(meetingsIn(talks, '💬 Ann Reed: I remember your visit to Port Elm.')).toEqual([`1: ${talks} |  | `]);
  });
});

describe('an event', () => {
  test('that opens is held', () => {
    expect(meetingsIn('Greetings on the opening of the second Quay Forum', '3 May 2031')).toEqual([
      '1: second Quay Forum | 2031-05-03 | ',
    ]);
  });

  test('whose name has a dash is one', () => {
    expect(meetingsIn('The Norland–Westland Ports Forum was held in Elmport.')).toEqual([
      '1: Norland–Westland Ports Forum |  | Elmport',
    ]);
  });

  test('is announced below what kind of text it is', () => {
    expect(meetingsIn('PRESS RELEASE', 'Regular session of the Harbour Council')).toEqual([
      '2: Regular session of the Harbour Council |  | ',
    ]);
  });

  test('takes its place from a line above the date', () => {
    expect(meetingsIn('Talks with Mayor Ann Reed', 'Elmport, Norland', 'May 3, 2031')).toEqual([
      '1: Talks with Mayor Ann Reed | 2031-05-03 | Elmport, Norland',
    ]);
    expect(meetingsIn('Talks with Mayor Ann Reed', 'They spoke.', 'ELMPORT', 'May 3, 2031')).toEqual([
      '1: Talks with Mayor Ann Reed | 2031-05-03 | ',
    ]);
  });
});

test('whoever is called on takes part', () => {
  expect(
    participantsIn('On May 3, Mayor Ann Reed will also call on the President of Norland, H.E. Mr. Viktor Hale.'),
  ).toEqual(['1: Ann Reed | Mayor', '1: Viktor Hale | President of Norland']);
});
