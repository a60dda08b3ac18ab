import type { Line, LineKind } from '../line';
import { datesIn } from './dates';
import type { EventMention } from './event';
import { eventsIn } from './events';
import type { Lexicon } from './lexicon';
import type { Parsed } from './parsed';
import { peopleIn } from './people';
import type { Speech } from './speech';
import { speechesIn } from './speeches';
import { wordsOf } from './words';

/** All that one line alone tells of who, when and where. Offsets are from the line's start. */
export interface Reading extends Parsed {
  readonly speeches: readonly Speech[];
  readonly events: readonly EventMention[];
}

/** A line may be read alone and as the first of a paragraph. */
const KEPT = new WeakMap<Line, readonly [Reading, Reading | undefined]>();

/**
 * Reads one line, given without its line end. The reading is kept with the line's facts, which outlive an edit elsewhere,
 * so that after a keystroke only the touched lines are read.
 */
export function readingOf(line: Line, text: string, lexicon: Lexicon): Reading {
  const [kept, other] = KEPT.get(line) ?? [];
  if (kept?.text === text && kept.lexicon === lexicon) return kept;
  if (other?.text === text && other.lexicon === lexicon) return other;
  const reading = readLine(text, line.kind, lexicon);
  KEPT.set(line, [reading, kept]);
  return reading;
}

function readLine(text: string, kind: LineKind, lexicon: Lexicon): Reading {
  const words = wordsOf(text, lexicon);
  const parsed: Parsed = { text, kind, lexicon, words, people: peopleIn(text, words), dates: datesIn(words) };
  return { ...parsed, speeches: speechesIn(parsed), events: eventsIn(parsed) };
}
