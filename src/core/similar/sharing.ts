import type { FingerprintStore } from './fingerprints';
import type { Votes } from './votes';

/** A phrase that more different lines share is a phrase of the language or of a template. */
const MOST_SHARING = 12;

/** Which classes share a fingerprint: for each that few have, its classes in a row. */
export class Sharing {
  /** The numbers of the fingerprints that several classes may have, one class after the other; where those of each end. */
  readonly #prints: Int32Array;
  readonly #ends: Int32Array;
  /** How many fingerprints each class has in all. */
  readonly #sizes: Int32Array;
  /** For each number how often it occurs, up to one more than it may. */
  readonly #counts: Uint8Array;
  /** Where the row of each shared fingerprint ends. */
  readonly #rowEnds: Int32Array;
  readonly #rows: Int32Array;

  /** The store has read the lines. */
  constructor(lines: Int32Array, store: FingerprintStore) {
    this.#sizes = lines.map((id) => store.count(id));
    this.#ends = new Int32Array(lines.length);
    this.#prints = this.#number(lines, store);
    this.#counts = this.#count(store.numbered);
    this.#rowEnds = new Int32Array(store.numbered + 1);
    this.#rows = this.#fill();
  }

  /** Gives each class above `c` a vote for each fingerprint that the two share. */
  vote(c: number, votes: Votes): void {
    const [counts, rows] = [this.#counts, this.#rows];
    const end = this.#ends[c] as number;
    for (let n = c === 0 ? 0 : (this.#ends[c - 1] as number); n < end; n++) {
      const print = this.#prints[n] as number;
      const count = counts[print] as number;
      if (!isShared(count)) continue;
      const rowEnd = this.#rowEnds[print] as number;
      for (let row = rowEnd - count; row < rowEnd; row++) {
        const other = rows[row] as number;
        if (other >= c) break;
        votes.add(other);
      }
    }
  }

  /** The numbers for `#prints`. Fills in where those of each class end. */
  #number(lines: Int32Array, store: FingerprintStore): Int32Array {
    const numbers = new Int32Array(this.#sizes.reduce((sum, size) => sum + size, 0));
    let size = 0;
    for (let c = 0; c < lines.length; c++) {
      const begin = store.begin(lines[c] as number);
      const end = begin + (this.#sizes[c] as number);
      for (let n = begin; n < end; n++) {
        const number = store.numberAt(n);
        if (number > 0) numbers[size++] = number;
      }
      this.#ends[c] = size;
    }
    return numbers.subarray(0, size);
  }

  #count(numbered: number): Uint8Array {
    const counts = new Uint8Array(numbered + 1);
    const prints = this.#prints;
    for (let n = 0; n < prints.length; n++) {
      const print = prints[n] as number;
      if ((counts[print] as number) <= MOST_SHARING) (counts[print] as number)++;
    }
    return counts;
  }

  #fill(): Int32Array {
    const [prints, counts, rowEnds] = [this.#prints, this.#counts, this.#rowEnds];
    let size = 0;
    for (let print = 0; print < counts.length; print++) {
      rowEnds[print] = size;
      if (isShared(counts[print] as number)) size += counts[print] as number;
    }
    const rows = new Int32Array(size);
    for (let c = 0, n = 0; c < this.#ends.length; c++) {
      for (const end = this.#ends[c] as number; n < end; n++) {
        const print = prints[n] as number;
        if (isShared(counts[print] as number)) rows[(rowEnds[print] as number)++] = c;
      }
    }
    return rows;
  }
}

/** Whether a fingerprint that occurs so often, once for each line that has it as a rule, counts. */
export function isShared(count: number): boolean {
  return count > 1 && count <= MOST_SHARING;
}
