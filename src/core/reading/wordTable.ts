import { LOWER, sortOf } from './alphabet';
import { classesOf, type Lexicon, NONE, type WordClasses } from './lexicon';
import { hashWord, type WordScanner } from './wordScanner';
import { signsOfWord } from './wordSigns';

/**
 * A lexicon in which a word is found by its place in a line: by the hash that the scanner made of it, and then by its letters. Most
 * words of a text are in no table, and for them nothing but a slot is looked at. Open addressing and linear probing.
 */
export class WordTable {
  readonly #lexicon: Lexicon;
  /** Known words from 1 on; 0 is for all others. */
  readonly #words: string[] = [''];
  readonly #classes: WordClasses[] = [NONE];
  readonly #signs: number[] = [0];
  readonly #hashes: number[] = [0];
  /** For each slot the number of a word; 0 where it is free. Its length is a power of two, and most are free. */
  readonly #slots: Int32Array;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * lexicon.size + 1)));
    for (const [word, classes] of lexicon) this.#add(word, classes);
  }

  /** The tables in which the scanner's word stands. */
  classesOf(scanner: WordScanner): WordClasses {
    if (scanner.isOdd) return classesOf(this.#lexicon, textOf(scanner).toLowerCase());
    return this.#classes[this.#find(scanner)] as WordClasses;
  }

  /** What the scanner's word may be a sign of. */
  signsOf(scanner: WordScanner): number {
    if (scanner.isOdd) return signsOfWord(this.classesOf(scanner), scanner.to - scanner.from);
    return this.#signs[this.#find(scanner)] as number;
  }

  #add(word: string, classes: WordClasses): void {
    const hash = hashWord(word, 0, word.length);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = this.#words.length;
    this.#words.push(word);
    this.#classes.push(classes);
    this.#signs.push(signsOfWord(classes, word.length));
    this.#hashes.push(hash);
  }

  #find({ line, from, to, hash }: WordScanner): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] as number;
      if (number === 0 || (this.#hashes[number] === hash && isWord(this.#words[number] as string, line, from, to)))
        return number;
    }
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

/** The scanner's word as written, without its possessive ending. */
export function textOf({ line, from, to }: WordScanner): string {
  return line.slice(from, to);
}

/** Whether `[from, to)` of `line` is `word` in lower case. */
function isWord(word: string, line: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== sortOf(line.charCodeAt(from + i)) >>> LOWER) return false;
  return true;
}
