import type { LineTable } from '../lines/lineTable';
import type { Difference, SimilarKind } from './block';
import {
  ALIKE,
  type Comparison,
  compare,
  differenceOf,
  type Gap,
  LACKING,
  lineAt,
  type RunWords,
  textOf,
} from './comparison';
import { type Counterparts, counterparts } from './counterparts';
import { endsCut } from './cut';
import { differentItems, isDatedOtherwise, isUpdate } from './different';
import type { WordStore } from './words';

/** The fewest characters of a single line, and of several together. */
export const ONE_LINE = 120;
const LINES = 200;
/** From which share of words on one line, two, and three or more are a near copy. */
const LEAST_SHARES: readonly number[] = [1, 0.8, 0.7, 0.6];
/** Which share of the lines of either may be put in or left out. */
const MOST_ALONE = 0.4;
/** A post in a larger share of whose words another item is spoken of is another post. */
const MOST_DIFFERENT = 0.1;
/** So many differences of a block are told; of fewer none is missing. */
export const MOST_DIFFERENCES = 3;

/** The lines of two runs that are compared, by their ids: those that have words and are no formulas. */
export interface ComparedLines {
  readonly original: readonly number[];
  readonly copy: readonly number[];
  /** Whether each line of the copy stands so often that it would be no passage. */
  readonly isPhrase: boolean;
}

/** What some lines are to others, wherever they stand. */
export interface Judgement {
  readonly kind: SimilarKind;
  /** The share of words in common, above 0, at most 1. */
  readonly similarity: number;
  /** How many words the two have in common. */
  readonly shared: number;
  /** Of a near copy, as a `SimilarBlock` has them; else none. */
  readonly differences: readonly Difference[];
  readonly changedWords: number;
}

const NO_CHANGES = { differences: [], changedWords: 0 };

/** What the copy is to the original, or `undefined` where it is a different text. */
export function judge(store: WordStore, { original, copy, isPhrase }: ComparedLines): Judgement | undefined {
  const comparison = copy.length === 0 ? undefined : compare(store, original, copy);
  if (comparison === undefined || isUpdate(comparison)) return undefined;
  const { table } = store;
  const different = differentItems(table, comparison);
  const shared = sharedWords(comparison, different);
  const [n, m] = [comparison.original.hashes.length, comparison.copy.hashes.length];
  const like = { similarity: shared / Math.max(n, m), shared };
  if (comparison.gaps.length === 0) {
    const kind = kindOfEqual(table, original, copy, isPhrase);
    return kind === undefined ? undefined : { ...like, kind, ...NO_CHANGES };
  }
  const isCut = endsCut(table.foldedOf(copy[copy.length - 1] as number)) || endsInside(table, comparison);
  if (lacksOnly(comparison, isCut) && shared >= LACKING * (m - 1)) {
    if (charactersOf(table, copy) < (isCut ? 0 : ONE_LINE)) return undefined;
    return { shared, similarity: shared / n, kind: 'truncated', ...NO_CHANGES };
  }
  if (!isNear(table, comparison, different, shared)) return undefined;
  return { ...like, kind: 'near', ...(areReordered(original, copy) ? NO_CHANGES : changesOf(table, comparison)) };
}

/** Whether the two have the same lines, which then stand in another order. */
function areReordered(original: readonly number[], copy: readonly number[]): boolean {
  const sorted = copy.toSorted((a, b) => a - b);
  return original.length === copy.length && original.toSorted((a, b) => a - b).every((line, n) => line === sorted[n]);
}

/** The same words: a passage where the lines are equal, else a copy in other typography or with other line breaks. */
function kindOfEqual(
  table: LineTable,
  original: readonly number[],
  copy: readonly number[],
  isPhrase: boolean,
): SimilarKind | undefined {
  if (charactersOf(table, copy) < ONE_LINE) return undefined;
  const isEqual = original.length === copy.length && copy.every((line, n) => line === original[n]);
  if (isEqual && isPhrase) return undefined;
  return isEqual ? 'passage' : 'near';
}

/** What differs between two runs, given all their lines, and how alike they are; nothing where they are too different to be compared. */
export function differencesOf(
  store: WordStore,
  original: readonly number[],
  copy: readonly number[],
): Partial<Judgement> {
  const comparison = compare(store, original, copy);
  if (comparison === undefined) return {};
  const { common, original: a, copy: b } = comparison;
  const shared = common.reduce((sum, { length }) => sum + length, 0);
  return { similarity: shared / Math.max(a.hashes.length, b.hashes.length), ...changesOf(store.table, comparison) };
}

function changesOf(table: LineTable, comparison: Comparison): Pick<Judgement, 'differences' | 'changedWords'> {
  const { gaps } = comparison;
  return {
    differences: gaps.slice(0, MOST_DIFFERENCES).map((gap) => differenceOf(table, comparison, gap)),
    changedWords: gaps.reduce((sum, { a, aEnd, b, bEnd }) => sum + Math.max(aEnd - a, bEnd - b), 0),
  };
}

/** Whether the copy ends inside a word with which the original goes on. */
function endsInside(table: LineTable, { original, copy, gaps }: Comparison): boolean {
  const { a, aEnd, b, bEnd } = gaps[gaps.length - 1] as Gap;
  if (a === aEnd || b + 1 !== bEnd || bEnd !== copy.hashes.length) return false;
  const word = textOf(table, copy, b, bEnd).toLowerCase();
  return textOf(table, original, a, a + 1)
    .toLowerCase()
    .startsWith(word);
}

/** Whether the copy only lacks words: no others stand in it, but for a last one where it is cut. */
function lacksOnly({ copy, gaps }: Comparison, isCut: boolean): boolean {
  const end = copy.hashes.length;
  return gaps.every(({ b, bEnd }) => b === bEnd || (bEnd === end && b + 1 === bEnd && isCut));
}

function isNear(table: LineTable, comparison: Comparison, different: ReadonlySet<number>, shared: number): boolean {
  const { copy, original } = comparison;
  const own = counterparts(comparison, copy, (run) => run.b);
  const theirs = counterparts(comparison, original, (run) => run.a);
  const lines = Math.min(own.lines, theirs.lines);
  const isMost = (part: Counterparts, run: RunWords) => run.lines.length - part.lines <= MOST_ALONE * run.lines.length;
  if (!isMost(own, copy) || !isMost(theirs, original)) return false;
  if (shared < ALIKE * Math.max(copy.hashes.length, original.hashes.length)) return false;
  if (shared < (LEAST_SHARES[Math.min(lines, 3)] as number) * Math.max(own.words, theirs.words)) return false;
  if (charactersOf(table, copy.lines) < (copy.lines.length === 1 ? ONE_LINE : LINES)) return false;
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

/** How many UTF-16 code units the lines have. */
function charactersOf({ lengths }: LineTable, lines: readonly number[]): number {
  return lines.reduce((sum, line) => sum + (lengths[line] as number), 0);
}
