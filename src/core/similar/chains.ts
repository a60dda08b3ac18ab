import type { Candidates } from './candidates';
import { standBelowFooters } from './extent';
import type { LinePairs } from './linePairs';
import type { Passages } from './passages';

/** Places that seem to correspond, from the first copy line to the last one; both ends inclusive. */
export interface Chain {
  readonly start: number;
  end: number;
  originalStart: number;
  originalEnd: number;
  /** Where the last copy line seems to come from. */
  last: number;
  /** How many copy lines have a counterpart. */
  lines: number;
  /** Which of the last places of the original have one: bit `n` stands for `originalEnd - n`. */
  taken: number;
  /** Whether a line of the original came again: there the next copy begins. */
  isOver: boolean;
}

/** A line that occurs more often says nothing about where its neighbours come from. */
const MOST_PLACES = 4;
/** How many lines may be put in or left out between two that correspond. */
const WIDEST_GAP = 3;
/** How many lines a line may be moved against its neighbours. */
const FARTHEST_MOVE = 6;
/** The highest bit of `taken`. */
const LAST_BIT = 31;

/**
 * Chains of neighbouring lines whose counterparts are neighbours, too, in the order of where they begin. A copy's
 * counterparts stand above its first line; no chain reaches over a removed block.
 */
export function chainsOf(passages: Passages, pairs: LinePairs, candidates: Candidates): readonly Chain[] {
  const places = new Places(passages);
  const chains: Chain[] = [];
  let open: Chain[] = [];
  for (let i = 0; i < passages.classes.length; i++) {
    const c = passages.classes[i] as number;
    if (c < 0) continue;
    open = open.filter(
      (chain) => !chain.isOver && chain.end >= i - WIDEST_GAP - 1 && sameStretch(passages, chain.end, i),
    );
    const counterparts = counterpartsOf(i, c, candidates, places);
    if (counterparts.length === 0) continue;
    const taken = new Set<number>();
    for (const chain of open) extend(chain, i, counterparts, taken, passages, pairs);
    for (const j of counterparts) {
      if (taken.has(j)) continue;
      const chain = { start: i, end: i, originalStart: j, originalEnd: j, last: j, lines: 1, taken: 1, isOver: false };
      chains.push(chain);
      open.push(chain);
    }
  }
  return chains;
}

function sameStretch({ stretch }: Passages, a: number, b: number): boolean {
  return stretch[a] === stretch[b];
}

/** Adds to the chain the counterpart that fits it best, if one does. */
function extend(
  chain: Chain,
  i: number,
  counterparts: readonly number[],
  taken: Set<number>,
  passages: Passages,
  pairs: LinePairs,
): void {
  let best = -1;
  for (const j of counterparts) {
    if (j >= chain.start || !sameStretch(passages, j, chain.last)) continue;
    if (!isNear(chain, i, j) || beginOtherPosts(passages, pairs, i, j)) continue;
    // The halves of a line that was split share a counterpart.
    if (j !== chain.last && isTaken(chain, j)) chain.isOver = true;
    else if (best < 0 || Math.abs(j - chain.last - 1) < Math.abs(best - chain.last - 1)) best = j;
  }
  if (best < 0) return;
  chain.isOver = false;
  taken.add(best);
  take(chain, best);
  chain.end = i;
  chain.last = best;
  chain.lines++;
  chain.originalStart = Math.min(chain.originalStart, best);
}

/**
 * Whether `j` may follow what the chain has. Lines may be put in, left out or moved; where several that have no counterpart
 * stand in the copy, and not as many in the original, another post stands between.
 */
function isNear({ end, last }: Chain, i: number, j: number): boolean {
  if (j <= last) return last - j <= FARTHEST_MOVE;
  const [putIn, leftOut] = [i - end - 1, j - last - 1];
  if (putIn === 0) return leftOut < FARTHEST_MOVE;
  return leftOut <= WIDEST_GAP && putIn - leftOut < 2;
}

/**
 * Whether two posts begin that speak of different items: the headings of one source are alike, and say nothing of the posts above
 * them.
 */
function beginOtherPosts(passages: Passages, pairs: LinePairs, i: number, j: number): boolean {
  const [a, b] = [passages.ids[j] as number, passages.ids[i] as number];
  return a !== b && standBelowFooters(passages, i, j) && pairs.haveOtherNumbers(a, b);
}

function isTaken({ originalEnd, taken }: Chain, j: number): boolean {
  return j <= originalEnd && (originalEnd - j > LAST_BIT || ((taken >>> (originalEnd - j)) & 1) === 1);
}

function take(chain: Chain, j: number): void {
  if (j <= chain.originalEnd) chain.taken |= 1 << (chain.originalEnd - j);
  else {
    chain.taken = (chain.taken << (j - chain.originalEnd)) | 1;
    chain.originalEnd = j;
  }
}

/** The places above `i` that a line of class `c` may come from: equal lines first. */
function counterpartsOf(i: number, c: number, { starts, ids }: Candidates, places: Places): readonly number[] {
  const found: number[] = [];
  places.addAbove(i, c, found);
  for (let n = starts[c] as number; n < (starts[c + 1] as number); n++) places.addAbove(i, ids[n] as number, found);
  return found;
}

/** The places of each class that occurs seldom. */
class Places {
  /** Where the places of each class end in `#rows`. */
  readonly #ends: Int32Array;
  readonly #rows: Int32Array;
  readonly #counts: Int32Array;

  constructor({ classes, lines, counts }: Passages) {
    this.#counts = counts;
    this.#ends = new Int32Array(lines.length);
    let size = 0;
    for (let c = 0; c < lines.length; c++) {
      this.#ends[c] = size;
      size += this.#sizeOf(c);
    }
    this.#rows = new Int32Array(size);
    for (let i = 0; i < classes.length; i++) {
      const c = classes[i] as number;
      if (c >= 0 && this.#sizeOf(c) > 0) this.#rows[(this.#ends[c] as number)++] = i;
    }
  }

  /** Adds to `found` the places of class `c` above `i`, ascending. */
  addAbove(i: number, c: number, found: number[]): void {
    const end = this.#ends[c] as number;
    for (let row = end - this.#sizeOf(c); row < end; row++) {
      const place = this.#rows[row] as number;
      if (place >= i) break;
      found.push(place);
    }
  }

  #sizeOf(c: number): number {
    const count = this.#counts[c] as number;
    return count > MOST_PLACES ? 0 : count;
  }
}
