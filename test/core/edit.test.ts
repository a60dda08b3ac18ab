import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edits } from '../../src/core/edit';
import { applyEdits, type Edit, mapRange } from '../../src/core/index';
import { bulletin } from '../support/bulletins';
import { applyChange, changeOf, plans } from '../support/edits';
import { property } from '../support/property';

const COUNTS = { quick: 3000, long: 1_000_000 };

/** Sorted, disjoint edits of a text of `length` characters; neighbours may touch. */
const editList = (length: number): fc.Arbitrary<readonly Edit[]> =>
  fc
    .array(fc.tuple(fc.nat({ max: length }), fc.nat({ max: length }), fc.constantFrom('', 'x', '\n', 'long insert')), {
      maxLength: 6,
    })
    .map((parts) => {
      const offsets = parts.flatMap(([a, b]) => [a, b] as const).sort((a, b) => a - b);
      return parts.map(([, , insert], i) => ({ from: offsets[2 * i] ?? 0, to: offsets[2 * i + 1] ?? 0, insert }));
    });

const letters = 'abcdefghijklmnopqrstuvwxyz';

describe('edits', () => {
  property('applied in one go equal edits applied from the last to the first', COUNTS, editList(26), (list) => {
    expect(applyEdits(letters, list)).toBe(list.reduceRight(applyChange, letters));
  });

  test.each([
    [
      'overlap',
      [
        { from: 0, to: 3, insert: '' },
        { from: 2, to: 4, insert: '' },
      ],
    ],
    [
      'are out of order',
      [
        { from: 5, to: 6, insert: '' },
        { from: 1, to: 2, insert: '' },
      ],
    ],
    ['run backwards', [{ from: 5, to: 4, insert: '' }]],
    ['leave the text', [{ from: 5, to: 27, insert: '' }]],
    ['begin before it', [{ from: -1, to: 1, insert: '' }]],
  ])('that %s are refused', (_, list) => {
    expect(() => edits(list, 26)).toThrow(RangeError);
  });
});

describe('a range', () => {
  property(
    'follows its text through edits outside it',
    COUNTS,
    fc.record({
      range: fc.tuple(fc.nat({ max: 26 }), fc.nat({ max: 26 })),
      at: fc.nat({ max: 26 }),
      length: fc.nat({ max: 10 }),
      insert: fc.constantFrom('', '0', '123456'),
    }),
    ({ range: [a, b], at, length, insert }) => {
      const range = { from: Math.min(a, b), to: Math.max(a, b) };
      const change = { from: at, to: Math.min(26, at + length), insert };
      if (range.from === range.to || (change.to > range.from && change.from < range.to)) return;
      const after = applyChange(letters, change);
      const mapped = mapRange(range, change);
      expect(mapped && after.slice(mapped.from, mapped.to)).toBe(letters.slice(range.from, range.to));
    },
  );

  property(
    'stays inside the text, and keeps what is left of it',
    { quick: 1500, long: 500_000 },
    fc.tuple(bulletin, plans, fc.nat(), fc.nat()),
    ([first, list, a, b]) => {
      let value = first;
      const offsets = [a % (value.length + 1), b % (value.length + 1)].sort((x, y) => x - y);
      let range: { from: number; to: number } | undefined = { from: offsets[0] ?? 0, to: offsets[1] ?? 0 };
      for (const plan of list) {
        const change = changeOf(value, plan);
        const { from, to } = range;
        const head = value.slice(from, Math.max(from, Math.min(change.from, to)));
        const tail = value.slice(Math.min(to, Math.max(change.to, from)), to);
        value = applyChange(value, change);
        range = mapRange(range, change);
        if (range === undefined) {
          expect([change.from <= from, change.to >= to, change.insert]).toEqual([true, true, '']);
          return;
        }
        const now = value.slice(range.from, range.to);
        expect(range.to - range.from).toBe(now.length);
        expect([now.startsWith(head), now.endsWith(tail)]).toEqual([true, true]);
      }
    },
  );

  test.each([
    ['typing in front moves it', { from: 3, to: 3, insert: 'xx' }, { from: 7, to: 12 }],
    ['typing at its start moves it', { from: 5, to: 5, insert: 'xx' }, { from: 7, to: 12 }],
    ['typing at its end leaves it', { from: 10, to: 10, insert: 'xx' }, { from: 5, to: 10 }],
    ['typing inside grows it', { from: 7, to: 7, insert: 'xx' }, { from: 5, to: 12 }],
    ['deleting its first half keeps the rest', { from: 3, to: 7, insert: '' }, { from: 3, to: 6 }],
    ['deleting its last half keeps the rest', { from: 7, to: 12, insert: '' }, { from: 5, to: 7 }],
    ['deleting it leaves none', { from: 5, to: 10, insert: '' }, undefined],
    ['deleting more than it leaves none', { from: 4, to: 12, insert: '' }, undefined],
    ['replacing it covers what came instead', { from: 4, to: 12, insert: 'xyz' }, { from: 4, to: 7 }],
  ])('5–10: %s', (_, change, expected) => {
    expect(mapRange({ from: 5, to: 10 }, change)).toEqual(expected);
  });
});
