import { grown } from '../grown';
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
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const [n, m] = [a.end - a.begin - tail, b.end - b.begin - tail];
  const edits = editsBetween(a, b, head, n, m, most);
  if (edits === undefined) return undefined;
  const runs: Common[] = [];
  addRun(runs, { a: 0, b: 0, length: head });
  for (const run of backtrack(n - head, m - head, edits)) {
    addRun(runs, { a: run.a + head, b: run.b + head, length: run.length });
  }
  addRun(runs, { a: n, b: m, length: tail });
  return runs;
}

/** How many words `align` finds in common; `undefined` where it finds the lists unlike. */
export function countAligned(a: Words, b: Words, most: number): number | undefined {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const [n, m] = [a.end - a.begin, b.end - b.begin];
  const edits = editsBetween(a, b, head, n - tail, m - tail, most);
  return edits === undefined ? undefined : (n + m - edits) / 2;
}

function commonHead(a: Words, b: Words): number {
  const most = Math.min(a.end - a.begin, b.end - b.begin);
  let n = 0;
  while (n < most && a.hashes[a.begin + n] === b.hashes[b.begin + n]) n++;
  return n;
}

function commonTail(a: Words, b: Words, head: number): number {
  const most = Math.min(a.end - a.begin, b.end - b.begin) - head;
  let n = 0;
  while (n < most && a.hashes[a.end - 1 - n] === b.hashes[b.end - 1 - n]) n++;
  return n;
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
 * How many words must be taken away and put in to make of the words `[head, n)` of one list those at `[head, m)` of the
 * other. Leaves in `reached` the way to there.
 */
function editsBetween(a: Words, b: Words, head: number, n: number, m: number, most: number): number | undefined {
  const [aLength, bLength] = [n - head, m - head];
  const [first, second] = [a.begin + head, b.begin + head];
  const effort = Math.floor(MOST_EFFORT / (aLength + bLength + 1));
  const limit = Math.min(most, MOST_EDITS, effort, aLength + bLength);
  if (Math.abs(aLength - bLength) > limit) return undefined;
  if (aLength === 0 || bLength === 0) return aLength + bLength;
  for (let edits = 0, row = 0; edits <= limit; edits++, row += edits) {
    const before = row - edits;
    if (row + edits >= reached.length) reached = grown(reached, new Int32Array(2 * reached.length + edits));
    for (let i = 0, k = -edits; i <= edits; i++, k += 2) {
      let x = edits === 0 ? 0 : isDown(before, i, edits) ? at(before + i) : at(before + i - 1) + 1;
      while (x < aLength && x - k < bLength && a.hashes[first + x] === b.hashes[second + x - k]) x++;
      reached[row + i] = x;
      if (x >= aLength && x - k >= bLength) return edits;
    }
  }
  return undefined;
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
