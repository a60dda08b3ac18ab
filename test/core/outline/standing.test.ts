import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn } from './oneBulletin';

describe('an event that is only spoken of', () => {
  test('stands behind no preposition of its own', () => {
    expect(
      meetingsIn(
        'Mayor asks for help',
        'ELMPORT, May 3 - Mayor Ann Reed will ask for help in order to facilitate quay negotiations with the crews.',
      ),
    ).toEqual([]);
  });

  test('but the frame of what was said may be described', () => {
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
