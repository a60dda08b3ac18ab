import type { Line, LineKind } from '../lines/line';
import { arabicPeople } from './arabic/arabic';
import { chineseEvents, chinesePeople } from './chinese/chineseMeetings';
import { type DateMention, datesIn } from './dates/dates';
import type { EventMention } from './meetings/event';
import { eventsIn } from './meetings/events';
import type { Mention } from './names/mention';
import { peopleIn } from './names/people';
import type { Parsed } from './parsed';
import { flaggedPair } from './speech/flaggedPair';
import type { Speech } from './speech/speech';
import { maySpeak, speechesIn } from './speech/speeches';
import { isCaseless, withCapitals } from './words/caseless';
import type { Lexicon } from './words/lexicon';
import { signsOf } from './words/signs';
import { scanWords } from './words/wordScanner';
import {
  ALL,
  ARABIC_WORD,
  CALLED,
  CONTACT,
  DATE,
  EASTERN_WORD,
  EVENT,
  NAME,
  SPEAKING,
  SPEAKING_FIRST,
} from './words/wordSigns';
import { type Word, wordsIn, wordsOf } from './words/words';

/** All that one line alone tells of who, when and where. Offsets are from the line's start. */
export interface Reading extends Parsed {
  readonly speeches: readonly Speech[];
  readonly events: readonly EventMention[];
}

/** Signs for which the words of a line are looked at in any case. */
const TELLING = NAME | DATE | EVENT | EASTERN_WORD | SPEAKING | SPEAKING_FIRST;

/** A line may be read alone and as the first of a paragraph. */
const KEPT = new WeakMap<Line, LineReading>();

/**
 * Reads one line, given without its line end. The reading is kept with the line's facts, which outlive an edit elsewhere,
 * so that after a keystroke only the touched lines are read.
 */
export function readingOf(line: Line, text: string, lexicon: Lexicon): Reading {
  const kept = KEPT.get(line);
  if (kept?.text === text && kept.lexicon === lexicon) return kept;
  const other = kept?.other;
  if (other?.text === text && other.lexicon === lexicon) return other;
  const reading = new LineReading(text, line.kind, lexicon, kept);
  if (kept !== undefined) kept.other = undefined;
  KEPT.set(line, reading);
  return reading;
}

/**
 * The reading of one line. It is looked at once for signs of what it tells; each thing is sought when it is asked for, and only
 * where there is a sign of it.
 */
class LineReading implements Reading {
  readonly text: string;
  readonly kind: LineKind;
  readonly lexicon: Lexicon;
  readonly signs: number;
  readonly capitals: readonly number[];
  /** Another reading of the same line. */
  other: LineReading | undefined;
  readonly #isCaseless: boolean;
  #words: readonly Word[] | undefined;
  #people: readonly Mention[] | undefined;
  #dates: readonly DateMention[] | undefined;
  #speeches: readonly Speech[] | undefined;
  #events: readonly EventMention[] | undefined;

  constructor(text: string, kind: LineKind, lexicon: Lexicon, other: LineReading | undefined) {
    const scanned = scanWords(text, lexicon);
    const { signs, capitals, words } = signsOf(scanned, lexicon);
    this.text = text;
    this.kind = kind;
    this.lexicon = lexicon;
    this.#isCaseless = capitals.length === 0 && isHeadinglike(signs, kind) && isCaseless(text);
    this.signs = this.#isCaseless ? ALL & ~(EASTERN_WORD | ARABIC_WORD) : signs;
    this.capitals = capitals;
    // What was scanned is at hand now, and will not be later.
    this.#words = words ?? ((signs & TELLING) === 0 || this.#isCaseless ? undefined : wordsIn(scanned, lexicon));
    this.other = other;
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(
      this.#isCaseless ? withCapitals(this.text, this.lexicon, this.kind === 'place') : this.text,
      this.lexicon,
    );
    return this.#words;
  }

  get people(): readonly Mention[] {
    this.#people ??= this.#peopleAnew();
    return this.#people;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= this.#has(DATE) ? datesIn(this.words) : NONE;
    return this.#dates;
  }

  get speeches(): readonly Speech[] {
    this.#speeches ??= maySpeak(this) ? speechesIn(this) : NONE;
    return this.#speeches;
  }

  get events(): readonly EventMention[] {
    this.#events ??= this.#eventsAnew();
    return this.#events;
  }

  #peopleAnew(): readonly Mention[] {
    const people = this.#has(NAME) ? peopleIn(this.text, this.words) : NONE;
    if (people.length > 0) return people;
    if (this.#has(ARABIC_WORD) && this.#has(CALLED)) return arabicPeople(this);
    return this.#has(EASTERN_WORD) ? chinesePeople(this) : people;
  }

  #eventsAnew(): readonly EventMention[] {
    const events = this.#mayNameEvents() ? eventsIn(this) : NONE;
    if (events.length > 0) return events;
    return this.#has(EASTERN_WORD) ? chineseEvents(this) : flaggedPair(this);
  }

  #mayNameEvents(): boolean {
    return this.#has(EVENT) || (this.#has(CONTACT) && (this.#has(CALLED) || this.people.length > 0));
  }

  #has(sign: number): boolean {
    return (this.signs & sign) !== 0;
  }
}

const NONE: readonly never[] = [];

/** Whether a line without a capital letter may name people, events or places, and is of a script that has capitals. */
function isHeadinglike(signs: number, kind: LineKind): boolean {
  return (
    (signs & (EASTERN_WORD | ARABIC_WORD)) === 0 && (kind === 'place' || (signs & (CALLED | EVENT | CONTACT)) !== 0)
  );
}
