import { grown } from '../grown';
import { SHORT } from './wordReader';
import type { WordStore } from './words';

/** A phrase has this many words that are not short, or this many words in all. */
const PHRASE_WORDS = 3;
const LONGEST_PHRASE = 8;
/** Of so many neighbouring phrases one is taken; lines of few phrases are looked at more closely. */
const WINDOW = 4;
const NARROW_WINDOW = 2;
const FEW_WORDS = 20;
/** What of a line is fingerprinted, in words. */
const LONGEST_LINE = 20_000;
/** Running text has a fingerprint for about so many UTF-16 code units. */
const UNITS_OF_PRINT = 15;

/**
 * The fingerprints of lines, each line read once: numbers for phrases of about three words, selected by winnowing
 * (Schleimer, Wilkerson and Aiken, 2003), so that two lines with six words in common, in one run, share one of them.
 */
export class FingerprintStore {
  /**
   * The fingerprints of all lines, one line after the other: numbers from 0 on in the order in which each was first seen, so that
   * counting them is a walk through memory nearly in order.
   */
  prints = new Int32Array(1 << 12);
  readonly #words: WordStore;
  readonly #numbers = new PhraseNumbers();
  #size = 0;
  #begins = new Int32Array(1 << 10);
  #counts = new Int32Array(1 << 10);
  #phrases = new Int32Array(1 << 10);

  constructor(words: WordStore) {
    this.#words = words;
  }

  /** How many different fingerprints the lines have that were read. */
  get different(): number {
    return this.#numbers.size;
  }

  /** Reads the lines with these ids. To read many at once spares making room for them again and again. */
  read(ids: Int32Array): void {
    const { lengths } = this.#words.table;
    let units = 0;
    for (const id of ids) if ((this.#begins[id] ?? 0) === 0) units += lengths[id] as number;
    this.#numbers.expect(Math.floor(units / UNITS_OF_PRINT));
    for (const id of ids) this.begin(id);
  }

  /** Where the fingerprints of line `id` begin in `prints`. */
  begin(id: number): number {
    const known = this.#begins[id] ?? 0;
    return (known === 0 ? this.#select(id) : known) - 1;
  }

  /** How many fingerprints line `id` has; none where it has fewer than three words. */
  count(id: number): number {
    this.begin(id);
    return this.#counts[id] as number;
  }

  #select(id: number): number {
    const first = this.#size;
    const words = Math.min(this.#words.count(id), LONGEST_LINE);
    const phrases = this.#readPhrases(this.#words.begin(id), words);
    this.#winnow(phrases, words <= FEW_WORDS ? NARROW_WINDOW : WINDOW);
    if (id >= this.#begins.length) this.#makeRoom(id);
    this.#begins[id] = first + 1;
    this.#counts[id] = this.#size - first;
    return first + 1;
  }

  /** Fills `#phrases` with the phrase that begins at each word, and returns how many there are. */
  #readPhrases(begin: number, words: number): number {
    const { hashes, flags } = this.#words;
    if (this.#phrases.length < words) this.#phrases = new Int32Array(2 * words);
    let count = 0;
    for (let i = begin; i < begin + words; i++) {
      let hash = 1;
      let long = 0;
      let n = i;
      for (; n < begin + words && n < i + LONGEST_PHRASE && long < PHRASE_WORDS; n++) {
        hash = Math.imul(hash, 0x9e3779b1) + (hashes[n] as number);
        if (((flags[n] as number) & SHORT) === 0) long++;
      }
      if (long < PHRASE_WORDS && n < i + LONGEST_PHRASE) break;
      this.#phrases[count++] = (hash ^ (hash >>> 15)) | 0;
    }
    return count;
  }

  /** Takes the smallest phrase of each window, the last of equal ones, and each place once. */
  #winnow(count: number, window: number): void {
    const phrases = this.#phrases;
    let taken = -1;
    for (let end = Math.min(window, count); end <= count && count > 0; end++) {
      let least = Math.max(0, end - window);
      for (let n = least + 1; n < end; n++) if ((phrases[n] as number) <= (phrases[least] as number)) least = n;
      if (least === taken) continue;
      taken = least;
      this.#add(phrases[least] as number);
    }
  }

  #add(phrase: number): void {
    if (this.#size === this.prints.length) this.prints = grown(this.prints, new Int32Array(2 * this.#size));
    this.prints[this.#size++] = this.#numbers.of(phrase);
  }

  #makeRoom(id: number): void {
    const size = Math.max(id + 1, 2 * this.#begins.length);
    this.#begins = grown(this.#begins, new Int32Array(size));
    this.#counts = grown(this.#counts, new Int32Array(size));
  }
}

/** The numbers of phrases, in the order in which they were first asked for. */
class PhraseNumbers {
  size = 0;
  #phrases = new Int32Array(1 << 12);
  /** For each slot a number plus one; 0 where it is free. Its length is a power of two. */
  #slots = new Int32Array(1 << 13);

  of(phrase: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (phrase ^ (phrase >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return this.#add(slot, phrase);
      if (this.#phrases[number] === phrase) return number;
    }
  }

  /** Makes room for so many more. */
  expect(more: number): void {
    const room = 1 << Math.ceil(Math.log2(this.size + more + 1));
    if (room > this.#phrases.length) this.#grow(room);
  }

  #add(slot: number, phrase: number): number {
    const number = this.size++;
    this.#phrases[number] = phrase;
    this.#slots[slot] = number + 1;
    if (this.size === this.#phrases.length) this.#grow(2 * this.size);
    return number;
  }

  /** Half of the slots stay free, so that probing is short. `room` is a power of two. */
  #grow(room: number): void {
    this.#phrases = grown(this.#phrases, new Int32Array(room));
    const slots = new Int32Array(2 * room);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      const phrase = this.#phrases[number] as number;
      let slot = (phrase ^ (phrase >>> 16)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
