import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/lines/foldedForm';
import { hashLine, type LineHash, newLineHash } from '../../../src/core/lines/lineHash';
import { hostileText } from '../../support/bulletins';
import { bare, folded, rawLines } from '../../support/lines';
import { property } from '../../support/property';

const CODES = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter((c) => !/[\r\n]/.test(c));

/** What the hash finds on the line: whether folding may change it, and whether it may hold characters that nobody sees. */
function hashed(line: string): LineHash {
  const hash = newLineHash();
  hashLine(line, 0, line.length, hash);
  return hash;
}

describe('the folded form', () => {
  test.each([
    ['inside a line', 'a', 'b'],
    ['in front', '', 'b'],
    ['behind', 'a', ''],
    ['between blanks', 'a ', ' b'],
  ])('is right for every code unit %s', (_, above, below) => {
    const lines = CODES.map((code) => above + code + below);
    expect(lines.filter((line) => fold(line) !== folded(line))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is never missed by the hash, %i characters in', (place) => {
    const lines = CODES.map((code) => `${'x'.repeat(place)}${code}xx`);
    expect(lines.filter((line) => fold(line) !== line && !hashed(line).mayFold)).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('hides nothing that the hash would miss, %i characters in', (place) => {
    const lines = CODES.map((code) => `${'x'.repeat(place)}${code}xx`);
    expect(lines.filter((line) => hashed(line).mayHide)).toEqual(
      lines.filter((line) => /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uDB40]/.test(line)),
    );
  });

  test.each([
    ['', ''],
    [' ', ''],
    ['The ferry sails.', 'The ferry sails.'],
    ['The  ferry sails.', 'The ferry sails.'],
    ['The ferry\u00a0sails.\t', 'The ferry sails.'],
    ['\ufeff 🎙\ufe0f Statement \u200b', '🎙 Statement'],
    [' \u00a0a\u200b \u2003b', 'a b'],
  ])('of %j is %j', (line, expected) => {
    expect(fold(line)).toBe(expected);
    expect(hashed(line).mayFold).toBe(line !== expected);
  });

  property('is the line itself where the hash says so', { quick: 3000, long: 1_000_000 }, hostileText, (value) => {
    const missed = rawLines(value)
      .map(bare)
      .filter((line) => !hashed(line).mayFold && folded(line) !== line);
    expect(missed).toEqual([]);
  });

  property('of a very long line is that of its parts in a row', { quick: 30, long: 2000 }, hostileText, (value) => {
    const line = rawLines(value).map(bare).join(' ');
    const long = `${line} `.repeat(Math.ceil(9000 / (line.length + 1)));
    expect(fold(long)).toBe(folded(long));
  });

  test('of ten million blanks and no-break spaces in turn is found at once', () => {
    const start = performance.now();
    expect(fold('a\u00a0'.repeat(1_000_000)).length).toBe(1_999_999);
    expect(fold(' \u00a0'.repeat(5_000_000))).toBe('');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
