import { grown } from '../lines/grown';
import { longestCommon } from './longestCommon';
import type { Words } from './words';

/** A run of `length` words that two word lists have in common: at `a` in the first, at `b` in the second. */
export interface Common {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Lists that are more different (in words), or too different for their length, are taken for unlike. */
const MOST_EDITS = 1500;
const MOST_EFFORT = 30_000_000;

/**
 * How far along the first list the best path on each diagonal had come, round after round: round `d` has `d + 1` diagonals, `-d`,
 * `-d + 2` up to `d`, behind those of the rounds before. Used again and again, so that aligning makes no garbage.
 */
let reached = new Int32Array(1 << 12);

/**
 * The words that two lists have in common in one order, by the greedy algorithm of Myers (“An O(ND) Difference
 * Algorithm”, 1986). `undefined` where more than `most` words had to be taken away or put in, or more than 1,500, or fewer where the lists
 * are longer than 20,000 words together.
 */
export function align(a: Words, b: Words, most: number): readonly Common[] | undefined {
  const { head, first, second } = withoutCommonEnds(a, b);
  const edits = editsBetween(first, second, most, true);
  if (edits === undefined) return undefined;
  const runs: Common[] = [];
  addRun(runs, { a: 0, b: 0, length: head });
  for (const run of backtrack(lengthOf(first), lengthOf(second), edits)) {
    addRun(runs, { a: run.a + head, b: run.b + head, length: run.length });
  }
  addRun(runs, { a: first.end - a.begin, b: second.end - b.begin, length: a.end - first.end });
  return runs;
}

/** How many words `align` finds in common; `undefined` where it finds the lists unlike. */
export function countAligned(a: Words, b: Words, most: number): number | undefined {
  const { first, second } = withoutCommonEnds(a, b);
  const edits = editsBetween(first, second, most, false);
  return edits === undefined ? undefined : (lengthOf(a) + lengthOf(b) - edits) / 2;
}

function lengthOf({ begin, end }: Words): number {
  return end - begin;
}

/** The two lists without the words that both begin with, `head` of them, and without those that both end with. */
function withoutCommonEnds(
  a: Words,
  b: Words,
): { readonly head: number; readonly first: Words; readonly second: Words } {
  const most = Math.min(lengthOf(a), lengthOf(b));
  let head = 0;
  while (head < most && a.hashes[a.begin + head] === b.hashes[b.begin + head]) head++;
  let tail = 0;
  while (tail < most - head && a.hashes[a.end - 1 - tail] === b.hashes[b.end - 1 - tail]) tail++;
  const middle = ({ hashes, begin, end }: Words): Words => ({ hashes, begin: begin + head, end: end - tail });
  return { head, first: middle(a), second: middle(b) };
}

/** Runs that touch become one; empty ones are left out. */
function addRun(runs: Common[], run: Common): void {
  if (run.length === 0) return;
  const last = runs[runs.length - 1];
  if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b) {
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  } else runs.push(run);
}

/**
 * How many words must be taken away and put in to make one list of the other. Where `isWayNeeded`, leaves in `reached` the way to
 * there. Most lists that are compared are unlike, and round after round would find that out late: after some rounds the common words
 * are counted.
 */
function editsBetween(a: Words, b: Words, most: number, isWayNeeded: boolean): number | undefined {
  const [aLength, bLength] = [lengthOf(a), lengthOf(b)];
  const all = aLength + bLength;
  const limit = Math.min(most, MOST_EDITS, Math.floor(MOST_EFFORT / (all + 1)), all);
  if (Math.abs(aLength - bLength) > limit) return undefined;
  if (aLength === 0 || bLength === 0) return all;
  // To count takes no longer than so many rounds.
  const patience = Math.ceil(Math.sqrt((aLength * bLength) / 96 + all));
  for (let edits = 0, row = 0; edits <= limit; edits++, row += edits) {
    if (edits === patience) {
      const least = all - 2 * longestCommon(a, b);
      if (least > limit) return undefined;
      if (!isWayNeeded) return least;
    }
    if (row + edits >= reached.length) reached = grown(reached, new Int32Array(2 * reached.length + edits));
    if (isThere(a, b, row, edits)) return edits;
  }
  return undefined;
}

/** Goes the round of so many edits, which begins at `row`; whether it comes to the end of both lists. */
function isThere(a: Words, b: Words, row: number, edits: number): boolean {
  const [aLength, bLength] = [lengthOf(a), lengthOf(b)];
  for (let i = 0, k = 0 - edits; i <= edits; i++, k += 2) {
    let x = edits === 0 ? 0 : isDown(row - edits, i, edits) ? at(row - edits + i) : at(row - edits + i - 1) + 1;
    while (x < aLength && x - k < bLength && a.hashes[a.begin + x] === b.hashes[b.begin + x - k]) x++;
    reached[row + i] = x;
    if (x >= aLength && x - k >= bLength) return true;
  }
  return false;
}

/** Whether the path on diagonal `i` of a round comes from the one above it, of the round that begins at `before`. */
function isDown(before: number, i: number, edits: number): boolean {
  return i === 0 || (i !== edits && at(before + i - 1) < at(before + i));
}

function at(place: number): number {
  return reached[place] as number;
}

/** Walks back from the end through what each round had reached. */
function backtrack(aLength: number, bLength: number, rounds: number): readonly Common[] {
  const runs: Common[] = [];
  if (aLength === 0 || bLength === 0) return runs;
  let [x, y] = [aLength, bLength];
  for (let edits = rounds; edits > 0; edits--) {
    const before = (edits * (edits - 1)) / 2;
    const k = x - y;
    const i = (k + edits) / 2;
    const down = isDown(before, i, edits);
    const fromX = down ? at(before + i) : at(before + i - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const length = x - (down ? fromX : fromX + 1);
    if (length > 0) runs.push({ a: x - length, b: y - length, length });
    x = fromX;
    y = fromY;
  }
  if (x > 0) runs.push({ a: 0, b: 0, length: x });
  return runs.reverse();
}
