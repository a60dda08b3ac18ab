import { abbreviates } from './gaps';
import type { WordClasses } from './lexicon';

// Signs of what a line may tell, each a bit. Most lines have none of those that a reader needs, and then it need not look at the
// line's words.

/** Two words that may belong to one name, or to a title and a name. */
export const NAME = 1;
export const DATE = 2;
export const EVENT = 4;
/** A verb that makes a meeting with the person beside it. */
export const CONTACT = 8;
/** A body or company. */
export const BODY = 16;
/** A text in which somebody speaks. */
export const STATEMENT = 32;
/** A verb of speaking that may have a subject. */
export const SPEAKING = 64;
/** One that may stand before its subject, and what cites somebody. */
export const SPEAKING_FIRST = 128;
export const QUOTING = 256;
export const SEAT = 512;
/** A first word in capitals. */
export const SHOUT = 1024;
/** A word of a script without blanks. */
export const EASTERN_WORD = 2048;
export const ARABIC_WORD = 4096;
/** A title, an honorific, a body or a guest: what may stand before a name, or in place of one. */
export const CALLED = 8192;
export const ALL = 16383;

/** What is asked of the words beside another one; these bits are no signs of a line. */
export const MONTH = 1 << 20;
export const IMPROPER = 1 << 21;
export const OPENER = 1 << 22;
export const HONORIFIC = 1 << 23;
export const PARTICLE = 1 << 24;
export const DATING = 1 << 25;
export const ABBREVIATION = 1 << 26;
export const TITLE = 1 << 27;
export const DATE_PART = 1 << 28;

/** The signs that a word of `length` letters is by itself, and what it is to those beside it. */
export function signsOfWord(is: WordClasses, length: number): number {
  let signs =
    is.events || is.namedEvents || is.rites || is.gathering || is.going || is.underWay || is.journeys ? EVENT : 0;
  if (is.meeting || is.visiting || is.conferring || is.conversing) signs |= CONTACT;
  if (is.bodies || is.companies) signs |= BODY;
  if (is.statements) signs |= STATEMENT;
  if (is.speaking || is.participles) signs |= SPEAKING;
  if (is.titles || is.honorifics || is.bodies || is.guests) signs |= CALLED;
  if (is.speakingFirst || is.participles || is.citing) signs |= SPEAKING_FIRST;
  if (is.quoting) signs |= QUOTING;
  if (is.seats) signs |= SEAT;
  if (is.distance !== null) signs |= DATE;
  return signs | neighbourSigns(is, length);
}

function neighbourSigns(is: WordClasses, length: number): number {
  let signs = is.openers || is.month > 0 || is.weekday > 0 ? IMPROPER : 0;
  if (is.month > 0) signs |= MONTH;
  if (is.openers) signs |= OPENER;
  if (is.honorifics) signs |= HONORIFIC;
  if (is.particles) signs |= PARTICLE;
  if (is.dating) signs |= DATING;
  if (is.dateParts) signs |= DATE_PART;
  if (is.titles) signs |= TITLE;
  return abbreviates(is, length) ? signs | ABBREVIATION : signs;
}
