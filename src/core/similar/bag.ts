import type { Words } from './words';

/**
 * Compares the words of two lists in any order: they share never fewer than in one order. One bag is used
 * again and again, so that counting makes no garbage.
 */
export class WordBag {
  #keys = new Int32Array(256);
  #counts = new Int32Array(256);
  /** In which round a slot was filled; older ones count as empty. */
  #rounds = new Int32Array(256);
  #round = 0;

  /** Whether at least so many words of `b` stand in `a` too, each as often as it stands in both. Ends when that is clear. */
  share(a: Words, b: Words, least: number): boolean {
    let missing = least;
    if (missing <= 0) return true;
    if (a.end - a.begin < missing) return false;
    this.#empty(a.end - a.begin);
    for (let n = a.begin; n < a.end; n++) this.#add(a.hashes[n] as number);
    for (let n = b.begin; b.end - n >= missing; n++) {
      const slot = this.#slot(b.hashes[n] as number);
      if (this.#rounds[slot] !== this.#round || this.#counts[slot] === 0) continue;
      (this.#counts[slot] as number)--;
      if (--missing <= 0) return true;
    }
    return false;
  }

  /** At least half of the slots stay empty. */
  #empty(words: number): void {
    this.#round++;
    if (2 * words <= this.#keys.length) return;
    const size = 1 << Math.ceil(Math.log2(2 * words));
    this.#keys = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#rounds = new Int32Array(size);
    this.#round = 1;
  }

  #add(word: number): void {
    const slot = this.#slot(word);
    if (this.#rounds[slot] === this.#round) (this.#counts[slot] as number)++;
    else {
      this.#rounds[slot] = this.#round;
      this.#keys[slot] = word;
      this.#counts[slot] = 1;
    }
  }

  /** Where the word is, or would be. */
  #slot(word: number): number {
    const mask = this.#keys.length - 1;
    let slot = word & mask;
    while (this.#rounds[slot] === this.#round && this.#keys[slot] !== word) slot = (slot + 1) & mask;
    return slot;
  }
}
