import { grown } from '../grown';
import type { FingerprintStore } from './fingerprints';
import type { LinePairs } from './linePairs';
import type { Passages } from './passages';

/** A phrase that more different lines share is a phrase of the language or of a template. */
const MOST_SHARING = 12;
/** How many lines are considered as the original of one. */
const MOST_CANDIDATES = 4;
/** How many lines with common fingerprints are looked at for that. */
const MOST_LOOKED_AT = 8;
/** Which share of the fewer fingerprints of two lines must be common. */
const LEAST_PRINTS = 0.08;

/** For each class the classes above it that it may resemble: `ids[starts[c]]` to `ids[starts[c + 1] - 1]`, best first. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

/**
 * Finds for every distinct line the few earlier ones that share the most fingerprints with it. Only fingerprints of few
 * lines count, judged by the text as it is, so the result depends on nothing but the text.
 */
export function findCandidates({ lines }: Passages, pairs: LinePairs, store: FingerprintStore): Candidates {
  const sharing = new Sharing(lines, store);
  const starts = new Int32Array(lines.length + 1);
  let ids = new Int32Array(lines.length);
  const votes = new Votes(lines.length);
  for (let c = 0, size = 0; c < lines.length; c++) {
    sharing.vote(c, votes);
    if (!votes.isEmpty) {
      if (size + MOST_CANDIDATES > ids.length) ids = doubled(ids);
      size += votes.takeBest(ids, size, (other, count) => {
        const prints = Math.min(sharing.sizeOf(c), sharing.sizeOf(other));
        return count >= LEAST_PRINTS * prints && pairs.areRelated(lines[c] as number, lines[other] as number);
      });
    }
    starts[c + 1] = size;
  }
  return { starts, ids };
}

/** Which classes share a fingerprint: for each that few have, its classes in a row. */
class Sharing {
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

  constructor(lines: Int32Array, store: FingerprintStore) {
    store.read(lines);
    this.#sizes = lines.map((id) => store.count(id));
    this.#ends = new Int32Array(lines.length);
    this.#prints = this.#number(lines, store);
    this.#counts = this.#count(store.numbered);
    this.#rowEnds = new Int32Array(store.numbered + 1);
    this.#rows = this.#fill();
  }

  /** How many fingerprints a class has. */
  sizeOf(c: number): number {
    return this.#sizes[c] as number;
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

function isShared(count: number): boolean {
  return count > 1 && count <= MOST_SHARING;
}

/** Votes for classes, emptied each time the best are taken. */
class Votes {
  readonly #counts: Int32Array;
  readonly #voted: number[] = [];

  constructor(classes: number) {
    this.#counts = new Int32Array(classes);
  }

  get isEmpty(): boolean {
    return this.#voted.length === 0;
  }

  add(c: number): void {
    if (this.#counts[c] === 0) this.#voted.push(c);
    (this.#counts[c] as number)++;
  }

  /** Writes the best classes that are alike into `ids` from `at` on; how many. Of equal ones the earliest comes first. */
  takeBest(ids: Int32Array, at: number, isAlike: (c: number, votes: number) => boolean): number {
    let taken = 0;
    for (let looked = 0; looked < MOST_LOOKED_AT && taken < MOST_CANDIDATES; looked++) {
      const best = this.#best();
      if (best < 0) break;
      const count = this.#counts[best] as number;
      this.#counts[best] = 0;
      if (isAlike(best, count)) ids[at + taken++] = best;
    }
    for (const c of this.#voted) this.#counts[c] = 0;
    this.#voted.length = 0;
    return taken;
  }

  #best(): number {
    let best = -1;
    let most = 0;
    for (const c of this.#voted) {
      const count = this.#counts[c] as number;
      if (count < most || count === 0 || (count === most && c > best)) continue;
      best = c;
      most = count;
    }
    return best;
  }
}

function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
  return grown(old, new Int32Array(2 * old.length + 2 * MOST_CANDIDATES));
}
