import { grown } from '../lines/grown';
import type { FingerprintStore } from './fingerprints';
import type { LinePairs } from './linePairs';
import { Renewal } from './renewal';
import { Sharing } from './sharing';
import { MOST_CANDIDATES, Votes } from './votes';

/** Which share of the fewer fingerprints of two lines must be common. */
const LEAST_PRINTS = 0.08;

/** For each class the classes above it that it may resemble: `ids[starts[c]]` to `ids[starts[c + 1] - 1]`, best first. */
export interface Candidates {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

/** The candidates of a text with the ids of the lines of its classes. */
interface Found extends Candidates {
  readonly lines: Int32Array;
}

/**
 * Finds for every distinct line the few earlier ones that share the most fingerprints with it. Only fingerprints of few
 * lines count, judged by the text as it is, so the result depends on nothing but the text. What was found for the text before an edit
 * is taken over where the edit cannot have changed it.
 */
export class CandidateFinder {
  readonly #pairs: LinePairs;
  readonly #store: FingerprintStore;
  #last: Found | undefined;

  constructor(pairs: LinePairs, store: FingerprintStore) {
    this.#pairs = pairs;
    this.#store = store;
  }

  /** The candidates of classes, given by the ids of their lines in the order of the text. */
  find(lines: Int32Array): Candidates {
    this.#store.read(lines);
    const last = this.#last;
    const renewal = last && Renewal.of(last.lines, lines, this.#store);
    this.#last = last === undefined || renewal === undefined ? this.#findAll(lines) : this.#renew(last, lines, renewal);
    return this.#last;
  }

  #findAll(lines: Int32Array): Found {
    const sharing = new Sharing(lines, this.#store);
    const found = new Rows(lines);
    const votes = new Votes(lines.length);
    for (let c = 0; c < lines.length; c++) {
      sharing.vote(c, votes);
      this.#takeBest(found, c, votes);
    }
    return found;
  }

  #renew(last: Found, lines: Int32Array, renewal: Renewal): Found {
    const found = new Rows(lines, last.ids.length);
    const votes = new Votes(lines.length);
    for (let c = 0; c < lines.length; c++) {
      const before = renewal.earlierOf(c);
      if (before < 0) {
        renewal.vote(c, votes);
        this.#takeBest(found, c, votes);
      } else found.take(c, last, before, renewal);
    }
    return found;
  }

  #takeBest(found: Rows, c: number, votes: Votes): void {
    const own = found.lines[c] as number;
    found.takeBest(c, votes, (other, count) => {
      const line = found.lines[other] as number;
      const prints = Math.min(this.#store.count(own), this.#store.count(line));
      return count >= LEAST_PRINTS * prints && this.#pairs.areRelated(own, line);
    });
  }
}

/** Candidates that are put together, class after class. */
class Rows implements Found {
  readonly lines: Int32Array;
  readonly starts: Int32Array;
  ids: Int32Array;

  constructor(lines: Int32Array, expected = lines.length) {
    this.lines = lines;
    this.starts = new Int32Array(lines.length + 1);
    this.ids = new Int32Array(expected);
  }

  /** Takes over those of a class that were found before. */
  take(c: number, { starts, ids }: Candidates, before: number, renewal: Renewal): void {
    let size = this.#begin(c);
    const end = starts[before + 1] as number;
    for (let n = starts[before] as number; n < end; n++) this.ids[size++] = renewal.nowOf(ids[n] as number);
    this.starts[c + 1] = size;
  }

  /** Takes those of a class with the most votes, of those that are alike. */
  takeBest(c: number, votes: Votes, isAlike: (c: number, votes: number) => boolean): void {
    const size = this.#begin(c);
    this.starts[c + 1] = votes.isEmpty ? size : size + votes.takeBest(this.ids, size, isAlike);
  }

  /** Where those of a class begin, with room for them. */
  #begin(c: number): number {
    const size = this.starts[c] as number;
    if (size + MOST_CANDIDATES > this.ids.length)
      this.ids = grown(this.ids, new Int32Array(2 * this.ids.length + 2 * MOST_CANDIDATES));
    return size;
  }
}
