import { ELIDED } from '../names/landNames';
import { isProper } from '../names/people';
import { isCyrillicNoun } from '../names/russianNames';
import type { Parsed } from '../parsed';
import { NONE } from '../words/lexicon';
import { spanAt, spanBehind } from '../words/spans';
import { behindArticle, isDay, isNext, type Word } from '../words/words';
import { behindTown, extendedEnd, houseEnd, isSmall, joinedEnd, lowerHouseEnd, properEnd, seatEnd } from './placeEnd';
import type { PlaceMention } from './placeMention';
import { behindAdjective, secondEnd, settlementEnd } from './russianPlaces';

/** A place's name has no more words than this. */
const LONGEST_PLACE = 8;
/** A place further from its event, in words, is another's. */
const REACH = 24;

/** A house, its town and its land stand behind so many commas. */
const LONGEST_CHAIN = 3;
/** A verb has no more words than this: `will be held`. */
const LONGEST_VERB = 3;

/** What ends a German sentence. */
const PARTICIPLE = /^(?:(?:ein|aus|an|auf|ab|vor|mit|zu|wieder)?ge|be|ver|er|ent)\p{L}+(?:t|en)$/u;
const HOSTED = /^(?:hosted|accueilli|acogid)/;
const PREPOSITIONAL = /[а-я][еи]$/u;
const CLOCK = /^\d{1,2}(?:[.:]\d{2})?$/;
/** A place’s land in brackets, no longer than so many UTF-16 code units with them. */
const LAND = /^ \(\p{Lu}\p{Ll}[\p{L} ’'-]*\)/u;
const LONGEST_LAND = 40;
const OPENING_QUOTE = /(?:^|[\s(])["“«„]$/u;

/** The words `[first, end)` of a place. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * The place that stands nearest to the words `[first, last]` (inclusive) in their sentence: `in Port Elm`, or in
 * brackets beside a date.
 */
export function placeNear(parsed: Parsed, first: number, last: number): PlaceMention | null {
  const { words } = parsed;
  const sentence = words[last]?.sentence;
  let best: Stretch | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  let known = -1;
  let isTopic = false;
  const end = Math.min(words.length, last + REACH);
  for (let i = Math.max(0, first - REACH); i < end; i++) {
    if (i > last) i = quoteEnd(parsed, i);
    if (i > last && (opensClause(words, i) || (i > last + 1 && isOtherEvent(words[i])))) break;
    isTopic ||= i > last && opensTopic(parsed, i);
    // `at the Harbour Hall in Port Elm` is one place.
    if (words[i]?.sentence !== sentence || (i >= first && i <= last) || i < known) continue;
    const bracketed = bracketedPlace(parsed, i);
    const span = bracketed ?? locatedPlace(parsed, i);
    const distance = i > last ? i - last : first - i;
    // `in Port Elm, in Norland`
    const isLand = i === known && words[i]?.gap === 'comma';
    if (span !== null) known = span.end;
    // `in the Quay Talks (QT)`: what begins in front of the event and reaches into it is a part of its name.
    if (
      span !== null &&
      !isLand &&
      !(i < first && span.end > first) &&
      (distance < nearest || (bracketed !== null && isOfMembers(words, best))) &&
      !(isTopic && !isTimed(parsed, span.end))
    ) {
      best = span;
      nearest = distance;
    }
  }
  return best === null ? null : placeOf(parsed, best);
}

/** `on the Membership in the Harbour Council (Port Elm, May 3, 2025)` */
function isOfMembers(words: readonly Word[], place: Stretch | null): boolean {
  return place !== null && words.slice(place.first, place.end).some(({ is }) => is.companies);
}

/** The first word behind a name in quotation marks that opens at the word `i`, else `i`: `Forum “Quays in the North” in Port Elm`. */
function quoteEnd({ text, words }: Parsed, i: number): number {
  const word = words[i];
  if (word?.gap !== 'quote' || !OPENING_QUOTE.test(text.slice(words[i - 1]?.to ?? 0, word.from))) return i;
  let end = i + 1;
  while (end < i + REACH && words[end] !== undefined && words[end]?.gap !== 'quote' && words[end]?.gap !== 'stop')
    end++;
  return words[end]?.gap === 'quote' ? end : words.length;
}

/** Whether a clause about somebody begins at the word `i`; `который состоится` is about the event. */
export function opensClause(words: readonly Word[], i: number): boolean {
  return words[i]?.is.relatives === true && !words.slice(i + 1, i + 1 + LONGEST_VERB).some(({ is }) => is.acting);
}

function isOtherEvent(word: Word | undefined): boolean {
  return word?.is.events === true && !word.capital;
}

/** Whether what an event is about begins behind it, whose places are not the event's. */
function opensTopic({ words, dates }: Parsed, i: number): boolean {
  const word = words[i];
  if (word?.is.reasons) return true;
  if (!word?.is.topics || word.is.locating) return false;
  const next = behindArticle(words, i + 1);
  return spanAt(dates, next) === undefined && !isTime(words[next]);
}

/**
 * Whether a place is told with the time, so that it is the event's, though a topic stands between: `a briefing on the quays at the Harbour
 * Office on May 3`.
 */
function isTimed({ words, dates }: Parsed, end: number): boolean {
  const at = words[end];
  if (at === undefined) return false;
  if (spanAt(dates, end) !== undefined) return true;
  return isSmall(at) && (isClock(words[end + 1]) || spanAt(dates, end + 1) !== undefined);
}

/** `11.00 am` */
function isClock(word: Word | undefined): boolean {
  return word !== undefined && CLOCK.test(word.text);
}

function isTime(word: Word | undefined): boolean {
  return !word || word.is.weekday > 0 || word.is.beside;
}

/** A line, or the rest of a line, that is a place and perhaps a date: `📍 Port Elm, May 3`. */
export function placeOnLine(parsed: Parsed): PlaceMention | null {
  const { words } = parsed;
  let first = 0;
  while (first < words.length && isBesidePlace(parsed, first)) first++;
  // `The Harbour Office, Port Elm`: the line gives the whole name.
  if (first === 1 && words[0]?.capital) first = 0;
  if (!isProper(words[first]) && !words[first]?.is.definite) return null;
  let end = first + 1;
  while (end < first + LONGEST_PLACE && goesOn(parsed, end)) end++;
  return placeOf(parsed, { first, end });
}

function isBesidePlace({ words, dates }: Parsed, i: number): boolean {
  const is = words[i]?.is;
  return spanAt(dates, i) !== undefined || is?.definite === true;
}

function goesOn({ words, dates }: Parsed, i: number): boolean {
  const word = words[i];
  return word !== undefined && word.gap !== 'stop' && spanAt(dates, i) === undefined;
}

/**
 * ```bulletin
 * > | Remarks by Ann Reed (Port Elm, May 3, 2025)
 *                          ^^^^^^^^
 * > | Remarks by Ann Reed at the Quay Forum, Port Elm, May 3, 2025
 *                                            ^^^^^^^^
 * ```
 */
function bracketedPlace(parsed: Parsed, i: number): Stretch | null {
  const { words, dates } = parsed;
  if (dates.length === 0 || !words[i]?.capital || !isProper(words[behindArticle(words, i)])) return null;
  const opens = (words[i]?.gap === 'open' || isApart(parsed, i)) && spanAt(dates, i) === undefined;
  const before = spanAt(dates, i - 1);
  const follows = words[i]?.gap === 'comma' && before !== undefined && words[before.first]?.gap === 'open';
  if (!opens) return null;
  let end = properEnd(words, behindArticle(words, i));
  // `Harbour Hall, Port Elm, May 3`
  for (let links = 1; links < LONGEST_CHAIN && isProper(words[end]) && isApart(parsed, end); links++)
    end = properEnd(words, end);
  const dated = words[end]?.gap === 'comma' && spanAt(dates, end) !== undefined;
  return dated || follows ? { first: i, end } : null;
}

/** Whether a comma stands before a name that no title, event or person has; the land in `Port Elm, Norland, May 3 – …` opens no place. */
function isApart({ words, people }: Parsed, i: number): boolean {
  if (i === 0 || (words[i]?.gap !== 'comma' && words[i]?.gap !== 'quote')) return false;
  if (words[i]?.gap === 'comma' && properEnd(words, 0) === i && isProper(words[0])) return false;
  const name = words.slice(i, properEnd(words, i));
  return (
    spanAt(people, i)?.titled !== true &&
    !name.some(({ is }) => is.titles || is.events || (is.common && !is.seats && !is.directions))
  );
}

/** `in Port Elm`, `at the Harbour Office` */
function locatedPlace(parsed: Parsed, i: number): Stretch | null {
  const { words } = parsed;
  // `will be hosted by Norland`
  if (words[i]?.is.agents && HOSTED.test(words[i - 1]?.lower ?? '') && words[i - 2]?.is.passive) {
    const host = stretchBehind(parsed, i);
    return host !== null && host.end === host.first + 1 && words[host.first]?.is === NONE ? host : null;
  }
  return words[i]?.is.locating && !words[i - 1]?.is.states ? stretchBehind(parsed, i) : null;
}

/** The place inside the words `[first, last]` of a contact: `met in Port Elm with Ann Reed`; or null. */
export function placeInside(parsed: Parsed, first: number, last: number): PlaceMention | null {
  for (let i = first + 1; i < last; i++) {
    const stretch = locatedPlace(parsed, i);
    if (stretch !== null && stretch.end <= last) return placeOf(parsed, stretch);
  }
  return null;
}

/** The place that the preposition at the word `i` leads to, or null: `summoned to the Harbour Office`. */
export function placeBehind(parsed: Parsed, i: number): PlaceMention | null {
  const stretch = stretchBehind(parsed, i);
  return stretch === null ? null : placeOf(parsed, stretch);
}

/** The place whose name begins behind the preposition at the word `i`. */
function stretchBehind({ words, people }: Parsed, i: number): Stretch | null {
  const named = behindArticle(words, i + 1);
  const house = Math.max(houseEnd(words, named), settlementEnd(words, named));
  if (house > named) return { first: named, end: house };
  const first = behindAdjective(words, behindTown(words, named));
  const low = lowerHouseEnd(words, people, first);
  if (low > first) return standsFree({ words, people }, first, low) ? { first, end: low } : null;
  if (!isProper(words[first])) return null;
  // `at COP35`
  if (words[first].gap !== 'plain' || words[first].is.titles || words[first].hasDigit) return null;
  if (spanAt(people, first)?.titled) return null;
  // `в зале Норландии`: a small word for a house, and what it is of.
  const person = spanBehind(people, first);
  // `в Вязове Иван Строев провёл`
  const isOther = person !== undefined && (person.titled || PREPOSITIONAL.test(words[first].lower));
  const proper = Math.min(properEnd(words, first), isOther ? person.first : words.length);
  const seat = seatEnd(words, proper);
  // `participants in the Quay Congress of Norland`, `at the Quay Dialogue`
  const name = words.slice(first, seat);
  // `at the Quay Conference Centre`
  if (name.some(isOfNoPlace) && name.at(-1)?.is.seats !== true) return null;
  // `Minister in the Mayor’s Office`
  if (isOfTitle(words[i - 1]) && name.some(({ is }) => is.titles)) return null;
  const end = secondEnd(words, people, joinedEnd(words, people, extendedEnd(words, people, first, seat)));
  const head = words[end - 1];
  if (head === undefined || head.possessive || isEventJoined(words, end)) return null;
  if (!standsFree({ words, people }, first, end)) return null;
  // `in The Haven`, `en La Rivera`
  return { first: first === named && words[named - 1]?.capital && named > i + 1 ? i + 1 : first, end };
}

/** Whether the proper words `[first, end)` do not only qualify what follows, as in `in the Harbour area`. */
function standsFree({ words, people }: Pick<Parsed, 'words' | 'people'>, first: number, end: number): boolean {
  const next = words[end];
  if (next === undefined || next.gap !== 'plain' || isSmall(next) || isDay(next)) return true;
  if (next.is.speaking || next.is.meeting || next.is.attending) return true;
  // `in Ulmhafen sprachen Bürgermeister Hans Roth und …`, `in Ulmhafen wiedergewählt.`
  if (PARTICIPLE.test(next.lower) && next.is === NONE && !isNext(words, end + 1)) return true;
  const person = spanBehind(people, end - 1);
  return (
    (person?.titled && (person.first === end || (person.first === end + 1 && next.lower.endsWith('en')))) ||
    (isCyrillicNoun(words[end - 1]) && end - first <= 2)
  );
}

/** `in the Harbour and Ferry Ministers’ Meeting`: what stands in front of `and` is a part of the event’s name. */
function isEventJoined(words: readonly Word[], end: number): boolean {
  if (!words[end]?.is.joining || !isProper(words[end + 1])) return false;
  return words.slice(end + 1, properEnd(words, end + 1)).some(isOfNoPlace);
}

function isOfNoPlace({ is }: Word): boolean {
  return is.events || is.namedEvents || is.rites;
}

/** Whether a title stands before a preposition that may go on with it. */
function isOfTitle(word: Word | undefined): boolean {
  return word?.is.titles === true;
}

function placeOf({ text, words }: Parsed, { first, end }: Stretch): PlaceMention {
  const start = words[first]?.from ?? 0;
  const from = ELIDED.test(words[first]?.text ?? '') ? start + 2 : start;
  const last = words[end - 1]?.to ?? from;
  const closed = text.charAt(last) === '»' && text.slice(from, last).includes('«') ? last + 1 : last;
  // `Port Elm (Norland)`
  const to = closed + (LAND.exec(text.slice(closed, closed + LONGEST_LAND))?.[0].length ?? 0);
  return { text: text.slice(from, to).slice(0, 120), from, to };
}
