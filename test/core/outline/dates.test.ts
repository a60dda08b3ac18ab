import { describe, expect, test } from 'vitest';
import { datesIn, movedBy, withYearOf } from '../../../src/core/reading/dates/dates';
import { wordsOf } from '../../../src/core/reading/words/words';

const dates = (line: string): (string | null)[] => datesIn(wordsOf(line)).map(({ date }) => date);

describe('dates', () => {
  test.each([
    ['on August 12, 2024', '2024-08-12'],
    ['on 12 August 2024', '2024-08-12'],
    ['on August 12', '--08-12'],
    ['on August 12th', '--08-12'],
    ['August 12–14, 2024', '2024-08-12'],
    ['August 12-14', '--08-12'],
    ['from 12 to 14 August 2024', '2024-08-12'],
    ['15 and 16 February 2022', '2022-02-15'],
    ['in November 2026', '2026-11'],
    ['in November', '--11'],
    ['since 2022', '2022'],
    ['2024-08-12T10:00:00Z', '2024-08-12'],
    ['(12.08.2024)', '2024-08-12'],
    ['Quay Forum (20240812)', '2024-08-12'],
    ['12-08-2024', '2024-08-12'],
    ['2024/8/12', '2024-08-12'],
    ['12 августа 2024 года', '2024-08-12'],
    ['15–18 сентября', '--09-15'],
    ['в ноябре 2026 года', '2026-11'],
  ])('%s is %s', (line, date) => {
    expect(dates(line)).toEqual([date]);
  });

  test('months that are other words, numbers and impossible days are none', () => {
    expect(dates('they may march on 2000 bridges at 11.00, 45 July')).toEqual([]);
  });

  test('a day named from today is moved, over the ends of months and years', () => {
    expect(datesIn(wordsOf('yesterday and tomorrow')).map(({ distance }) => distance)).toEqual([-1, 1]);
    expect([movedBy('2024-01-01', -1), movedBy('2024-02-28', 1), movedBy('--02-28', 1)]).toEqual([
      '2023-12-31',
      '2024-02-29',
      null,
    ]);
    expect([movedBy('--05-31', 1), movedBy('--01-01', -1), movedBy('--05', 1)]).toEqual(['--06-01', '--12-31', null]);
  });

  test('a year is taken from the context where there is none', () => {
    expect([withYearOf('--08-12', '2024-01-01'), withYearOf('--08-12', null), withYearOf('2023', '2024')]).toEqual([
      '2024-08-12',
      '--08-12',
      '2023',
    ]);
  });
});

describe('a date in Chinese and in Arabic', () => {
  test.each([
    ['2031年5月3日外交部发言人', '2031-05-03'],
    ['码头于5月3日开放', '--05-03'],
    ['في 3 مايو 2031', '2031-05-03'],
  ])('%s', (line, date) => {
    expect(datesIn(wordsOf(line)).map((found) => found.date)).toEqual([date]);
  });
});
