/** A pair that was never numbered. */
export const NO_PAIR = -1;

/**
 * The pairs of neighbouring lines, each with a number of its own, 0 and up: an open-addressing table with full comparison, so
 * that two different pairs never share one.
 */
export class Pairs {
  readonly #above: Int32Array;
  readonly #below: Int32Array;
  /** For each slot the number of its pair plus one; 0 where it is free. */
  readonly #slots: Int32Array;
  #size = 0;

  /** `capacity` is how many pairs there may be in all. */
  constructor(capacity: number) {
    let slots = 16;
    while (slots < capacity * 2) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#above = new Int32Array(capacity);
    this.#below = new Int32Array(capacity);
  }

  /** The number of the pair, made if there is none yet; `NO_PAIR` where the table is full. */
  number(above: number, below: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(above, below) & mask;
    for (;;) {
      const known = (this.#slots[slot] ?? 0) - 1;
      if (known < 0) return this.#add(slot, above, below);
      if (this.#above[known] === above && this.#below[known] === below) return known;
      slot = (slot + 1) & mask;
    }
  }

  #add(slot: number, above: number, below: number): number {
    if (this.#size === this.#above.length) return NO_PAIR;
    this.#above[this.#size] = above;
    this.#below[this.#size] = below;
    this.#slots[slot] = this.#size + 1;
    return this.#size++;
  }
}

function hash(above: number, below: number): number {
  let mixed = Math.imul(above, 0x9e3779b1) ^ Math.imul(below, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
