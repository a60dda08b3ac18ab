import type { Sequence } from './sequence';

const BASE = 0x9e3779b1 | 1;
/** How many places of one pair of lines are looked at: the first ones, where originals stand, and the last ones. */
const NEAREST = 32;
const EARLIEST = 8;

/**
 * The lines that stay, while a sequence is read from top to bottom, with what finds an earlier run fast: the places of
 * each pair of neighbouring lines, and running hashes over both sides (polynomial, modulo 2^32, after Karp and Rabin),
 * so that two runs are compared in constant time and their common length is found by bisection. Whoever uses a match makes
 * sure of it with `equal`, which compares line by line.
 *
 * Places in the kept lines are called `k`, places in the sequence `i`; `kept[k]` is the `i` of a kept line.
 */
export class Kept {
  readonly kept: number[] = [];
  readonly #ids: Int32Array;
  readonly #powers: Int32Array;
  readonly #sequenceHash: Int32Array;
  readonly #keptHash: number[] = [0];
  readonly #pairs = new Map<number, number[]>();
  readonly #counts: Int32Array;
  readonly #width: number;

  constructor({ lines }: Sequence) {
    this.#ids = Int32Array.from(lines, (line) => line.id);
    this.#width = this.#ids.reduce((most, id) => Math.max(most, id + 1), 1);
    this.#counts = new Int32Array(this.#width);
    this.#powers = new Int32Array(lines.length + 1).fill(1);
    this.#sequenceHash = new Int32Array(lines.length + 1);
    this.#ids.forEach((id, i) => {
      this.#powers[i + 1] = Math.imul(this.#powers[i] ?? 0, BASE);
      this.#sequenceHash[i + 1] = step(this.#sequenceHash[i] ?? 0, id);
    });
  }

  get length(): number {
    return this.kept.length;
  }

  /** How many kept lines equal line `i`. */
  count(i: number): number {
    return this.#counts[this.#id(i)] ?? 0;
  }

  push(i: number): void {
    const above = this.kept[this.kept.length - 1];
    if (above !== undefined) this.#places(above, i).push(this.kept.length - 1);
    this.#keptHash.push(step(this.#keptHash[this.kept.length] ?? 0, this.#id(i)));
    this.#counts[this.#id(i)] = this.count(i) + 1;
    this.kept.push(i);
  }

  /** Takes the last kept line away and returns its place in the sequence; only where one is left. */
  pop(): number {
    const i = this.kept.pop() as number;
    const above = this.kept[this.kept.length - 1];
    if (above !== undefined) this.#places(above, i).pop();
    this.#keptHash.pop();
    this.#counts[this.#id(i)] = this.count(i) - 1;
    return i;
  }

  /** The places of the pair of lines `i` and `i + 1`, nearest first. */
  nearest(i: number): readonly number[] {
    const places = this.#pairs.get(this.#pair(i, i + 1));
    return places === undefined ? [] : places.slice(-NEAREST).reverse();
  }

  /** The places of the pair of lines `i` and `i + 1`: the earliest ones, then the latest ones. */
  earliest(i: number): readonly number[] {
    const places = this.#pairs.get(this.#pair(i, i + 1));
    if (places === undefined) return [];
    return places.length <= 2 * EARLIEST ? places : [...places.slice(0, EARLIEST), ...places.slice(-EARLIEST)];
  }

  /** Whether the kept run of `length` lines at `k` equals the sequence's run at `i`. */
  equal(k: number, i: number, length: number): boolean {
    if (k + length > this.length || i + length > this.#ids.length || !this.#sameHash(k, i, length)) return false;
    for (let n = 0; n < length; n++) if (this.#keptId(k + n) !== this.#id(i + n)) return false;
    return true;
  }

  /** For how many lines the kept run at `k` and the sequence's run at `i` seem to agree; `equal` makes sure. */
  common(k: number, i: number): number {
    let low = 0;
    let high = Math.min(this.length - k, this.#ids.length - i);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#sameHash(k, i, middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #sameHash(k: number, i: number, length: number): boolean {
    const power = this.#powers[length] ?? 0;
    const kept = (this.#keptHash[k + length] ?? 0) - Math.imul(this.#keptHash[k] ?? 0, power);
    const here = (this.#sequenceHash[i + length] ?? 0) - Math.imul(this.#sequenceHash[i] ?? 0, power);
    return (kept | 0) === (here | 0);
  }

  #places(above: number, i: number): number[] {
    const pair = this.#pair(above, i);
    const places = this.#pairs.get(pair);
    if (places !== undefined) return places;
    const made: number[] = [];
    this.#pairs.set(pair, made);
    return made;
  }

  #pair(above: number, below: number): number {
    return this.#id(above) * this.#width + this.#id(below);
  }

  #id(i: number): number {
    return this.#ids[i] ?? 0;
  }

  #keptId(k: number): number {
    return this.#id(this.kept[k] ?? 0);
  }
}

/** Ids are spread before they are summed, so that neighbouring numbers do not cancel out. */
function step(hash: number, id: number): number {
  let mixed = Math.imul(id + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (Math.imul(hash, BASE) + (mixed ^ (mixed >>> 13))) | 0;
}
