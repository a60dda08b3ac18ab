import { grown } from '../lines/grown';

/** A pair that is not looked for. */
export const NO_PAIR = 0;

/** A power of two. */
const FEWEST_SLOTS = 16;

/**
 * Pairs of numbers, as those of neighbouring lines, each with a number of its own, 1 and up: an open-addressing table with full
 * comparison, so that two different pairs never share one.
 */
export class Pairs {
  #above: Int32Array;
  #below: Int32Array;
  /** For each slot the number of its pair; 0 where it is free. */
  #slots: Int32Array;
  #size = 0;

  /** `expected` is how many pairs there will be, as far as one knows. */
  constructor(expected: number) {
    let slots = FEWEST_SLOTS;
    while (slots < 2 * expected) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#above = new Int32Array(expected + 1);
    this.#below = new Int32Array(expected + 1);
  }

  /** The highest number of a pair. */
  get size(): number {
    return this.#size;
  }

  /** The number of the pair, made if there is none yet. */
  number(above: number, below: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(above, below) & mask;
    for (;;) {
      const known = this.#slots[slot] as number;
      if (known === 0) return this.#add(slot, above, below);
      if (this.#above[known] === above && this.#below[known] === below) return known;
      slot = (slot + 1) & mask;
    }
  }

  #add(slot: number, above: number, below: number): number {
    const number = ++this.#size;
    if (number === this.#above.length) {
      this.#above = grown(this.#above, new Int32Array(2 * number));
      this.#below = grown(this.#below, new Int32Array(2 * number));
    }
    this.#above[number] = above;
    this.#below[number] = below;
    this.#slots[slot] = number;
    if (2 * number > this.#slots.length) this.#rehash();
    return number;
  }

  /** Half of the slots stay free, so that probing is short. */
  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 1; number <= this.#size; number++) {
      let slot = hash(this.#above[number] as number, this.#below[number] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

function hash(above: number, below: number): number {
  let mixed = Math.imul(above, 0x9e3779b1) ^ Math.imul(below, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
