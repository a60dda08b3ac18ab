import { LOWER, SORTS, sortOf } from '../../lines/alphabet';
import { type Lexicon, NONE, type WordClasses } from './lexicon';
import { hashWord } from './wordHash';
import { signsOfWord } from './wordSigns';

/**
 * A lexicon in which a word is found by its place in a line: by the hash that the scanner made of it, and then by its letters. Most
 * words of a text are in no table, and for them nothing but a slot is looked at. Open addressing and linear probing.
 */
export class WordTable {
  /** Known words have numbers from 1 on; 0 is for all others. */
  readonly #classes: WordClasses[] = [NONE];
  readonly #signs: Int32Array;
  readonly #hashes: Int32Array;
  /** The letters of all words, one behind the other, and for each number where its word ends. */
  readonly #letters: Uint16Array;
  readonly #ends: Int32Array;
  /** For each slot the number of a word; 0 where it is free. Its length is a power of two, and most are free. */
  readonly #slots: Int32Array;

  constructor(lexicon: Lexicon) {
    this.#signs = new Int32Array(lexicon.size + 1);
    this.#hashes = new Int32Array(lexicon.size + 1);
    this.#ends = new Int32Array(lexicon.size + 1);
    this.#letters = new Uint16Array([...lexicon.keys()].reduce((sum, { length }) => sum + length, 0));
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * lexicon.size + 1)));
    for (const [word, classes] of lexicon) this.#add(word, classes);
  }

  /** The tables in which the word with this number stands. */
  classesOf(number: number): WordClasses {
    return this.#classes[number] as WordClasses;
  }

  /** What the word with this number may be a sign of. */
  signsOf(number: number): number {
    return this.#signs[number] as number;
  }

  /** The number of the word `[from, to)` of `line`, in capitals or not, whose hash is given; 0 where it is not known. */
  numberAt(line: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number === 0 || (this.#hashes[number] === hash && this.#isWord(number, line, from, to))) return number;
    }
  }

  /** The number of a word in lower case, `ё` or `е` in it alike; 0 where it is not known. */
  numberOf(lower: string): number {
    const number = this.numberAt(lower, 0, lower.length, hashWord(lower, 0, lower.length));
    return number === 0 && lower.includes('ё') ? this.numberOf(lower.replaceAll('ё', 'е')) : number;
  }

  #add(word: string, classes: WordClasses): void {
    const hash = hashWord(word, 0, word.length);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    const number = this.#classes.length;
    const start = this.#ends[number - 1] as number;
    for (let i = 0; i < word.length; i++) this.#letters[start + i] = word.charCodeAt(i);
    this.#ends[number] = start + word.length;
    this.#slots[slot] = number;
    this.#classes.push(classes);
    this.#signs[number] = signsOfWord(classes, word.length);
    this.#hashes[number] = hash;
  }

  /** Whether `[from, to)` of `line` in lower case is the word with this number. */
  #isWord(number: number, line: string, from: number, to: number): boolean {
    const letters = this.#letters;
    const sorts = SORTS;
    const start = this.#ends[number - 1] as number;
    if ((this.#ends[number] as number) - start !== to - from) return false;
    for (let at = from; at < to; at++)
      if (letters[start + at - from] !== sortOf(line.charCodeAt(at), sorts) >>> LOWER) return false;
    return true;
  }
}

const KEPT = new WeakMap<Lexicon, WordTable>();

/** The table of a lexicon; it is made once. */
export function tableOf(lexicon: Lexicon): WordTable {
  let table = KEPT.get(lexicon);
  if (table === undefined) {
    table = new WordTable(lexicon);
    KEPT.set(lexicon, table);
  }
  return table;
}
