import type { LineKind } from '../lines/line';
import type { DateMention } from './dates/dates';
import type { Mention } from './names/mention';
import type { Lexicon } from './words/lexicon';
import type { Word } from './words/words';

/** A line taken apart: its words, and the people and dates they name. */
export interface Parsed {
  readonly text: string;
  readonly kind: LineKind;
  /** By which the words are known. */
  readonly lexicon: Lexicon;
  /** What the line may tell, from one look at it, as bits of `wordSigns.ts`. */
  readonly signs: number;
  /** Where its words with a capital letter start and end, without possessive endings: two numbers a word. */
  readonly capitals: readonly number[];
  readonly words: readonly Word[];
  readonly people: readonly Mention[];
  readonly dates: readonly DateMention[];
}
