import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineTable } from '../../../src/core/lines/lineTable';
import { align, type Common, countAligned } from '../../../src/core/similar/alignment';
import { WordBag } from '../../../src/core/similar/bag';
import { FingerprintStore } from '../../../src/core/similar/fingerprints';
import { longestCommon as countCommon } from '../../../src/core/similar/longestCommon';
import { WordStore, type Words } from '../../../src/core/similar/words';
import { property } from '../../support/property';
import { commonInAnyOrder, longestCommon } from './reference';

const COUNTS = { quick: 800, long: 500_000 };

const few = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 });
const many = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.integer()), { maxLength: 60 });

/** Two lists, often one made of the other by a few edits. */
const pairs = fc.oneof(
  fc.tuple(few, few),
  fc.tuple(many, many),
  fc.tuple(many, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), few), { maxLength: 5 })).map(([first, edits]) => {
    const second = [...first];
    for (const [at, gone, fresh] of edits) second.splice(at % (second.length + 1), gone, ...fresh);
    return [first, second] as const;
  }),
);

function aligned(a: readonly number[], b: readonly number[], most: number): readonly Common[] | undefined {
  return align(listOf(a), listOf(b), most);
}

/** The words as a part of a longer list. */
function listOf(words: readonly number[]): Words {
  return { hashes: Int32Array.of(7, ...words, 8), begin: 1, end: words.length + 1 };
}

describe('align', () => {
  property('finds a longest common subsequence, as ascending runs that do not touch', COUNTS, pairs, ([a, b]) => {
    const runs = aligned(a, b, 1500) ?? [];
    expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(longestCommon(a, b));
    runs.forEach((run, n) => {
      const before = runs[n - 1] ?? { a: 0, b: 0, length: 0 };
      expect(run.length).toBeGreaterThan(0);
      expect(run.a).toBeGreaterThanOrEqual(before.a + before.length);
      expect(run.b).toBeGreaterThanOrEqual(before.b + before.length);
      if (n > 0) expect([run.a, run.b]).not.toEqual([before.a + before.length, before.b + before.length]);
      expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
    });
  });

  property(
    'has an answer exactly where no more words differ than may',
    COUNTS,
    fc.tuple(pairs, fc.nat({ max: 60 })),
    ([[a, b], most]) => {
      const edits = a.length + b.length - 2 * longestCommon(a, b);
      expect(aligned(a, b, most) !== undefined).toBe(edits <= most);
      expect(countAligned(listOf(a), listOf(b), most)).toBe(edits <= most ? longestCommon(a, b) : undefined);
    },
  );
});

describe('longestCommon', () => {
  const long = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 150 });

  property('counts what a table of all pairs of words counts', COUNTS, fc.tuple(long, long), ([a, b]) => {
    expect(countCommon(listOf(a), listOf(b))).toBe(longestCommon(a, b));
  });

  test('has room for lists of thousands of words', () => {
    const words = Array.from({ length: 3000 }, (_, n) => (n * n) % 1009);
    expect(countCommon(listOf(words), listOf(words.filter((_, n) => n % 3 !== 0)))).toBe(2000);
  });
});

describe('WordBag', () => {
  const lists = fc.array(pairs, { minLength: 1, maxLength: 5 });
  /** How many words the bag finds that two lists share. */
  const shared = (bag: WordBag, a: readonly number[], b: readonly number[]): number => {
    let least = 0;
    while (bag.share(listOf(a), listOf(b), least + 1)) least++;
    return least;
  };

  property('tells what two lists share in any order, however often it is used', COUNTS, lists, (all) => {
    const bag = new WordBag();
    for (const [a, b] of all) expect(shared(bag, a, b)).toBe(commonInAnyOrder(a, b));
  });

  test('counts words apart that are multiples of a power of two', () => {
    const [a, b] = [
      [0, 4096, 8192, 12_288, 4096],
      [4096, 16_384, 0, 4096, 4096],
    ];
    expect(shared(new WordBag(), a, b)).toBe(3);
  });

  test('grows with the lists', () => {
    const bag = new WordBag();
    const [short, long] = [[7, 7, 8], Array.from({ length: 5000 }, (_, n) => n % 1700)];
    expect(shared(bag, short, long)).toBe(3);
    expect(bag.share(listOf(long), listOf(long), 5000)).toBe(true);
    expect(bag.share(listOf(long), listOf(long), 5001)).toBe(false);
    expect(shared(bag, long, short)).toBe(3);
  });
});

describe('WordStore', () => {
  const words = (line: string): readonly number[] => {
    const table = new LineTable();
    const { hashes, begin, end } = new WordStore(table).of(table.intern(line).id);
    return [...hashes.subarray(begin, end)];
  };

  test.each([
    ['case', 'The Mill', 'THE mill'],
    ['marks around them', '“The mill” – at last…', 'the mill, at last!'],
    ['“ё” and “е”', 'Ещё всё', 'еще все'],
    ['the script of their digits', '٤٢ ۴۲', '42 42'],
  ])('takes words that differ only in %s for one', (_, a, b) => {
    expect(words(a)).toEqual(words(b));
  });

  test('counts each sign of Chinese as a word', () => {
    expect(words('磨坊 mill 磨').length).toBe(4);
    expect(words('磨坊')[0]).toBe(words('磨')[0]);
  });

  test('has none in a line of emoji and marks', () => {
    expect(words('🎙 — *** 👉 …')).toEqual([]);
  });
});

describe('fingerprints', () => {
  const word = fc.stringMatching(/^[a-zа-я]{4,9}$/);
  const line = fc.array(word, { maxLength: 40 });
  /** The fingerprints of each of the lines, which are read in their order. */
  const printsOf = (...lines: readonly string[]): readonly (readonly number[])[] => {
    const table = new LineTable();
    const store = new FingerprintStore(new WordStore(table));
    const ids = lines.map((text) => table.intern(text).id);
    const begins = ids.map((id) => store.begin(id));
    return ids.map((id, n) => [...store.prints.subarray(begins[n], (begins[n] as number) + store.count(id))]);
  };

  property(
    'two lines with six words in common, in one run, share one',
    COUNTS,
    fc.tuple(line, line, fc.array(word, { minLength: 6, maxLength: 12 }), line, line),
    ([before, after, run, otherBefore, otherAfter]) => {
      const [first = [], second = []] = printsOf(
        [...before, ...run, ...after].join(' '),
        [...otherBefore, ...run, ...otherAfter].join(' '),
      );
      expect(first.some((print) => second.includes(print))).toBe(true);
    },
  );

  property('that two lines share do not depend on which is read first', COUNTS, pairs, ([a, b]) => {
    const [own, other] = [a, b].map((words) => words.map((n) => `word${n}`).join(' '));
    const alike = ([some = [], others = []]: readonly (readonly number[])[]) =>
      some.map((print) => [some.indexOf(print), others.indexOf(print)]);
    expect(alike(printsOf(own ?? '', other ?? ''))).toEqual(alike(printsOf(other ?? '', own ?? '').toReversed()));
  });

  test('are none of a line with fewer than three words', () => {
    expect(printsOf('Read more')).toEqual([[]]);
  });
});
