import { isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import type { PlaceMention } from '../places/placeMention';
import { placeBehind, placeNear } from '../places/places';
import { NONE } from '../words/lexicon';
import { spanAt, spanBehind, spanUpTo } from '../words/spans';
import { isNext, type Word } from '../words/words';
import { type EventMention, eventOf } from './event';

/** Between a verb of going and where it leads stand no more words than this. */
const LONGEST_TIME = 6;
/** An auxiliary stands no further before the verb that ends its clause, in words. */
const LONGEST_CLAUSE = 24;

/** `arrived`, `arribó`, `llegó`: ships and goods do so, too. */
export const ARRIVING = /^(?:arri|lleg)/;

/**
 * Journeys, and meetings whose verb ends its clause.
 * ```bulletin
 * > | Mayor Ann Reed travels on Tuesday to Port Elm
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Die Ministerin hat Bürgermeisterin Anna Roth empfangen.
 *                                                  ^^^^^^^^^
 * ```
 */
export function journeysIn(parsed: Parsed): EventMention[] {
  const { words, people } = parsed;
  const events: EventMention[] = [];
  for (const [i, { is }] of words.entries()) {
    const isAt =
      is.journeys && isNext(words, i + 1) && words[i + 1]?.is.locating && ARRIVING.test(words[i]?.lower ?? '');
    const to = isAt ? i + 1 : is.journeys && !is.events && isVerb(words, i) ? behindTime(words, i + 1) : 0;
    const goal = to > 0 && (isAt || leadsOn(words[to])) ? placeBehind(parsed, to) : null;
    const place = goal ?? (is.journeys ? placeBefore(parsed, i) : null);
    if (place !== null) {
      const guest = spanBehind(people, i);
      let last = goal !== null ? to : guest?.first === i + 1 ? guest.last : i;
      while ((words[last + 1]?.to ?? Number.POSITIVE_INFINITY) <= place.to) last++;
      const event = eventOf(parsed, { first: i, head: i, last }, 'held');
      events.push({ ...event, place, head: 'visit', hasDestination: true });
    } else if (
      isLastVerb(words[i] as Word) &&
      (isNext(words, i) || spanAt(people, i - 1)) &&
      endsClause(words[i + 1])
    ) {
      const person = isNext(words, i + 1) ? spanUpTo(people, i) : spanBehind(people, auxiliaryOf(words, i));
      if (!person || words[person.last]?.sentence !== words[i]?.sentence) continue;
      const event = eventOf(parsed, { first: i, head: i, last: i }, 'held');
      events.push({ ...event, head: 'meeting', contact: person.name, isEncounter: true });
    }
  }
  return events;
}

/** The place right in front of a Russian verb of going: `в Вязове побывал министр`. */
function placeBefore(parsed: Parsed, verb: number): PlaceMention | null {
  const { words } = parsed;
  if (!isRussian(words[verb]) || words[verb]?.gap !== 'plain') return null;
  const place = placeNear(parsed, verb, verb);
  return place?.to === words[verb - 1]?.to ? place : null;
}

/** Behind `on` or `of` a word for travelling is a noun, and before one: `travel ban to Norland`, `Travel Pass to Norland`. */
function isVerb(words: readonly Word[], i: number): boolean {
  const [behind, is] = [words[i + 1], words[i - 1]?.is];
  if (behind?.is === NONE && !behind.hasDigit && behind.capital === words[i]?.capital) return false;
  return is === undefined || is.towards || is.announcing || !is.governors;
}

/** The word behind the day: `travels on Tuesday, May 3, to`. */
function behindTime(words: readonly Word[], start: number): number {
  let i = start;
  while (i < start + LONGEST_TIME && words[i] !== undefined && !leadsOn(words[i])) i++;
  // `travel on to Port Elm`
  return words[i]?.sentence === words[start]?.sentence && !words[i - 1]?.is.visiting ? i : 0;
}

/** `to`, `nach`; Spanish has `a`. */
function leadsOn(word: Word | undefined): boolean {
  return word?.gap === 'plain' && (word.is.towards || (word.is.articles && word.is.introducing));
}

/** `empfangen`, and `treffen` without a capital, with which it is a meeting itself. */
function isLastVerb({ is, capital }: Word): boolean {
  return is.events ? is.gathering && !capital : is.meeting;
}

/** Behind the verb only its auxiliary may follow: `empfangen wurde`. */
function endsClause(next: Word | undefined): boolean {
  return next?.gap !== 'plain' || (next.is.auxiliaries && !next.is.articles);
}

/** The auxiliary of the verb that ends a clause; behind the text where there is none. */
function auxiliaryOf(words: readonly Word[], verb: number): number {
  for (let i = verb - 2; i >= Math.max(0, verb - LONGEST_CLAUSE) && words[i + 1]?.gap !== 'stop'; i--)
    if (words[i]?.is.auxiliaries) return i;
  return words.length;
}
