import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  lineAt,
  lineCount,
  lineRange,
  lineText,
  makeText,
  offsetAt,
  positionAt,
  startOf,
  stringOf,
} from '../../../src/core';
import { contentEnd, splice } from '../../../src/core/lines/text';
import { hostileText, lineEndText } from '../../support/bulletins';
import { applyChange, changeOf, plan } from '../../support/edits';
import { bare, rawLines } from '../../support/lines';
import { property } from '../../support/property';

const COUNTS = { quick: 1500, long: 1_000_000 };

const anyLines = fc.oneof(lineEndText, hostileText);

describe('a text', () => {
  property('has the lines, offsets and positions of an editor', COUNTS, anyLines, (value) => {
    const text = makeText(value);
    const document = TextDocument.create('untitled:1', 'bulletin', 1, value);
    expect(text.raw.length).toBe(document.lineCount);
    const step = 1 + Math.floor(value.length / 100);
    for (let offset = -1; offset <= value.length + 1; offset += step) {
      const position = document.positionAt(offset);
      same(positionAt(text, offset), position, `position of ${offset}`);
      same(lineAt(text, offset), position.line, `line of ${offset}`);
    }
  });

  property(
    'finds the offset of any position, as an editor does',
    COUNTS,
    fc.tuple(
      anyLines,
      fc.array(fc.record({ line: fc.integer({ min: -2, max: 40 }), character: fc.integer({ min: -2, max: 300 }) })),
    ),
    ([value, positions]) => {
      const text = makeText(value);
      const document = TextDocument.create('untitled:1', 'bulletin', 1, value);
      for (const position of positions) same(offsetAt(text, position), document.offsetAt(position), position);
    },
  );

  property('is its lines joined', COUNTS, anyLines, (value) => {
    const text = makeText(value);
    const lines = rawLines(value);
    expect(stringOf(text)).toBe(value);
    expect(text.length).toBe(value.length);
    expect(lineCount(text)).toBe(lines.length);
    lines.forEach((line, i) => {
      same(text.raw[i], line, i);
      same(lineText(text, i), bare(line), i);
      same(contentEnd(text, i), startOf(text, i) + bare(line).length, i);
      same(lineRange(text, i, i + 1), { from: startOf(text, i), to: contentEnd(text, i) }, i);
    });
    expect(startOf(text, text.raw.length)).toBe(value.length);
  });

  property(
    'after a change equals the changed text made anew',
    { quick: 4000, long: 5_000_000 },
    fc.tuple(anyLines, plan),
    ([value, edit]) => {
      const change = changeOf(value, edit);
      const before = makeText(value);
      const expected = makeText(applyChange(value, change));
      const { text, start, oldEnd, newEnd } = splice(before, change);
      expect([...text.starts]).toEqual([...expected.starts]);
      expect(text.raw).toEqual(expected.raw);
      expect(text.length).toBe(expected.length);
      expect(stringOf(text)).toBe(stringOf(expected));
      expect(text.raw.slice(0, start)).toEqual(before.raw.slice(0, start));
      expect(text.raw.slice(newEnd)).toEqual(before.raw.slice(oldEnd));
    },
  );

  test.each([
    ['', [''], 0],
    ['a', ['a'], 1],
    ['a\n', ['a\n', ''], 1],
    ['a\r\nb\rc\nd', ['a\r\n', 'b\r', 'c\n', 'd'], 4],
    ['\r\r\n\n', ['\r', '\r\n', '\n', ''], 3],
    ['a\u2028b\u0085c', ['a\u2028b\u0085c'], 1],
  ])('%j has the lines %j, of which a person counts %i', (value, raw, count) => {
    expect(makeText(value).raw).toEqual(raw);
    expect(lineCount(makeText(value))).toBe(count);
  });

  test.each([
    ['a line feed typed behind a carriage return joins it', 'a\rb', { from: 2, to: 2, insert: '\n' }, ['a\r\n', 'b']],
    ['a letter typed into a line end parts it', 'a\r\nb', { from: 2, to: 2, insert: 'x' }, ['a\r', 'x\n', 'b']],
    ['the last line end deleted joins two lines', 'a\nb', { from: 1, to: 2, insert: '' }, ['ab']],
    [
      'a carriage return typed in front of a line feed joins it',
      'a\n\nb',
      { from: 2, to: 2, insert: '\r' },
      ['a\n', '\r\n', 'b'],
    ],
  ])('%s', (_, value, change, raw) => {
    expect(splice(makeText(value), change).text.raw).toEqual(raw);
  });
});

/** `expect` is slow where it is asked thousands of times; it is asked only where two values differ. */
function same(actual: unknown, expected: unknown, where: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual, JSON.stringify(where)).toEqual(expected);
}
