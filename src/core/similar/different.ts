import type { LineTable } from '../lines/lineTable';
import { type Comparison, type Gap, lineAt, textOf } from './comparison';
import { CAPITAL, NUMBER, SHORT } from './wordReader';

/** From which share of a line's words on other names make it another item. */
const NAMES = 0.08;
/** From which share of numbers, months and weekdays on a line is a date. */
const DATE = 0.5;
/** Two spellings of one name differ in less than this share of their letters. */
const SPELLING = 0.4;

/** Whether nothing but numbers, dates and weekdays stand against each other: the copy is an update. */
export function isUpdate({ original, copy, gaps }: Comparison): boolean {
  return (
    gaps.length > 0 &&
    gaps.every(
      ({ a, aEnd, b, bEnd }) =>
        aEnd - a === bEnd - b && every(original.flags, a, aEnd, NUMBER) && every(copy.flags, b, bEnd, NUMBER),
    )
  );
}

/**
 * The lines of the copy, by their number among its lines, that speak of something else than the original's: a number, date
 * or weekday stands against another one, or nothing but names differ.
 */
export function differentItems(table: LineTable, comparison: Comparison): ReadonlySet<number> {
  const { copy, gaps } = comparison;
  const different = new Set<number>();
  for (let n = 0; n < gaps.length; ) {
    const line = lineAt(copy, (gaps[n] as Gap).b);
    const first = n;
    while (n < gaps.length && lineAt(copy, (gaps[n] as Gap).b) === line) n++;
    if (isDifferent(table, comparison, line, gaps.slice(first, n))) different.add(line);
  }
  return different;
}

/** Whether one of the lines `which` of the copy is a date: then the two are of different days. */
export function isDatedOtherwise({ copy }: Comparison, which: ReadonlySet<number>): boolean {
  for (const line of which) {
    const begin = copy.begins[line] as number;
    const end = copy.begins[line + 1] ?? copy.hashes.length;
    let numbers = 0;
    for (let n = begin; n < end; n++) if (((copy.flags[n] as number) & NUMBER) !== 0) numbers++;
    if (numbers >= DATE * (end - begin)) return true;
  }
  return false;
}

function isDifferent(table: LineTable, comparison: Comparison, line: number, gaps: readonly Gap[]): boolean {
  if (gaps.some((gap) => isClash(comparison, gap))) return true;
  const { begins, hashes } = comparison.copy;
  const words = (begins[line + 1] ?? hashes.length) - (begins[line] as number);
  const changed = gaps.reduce((sum, { a, aEnd, b, bEnd }) => sum + Math.max(aEnd - a, bEnd - b), 0);
  const stands = gaps.some(({ a, aEnd, b, bEnd }) => a < aEnd && b < bEnd);
  if (!stands || changed < NAMES * words || !gaps.every((gap) => isNames(comparison, gap))) return false;
  return !gaps.every((gap) => isSpelling(table, comparison, gap));
}

function isClash({ original, copy }: Comparison, { a, aEnd, b, bEnd }: Gap): boolean {
  return some(original.flags, a, aEnd, NUMBER) && some(copy.flags, b, bEnd, NUMBER);
}

/** Whether names stand against names, small words between them, or are left out, as far as capitals tell. */
function isNames({ original, copy }: Comparison, { a, aEnd, b, bEnd }: Gap): boolean {
  const names = (flags: Uint8Array, from: number, to: number) =>
    from === to || (some(flags, from, to, CAPITAL) && every(flags, from, to, CAPITAL | SHORT));
  return names(original.flags, a, aEnd) && names(copy.flags, b, bEnd);
}

/** Whether one name stands there in two spellings. */
function isSpelling(table: LineTable, { original, copy }: Comparison, { a, aEnd, b, bEnd }: Gap): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let n = 0; n < aEnd - a; n++) {
    const before = textOf(table, original, a + n, a + n + 1);
    const after = textOf(table, copy, b + n, b + n + 1);
    if (distance(before, after) > SPELLING * Math.max(before.length, after.length)) return false;
  }
  return true;
}

/** How many letters must be put in, left out or changed (Levenshtein, 1965). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] as number) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function some(flags: Uint8Array, from: number, to: number, flag: number): boolean {
  for (let n = from; n < to; n++) if (((flags[n] as number) & flag) !== 0) return true;
  return false;
}

function every(flags: Uint8Array, from: number, to: number, flag: number): boolean {
  for (let n = from; n < to; n++) if (((flags[n] as number) & flag) === 0) return false;
  return true;
}
