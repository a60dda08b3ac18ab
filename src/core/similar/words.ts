import { grown } from '../lines/grown';
import type { LineTable } from '../lines/lineTable';
import { readWords, type WordArrays } from './wordReader';

/** Words of running text have more UTF-16 code units than this, with what stands between them; those of scripts without blanks fewer. */
const UNITS_OF_WORD = 4;

/** Words of a list: those at `[begin, end)` of `hashes`. */
export interface Words {
  readonly hashes: Int32Array;
  readonly begin: number;
  readonly end: number;
}

/** Where a word stands in its line's folded form: UTF-16 offsets, `to` behind it. */
export interface WordPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of lines as numbers, each line read once. Words that differ only in case or in marks around them are one
 * number: good for likeness, not for equality.
 */
export class WordStore implements WordArrays {
  /** The words of all lines, one line after the other. */
  hashes = new Int32Array(1 << 12);
  /** For each word, which of `NUMBER`, `CAPITAL` and `SHORT` it is. */
  flags = new Uint8Array(1 << 12);
  /** The table whose lines are read. */
  readonly table: LineTable;
  #size = 0;
  /** For each line's id where its words begin, plus one, and how many there are. */
  #begins = new Int32Array(1 << 10);
  #counts = new Int32Array(1 << 10);

  constructor(table: LineTable) {
    this.table = table;
  }

  /** Where the words of line `id` begin in `hashes`. */
  begin(id: number): number {
    const known = this.#begins[id] ?? 0;
    return (known === 0 ? this.#read(id) : known) - 1;
  }

  /** How many words line `id` has. */
  count(id: number): number {
    this.begin(id);
    return this.#counts[id] as number;
  }

  /** The words of line `id`. */
  of(id: number): Words {
    const begin = this.begin(id);
    return { hashes: this.hashes, begin, end: begin + (this.#counts[id] as number) };
  }

  /** Makes room for lines of so many UTF-16 code units, so that it need not be made again and again. */
  expect(units: number): void {
    this.#makeRoomFor(this.#size + Math.ceil(units / UNITS_OF_WORD));
  }

  #read(id: number): number {
    const first = this.#size;
    const length = this.table.lengths[id] as number;
    this.#makeRoomFor(first + length);
    const { source, begin } = this.table.foundAt(id);
    this.#size = readWords(source, begin, begin + length, this, first);
    if (id >= this.#begins.length) this.#makeRoom(id);
    this.#begins[id] = first + 1;
    this.#counts[id] = this.#size - first;
    return first + 1;
  }

  #makeRoomFor(words: number): void {
    if (words <= this.hashes.length) return;
    const size = Math.max(words, 2 * this.hashes.length);
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.flags = grown(this.flags, new Uint8Array(size));
  }

  #makeRoom(id: number): void {
    const size = Math.max(id + 1, 2 * this.#begins.length);
    this.#begins = grown(this.#begins, new Int32Array(size));
    this.#counts = grown(this.#counts, new Int32Array(size));
  }
}

/** Where the words of a folded line stand, in their order: as many as its store counts. */
export function placesOfWords(folded: string): readonly WordPlace[] {
  const offsets: number[] = [];
  const words = { hashes: new Int32Array(folded.length), flags: new Uint8Array(folded.length) };
  const count = readWords(folded, 0, folded.length, words, 0, offsets);
  return Array.from({ length: count }, (_, n) => ({
    from: offsets[2 * n] as number,
    to: offsets[2 * n + 1] as number,
  }));
}
