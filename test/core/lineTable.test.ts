import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineTable } from '../../src/core/lineTable';
import { bulletinLines, hostileText } from '../support/bulletins';
import { bare, folded, rawLines } from '../support/lines';
import { property } from '../support/property';

describe('the line table', () => {
  property(
    'gives two lines one id exactly where their folded forms are equal',
    { quick: 1500, long: 500_000 },
    fc.tuple(bulletinLines, hostileText),
    ([lines, value]) => {
      const table = new LineTable();
      const ids = new Map<string, number>([['', 0]]);
      for (const line of [...lines, ...rawLines(value).map(bare)]) {
        const { id, folded: form } = table.intern(line);
        const expected = ids.get(folded(line)) ?? ids.size;
        ids.set(folded(line), expected);
        if (id !== expected || form !== folded(line))
          expect({ id, form }).toEqual({ id: expected, form: folded(line) });
      }
      expect(table.size).toBe(ids.size);
    },
  );

  test('gives equal lines one object', () => {
    const table = new LineTable();
    expect(table.intern('A  line\u00a0')).toBe(table.intern(' A line'));
    expect(table.intern(' \u200b\t')).toBe(table.intern(''));
    expect(table.intern('').id).toBe(0);
  });

  test('gives lines that are names of object members their own facts', () => {
    const table = new LineTable();
    const ids = ['__proto__', 'constructor', 'toString'].map((line) => table.intern(line).id);
    expect(ids).toEqual([1, 2, 3]);
  });
});
