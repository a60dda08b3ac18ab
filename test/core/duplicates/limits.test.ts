import { describe, expect, test } from 'vitest';
import { analyze, DEFAULT_OPTIONS } from '../../../src/core/index';
import { blocks, fixed, text } from '../support';
import { boat, council, market, mill, READ, statement, visit } from './posts';

/** A line of exactly `length` characters that ends as a sentence does. */
function sentence(start: string, length: number): string {
  return `${start} ${'and so on '.repeat(Math.ceil(length / 10))}`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 'n')
    .concat('.');
}

describe('an echo', () => {
  test('of 80 characters is found', () => {
    const body = [sentence('The quay is open', 40), sentence('The lock is shut', 40)];
    expect(blocks(text('The news', body, body, 'The weather'))).toEqual(['echo 4-5 <- 2-3 fixable']);
  });

  test('of 79 characters is left alone', () => {
    const body = [sentence('The quay is open', 40), sentence('The lock is shut', 39)];
    expect(blocks(text('The news', body, body, 'The weather'))).toEqual([]);
  });

  test('of one line is left alone, however long', () => {
    const body = sentence('The quay is open', 400);
    expect(blocks(text('The news', body, body, 'The weather'))).toEqual([]);
  });

  test('of one line said twice is left alone', () => {
    const line = sentence('The quay is open', 100);
    expect(blocks(text('The news', line, line, line, line, 'The weather'))).toEqual([]);
  });

  test('counts no line that has no words of its own', () => {
    const body = [sentence('The quay is open', 70), '***', '<...>', READ, '#TheNewsOfTheDay #FromThePort'];
    expect(blocks(text('The news', body, body, 'The weather'))).toEqual([]);
  });

  test('counts neither trailing blanks nor doubled ones', () => {
    const body = [`${sentence('The quay is open', 40)}          `, sentence('The   lock   is   shut', 40)];
    expect(blocks(text('The news', body, body, 'The weather'))).toEqual([]);
  });
});

describe('a repeat', () => {
  const twice = (run: readonly string[]) => text('The news of the week', run, boat.post, run, market.body);

  test('of three lines and 400 characters in the middle of text is a finding that fix-all leaves alone', () => {
    const run = [0, 1, 2, 3].map((n) => sentence(`Of the ${n + 1} ferries`, 100));
    expect(blocks(twice(run))).toEqual(['repeat 10-13 <- 2-5']);
    expect(fixed(twice(run))).toBe(twice(run));
  });

  test('of fewer than 400 characters is none', () => {
    const run = [0, 1, 2, 3].map((n) => sentence(`Of the ${n + 1} ferries`, 99));
    expect(blocks(twice(run))).toEqual([]);
  });

  test('of two lines is none, however long', () => {
    const run = [0, 1].map((n) => sentence(`Of the ${n + 1} ferries`, 400));
    expect(blocks(twice(run))).toEqual([]);
  });
});

describe('boilerplate, a short line that six posts share', () => {
  const notice = [
    'All times are given as the harbour clock shows them.',
    'Boats without a lamp are not let through the lock.',
  ];
  const openings = [mill, market, boat, council, statement, visit].map(({ heading }) => heading);

  test('makes no block of its own', () => {
    const before = text(openings.flatMap((heading) => [heading, ...notice, READ]));
    expect(blocks(before)).toEqual([]);
  });
});

describe('the limits of the options', () => {
  const body = [sentence('The quay is open', 60), sentence('The lock is shut', 60)];
  const before = text('The news', body, body, 'The weather');
  const count = (minLines: number, minCharacters: number) =>
    analyze(before, {
      ...DEFAULT_OPTIONS,
      duplicates: { ...DEFAULT_OPTIONS.duplicates, minLines, minCharacters },
    }).findings.filter(({ rule }) => rule === 'duplicate-block').length;

  test('are the fewest lines and characters of a duplicate block', () => {
    expect(count(2, 120)).toBe(1);
    expect(count(3, 80)).toBe(0);
    expect(count(2, 121)).toBe(0);
  });
});
