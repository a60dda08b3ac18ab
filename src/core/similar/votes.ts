/** How many lines with common fingerprints are looked at. */
const MOST_LOOKED_AT = 8;
/** How many lines are considered as the original of one. */
export const MOST_CANDIDATES = 4;

/** Votes for classes, emptied each time the best are taken. */
export class Votes {
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
