import { align, type Common } from './alignment';
import { WordBag } from './bag';
import type { Difference } from './block';
import type { Passages } from './passages';
import { placesOfWords, type WordStore } from './words';

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

/** The words of the content lines of a run, those of formulas left out, and what is known of each. */
export interface RunWords {
  readonly hashes: Int32Array;
  readonly flags: Uint8Array;
  /** The places of the lines that have words, and where each one's words begin. */
  readonly places: readonly number[];
  readonly begins: readonly number[];
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
 * The words that two runs have in common, in order. `undefined` where they share less than half of the longer one's words,
 * and less than nearly all of the copy's.
 */
export function compare(passages: Passages, store: WordStore, runs: Runs): Comparison | undefined {
  const original = wordsOf(passages, store, runs.originalStart, runs.originalEnd);
  const copy = wordsOf(passages, store, runs.start, runs.end);
  const [n, m] = [original.hashes.length, copy.hashes.length];
  const least = Math.min(Math.ceil(ALIKE * Math.max(n, m)), Math.floor(LACKING * (m - 1)));
  if (bag.shared(original.hashes, copy.hashes) < least) return undefined;
  const common = align(original.hashes, copy.hashes, n + m - 2 * Math.max(0, least));
  return common === undefined ? undefined : { original, copy, common, gaps: gapsOf(common, n, m) };
}

/** A line that stands more often is a formula of its source, and shows no likeness. */
const MOST_PLACES = 5;

function wordsOf({ ids, classes, counts }: Passages, store: WordStore, start: number, end: number): RunWords {
  const places: number[] = [];
  const begins: number[] = [];
  let size = 0;
  for (let i = start; i <= end; i++) {
    const own = classes[i] as number;
    if (own < 0 || (counts[own] as number) > MOST_PLACES) continue;
    places.push(i);
    begins.push(size);
    size += store.count(ids[i] as number);
  }
  const hashes = new Int32Array(size);
  const flags = new Uint8Array(size);
  places.forEach((i, n) => {
    const line = ids[i] as number;
    const begin = store.begin(line);
    hashes.set(store.of(line), begins[n]);
    flags.set(store.flags.subarray(begin, begin + store.count(line)), begins[n]);
  });
  return { hashes, flags, places, begins };
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

/** The number, among the run's lines, of the line that word `n` is in. */
export function lineAt({ begins }: RunWords, n: number): number {
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
export function textOf(passages: Passages, run: RunWords, from: number, to: number): string {
  const parts: string[] = [];
  for (let n = from; n < to; ) {
    const line = lineAt(run, n);
    const begin = run.begins[line] as number;
    const end = Math.min(to, run.begins[line + 1] ?? run.hashes.length);
    const { folded } = passages.line(run.places[line] as number);
    const places = placesOfWords(folded);
    parts.push(folded.slice(places[n - begin]?.from, places[end - 1 - begin]?.to));
    n = end;
  }
  return parts.join(' ');
}

/** A gap as it is written. */
export function differenceOf(passages: Passages, { original, copy }: Comparison, gap: Gap): Difference {
  return {
    before: textOf(passages, original, gap.a, gap.aEnd),
    after: textOf(passages, copy, gap.b, gap.bEnd),
  };
}
