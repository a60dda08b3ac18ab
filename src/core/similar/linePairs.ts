import { countAligned } from './alignment';
import { WordBag } from './bag';
import { endsCut, isBeginning } from './cut';
import { haveOtherNumbers } from './numbers';
import { PairMemo } from './pairMemo';
import type { WordStore } from './words';

/** Which share of the words of the shorter of two lines, in any order, must be common. */
const LEAST_SHARE = 0.5;
/** From which share of its words on, and from how many words on, a line may be a part of a longer one. */
const HELD = 0.85;
const FEWEST_HELD = 4;
/** From which share of its words on a line beside a block may be the block's. */
export const LIKE = 0.4;

/**
 * What two lines, given by their ids, are to each other. That is a fact of the two lines alone, wherever they stand, so each pair is
 * compared once, and after an edit only those of the touched lines.
 */
export class LinePairs {
  readonly words: WordStore;
  readonly #bag = new WordBag();
  readonly #related = new PairMemo((a, b) => (this.#areRelated(a, b) ? 1 : 0));
  readonly #numbers = new PairMemo((a, b) => (haveOtherNumbers(this.words, a, b) ? 1 : 0));
  readonly #likeness = new PairMemo((a, b) => this.#likenessOf(a, b));
  readonly #parts = new PairMemo((part, whole) => (this.#holds(part, whole) ? 1 : 0));

  constructor(words: WordStore) {
    this.words = words;
  }

  /** Whether two lines share half of the shorter one's words and do not seem to speak of different items. */
  areRelated(a: number, b: number): boolean {
    return this.#related.of(a, b) === 1;
  }

  /** As the function of that name says. */
  haveOtherNumbers(a: number, b: number): boolean {
    return this.#numbers.of(Math.min(a, b), Math.max(a, b)) === 1;
  }

  /** The share of words in common, in order: of the longer line's, or of a cut line's own, where that is `b`. 0 where it is below 0.4. */
  likeness(a: number, b: number): number {
    return this.#likeness.of(a, b);
  }

  /** Whether nearly all words of `part` stand in `whole`, which is longer: two lines were joined, or one was broken. */
  isPart(part: number, whole: number): boolean {
    return this.#parts.of(part, whole) === 1;
  }

  #areRelated(a: number, b: number): boolean {
    const least = LEAST_SHARE * Math.min(this.words.count(a), this.words.count(b));
    return this.#bag.share(this.words.of(a), this.words.of(b), least) && !this.haveOtherNumbers(a, b);
  }

  #likenessOf(a: number, b: number): number {
    const [n, m] = [this.words.count(a), this.words.count(b)];
    const isCut = m < n && (endsCut(this.words.table.foldedOf(b)) || isBeginning(this.words, a, b));
    const whole = isCut ? m : Math.max(n, m);
    const [first, second] = [this.words.of(a), this.words.of(b)];
    if (Math.min(n, m) < LIKE * whole || !this.#bag.share(first, second, LIKE * whole)) return 0;
    return (countAligned(first, second, n + m - 2 * Math.ceil(LIKE * whole)) ?? 0) / whole;
  }

  #holds(part: number, whole: number): boolean {
    const count = this.words.count(part);
    if (count < FEWEST_HELD || count >= this.words.count(whole)) return false;
    return this.#bag.share(this.words.of(whole), this.words.of(part), HELD * count);
  }
}
