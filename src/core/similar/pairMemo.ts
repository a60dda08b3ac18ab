import { Pairs } from '../duplicates/pairs';

/**
 * A number for each pair of line ids that was asked for, computed once. It only grows, as the table of lines does whose ids it
 * knows.
 */
export class PairMemo {
  readonly #compute: (a: number, b: number) => number;
  readonly #pairs = new Pairs(0);
  /** By the number of the pair; none has 0. */
  readonly #values = [0];

  /** `compute` tells the number of a pair from the two lines alone. */
  constructor(compute: (a: number, b: number) => number) {
    this.#compute = compute;
  }

  of(a: number, b: number): number {
    const pair = this.#pairs.number(a, b);
    if (pair === this.#values.length) this.#values.push(this.#compute(a, b));
    return this.#values[pair] as number;
  }
}
