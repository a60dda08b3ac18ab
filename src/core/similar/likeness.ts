import type { Runs } from './comparison';
import { type CutFrom, cutFrom, endsCut, isCutUnmarked, joinedFrom } from './cut';
import { type ComparedLines, differencesOf, type Judgement, judge, ONE_LINE } from './judgement';
import type { Passages } from './passages';
import type { WordStore } from './words';

/** A line that stands more often is a formula of its source, and shows no likeness. */
const MOST_PLACES = 5;
/** A passage that stands more often is a phrase of its source. */
const MOST_PASSAGES = 3;

/** A run that resembles another. */
export interface Likeness extends Judgement {
  readonly runs: Runs;
}

/** Lines that were compared, and what came out. */
interface Judged {
  readonly lines: ComparedLines;
  readonly judgement: Judgement | undefined;
}

/**
 * Judges runs by the lines that they consist of. What was judged last time, in this text or the one before an edit, is
 * remembered until the next time.
 */
export class Judgements {
  readonly #words: WordStore;
  /** By a hash of the lines: after a key thousands are asked for again, and a string for each would take longer than all the rest. */
  #before = new Map<number, Judged[]>();
  #now = new Map<number, Judged[]>();

  constructor(words: WordStore) {
    this.#words = words;
  }

  /** A text is judged from here on: what was not needed for the one before is forgotten. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** What the copy is to the original, or `undefined` where it is a different text. */
  of(passages: Passages, runs: Runs): Likeness | undefined {
    const lines = comparedLines(passages, runs);
    const { judgement } = this.#judged(lines);
    return judgement === undefined ? undefined : { ...judgement, runs };
  }

  #judged(lines: ComparedLines): Judged {
    const hash = hashOf(lines);
    const known = this.#now.get(hash);
    const found = known?.find((each) => areSame(each.lines, lines));
    if (found !== undefined) return found;
    const before = this.#before.get(hash)?.find((each) => areSame(each.lines, lines));
    const judged = before ?? { lines, judgement: judge(this.#words, lines) };
    if (known === undefined) this.#now.set(hash, [judged]);
    else known.push(judged);
    return judged;
  }
}

function hashOf({ original, copy, isPhrase }: ComparedLines): number {
  let hash = isPhrase ? 1 : 0;
  for (const id of original) hash = Math.imul(hash ^ id, 0x9e3779b1);
  hash ^= hash >>> 15;
  for (const id of copy) hash = Math.imul(hash ^ id, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function areSame(a: ComparedLines, b: ComparedLines): boolean {
  return a.isPhrase === b.isPhrase && areEqual(a.original, b.original) && areEqual(a.copy, b.copy);
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, n) => id === b[n]);
}

function comparedLines(passages: Passages, { start, end, originalStart, originalEnd }: Runs): ComparedLines {
  const isCompared = (i: number) => standsUpTo(passages, i, MOST_PLACES);
  return {
    original: linesIn(passages, originalStart, originalEnd, isCompared),
    copy: linesIn(passages, start, end, isCompared),
    isPhrase: linesIn(passages, start, end, (i) => standsUpTo(passages, i, MOST_PASSAGES)).length === 0,
  };
}

/** Whether the line at `i` has words of its own and stands so often at most. */
function standsUpTo({ classes, counts }: Passages, i: number, times: number): boolean {
  const own = classes[i] as number;
  return own >= 0 && (counts[own] as number) <= times;
}

/** The ids of those lines from `first` to `last` that are `wanted`. */
function linesIn({ ids }: Passages, first: number, last: number, wanted: (i: number) => boolean): readonly number[] {
  const lines: number[] = [];
  for (let i = first; i <= last; i++) if (wanted(i)) lines.push(ids[i] as number);
  return lines;
}

/** A near copy with what differs in its other lines, too: `#Ferries` is no word to know a copy by, but a difference that people see. */
export function withAllDifferences(passages: Passages, store: WordStore, likeness: Likeness): Likeness {
  const { start, end, originalStart, originalEnd } = likeness.runs;
  const both = (wanted: (i: number) => boolean) =>
    [linesIn(passages, originalStart, originalEnd, wanted), linesIn(passages, start, end, wanted)] as const;
  const isTold = (i: number) => passages.kindOf(i) !== 'litter';
  if (likeness.kind !== 'near' || areEqual(...both((i) => isTold(i) && !standsUpTo(passages, i, MOST_PLACES))))
    return likeness;
  return { ...likeness, ...differencesOf(store, ...both(isTold)) };
}

/** The cut line at `i` as a copy of the beginning of lines around `j`. Where nothing marks the cut, the words have to tell it. */
export function judgeCut(passages: Passages, store: WordStore, i: number, j: number): Likeness | undefined {
  const isMarked = endsCut(passages.table.foldedOf(passages.ids[i] as number));
  if (!isMarked && passages.sizeOf(i) < ONE_LINE) return undefined;
  const from = cutFrom(passages, store, i, j);
  if (from === undefined || !(isMarked || isCutUnmarked(passages, store, i, from))) return undefined;
  let whole = 0;
  for (let n = from.start; n <= from.end; n++) whole += store.count(passages.ids[n] as number);
  return likenessOf(i, from, 'truncated', from.words / whole);
}

/** The line at `i` as a copy of lines around `j`, joined. */
export function judgeJoined(passages: Passages, store: WordStore, i: number, j: number): Likeness | undefined {
  if (passages.sizeOf(i) < ONE_LINE) return undefined;
  const from = joinedFrom(passages, store, i, j);
  return from === undefined ? undefined : likenessOf(i, from, 'near', 1);
}

function likenessOf(i: number, { start, end, words }: CutFrom, kind: Likeness['kind'], similarity: number): Likeness {
  const runs = { start: i, end: i, originalStart: start, originalEnd: end };
  return { runs, kind, similarity, shared: words, differences: [], changedWords: 0 };
}
