import type { LineTable } from '../lines/lineTable';
import { align, type Common } from './alignment';
import { WordBag } from './bag';
import type { Difference } from './block';
import { placesOfWords, type WordPlace, type WordStore, type Words } from './words';

/** Two runs of places, both ends inclusive: a copy and what it may come from. */
export interface Runs {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

/** Words of the original, `[a, aEnd)`, in whose place the copy has `[b, bEnd)`; one of the two may be empty. */
export interface Gap {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** The words of some lines, and what is known of each. */
export interface RunWords {
  readonly hashes: Int32Array;
  readonly flags: Uint8Array;
  /** The ids of the lines, and where each one's words begin. */
  readonly lines: readonly number[];
  readonly begins: readonly number[];
  /** Where the words of those lines stand that somebody wanted to read. */
  readonly places: (readonly WordPlace[])[];
}

/** How two runs compare, word by word. */
export interface Comparison {
  readonly original: RunWords;
  readonly copy: RunWords;
  readonly common: readonly Common[];
  readonly gaps: readonly Gap[];
}

const bag = new WordBag();

/** From which share of its own words on a run that only lacks words is a copy that was cut. */
export const LACKING = 0.98;
/** From which share of all words on two runs are alike, lines that are put in or left out included. */
export const ALIKE = 0.5;

/**
 * The words that two runs have in common, in order, given the ids of their lines. `undefined` where they share less than half of the
 * longer one's words, and less than nearly all of the copy's.
 */
export function compare(
  store: WordStore,
  originalLines: readonly number[],
  copyLines: readonly number[],
): Comparison | undefined {
  const [original, copy] = [wordsOf(store, originalLines), wordsOf(store, copyLines)];
  const [n, m] = [original.hashes.length, copy.hashes.length];
  const least = Math.min(Math.ceil(ALIKE * Math.max(n, m)), Math.floor(LACKING * (m - 1)));
  const [first, second] = [allOf(original), allOf(copy)];
  if (!bag.share(first, second, least)) return undefined;
  const common = align(first, second, n + m - 2 * Math.max(0, least));
  return common === undefined ? undefined : { original, copy, common, gaps: gapsOf(common, n, m) };
}

function allOf({ hashes }: RunWords): Words {
  return { hashes, begin: 0, end: hashes.length };
}

function wordsOf(store: WordStore, lines: readonly number[]): RunWords {
  const begins: number[] = [];
  let size = 0;
  for (const line of lines) {
    begins.push(size);
    size += store.count(line);
  }
  const hashes = new Int32Array(size);
  const flags = new Uint8Array(size);
  lines.forEach((line, n) => {
    const { begin, end } = store.of(line);
    hashes.set(store.hashes.subarray(begin, end), begins[n]);
    flags.set(store.flags.subarray(begin, end), begins[n]);
  });
  return { hashes, flags, lines, begins, places: [] };
}

function gapsOf(common: readonly Common[], n: number, m: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let a = 0;
  let b = 0;
  for (const run of [...common, { a: n, b: m, length: 0 }]) {
    if (run.a > a || run.b > b) gaps.push({ a, aEnd: run.a, b, bEnd: run.b });
    a = run.a + run.length;
    b = run.b + run.length;
  }
  return gaps;
}

/** The number, among lines that begin so, of the line that word `n` is in. */
export function lineAt({ begins }: Pick<RunWords, 'begins'>, n: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] as number) <= n) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words `[from, to)` of a run as they are written; those of several lines with a blank between. */
export function textOf(table: LineTable, run: RunWords, from: number, to: number): string {
  const parts: string[] = [];
  for (let n = from; n < to; ) {
    const line = lineAt(run, n);
    const begin = run.begins[line] as number;
    const end = Math.min(to, run.begins[line + 1] ?? run.hashes.length);
    const folded = table.foldedOf(run.lines[line] as number);
    run.places[line] ??= placesOfWords(folded);
    const places = run.places[line] as readonly WordPlace[];
    parts.push(folded.slice(places[n - begin]?.from, places[end - 1 - begin]?.to));
    n = end;
  }
  return parts.join(' ');
}

/** A gap as it is written. */
export function differenceOf(table: LineTable, { original, copy }: Comparison, gap: Gap): Difference {
  return {
    before: textOf(table, original, gap.a, gap.aEnd),
    after: textOf(table, copy, gap.b, gap.bEnd),
  };
}
