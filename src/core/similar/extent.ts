import { closesPost, type LineKind, opensPost } from '../line';
import { align } from './alignment';
import { WordBag } from './bag';
import type { Runs } from './comparison';
import { endsCut } from './cut';
import { haveOtherNumbers } from './numbers';
import type { Passages } from './passages';
import type { WordStore } from './words';

/** From which share of its words on a line beside a block may be the block's. */
const LIKE = 0.4;
/** The same for a line that stands beside the block with lines left out or put in between. */
const MUCH_ALIKE = 0.6;
/** How many lines may be left out or put in at the border of a block. */
const WIDEST_GAP = 2;
/** From which share of its words on, and from how many words on, a line may be a part of a longer one. */
const HELD = 0.85;
const FEWEST_HELD = 4;
/** How many lines are taken in at either end. */
const MOST_GROWN = 100;

/**
 * The runs with the lines beside them that correspond, too. What opens the next post does not stand at their end, what
 * closes the post above not at their start.
 */
export function extentOf(passages: Passages, store: WordStore, runs: Runs): Runs {
  const grown = { ...runs };
  for (const step of [1, -1] as const) {
    let sure: Runs = { ...grown };
    for (let lines = 0; lines < MOST_GROWN && growBy(passages, store, grown, step); lines++) {
      if (isSure(passages, store, grown, step)) sure = { ...grown };
      if (isOther(passages, store, grown, step)) break;
    }
    Object.assign(grown, sure);
  }
  return trimmed(passages, grown);
}

/** The pair of lines at the end of the runs (`step` 1) or at their start (-1): the copy's place, then the original's. */
function borderOf(runs: Runs, step: 1 | -1): readonly [number, number] {
  return step === 1 ? [runs.end, runs.originalEnd] : [runs.start, runs.originalStart];
}

/** Whether the pair taken in last may be the end of a block: the lines are much alike. */
function isSure(passages: Passages, store: WordStore, runs: Runs, step: 1 | -1): boolean {
  const [i, j] = borderOf(runs, step);
  const [a, b] = [passages.ids[j] as number, passages.ids[i] as number];
  if (a === b || haveOtherNumbers(store, a, b) || likeness(store, a, b) >= MUCH_ALIKE) return true;
  return isPart(store, a, b) || isPart(store, b, a);
}

/** Whether the pair taken in last speaks of different items. It tells an update from a copy; what lies behind it does not. */
function isOther(passages: Passages, store: WordStore, runs: Runs, step: 1 | -1): boolean {
  const [i, j] = borderOf(runs, step);
  return haveOtherNumbers(store, passages.ids[j] as number, passages.ids[i] as number);
}

const bag = new WordBag();

interface Growing {
  start: number;
  end: number;
  originalStart: number;
  originalEnd: number;
}

/** Takes the next pair of lines behind the runs (`step` 1) or above them (-1) in; whether there was one. */
function growBy(passages: Passages, store: WordStore, runs: Growing, step: 1 | -1): boolean {
  const [i, j] = borderOf(runs, step);
  for (let gap = 0; gap <= WIDEST_GAP; gap++) {
    for (const [di, dj] of gap === 0 ? [[0, 0] as const] : [[0, gap] as const, [gap, 0] as const]) {
      const [ni, nj] = [i + step * (1 + di), j + step * (1 + dj)];
      if (!isFree(passages, runs, ni, nj, i, j) || !corresponds(passages, store, ni, nj, gap)) continue;
      take(runs, step, ni, nj);
      return true;
    }
  }
  return joins(passages, store, runs, step);
}

function take(runs: Growing, step: 1 | -1, i: number, j: number): void {
  if (step === 1) [runs.end, runs.originalEnd] = [i, j];
  else [runs.start, runs.originalStart] = [i, j];
}

/** Takes the next line of one side in where the other's last line holds it, too: two lines were joined, or one was broken. */
function joins(passages: Passages, store: WordStore, runs: Growing, step: 1 | -1): boolean {
  const [i, j] = borderOf(runs, step);
  const [ni, nj] = [i + step, j + step];
  if (ni !== runs.originalEnd && isWithin(passages, ni, i) && holds(passages, store, j, ni)) take(runs, step, ni, j);
  else if (nj !== runs.start && isWithin(passages, nj, j) && holds(passages, store, i, nj)) take(runs, step, i, nj);
  else return false;
  return true;
}

function isWithin({ length, stretch }: Passages, place: number, beside: number): boolean {
  return place >= 0 && place < length && stretch[place] === stretch[beside];
}

/** Whether the line at `whole` holds the one at `part`, both with words of their own. */
function holds({ ids, classes }: Passages, store: WordStore, whole: number, part: number): boolean {
  if ((classes[whole] as number) < 0 || (classes[part] as number) < 0) return false;
  return isPart(store, ids[part] as number, ids[whole] as number);
}

/** Whether nearly all words of `part` stand in `whole`, which is longer: two lines were joined, or one was broken. */
function isPart(store: WordStore, part: number, whole: number): boolean {
  const [words, all] = [store.of(part), store.of(whole)];
  return words.length >= FEWEST_HELD && words.length < all.length && bag.shared(all, words) >= HELD * words.length;
}

function isFree(passages: Passages, runs: Growing, ni: number, nj: number, i: number, j: number): boolean {
  if (!isWithin(passages, ni, i) || !isWithin(passages, nj, j)) return false;
  return ni > i ? nj < runs.start : ni > runs.originalEnd;
}

function corresponds(passages: Passages, store: WordStore, i: number, j: number, gap: number): boolean {
  const { ids, classes } = passages;
  const [a, b] = [ids[j] as number, ids[i] as number];
  const hasWords = (classes[i] as number) >= 0 && (classes[j] as number) >= 0;
  if (a === b) return gap === 0 || hasWords;
  return hasWords && likeness(store, a, b) >= (gap === 0 ? LIKE : MUCH_ALIKE);
}

/** The share of words in common, in order: of the longer line's, or of a cut line's own. 0 where it is below 0.4. */
function likeness(store: WordStore, a: number, b: number): number {
  const [first, second] = [store.of(a), store.of(b)];
  const whole = endsCut(store.table.foldedOf(b)) ? second.length : Math.max(first.length, second.length);
  if (Math.min(first.length, second.length) < LIKE * whole || bag.shared(first, second) < LIKE * whole) return 0;
  const common = align(first, second, first.length + second.length - 2 * Math.ceil(LIKE * whole));
  return common === undefined ? 0 : common.reduce((sum, { length }) => sum + length, 0) / whole;
}

function trimmed(passages: Passages, runs: Growing): Runs {
  const kind = (i: number): LineKind => passages.kindOf(i);
  const equal = (i: number, j: number) => passages.ids[i] === passages.ids[j];
  while (runs.end > runs.start && opensPost(kind(runs.end))) {
    if (equal(runs.end, runs.originalEnd)) runs.originalEnd--;
    runs.end--;
  }
  while (runs.start < runs.end && closesPost(kind(runs.start))) {
    if (equal(runs.start, runs.originalStart)) runs.originalStart++;
    runs.start++;
  }
  return runs;
}
