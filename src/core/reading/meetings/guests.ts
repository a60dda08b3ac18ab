import { isProper } from '../names/people';
import { agrees } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { properEnd } from '../places/placeEnd';
import { placeInside } from '../places/places';
import { spanAt, spanUpTo } from '../words/spans';
import { isDay, isNext, isWeekday, type Word } from '../words/words';
import { type EventMention, eventOf } from './event';

/** What a verb leads to at once is no further behind it, in words. */
const NEAR = 3;
/** A title in place of a name is no longer. */
const LONGEST_INSERTION = 8;
/** Those who do something, not what is met: `fishermen`, `students`, but not `requirements`. */
const PERSONS = /(?:[eo]rs|[^m]ents|ists|men|people)$/;
/** The endings of German adjectives of lands. */
const OF_LAND = /ische[mnrs]?$/;
const PLURAL = /[^su]s$|men$|people$|[ая]ми$/u;

/**
 * The meetings with somebody whom a title or a group stands for.
 * ```bulletin
 * > | The Mayor received the Ambassador of Norland
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function guestsIn(parsed: Parsed): EventMention[] {
  const { words, people } = parsed;
  const events: EventMention[] = [];
  for (const [i, { is, gap }] of words.entries()) {
    // `I spoke with officials` is told inside a speech.
    if (!(is.meeting || is.conversing) || is.events || (i > 0 && gap !== 'plain')) continue;
    const isTold = words[i - 1]?.capital && !words[i - 1]?.is.openers;
    const verb = isTold ? conversesAt(words, i) || i : i;
    if (!is.meeting && verb === i) continue;
    // `traf sich mit Schülern`
    const lead = words[i + 1]?.lower === 'sich' ? i + 2 : i + 1;
    const last =
      is.gathering || leadsTo(words[lead])
        ? companyEnd(parsed, i, lead)
        : guestEnd(words, verb === i ? lead - 1 : verb);
    // `traf ihren Amtskollegen, Bürgermeister Hans Roth`: the comma divides the name from the verb.
    const isNamed = (spanUpTo(people, words[last + 1]?.gap === 'comma' ? last : last + 1)?.last ?? -1) > i;
    // `accueille le premier Forum de la Mer`
    if (last <= verb || isNamed || words.slice(verb + 1, last + 1).some((word) => word.is.events)) continue;
    const event = eventOf(parsed, { first: i, head: i, last }, 'held');
    const place = placeInside(parsed, i, last) ?? event.place;
    events.push({ ...event, place, head: 'meeting', isEncounter: true });
  }
  return events;
}

/**
 * The last word of the title, delegation or group that a verb of gathering leads to; only with those who met stands no success.
 * ```bulletin
 * > | Mayor Reed met with students in Port Elm
 *                ^^^^^^^^^^^^^^^^^
 * ```
 */
function companyEnd({ words, people }: Parsed, verb: number, lead: number): number {
  const guest = guestEnd(words, lead > verb + 1 ? lead : verb);
  if (guest > lead || (guest > verb && lead === verb + 1)) return guest;
  const isMeeting = spanAt(people, verb - 1) !== undefined || isProper(words[verb - 1]);
  // `met fishermen`
  if (!leadsTo(words[lead]))
    return isMeeting && isNext(words, lead) && PERSONS.test(words[lead]?.lower ?? '') ? lead : guest;
  const last = isProper(words[lead + 1]) ? properEnd(words, lead + 1) - 1 : groupEnd(words, lead + 1);
  return isMeeting ? last : verb;
}

/** `3 de mayo` */
export function tellsDay(word: Word): boolean {
  return word.hasDigit || isDay(word) || word.is.dateParts || word.is.dating || word.is.distance !== null;
}

/** `norländischen` */
export function isOfLand({ capital, lower }: Word): boolean {
  return !capital && OF_LAND.test(lower);
}

/** `with` */
export function leadsTo(word: Word | undefined): boolean {
  return word?.gap === 'plain' && word.is.introducing && word.is.complements;
}

/** The last word of the first noun in the plural from the word `first` on, no further than a few words; `first - 2` where there is none. */
function groupEnd(words: readonly Word[], first: number): number {
  for (let i = first; i <= first + NEAR && isNext(words, i); i++)
    if (PLURAL.test(words[i]?.lower ?? '')) return complementEnd(words, i);
  return first - 2;
}

/** The last word of the title or delegation that a verb of meeting leads to; the verb itself where there is none. */
function guestEnd(words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i <= verb + LONGEST_INSERTION && isNext(words, i); i++) {
    const word = words[i] as Word;
    if ((word.is.titles || word.is.guests) && !word.possessive) return complementEnd(words, i);
    const leadsOn =
      word.capital ||
      isOfLand(word) ||
      word.is.locating ||
      word.is.common ||
      word.is.introducing ||
      word.is.definite ||
      word.is.articles ||
      tellsDay(word);
    const next = words[i + 1];
    if (!leadsOn && !word.is.pronouns && !word.is.qualifiers && !(next && agrees(word, next))) break;
  }
  return verb;
}

/** The last word of what a title is of: `Ambassador of Norland`. */
function complementEnd(words: readonly Word[], title: number): number {
  let last = title;
  for (let i = title + 1; i <= title + LONGEST_INSERTION && isNext(words, i); i++) {
    if (isProper(words[i])) last = i;
    else if (!words[i]?.is.connectors || words[i]?.is.locating) break;
  }
  return last;
}

/** `today`, `on Friday`, `am Freitag` */
function tellsWeekday(words: readonly Word[], i: number): boolean {
  const { weekday, distance, dating, visiting } = (words[i] as Word).is;
  return weekday > 0 || distance !== null || ((dating || visiting) && isWeekday(words[i + 1]));
}

/** The word that leads from the verb of speaking `verb` to the one spoken with: `spoke to`, `spoke today with`; 0 where there is none. */
export function conversesAt(words: readonly Word[], verb: number): number {
  if (!words[verb]?.is.conversing) return 0;
  let i = verb + 1;
  while (i < verb + NEAR && isNext(words, i) && tellsWeekday(words, i)) i++;
  const is = words[i]?.is;
  // `spoke on`
  const leads = is !== undefined && (is.towards || is.introducing) && !is.agents && !is.topics;
  return leads ? i : 0;
}
