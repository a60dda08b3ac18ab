import type { LineKind } from '../line';
import { type DateMention, datesIn } from './dates';
import type { EventMention } from './event';
import { eventsIn } from './events';
import { type Mention, peopleIn } from './people';
import type { Speech } from './speech';
import { speechesIn } from './speeches';
import { type Word, wordsOf } from './words';

/** A line taken apart: its words, and the people and dates they name. */
export interface Parsed {
  readonly text: string;
  readonly kind: LineKind;
  readonly words: readonly Word[];
  readonly people: readonly Mention[];
  readonly dates: readonly DateMention[];
}

/** All that one line alone tells of who, when and where. Offsets are from the line's start. */
export interface Reading extends Parsed {
  readonly speeches: readonly Speech[];
  readonly events: readonly EventMention[];
}

/** Reads one line, given without its line end. Equal lines have equal readings, so they can be kept by line. */
export function readLine(text: string, kind: LineKind): Reading {
  const words = wordsOf(text);
  const parsed: Parsed = { text, kind, words, people: peopleIn(text, words), dates: datesIn(words) };
  return { ...parsed, speeches: speechesIn(parsed), events: eventsIn(parsed) };
}
