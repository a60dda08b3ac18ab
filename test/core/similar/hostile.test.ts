import { describe, expect, test } from 'vitest';
import { LINES } from '../../support/bulletins';
import { found } from './found';
import { tide, withWords } from './posts';

const many = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CONSONANTS = [...'bcdfghklmnprstvwz'];

/** A word of its own for each number: two to six syllables. */
function word(n: number): string {
  let rest = n;
  let made = '';
  do {
    made += (CONSONANTS[rest % 17] ?? '') + (VOWELS[Math.floor(rest / 17) % 5] ?? '');
    rest = Math.floor(rest / 85);
  } while (rest > 0 || made.length < 4);
  return made;
}

/** A sentence in which no word of another one stands. */
function sentence(n: number, words = 20): string {
  return many(words, (w) => word(n * words + w)).join(' ');
}

describe('no similar block is found', () => {
  test.each([
    ['in equal lines', many(50_000, () => LINES.body[2])],
    ['in lines that have nothing in common', many(20_000, (n) => sentence(n))],
    [
      'in a template with other numbers',
      many(
        20_000,
        (n) =>
          `On day ${n} the keepers counted ${n * 7 + 1} boats in the bay, of which ${n % 11} came from Crow Point and the others from Gull Rock.`,
      ),
    ],
    [
      'in lines that share one phrase',
      many(
        20_000,
        (n) =>
          `${sentence(n, 12)}, as the harbour master of the northern channel has always said, ${sentence(n + 30_000, 12)}`,
      ),
    ],
    ['in lines of one word again and again', many(5_000, (n) => 'ferry '.repeat(20 + (n % 900)))],
  ])('%s', (_, lines) => {
    expect(found(lines.join('\n')).filter((each) => !/^(?:echo|repost|repeat)/.test(each))).toEqual([]);
  });

  test('between two lines of a megabyte that have nothing in common', () => {
    expect(found([sentence(0, 120_000), sentence(1, 120_000)].join('\n'))).toEqual([]);
  });
});

describe('what there is is found', () => {
  const copy = withWords(tide, { carpenters: 'joiners' });

  test('among lines that share one phrase', () => {
    const crowd = (from: number) =>
      many(5000, (n) => `${sentence(from + n, 16)}, as the harbour master has always said`);
    const value = [...tide, ...crowd(0), ...copy, ...crowd(10_000)].join('\n');
    expect(found(value)).toEqual(['near 5006-5010 <- 1-5 0.98']);
  });

  test('far away, across 50,000 equal lines', () => {
    const value = [...tide, ...many(50_000, () => LINES.body[2]), ...copy].join('\n');
    expect(found(value)).toEqual(['near 50006-50010 <- 1-5 0.98']);
  });

  test('among a thousand edited copies: each is told once', () => {
    const copies = many(1000, (n) => withWords(tide, { carpenters: word(n + 400), Saturday: 'one fine' }));
    const all = found([tide, ...copies].map((post) => post.join('\n')).join('\n\n'));
    const starts = all.map((each) => Number(/ (\d+)-/.exec(each)?.[1]));
    expect(new Set(starts).size).toBe(starts.length);
  });

  test('on a long line of which some words differ', () => {
    const long = sentence(0, 15_000);
    const changed = long.replace(word(5000), 'joiners').replace(word(9000), 'keeper');
    expect(found([long, sentence(900, 100), changed].join('\n'))).toEqual(['near 3-3 <- 1-1 0.99']);
  });
});
