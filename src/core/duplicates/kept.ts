import { grown } from '../lines/grown';
import { NO_PAIR, Pairs } from './pairs';
import type { Sequence } from './sequence';

const BASE = 0x9e3779b1 | 0;
/** How many places of one pair of lines are looked at: the first ones, where originals stand, and the last ones. */
export const MOST_NEAREST = 32;
const EARLIEST = 8;
/** No place. */
export const NONE = -1;

/**
 * The lines that stay, while a sequence is read from top to bottom, with what finds an earlier run fast: the places of
 * each pair of neighbouring lines, and running hashes over both sides (polynomial, modulo 2^32, after Karp and Rabin),
 * so that two runs are compared in constant time and their common length is found by bisection. Whoever uses a match makes
 * sure of it with `equal`, which compares line by line.
 *
 * Places in the kept lines are called `k`, places in the sequence `i`; `place(k)` is the `i` of a kept line. A pair with a
 * line that stands only once in the sequence is not looked for.
 */
export class Kept {
  length = 0;
  readonly #sequence: Sequence;
  readonly #ids: Int32Array;
  readonly #places: Int32Array;
  readonly #powers: Int32Array;
  /** Hashes of the sequence from each place to its end, and of the kept lines from the first to each. */
  readonly #restHash: Int32Array;
  readonly #keptHash: Int32Array;
  readonly #pairs: Pairs;
  /** The pair that a line of the sequence forms with the one below it, and a kept line with the kept one below it. */
  readonly #pairBelow: Int32Array;
  readonly #keptPair: Int32Array;
  /** The kept places of each pair: its first and last one, and for each place the one before and the one behind it. */
  #first: Int32Array;
  #last: Int32Array;
  readonly #before: Int32Array;
  readonly #behind: Int32Array;

  constructor(sequence: Sequence) {
    const { length } = sequence;
    this.#sequence = sequence;
    this.#ids = sequence.ids;
    this.#places = new Int32Array(length);
    this.#powers = powersUpTo(length);
    this.#restHash = new Int32Array(length + 1);
    this.#keptHash = new Int32Array(length + 1);
    this.#pairBelow = new Int32Array(length);
    this.#keptPair = new Int32Array(length);
    this.#before = new Int32Array(length);
    this.#behind = new Int32Array(length);
    this.#pairs = new Pairs(this.#readAll());
    this.#numberPairs();
    this.#first = new Int32Array(this.#pairs.size + 1).fill(NONE);
    this.#last = new Int32Array(this.#pairs.size + 1).fill(NONE);
  }

  /** Does what `refresh` does for each line, but marks the pairs that are looked for. Returns how many there are at most. */
  #readAll(): number {
    const { counts, ids, length } = this.#sequence;
    const [restHash, pairBelow] = [this.#restHash, this.#pairBelow];
    let pairs = 0;
    let isBelowRepeated = false;
    for (let i = length - 1, hash = 0; i >= 0; i--) {
      const id = ids[i] as number;
      hash = (mixed(id) + Math.imul(BASE, hash)) | 0;
      restHash[i] = hash;
      const isRepeated = (counts[id] as number) > 1;
      if (isRepeated && isBelowRepeated) pairBelow[i] = ++pairs;
      isBelowRepeated = isRepeated;
    }
    return pairs;
  }

  #numberPairs(): void {
    const [ids, pairBelow, pairs] = [this.#ids, this.#pairBelow, this.#pairs];
    for (let i = 0; i < pairBelow.length; i++)
      if (pairBelow[i] !== NO_PAIR) pairBelow[i] = pairs.number(ids[i] as number, ids[i + 1] as number);
  }

  /** Reads line `i` of the sequence anew, when those below it are read already. */
  refresh(i: number): void {
    this.#restHash[i] = (mixed(this.#id(i)) + Math.imul(BASE, this.#restHash[i + 1] ?? 0)) | 0;
    this.#pairBelow[i] = i + 1 < this.#ids.length ? this.#pairOf(i, i + 1) : NO_PAIR;
  }

  /** The place in the sequence of a kept line; `undefined` above the first one and behind the last. */
  place(k: number): number | undefined {
    return k >= 0 && k < this.length ? this.#places[k] : undefined;
  }

  /** Keeps line `i` of the sequence. Where the pair with the line above is not `sought`, no run that is looked for begins there. */
  push(i: number, isSought = true): void {
    const k = this.length++;
    const id = this.#id(i);
    this.#places[k] = i;
    this.#keptHash[k + 1] = ((this.#keptHash[k] ?? 0) + Math.imul(mixed(id), this.#powers[k] ?? 0)) | 0;
    if (k > 0 && isSought) this.#link(k - 1, i);
  }

  /** Takes the last kept line away and returns its place in the sequence; only where one is left. */
  pop(): number {
    const k = --this.length;
    const i = this.#places[k] ?? 0;
    if (k > 0) this.#unlink(k - 1);
    return i;
  }

  /** Whether the pair of lines `i` and `i + 1` is kept anywhere. */
  hasPair(i: number): boolean {
    return this.nearest(i) !== NONE;
  }

  /** The nearest place of the pair of lines `i` and `i + 1`; `NONE` where there is none. */
  nearest(i: number): number {
    const pair = this.#pairBelow[i] ?? NO_PAIR;
    return pair === NO_PAIR ? NONE : (this.#last[pair] ?? NONE);
  }

  /** The place before `k` of the pair that stands there; `NONE` where `k` is the first. */
  before(k: number): number {
    return this.#before[k] ?? NONE;
  }

  /** The places of the pair of lines `i` and `i + 1`, earliest first, and behind them a few nearest ones. */
  earliest(i: number): readonly number[] {
    const pair = this.#pairBelow[i] ?? NO_PAIR;
    const places: number[] = [];
    let k = pair === NO_PAIR ? NONE : (this.#first[pair] ?? NONE);
    for (; k !== NONE && places.length < EARLIEST; k = this.#behind[k] ?? NONE) places.push(k);
    if (k === NONE) return places;
    return places.concat(this.#nearestOf(pair, EARLIEST).filter((near) => near >= k));
  }

  /** Whether the kept run at `k` equals the sequence's run at `i`, line by line; the two do not overlap. */
  equal(k: number, i: number, length: number): boolean {
    if (!this.seemsEqual(k, i, length)) return false;
    for (let n = 0; n < length; n++) if (this.#keptId(k + n) !== this.#id(i + n)) return false;
    return true;
  }

  /** What `equal` says, but for runs that happen to have one hash. In constant time. */
  seemsEqual(k: number, i: number, length: number): boolean {
    if (k + length > this.length || i + length > this.#ids.length) return false;
    const kept = (this.#keptHash[k + length] ?? 0) - (this.#keptHash[k] ?? 0);
    const rest = (this.#restHash[i] ?? 0) - Math.imul(this.#powers[length] ?? 0, this.#restHash[i + length] ?? 0);
    return (kept | 0) === Math.imul(rest, this.#powers[k] ?? 0);
  }

  /** For how many lines the kept run at `k` and the sequence's run at `i` seem to agree; `equal` makes sure. */
  common(k: number, i: number): number {
    return longest(Math.min(this.length - k, this.#ids.length - i), (length) => this.seemsEqual(k, i, length));
  }

  /**
   * How many of the last kept lines seem to stand, together with line `i` below them, in the kept lines already: so many may begin
   * a run that goes on at `i`.
   */
  repeatedAbove(i: number): number {
    const end = this.length - 1;
    const top = this.place(end);
    if (top === undefined || i >= this.#ids.length) return 0;
    let most = 0;
    for (const k of this.#nearestOf(this.#pairOf(top, i), EARLIEST)) {
      most = Math.max(
        most,
        longest(k + 1, (length) => this.#seemEqualAbove(k + 1, end + 1, length)),
      );
    }
    return most;
  }

  /** Whether the `length` kept lines above `k` and those above `end` seem equal. */
  #seemEqualAbove(k: number, end: number, length: number): boolean {
    const one = (this.#keptHash[k] ?? 0) - (this.#keptHash[k - length] ?? 0);
    const other = (this.#keptHash[end] ?? 0) - (this.#keptHash[end - length] ?? 0);
    return Math.imul(one, this.#powers[end - k] ?? 0) === (other | 0);
  }

  #nearestOf(pair: number, most: number): number[] {
    const places: number[] = [];
    let k = pair === NO_PAIR ? NONE : (this.#last[pair] ?? NONE);
    for (; k !== NONE && places.length < most; k = this.#before[k] ?? NONE) places.push(k);
    return places;
  }

  #pairOf(above: number, below: number): number {
    const { counts } = this.#sequence;
    const one = this.#id(above);
    const other = this.#id(below);
    return (counts[one] ?? 0) < 2 || (counts[other] ?? 0) < 2 ? NO_PAIR : this.#pairs.number(one, other);
  }

  /** Notes the pair of the kept line `k` and line `i` of the sequence, which is kept below it. */
  #link(k: number, i: number): void {
    const above = this.#places[k] ?? 0;
    const pair = above === i - 1 ? (this.#pairBelow[above] ?? NO_PAIR) : this.#pairOf(above, i);
    this.#keptPair[k] = pair;
    if (pair === NO_PAIR) return;
    if (pair >= this.#last.length) this.#growPairs();
    const last = this.#last[pair] ?? NONE;
    this.#before[k] = last;
    this.#behind[k] = NONE;
    this.#last[pair] = k;
    if (last === NONE) this.#first[pair] = k;
    else this.#behind[last] = k;
  }

  /** Two lines that a removal made neighbours may be a pair that the sequence did not have. */
  #growPairs(): void {
    const size = 2 * this.#pairs.size + 2;
    this.#first = grown(this.#first, new Int32Array(size).fill(NONE));
    this.#last = grown(this.#last, new Int32Array(size).fill(NONE));
  }

  /** Forgets the pair of the kept line `k`, the last of its places. */
  #unlink(k: number): void {
    const pair = this.#keptPair[k] ?? NO_PAIR;
    if (pair === NO_PAIR) return;
    const before = this.#before[k] ?? NONE;
    this.#last[pair] = before;
    if (before === NONE) this.#first[pair] = NONE;
    else this.#behind[before] = NONE;
  }

  #id(i: number): number {
    return this.#ids[i] ?? 0;
  }

  #keptId(k: number): number {
    return this.#id(this.#places[k] ?? 0);
  }
}

/** The greatest number up to `most` at which `holds`, if it holds for all numbers below that: by doubling, then bisection. */
function longest(most: number, holds: (length: number) => boolean): number {
  let low = 0;
  let high = Math.min(1, most);
  while (high < most && holds(high)) {
    low = high;
    high = Math.min(2 * high, most);
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The powers of `BASE` that were needed so far. */
let powers = Int32Array.of(1);

/** The powers of `BASE` up to this one at least. */
function powersUpTo(most: number): Int32Array {
  if (powers.length > most) return powers;
  let known = powers.length;
  powers = grown(powers, new Int32Array(2 * most + 1));
  for (; known < powers.length; known++) powers[known] = Math.imul(powers[known - 1] as number, BASE);
  return powers;
}

/** Ids are spread before they are summed, so that neighbouring numbers do not cancel out. */
function mixed(id: number): number {
  let value = Math.imul(id + 1, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
  return value ^ (value >>> 13);
}
