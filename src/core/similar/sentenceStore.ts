import { grown } from '../lines/grown';
import { hashLine, newLineHash } from '../lines/lineHash';
import type { InternedLine, LineTable } from '../lines/lineTable';
import { eachSentence } from './sentences';

const INITIAL_SENTENCES = 1 << 10;
/** Of each distinct sentence two halves of a hash, the place at which it was seen first, and the line of that. */
const FIELDS = 4;

/**
 * The sentences of long lines, each line divided once. Sentences are interned as lines are: by a hash with a full
 * comparison on a hit, in typed arrays alone, so that a line of 100 MB needs no string for each of its sentences.
 */
export class SentenceStore {
  /** Where each sentence begins and ends, UTF-16 offsets into its line's folded form; one line after the other. */
  from = new Int32Array(INITIAL_SENTENCES);
  to = new Int32Array(INITIAL_SENTENCES);
  /** Equal exactly where two sentences are equal. Otherwise the order means nothing. */
  ids = new Int32Array(INITIAL_SENTENCES);
  readonly #table: LineTable;
  readonly #places = new Map<number, { readonly begin: number; readonly end: number }>();
  readonly #hash = newLineHash();
  #size = 0;
  #distinct = 0;
  #known = new Int32Array(FIELDS * INITIAL_SENTENCES);
  /** For each slot an id plus one; 0 where it is free. Its length is a power of two. */
  #slots = new Int32Array(2 * INITIAL_SENTENCES);

  constructor(table: LineTable) {
    this.#table = table;
  }

  /** How many different sentences the store holds; their ids are 0 to one less. */
  get distinct(): number {
    return this.#distinct;
  }

  /** Where the sentences of `line` stand in `from`, `to` and `ids`: `begin` is inside, `end` is not. */
  placesOf(line: InternedLine): { readonly begin: number; readonly end: number } {
    const known = this.#places.get(line.id);
    if (known !== undefined) return known;
    const begin = this.#size;
    eachSentence(line.folded, (from, to) => this.#add(line, from, to));
    const places = { begin, end: this.#size };
    this.#places.set(line.id, places);
    return places;
  }

  /** The text of the sentence with this id, which is one that the store gave. */
  textOf(id: number): string {
    const place = this.#known[FIELDS * id + 2] as number;
    return this.#lineOf(id).slice(this.from[place], this.to[place]);
  }

  #add(line: InternedLine, from: number, to: number): void {
    if (this.#size === this.ids.length) {
      const size = 2 * this.#size;
      this.from = grown(this.from, new Int32Array(size));
      this.to = grown(this.to, new Int32Array(size));
      this.ids = grown(this.ids, new Int32Array(size));
    }
    this.from[this.#size] = from;
    this.to[this.#size] = to;
    this.ids[this.#size] = this.#idOf(line, from, to);
    this.#size++;
  }

  #idOf(line: InternedLine, from: number, to: number): number {
    hashLine(line.folded, from, to, this.#hash);
    const { a, b } = this.#hash;
    const mask = this.#slots.length - 1;
    for (let slot = a & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) return this.#new(slot, line.id);
      if (this.#known[FIELDS * id] !== a || this.#known[FIELDS * id + 1] !== b) continue;
      if (this.#isEqual(id, line.folded, from, to)) return id;
    }
  }

  #isEqual(id: number, text: string, from: number, to: number): boolean {
    const place = this.#known[FIELDS * id + 2] as number;
    const start = this.from[place] as number;
    if ((this.to[place] as number) - start !== to - from) return false;
    const other = this.#lineOf(id);
    for (let n = to - from - 1; n >= 0; n--)
      if (text.charCodeAt(from + n) !== other.charCodeAt(start + n)) return false;
    return true;
  }

  #lineOf(id: number): string {
    return this.#table.lineOf(this.#known[FIELDS * id + 3] as number).folded;
  }

  #new(slot: number, line: number): number {
    const id = this.#distinct++;
    if (FIELDS * id === this.#known.length) this.#known = grown(this.#known, new Int32Array(2 * FIELDS * id));
    this.#known.set([this.#hash.a, this.#hash.b, this.#size, line], FIELDS * id);
    this.#slots[slot] = id + 1;
    if (2 * this.#distinct >= this.#slots.length) this.#rehash();
    return id;
  }

  /** Half of the slots stay free, so that probing is short. */
  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#distinct; id++) {
      let slot = (this.#known[FIELDS * id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}
