import type { LineKind } from '../line';
import type { DateMention } from './dates';
import type { Mention } from './people';
import type { Word } from './words';

/** A line taken apart: its words, and the people and dates they name. */
export interface Parsed {
  readonly text: string;
  readonly kind: LineKind;
  readonly words: readonly Word[];
  readonly people: readonly Mention[];
  readonly dates: readonly DateMention[];
}
