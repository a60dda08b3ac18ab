import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internLines, internText } from '../../../src/core/lines/lines';
import { LineTable } from '../../../src/core/lines/lineTable';
import { makeText } from '../../../src/core/lines/text';
import { bulletinLines, hostileText } from '../../support/bulletins';
import { bare, folded, rawLines } from '../../support/lines';
import { property } from '../../support/property';

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

  test.each([
    ['halves of surrogate pairs', '\ud83d', '\udc4d', '\ufffd'],
    ['lines that differ in one high bit', 'a\u0100', 'a\u0200', 'a\u8000'],
    ['lines of which one opens the other', 'abcd', 'abcda', 'abcdab', 'abcdabc', 'abcdabcd'],
    ['NUL at the end', 'abc', 'abc\0', 'abc\0\0', '\0abc'],
    ['long lines of one length', `a${'x'.repeat(20_000)}`, `${'x'.repeat(20_000)}a`, 'x'.repeat(20_001)],
  ])('tells apart %s', (_, ...lines) => {
    const table = new LineTable();
    expect(lines.map((line) => table.intern(line).id)).toEqual(lines.map((_line, i) => i + 1));
    expect(lines.map((line) => table.intern(line).folded)).toEqual(lines);
  });

  test('interns a thousand long lines of one length, which engines hash alike, at once', () => {
    const table = new LineTable();
    const long = 'The ferry of Port Elm sails again. '.repeat(500);
    const start = performance.now();
    const ids = Array.from({ length: 1000 }, (_, i) => table.intern(`${long}${String(i).padStart(4, '0')}`).id);
    expect(new Set(ids).size).toBe(1000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('says when most of it is unused: by lines, or by their length', () => {
    const small = makeText('A line\n');
    const byLines = new LineTable();
    for (let i = 0; i < 10_000; i++) byLines.intern(String(i));
    expect(byLines.isMostlyUnused(small)).toBe(false);
    for (let i = 0; i < 100; i++) byLines.intern(`more ${i}`);
    expect(byLines.isMostlyUnused(small)).toBe(true);
    const byLength = new LineTable();
    for (let i = 0; i < 5; i++) byLength.intern(`${i}${'x'.repeat(1_000_000)}`);
    expect(byLength.isMostlyUnused(small)).toBe(true);
    expect(byLength.isMostlyUnused(makeText('x'.repeat(1_000_000)))).toBe(false);
  });

  property(
    'interns a text as it interns its lines one by one',
    { quick: 1500, long: 500_000 },
    hostileText,
    (value) => {
      const { text, lines } = internText(value);
      const expected = makeText(value);
      expect(text.raw).toEqual(expected.raw);
      expect([...text.starts]).toEqual([...expected.starts]);
      expect([...lines.ids]).toEqual([...internLines(new LineTable(), expected, 0, expected.raw.length)]);
      expect(Array.from(lines.ids, (_, line) => lines.at(line)?.folded)).toEqual(expected.raw.map(folded));
    },
  );

  test('gives lines that are names of object members their own facts', () => {
    const table = new LineTable();
    const ids = ['__proto__', 'constructor', 'toString'].map((line) => table.intern(line).id);
    expect(ids).toEqual([1, 2, 3]);
  });
});
