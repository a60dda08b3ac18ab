import type { SimilarKind } from './block';
import { ALIKE, type Comparison, compare, LACKING, lineAt, type Runs, type RunWords } from './comparison';
import { type Counterparts, counterparts } from './counterparts';
import { cutFrom, endsCut, joinedFrom } from './cut';
import { differentItems, isDatedOtherwise, isUpdate } from './different';
import type { Passages } from './passages';
import type { WordStore } from './words';

/** The fewest characters of a single line, and of several together. */
const ONE_LINE = 120;
const LINES = 200;
/** From which share of words on one line, two, and three or more are a near copy. */
const LEAST_SHARES: readonly number[] = [1, 0.8, 0.7, 0.6];
/** A passage that stands more often is a phrase of its source. */
const MOST_PASSAGES = 3;
/** Which share of the lines of either may be put in or left out. */
const MOST_ALONE = 0.4;
/** A post in a larger share of whose words another item is spoken of is another post. */
const MOST_DIFFERENT = 0.1;

/** A run that resembles another. */
export interface Likeness {
  readonly runs: Runs;
  readonly kind: SimilarKind;
  /** The share of words in common, above 0, at most 1. */
  readonly similarity: number;
  /** How many words the two have in common. */
  readonly shared: number;
  /** `undefined` where no word differs or the copy is a cut line. */
  readonly comparison: Comparison | undefined;
}

/** What the copy is to the original, or `undefined` where it is a different text. */
export function judge(passages: Passages, store: WordStore, runs: Runs): Likeness | undefined {
  const comparison = compare(passages, store, runs);
  if (comparison === undefined || comparison.copy.places.length === 0) return undefined;
  if (isUpdate(comparison)) return undefined;
  const { gaps } = comparison;
  const different = differentItems(passages, comparison);
  const shared = sharedWords(comparison, different);
  const [n, m] = [comparison.original.hashes.length, comparison.copy.hashes.length];
  const similarity = shared / Math.max(n, m);
  const like = { runs, similarity, shared, comparison };
  if (gaps.length === 0) return judgeEqual(passages, like, comparison);
  if (lacksOnly(passages, comparison) && shared >= LACKING * (m - 1))
    return judgeLacking(passages, { ...like, similarity: shared / n });
  return isNear(passages, comparison, different, shared) ? { ...like, kind: 'near' } : undefined;
}

/** The same words: a passage where the lines are equal, else a copy in other typography or with other line breaks. */
function judgeEqual(
  passages: Passages,
  like: Omit<Likeness, 'kind'>,
  { original, copy }: Comparison,
): Likeness | undefined {
  if (charactersOf(passages, copy.places) < ONE_LINE) return undefined;
  const isEqual =
    original.places.length === copy.places.length &&
    copy.places.every((i, n) => passages.ids[i] === passages.ids[original.places[n] as number]);
  if (isEqual && rarest(passages, copy.places) > MOST_PASSAGES) return undefined;
  return { ...like, kind: isEqual ? 'passage' : 'near' };
}

function judgeLacking(passages: Passages, like: Likeness | Omit<Likeness, 'kind'>): Likeness | undefined {
  const copy = like.comparison?.copy.places ?? [];
  const last = passages.line(copy[copy.length - 1] as number);
  const least = endsCut(last.folded) ? 0 : ONE_LINE;
  return charactersOf(passages, copy) >= least ? { ...like, kind: 'truncated' } : undefined;
}

/** Whether the copy only lacks words: no others stand in it, but for a last one that is cut. */
function lacksOnly(passages: Passages, { copy, gaps }: Comparison): boolean {
  const last = passages.line(copy.places[copy.places.length - 1] as number);
  return gaps.every(
    ({ b, bEnd }) => b === bEnd || (bEnd === copy.hashes.length && b + 1 === bEnd && endsCut(last.folded)),
  );
}

function isNear(passages: Passages, comparison: Comparison, different: ReadonlySet<number>, shared: number): boolean {
  const { copy, original } = comparison;
  const own = counterparts(comparison, copy, (run) => run.b);
  const theirs = counterparts(comparison, original, (run) => run.a);
  const lines = Math.min(own.lines, theirs.lines);
  const isMost = (part: Counterparts, run: RunWords) =>
    run.places.length - part.lines <= MOST_ALONE * run.places.length;
  if (!isMost(own, copy) || !isMost(theirs, original)) return false;
  if (shared < ALIKE * Math.max(copy.hashes.length, original.hashes.length)) return false;
  if (shared < (LEAST_SHARES[Math.min(lines, 3)] as number) * Math.max(own.words, theirs.words)) return false;
  if (charactersOf(passages, copy.places) < (copy.places.length === 1 ? ONE_LINE : LINES)) return false;
  return !isDatedOtherwise(comparison, different) && wordsIn(copy, different) <= MOST_DIFFERENT * copy.hashes.length;
}

/** How many words stand in the lines `which` of a run. */
function wordsIn({ begins, hashes }: RunWords, which: ReadonlySet<number>): number {
  let words = 0;
  for (const line of which) words += (begins[line + 1] ?? hashes.length) - (begins[line] as number);
  return words;
}

/** How many common words stand in lines of the copy that are no different items. */
function sharedWords({ copy, common }: Comparison, different: ReadonlySet<number>): number {
  let shared = 0;
  for (const { b, length } of common) {
    if (different.size === 0) shared += length;
    else for (let n = b; n < b + length; n++) if (!different.has(lineAt(copy, n))) shared++;
  }
  return shared;
}

function charactersOf(passages: Passages, places: readonly number[]): number {
  return places.reduce((sum, i) => sum + passages.sizeOf(i), 0);
}

/** How often the rarest of the lines occurs. */
function rarest({ classes, counts }: Passages, places: readonly number[]): number {
  return places.reduce((least, i) => Math.min(least, counts[classes[i] as number] as number), Number.POSITIVE_INFINITY);
}

/** The cut line at `i` as a copy of the beginning of lines around `j`. */
export function judgeCut(passages: Passages, store: WordStore, i: number, j: number): Likeness | undefined {
  if (!endsCut(passages.line(i).folded)) return undefined;
  const from = cutFrom(passages, store, i, j);
  if (from === undefined) return undefined;
  const runs = { start: i, end: i, originalStart: from.start, originalEnd: from.end };
  let whole = 0;
  for (let n = from.start; n <= from.end; n++) whole += store.count(passages.ids[n] as number);
  return { runs, kind: 'truncated', similarity: from.words / whole, shared: from.words, comparison: undefined };
}

/** The line at `i` as a copy of lines around `j`, joined. */
export function judgeJoined(passages: Passages, store: WordStore, i: number, j: number): Likeness | undefined {
  const from = joinedFrom(passages, store, i, j);
  if (from === undefined || charactersOf(passages, [i]) < ONE_LINE) return undefined;
  const runs = { start: i, end: i, originalStart: from.start, originalEnd: from.end };
  return { runs, kind: 'near', similarity: 1, shared: from.words, comparison: undefined };
}
