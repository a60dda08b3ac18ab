import type { InternedLine } from '../lineTable';
import { WordList } from './wordList';

/** Where a word stands in its line's folded form: UTF-16 offsets, `to` behind it. */
export interface WordPlace {
  readonly from: number;
  readonly to: number;
}

/** Filled anew for each line that is read. */
const list = new WordList();

/**
 * The words of lines as numbers, each line read once. Words that differ only in case or in marks around them are one
 * number: good for likeness, not for equality.
 */
export class WordStore {
  /** The words of all lines, one line after the other. */
  hashes = new Int32Array(1 << 12);
  /** For each word, which of `NUMBER`, `CAPITAL` and `SHORT` it is. */
  flags = new Uint8Array(1 << 12);
  #size = 0;
  /** For each line's id where its words begin, plus one, and how many there are. */
  #begins = new Int32Array(1 << 10);
  #counts = new Int32Array(1 << 10);

  /** Where the words of `line` begin in `hashes`. */
  begin(line: InternedLine): number {
    const known = this.#begins[line.id] ?? 0;
    return (known === 0 ? this.#read(line) : known) - 1;
  }

  /** How many words `line` has. */
  count(line: InternedLine): number {
    this.begin(line);
    return this.#counts[line.id] as number;
  }

  /** The words of `line`: a view that the next line read may leave behind. */
  of(line: InternedLine): Int32Array {
    const begin = this.begin(line);
    return this.hashes.subarray(begin, begin + this.count(line));
  }

  #read(line: InternedLine): number {
    list.read(line.folded);
    const first = this.#size;
    this.#size += list.count;
    if (this.#size > this.hashes.length) {
      this.hashes = grown(this.hashes, new Int32Array(2 * this.#size));
      this.flags = grown(this.flags, new Uint8Array(2 * this.#size));
    }
    for (let n = 0; n < list.count; n++) {
      this.hashes[first + n] = list.hashes[n] as number;
      this.flags[first + n] = list.flags[n] as number;
    }
    if (line.id >= this.#begins.length) this.#makeRoom(line.id);
    this.#begins[line.id] = first + 1;
    this.#counts[line.id] = list.count;
    return first + 1;
  }

  #makeRoom(id: number): void {
    const size = Math.max(id + 1, 2 * this.#begins.length);
    this.#begins = grown(this.#begins, new Int32Array(size));
    this.#counts = grown(this.#counts, new Int32Array(size));
  }
}

/** Where the words of a folded line stand, in their order: as many as its store counts. */
export function placesOfWords(folded: string): readonly WordPlace[] {
  list.read(folded);
  return Array.from({ length: list.count }, (_, n) => ({
    from: list.starts[n] as number,
    to: list.ends[n] as number,
  }));
}

function grown<T extends Int32Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
