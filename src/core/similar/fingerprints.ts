import { Pairs } from '../duplicates/pairs';
import { grown } from '../lines/grown';
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
  /** The fingerprints of all lines, one line after the other. */
  prints = new Int32Array(1 << 12);
  /** For each of them its number; 0 where it has none yet. */
  #given = new Int32Array(1 << 12);
  readonly #words: WordStore;
  readonly #seen = new Seen();
  /** A fingerprint is numbered as a pair with nought. */
  readonly #numbers = new Pairs(0);
  #size = 0;
  #begins = new Int32Array(1 << 10);
  #counts = new Int32Array(1 << 10);
  #phrases = new Int32Array(1 << 10);

  constructor(words: WordStore) {
    this.#words = words;
  }

  /** How many numbers were given: they are 1 and up. */
  get numbered(): number {
    return this.#numbers.size;
  }

  /**
   * The number of the fingerprint at a place of `prints`, where that may stand at others as well; 0 for one that does not. It is sought
   * once: the places are asked for again after each key, in the order in which they stand here.
   */
  numberAt(place: number): number {
    const known = this.#given[place] as number;
    const print = this.prints[place] as number;
    if (known !== 0 || !this.#seen.isRepeated(print)) return known;
    const number = this.#numbers.number(print, 0);
    this.#given[place] = number;
    return number;
  }

  /** Reads the lines with these ids. To read many at once spares making room for them again and again. */
  read(ids: Int32Array): void {
    const { lengths } = this.#words.table;
    let units = 0;
    for (const id of ids) if ((this.#begins[id] ?? 0) === 0) units += lengths[id] as number;
    this.#words.expect(units);
    this.#expect(Math.floor(units / UNITS_OF_PRINT));
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

  #add(print: number): void {
    if (this.#size === this.prints.length) this.#expect(1);
    this.prints[this.#size++] = print;
    this.#seen.add(print);
  }

  /** Makes room for so many more fingerprints, and for twice as many at least, so that growing stays cheap while somebody types. */
  #expect(more: number): void {
    const most = this.#size + more;
    if (most <= this.prints.length) return;
    this.prints = grown(this.prints, new Int32Array(Math.max(most, 2 * this.prints.length)));
    this.#given = grown(this.#given, new Int32Array(this.prints.length));
    this.#seen.clear(this.prints.length);
    for (let n = 0; n < this.#size; n++) this.#seen.add(this.prints[n] as number);
  }

  #makeRoom(id: number): void {
    const size = Math.max(id + 1, 2 * this.#begins.length);
    this.#begins = grown(this.#begins, new Int32Array(size));
    this.#counts = grown(this.#counts, new Int32Array(size));
  }
}

/** A fingerprint has at least so many places among which its hash chooses its own. */
const PLACES_OF_PRINT = 4;

/**
 * Which fingerprints were seen once, and which again: two bits for each of many places, after Bloom (1970). Most phrases stand in a
 * text only once; they are told from the others here, in a memory that is near, and come into no table.
 */
class Seen {
  /** Sixteen places a number. Its length is a power of two. */
  #bits = new Int32Array(1 << 10);

  /** Forgets all and makes room for so many fingerprints. */
  clear(prints: number): void {
    this.#bits = new Int32Array(1 << Math.ceil(Math.log2((PLACES_OF_PRINT * prints) / 16 + 1)));
  }

  add(print: number): void {
    const place = mixed(print);
    const at = (place >>> 4) & (this.#bits.length - 1);
    const known = this.#bits[at] as number;
    const once = 1 << (2 * (place & 15));
    this.#bits[at] = known | ((known & once) === 0 ? once : once << 1);
  }

  /** Whether a fingerprint that was added was added again. Of a few others it may say so, too. */
  isRepeated(print: number): boolean {
    const place = mixed(print);
    return (((this.#bits[(place >>> 4) & (this.#bits.length - 1)] as number) >>> (2 * (place & 15) + 1)) & 1) === 1;
  }
}

function mixed(print: number): number {
  return print ^ (print >>> 16);
}
