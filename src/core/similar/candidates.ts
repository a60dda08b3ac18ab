import { grown } from '../grown';
import { WordBag } from './bag';
import type { FingerprintStore } from './fingerprints';
import { haveOtherNumbers } from './numbers';
import type { Passages } from './passages';
import type { WordStore } from './words';

/** A phrase that more different lines share is a phrase of the language or of a template. */
const MOST_SHARING = 12;
/** How many lines are considered as the original of one. */
const MOST_CANDIDATES = 4;
/** How many lines with common fingerprints are looked at for that. */
const MOST_LOOKED_AT = 8;
/** Which share of the fewer fingerprints of two lines must be common. */
const LEAST_PRINTS = 0.08;
/** Which share of the words of the shorter of two lines, in any order, must be common. */
const LEAST_SHARE = 0.5;

/** For each class the classes above it that it may resemble: `ids[starts[c]]` to `ids[starts[c + 1] - 1]`, best first. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

/**
 * Finds for every distinct line the few earlier ones that share the most fingerprints with it. Only fingerprints of few
 * lines count, judged by the text as it is, so the result depends on nothing but the text.
 */
export function findCandidates(passages: Passages, words: WordStore, store: FingerprintStore): Candidates {
  const count = passages.firsts.length;
  const postings = new Postings(passages, store);
  const starts = new Int32Array(count + 1);
  let ids = new Int32Array(count);
  const votes = new Votes(count);
  const bag = new WordBag();
  for (let c = 0, size = 0; c < count; c++) {
    postings.vote(c, votes);
    if (votes.isEmpty) {
      starts[c + 1] = size;
      continue;
    }
    if (size + MOST_CANDIDATES > ids.length) ids = doubled(ids);
    const id = idOf(passages, c);
    const own = words.of(id);
    const prints = store.count(id);
    size += votes.takeBest(ids, size, (other, count) => {
      if (count < LEAST_PRINTS * Math.min(prints, store.count(idOf(passages, other)))) return false;
      const theirs = words.of(idOf(passages, other));
      const isAlike = bag.shared(own, theirs) >= LEAST_SHARE * Math.min(own.length, theirs.length);
      return isAlike && !haveOtherNumbers(words, id, idOf(passages, other));
    });
    starts[c + 1] = size;
  }
  return { starts, ids };
}

/** The id of the lines of a class. */
function idOf({ ids, firsts }: Passages, c: number): number {
  return ids[firsts[c] as number] as number;
}

/** Which classes have a fingerprint: an open-addressing table, and the classes of each shared one in a row. */
class Postings {
  /** The slots of all fingerprints, class by class; those of class `c` begin at `#begins[c]`. */
  readonly #slots: Int32Array;
  readonly #begins: Int32Array;
  readonly #counts: Uint8Array;
  /** Where the row of each shared fingerprint ends. */
  readonly #ends: Int32Array;
  readonly #rows: Int32Array;

  constructor(passages: Passages, store: FingerprintStore) {
    const { firsts } = passages;
    this.#begins = new Int32Array(firsts.length + 1);
    for (let c = 0; c < firsts.length; c++) {
      this.#begins[c + 1] = (this.#begins[c] as number) + store.count(idOf(passages, c));
    }
    const total = this.#begins[firsts.length] as number;
    const size = 1 << Math.max(4, Math.ceil(Math.log2(total * 1.6 + 1)));
    this.#slots = new Int32Array(total);
    this.#counts = new Uint8Array(size);
    this.#ends = new Int32Array(size);
    this.#enter(passages, store);
    this.#rows = this.#fill();
  }

  /** Gives each class above `c` a vote for each fingerprint that the two share. */
  vote(c: number, votes: Votes): void {
    const end = this.#begins[c + 1] as number;
    for (let n = this.#begins[c] as number; n < end; n++) {
      const slot = this.#slots[n] as number;
      if (!this.#isShared(slot)) continue;
      const rowEnd = this.#ends[slot] as number;
      for (let row = rowEnd - (this.#counts[slot] as number); row < rowEnd; row++) {
        const other = this.#rows[row] as number;
        if (other >= c) break;
        votes.add(other);
      }
    }
  }

  /** Gives each fingerprint its slot and counts how often it occurs, up to one more than it may. */
  #enter(passages: Passages, store: FingerprintStore): void {
    const mask = this.#counts.length - 1;
    const keys = new Int32Array(this.#counts.length);
    let n = 0;
    for (let c = 0; c < passages.firsts.length; c++) {
      const begin = store.begin(idOf(passages, c));
      const end = begin + (this.#begins[c + 1] as number) - (this.#begins[c] as number);
      for (let at = begin; at < end; at++) {
        const print = store.prints[at] as number;
        let slot = (print ^ (print >>> 16)) & mask;
        while (keys[slot] !== print && keys[slot] !== 0) slot = (slot + 1) & mask;
        keys[slot] = print;
        this.#slots[n++] = slot;
        if ((this.#counts[slot] as number) <= MOST_SHARING) (this.#counts[slot] as number)++;
      }
    }
  }

  #fill(): Int32Array {
    let size = 0;
    for (let slot = 0; slot < this.#counts.length; slot++) {
      this.#ends[slot] = size;
      if (this.#isShared(slot)) size += this.#counts[slot] as number;
    }
    const rows = new Int32Array(size);
    for (let c = 0; c + 1 < this.#begins.length; c++) {
      const end = this.#begins[c + 1] as number;
      for (let n = this.#begins[c] as number; n < end; n++) {
        const slot = this.#slots[n] as number;
        if (this.#isShared(slot)) rows[(this.#ends[slot] as number)++] = c;
      }
    }
    return rows;
  }

  #isShared(slot: number): boolean {
    const count = this.#counts[slot] as number;
    return count > 1 && count <= MOST_SHARING;
  }
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
