import { closesPost, type LineKind, opensPost } from '../lines/line';
import type { Runs } from './comparison';
import { LIKE, type LinePairs } from './linePairs';
import type { Passages } from './passages';

/** From which share of its words on a line is the block's that stands beside it with lines left out or put in between. */
const MUCH_ALIKE = 0.6;
/** How many lines may be left out or put in at the border of a block. */
const WIDEST_GAP = 2;
/** How many lines are taken in at either end. */
const MOST_GROWN = 100;

/**
 * The runs with the lines beside them that correspond, too. What opens the next post does not stand at their end, what
 * closes the post above not at their start.
 */
export function extentOf(passages: Passages, pairs: LinePairs, runs: Runs): Runs {
  const grown = { ...runs };
  for (const step of [1, -1] as const) {
    let sure: Runs = { ...grown };
    for (let lines = 0; lines < MOST_GROWN && growBy(passages, pairs, grown, step); lines++) {
      const isUpdate = isOther(passages, pairs, grown, step);
      if (isUpdate && standBelowFooters(passages, ...borderOf(grown, step))) break;
      if (isSure(passages, pairs, grown, step)) sure = { ...grown };
      if (isUpdate) break;
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
function isSure(passages: Passages, pairs: LinePairs, runs: Runs, step: 1 | -1): boolean {
  const [i, j] = borderOf(runs, step);
  const [a, b] = [passages.ids[j] as number, passages.ids[i] as number];
  if (a === b || pairs.haveOtherNumbers(a, b) || pairs.likeness(a, b) >= MUCH_ALIKE) return true;
  return pairs.isPart(a, b) || pairs.isPart(b, a);
}

/** Whether the pair taken in last speaks of different items. It tells an update from a copy; what lies behind it does not. */
function isOther(passages: Passages, pairs: LinePairs, runs: Runs, step: 1 | -1): boolean {
  const [i, j] = borderOf(runs, step);
  return pairs.haveOtherNumbers(passages.ids[j] as number, passages.ids[i] as number);
}

/** Whether footers stand above both places, so that posts begin there. */
export function standBelowFooters(passages: Passages, i: number, j: number): boolean {
  return [i, j].every((place) => place > 0 && closesPost(passages.kindOf(place - 1)));
}

interface Growing {
  start: number;
  end: number;
  originalStart: number;
  originalEnd: number;
}

/** Takes the next pair of lines behind the runs (`step` 1) or above them (-1) in; whether there was one. */
function growBy(passages: Passages, pairs: LinePairs, runs: Growing, step: 1 | -1): boolean {
  const i = step === 1 ? runs.end : runs.start;
  const j = step === 1 ? runs.originalEnd : runs.originalStart;
  for (let gap = 0; gap <= WIDEST_GAP; gap++) {
    const far = step * (1 + gap);
    // Lines of the original are left out before lines of the copy are.
    if (takes(passages, pairs, runs, step, i + step, j + far, gap)) return true;
    if (gap > 0 && takes(passages, pairs, runs, step, i + far, j + step, gap)) return true;
  }
  return joins(passages, pairs, runs, step);
}

/** Takes the places `ni` and `nj` in, `gap` lines away, where they correspond. */
function takes(
  passages: Passages,
  pairs: LinePairs,
  runs: Growing,
  step: 1 | -1,
  ni: number,
  nj: number,
  gap: number,
): boolean {
  if (!isFree(passages, runs, ni, nj, step) || !corresponds(passages, pairs, ni, nj, gap)) return false;
  take(runs, step, ni, nj);
  return true;
}

function take(runs: Growing, step: 1 | -1, i: number, j: number): void {
  if (step === 1) {
    runs.end = i;
    runs.originalEnd = j;
  } else {
    runs.start = i;
    runs.originalStart = j;
  }
}

/** Takes the next line of one side in where the other's last line holds it, too: two lines were joined, or one was broken. */
function joins(passages: Passages, pairs: LinePairs, runs: Growing, step: 1 | -1): boolean {
  const [i, j] = borderOf(runs, step);
  const [ni, nj] = [i + step, j + step];
  if (ni !== runs.originalEnd && isWithin(passages, ni, i) && holds(passages, pairs, j, ni)) take(runs, step, ni, j);
  else if (nj !== runs.start && isWithin(passages, nj, j) && holds(passages, pairs, i, nj)) take(runs, step, i, nj);
  else return false;
  return true;
}

function isWithin({ length, stretch }: Passages, place: number, beside: number): boolean {
  return place >= 0 && place < length && stretch[place] === stretch[beside];
}

/** Whether the line at `whole` holds the one at `part`, both with words of their own. */
function holds({ ids, classes }: Passages, pairs: LinePairs, whole: number, part: number): boolean {
  if ((classes[whole] as number) < 0 || (classes[part] as number) < 0) return false;
  return pairs.isPart(ids[part] as number, ids[whole] as number);
}

function isFree(passages: Passages, runs: Growing, ni: number, nj: number, step: 1 | -1): boolean {
  if (!isWithin(passages, ni, runs.start) || !isWithin(passages, nj, runs.originalStart)) return false;
  return step === 1 ? nj < runs.start : ni > runs.originalEnd;
}

function corresponds(passages: Passages, pairs: LinePairs, i: number, j: number, gap: number): boolean {
  const { ids, classes } = passages;
  const [a, b] = [ids[j] as number, ids[i] as number];
  const hasWords = (classes[i] as number) >= 0 && (classes[j] as number) >= 0;
  if (a === b) return gap === 0 || hasWords;
  return hasWords && pairs.likeness(a, b) >= (gap === 0 ? LIKE : MUCH_ALIKE);
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
