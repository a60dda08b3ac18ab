import { expect } from 'vitest';
import { applyEdits, type Edit, type Fix } from '../../src/core/index';
import { bare, folded, rawLines } from './lines';

/** What every fix promises, whichever blocks it takes: well-formed edits, nothing lost, nothing else touched. */
export function expectSafeFix(value: string, fix: Fix): void {
  expectSafeEdits(value, fix.edits);
  const result = applyEdits(value, fix.edits);
  expect(result.startsWith(MARK), 'a byte order mark').toBe(value.startsWith(MARK));
  const gone = removedLines(value, fix.edits);
  expect(missingLines(value, result), 'distinct lines that are lost').toEqual([]);
  expect(
    subsequenceMiss(rawLines(withoutMark(value)), rawLines(withoutMark(result))),
    'a line that was not there',
  ).toBeUndefined();
  expect(endsWithLineEnd(result), 'a final line end').toBe(endsWithLineEnd(value));
  expect(fix.lines + fix.litter, 'lines in the receipt').toBe(gone.filter((line) => folded(line) !== '').length);
  expect(fix.edits.every(({ insert }) => insert === '')).toBe(true);
}

/** Sorted, disjoint, inside the text, never inside a surrogate pair or `\r\n`. */
export function expectSafeEdits(value: string, edits: readonly Edit[]): void {
  let end = 0;
  for (const { from, to } of edits) {
    expect(from, 'in order and disjoint').toBeGreaterThanOrEqual(end);
    expect(to, 'not backwards').toBeGreaterThanOrEqual(from);
    for (const offset of [from, to]) expect(splitsCharacter(value, offset), `splits at ${offset}`).toBe(false);
    end = to;
  }
  expect(end, 'inside the text').toBeLessThanOrEqual(value.length);
}

/** Whether `offset` lies between the two halves of a surrogate pair or of `\r\n`. */
function splitsCharacter(value: string, offset: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(value.slice(Math.max(0, offset - 1), offset + 1));
}

/** The folded lines of `before` that `after` has nowhere, litter aside. */
export function missingLines(before: string, after: string): readonly string[] {
  const left = new Set(rawLines(after).map(folded));
  const lost = rawLines(before)
    .map(folded)
    .filter((line) => line !== '' && !left.has(line));
  return lost.filter((line) => !LITTER.has(line));
}

/** The whole lines that a list of edits takes away, with their line ends. */
export function removedLines(value: string, edits: readonly Edit[]): readonly string[] {
  return linesWithin(value, edits).map(({ line }) => line);
}

/** The 0-based numbers of the lines that are not blank and that a list of edits takes away. */
export function removedLineNumbers(value: string, edits: readonly Edit[]): readonly number[] {
  return linesWithin(value, edits)
    .filter(({ line }) => folded(line) !== '')
    .map(({ number }) => number);
}

function linesWithin(
  value: string,
  edits: readonly Edit[],
): readonly { readonly line: string; readonly number: number }[] {
  let start = value.length - withoutMark(value).length;
  const all = rawLines(withoutMark(value)).map((line, number) => {
    const place = { line, number, start, end: start + bare(line).length };
    start += line.length;
    return place;
  });
  return all.filter(
    (line) => line.end > line.start && edits.some(({ from, to }) => from <= line.start && to >= line.end),
  );
}

/** The first of `part` that breaks the order of `whole`. The last line may have lost its line end. */
function subsequenceMiss(whole: readonly string[], part: readonly string[]): string | undefined {
  let at = 0;
  return part.find((line, i) => {
    const equal = (other: string): boolean => other === line || (i === part.length - 1 && bare(other) === line);
    while (at < whole.length && !equal(whole[at] ?? '')) at++;
    return at++ >= whole.length;
  });
}

/** A byte order mark is the file's and not its first line's. */
function withoutMark(value: string): string {
  return value.startsWith(MARK) ? value.slice(1) : value;
}

function endsWithLineEnd(value: string): boolean {
  return /[\r\n]$/.test(value);
}

const MARK = '\ufeff';

/** The litter among the lines of the test texts. */
export const LITTER: ReadonlySet<string> = new Set(['VIEW IN TELEGRAM', 'This media is not supported in your browser']);
