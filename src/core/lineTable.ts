import { classify, fold, type Line } from './line';

/** An interned line: equal folded forms share one object, whose `id` is its number in the table. */
export interface InternedLine extends Line {
  /** Equal exactly where the folded forms are equal. The blank line is 0. Otherwise the order means nothing. */
  readonly id: number;
}

/**
 * Interning: a line's text to its facts, so that a line that occurs a thousand times, or in the next version of the
 * text, is folded and classified once. It only grows; who keeps it for long starts a new one when most of it is unused.
 */
export class LineTable {
  readonly #lines = new Map<string, InternedLine>();
  #size = 0;

  constructor() {
    this.intern('');
  }

  /** How many different folded lines the table holds. */
  get size(): number {
    return this.#size;
  }

  /** The facts of a line given without its line end. */
  intern(raw: string): InternedLine {
    const known = this.#lines.get(raw);
    if (known !== undefined) return known;
    const folded = fold(raw);
    const line = this.#lines.get(folded) ?? { ...classify(folded), id: this.#size++ };
    this.#lines.set(folded, line);
    this.#lines.set(raw, line);
    return line;
  }
}
