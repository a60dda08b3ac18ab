import { commonEnds } from '../commonEnds';
import type { FingerprintStore } from './fingerprints';
import { isShared } from './sharing';
import type { Votes } from './votes';

/** Where more lines came or went, or more share a fingerprint with them, all candidates are sought anew. */
const MOST_CHANGED = 64;
const MOST_AFFECTED = 1024;

/**
 * What an edit may have changed among the candidates of classes. A class can have others only where it shares a fingerprint with a line
 * that came or went; of those classes alone the votes are counted.
 */
export class Renewal {
  /** How many classes stand in front of what the edit changed. */
  readonly #head: number;
  /** How many classes more there are now. */
  readonly #longer: number;
  /** 1 for each class whose votes are counted. */
  readonly #affected: Uint8Array;
  /** For each fingerprint of such a class where it occurs: its classes in order. */
  readonly #rows: ReadonlyMap<number, number[]>;
  readonly #lines: Int32Array;
  readonly #store: FingerprintStore;

  /** `undefined` where too much changed between two lists of lines. The store has read both. */
  static of(before: Int32Array, now: Int32Array, store: FingerprintStore): Renewal | undefined {
    const { head, tail } = commonEnds(before, now);
    if (before.length + now.length - 2 * (head + tail) > MOST_CHANGED) return undefined;
    const changed = printsOf(store, [
      ...before.subarray(head, before.length - tail),
      ...now.subarray(head, now.length - tail),
    ]);
    const affected = classesWith(changed, now, store);
    affected.fill(1, head, now.length - tail);
    const lines = now.filter((_, c) => affected[c] === 1);
    if (lines.length > MOST_AFFECTED) return undefined;
    const rows = rowsOf(printsOf(store, lines), now, store);
    return new Renewal(now, head, now.length - before.length, affected, rows, store);
  }

  private constructor(
    lines: Int32Array,
    head: number,
    longer: number,
    affected: Uint8Array,
    rows: ReadonlyMap<number, number[]>,
    store: FingerprintStore,
  ) {
    this.#lines = lines;
    this.#head = head;
    this.#longer = longer;
    this.#affected = affected;
    this.#rows = rows;
    this.#store = store;
  }

  /** What number a class had before the edit; -1 where its candidates have to be found anew. */
  earlierOf(c: number): number {
    if (this.#affected[c] === 1) return -1;
    return c < this.#head ? c : c - this.#longer;
  }

  /** What number a class of before the edit has now, one that the edit did not take away. */
  nowOf(before: number): number {
    return before < this.#head ? before : before + this.#longer;
  }

  /** As `vote` of `Sharing`, for a class whose candidates have to be found anew. */
  vote(c: number, votes: Votes): void {
    const { prints } = this.#store;
    const line = this.#lines[c] as number;
    const begin = this.#store.begin(line);
    for (let n = begin; n < begin + this.#store.count(line); n++) {
      const row = this.#rows.get(prints[n] as number) ?? [];
      if (!isShared(row.length)) continue;
      for (const other of row) {
        if (other >= c) break;
        votes.add(other);
      }
    }
  }
}

function printsOf(store: FingerprintStore, lines: Iterable<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const line of lines) {
    const begin = store.begin(line);
    for (let n = begin; n < begin + store.count(line); n++) found.add(store.prints[n] as number);
  }
  return found;
}

/** 1 for each of the classes, given by their lines, that has one of the fingerprints. */
function classesWith(wanted: ReadonlySet<number>, lines: Int32Array, store: FingerprintStore): Uint8Array {
  const found = new Uint8Array(lines.length);
  eachPrint(wanted, lines, store, (c) => {
    found[c] = 1;
  });
  return found;
}

/** For each of the fingerprints its classes, in order. */
function rowsOf(
  wanted: ReadonlySet<number>,
  lines: Int32Array,
  store: FingerprintStore,
): ReadonlyMap<number, number[]> {
  const rows = new Map<number, number[]>();
  eachPrint(wanted, lines, store, (c, print) => {
    const row = rows.get(print);
    if (row === undefined) rows.set(print, [c]);
    else row.push(c);
  });
  return rows;
}

/** Bits of a filter in which few others than the wanted ones are found. */
const FILTER_BITS = 1 << 16;

/** Tells each occurrence of the wanted fingerprints in the classes, in order. Linear, and fast where few are wanted. */
function eachPrint(
  wanted: ReadonlySet<number>,
  lines: Int32Array,
  store: FingerprintStore,
  tell: (c: number, print: number) => void,
): void {
  const filter = new Uint8Array(FILTER_BITS);
  for (const print of wanted) filter[print & (FILTER_BITS - 1)] = 1;
  const { prints } = store;
  for (let c = 0; c < lines.length; c++) {
    const begin = store.begin(lines[c] as number);
    const end = begin + store.count(lines[c] as number);
    for (let n = begin; n < end; n++) {
      const print = prints[n] as number;
      if (filter[print & (FILTER_BITS - 1)] === 1 && wanted.has(print)) tell(c, print);
    }
  }
}
