/** A power of two. */
const INITIAL_SLOTS = 1 << 10;

/**
 * A number for each pair of line ids that was asked for, computed once: a hash table with open addressing in typed arrays. It only
 * grows, as the table of lines does whose ids it knows.
 */
export class PairMemo {
  readonly #compute: (a: number, b: number) => number;
  /** For each slot the two ids, the first one plus one; 0 where the slot is free. */
  #pairs = new Int32Array(2 * INITIAL_SLOTS);
  #values = new Float64Array(INITIAL_SLOTS);
  #size = 0;

  /** `compute` tells the number of a pair from the two lines alone. */
  constructor(compute: (a: number, b: number) => number) {
    this.#compute = compute;
  }

  of(a: number, b: number): number {
    const slot = this.#slot(a, b);
    if (this.#pairs[2 * slot] !== 0) return this.#values[slot] as number;
    const value = this.#compute(a, b);
    this.#put(slot, a, b, value);
    if (2 * ++this.#size > this.#values.length) this.#grow();
    return value;
  }

  /** Where the pair is, or would be. */
  #slot(a: number, b: number): number {
    const mask = this.#values.length - 1;
    const hash = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; this.#pairs[2 * slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#pairs[2 * slot] === a + 1 && this.#pairs[2 * slot + 1] === b) break;
    }
    return slot;
  }

  #put(slot: number, a: number, b: number, value: number): void {
    this.#pairs[2 * slot] = a + 1;
    this.#pairs[2 * slot + 1] = b;
    this.#values[slot] = value;
  }

  /** Half of the slots stay free, so that probing is short. */
  #grow(): void {
    const [pairs, values] = [this.#pairs, this.#values];
    this.#pairs = new Int32Array(2 * pairs.length);
    this.#values = new Float64Array(2 * values.length);
    for (let slot = 0; slot < values.length; slot++) {
      if (pairs[2 * slot] === 0) continue;
      const [a, b] = [(pairs[2 * slot] as number) - 1, pairs[2 * slot + 1] as number];
      this.#put(this.#slot(a, b), a, b, values[slot] as number);
    }
  }
}
