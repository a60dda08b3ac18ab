import type { DateMention } from '../dates/dates';
import { weekdayNear } from '../dates/weekdayAlone';
import { isProper } from '../names/people';
import { isCyrillic, isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { arabicPlace } from '../places/arabicPlaces';
import type { PlaceMention } from '../places/placeMention';
import { opensClause, placeNear } from '../places/places';
import { FRAME, goalBefore, visitedHouseEnd } from '../places/russianPlaces';
import { indexUpTo, spanAt, spanBehind } from '../words/spans';
import { isNext, type Word } from '../words/words';

/** An event where a line names it. Offsets are from the line's start, `to` exclusive. */
export interface EventMention {
  /** The phrase that names it, without article. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** The phrase's first and last word, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The word that says what kind of event it is, in lower case. */
  readonly head: string;
  /** The nearest date of the same sentence. */
  readonly date: DateMention | null;
  /** Where it has no date, the weekday (1 to 7) of its sentence, negative where it is told as past; else 0. */
  readonly weekday: number;
  readonly place: PlaceMention | null;
  /** How the line brings it in: held, as the frame of something said, as what went before, or merely named. */
  readonly standing: Standing;
  /** Whether the phrase opens the line. */
  readonly opening: boolean;
  /** Whether its date or place follows at once, so that they are surely its own. */
  readonly isDated: boolean;
  /** Whom the event is a contact with, where a verb names it: `received Ann Reed`; else null. */
  readonly contact: string | null;
  /** Whether it is a meeting of parties, which another word may name too: `talks`, `call`. */
  readonly isEncounter: boolean;
  /** Whether it is a visit whose place its phrase tells: `visit to Port Elm`. */
  readonly hasDestination: boolean;
}

export type Standing = 'held' | 'during' | 'after' | 'named';

/** The words `[first, last]` of an event's phrase, both inclusive, and its head word. */
export interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

const OPENING = 2;
/** A date or place within so many words behind an event is its own. */
const ADJACENT = 3;
/** How and where an event is held is told in no more words than this. */
const LONGEST_SETTING = 8;
/** Among so many dates of a sentence the exact one is looked for. */
const MOST_DATES = 8;
/** The opening of a longer sentence is not looked for. */
const LONGEST_SENTENCE = 120;
const ARABIC = /^\p{Script=Arabic}/u;
const CLOSING = /^[.,!?)\]]{0,3}[”»]/u;

/** The event of a phrase, with the date and place that stand nearest. */
export function eventOf(parsed: Parsed, phrase: Phrase, standing: Standing): EventMention {
  const { text, words } = parsed;
  const from = words[phrase.first]?.from ?? 0;
  const to = closedEnd(text, from, words[phrase.last]?.to ?? from);
  const date = dateNear(parsed, phrase) ?? monthIn(words, phrase);
  const destination = visited(parsed, phrase);
  const isArabic = isCyrillic(text, from) && ARABIC.test(text.charAt(from));
  const place =
    destination ?? (isArabic ? arabicPlace(parsed, phrase.first) : placeNear(parsed, phrase.first, phrase.last));
  const follows = words[phrase.last + ADJACENT]?.from ?? text.length;
  return {
    title: text.slice(from, to).replace(/\*+/g, '').replace(/\s+/g, ' '),
    from,
    to,
    first: phrase.first,
    last: phrase.last,
    head: words[phrase.head]?.lower ?? '',
    date,
    weekday: date === null ? weekdayNear(words, phrase.first, phrase.last) : 0,
    place,
    standing,
    opening: phrase.first <= OPENING,
    isDated:
      (date !== null && date.first > phrase.last && date.first <= phrase.last + ADJACENT) ||
      (place !== null && place.from >= from && place.from <= follows),
    contact: null,
    hasDestination: destination !== null && words[phrase.head]?.is.visits === true,
    isEncounter: words[phrase.head]?.is.encounters === true,
  };
}

/** `the September talks` */
function monthIn(words: readonly Word[], { first, head }: Phrase): DateMention | null {
  for (let i = first - 1; i < head; i++) {
    const month = words[i]?.is.month ?? 0;
    if (month > 0) return { first: i, last: i, date: `--${String(month).padStart(2, '0')}`, distance: null };
  }
  return null;
}

/** `to`, moved behind the quotation mark that closes what opened behind `from`. */
function closedEnd(text: string, from: number, to: number): number {
  const phrase = text.slice(from, to);
  if (
    Math.max(phrase.lastIndexOf('“'), phrase.lastIndexOf('«')) <=
    Math.max(phrase.lastIndexOf('”'), phrase.lastIndexOf('»'))
  )
    return to;
  return to + (CLOSING.exec(text.slice(to, to + 4))?.[0].length ?? 0);
}

/**
 * Where a visit leads.
 * ```bulletin
 * > | Visit by Mayor Ann Reed to Port Elm
 *                                ^^^^^^^^
 * ```
 */
function visited(parsed: Parsed, { first: start, head, last }: Phrase): PlaceMention | null {
  const { text, words, people } = parsed;
  const isFrame = isCyrillic(text, words[head]?.from) && FRAME.test(words[head]?.lower ?? '');
  if (!words[head]?.is.visits && !isFrame) return null;
  // `с визитом посетил Норландию`
  const next = isFrame && words[head + 1]?.is.going ? head + 2 : head + 1;
  // `посетит Норландию с визитом`
  const goal = goalBefore(words, start - 1);
  if (goal < start - 1) {
    const [from, end] = [words[goal]?.from ?? 0, words[start - 2]?.to ?? 0];
    return { text: text.slice(from, end), from, to: end };
  }
  const visitor = isNext(words, head + 1) && isOwner(words[head + 1]) ? spanBehind(people, head) : undefined;
  // `visita oficial a Norlandia`, `визит делегации в Вязов`
  const isOf = isTo(words[last + 1]) || (words[last + 1]?.is.towards && isRussian(words[head]));
  const at = (visitor?.last ?? (isOf ? last : head)) + 1;
  const leadsOn = words[at]?.is.towards || isTo(words[at]);
  const to = leadsOn ? at + 1 : next;
  // `визиту Строева`, but `посетил с визитом Норландию`
  if (to === head + 1 && words[head]?.is.events && isRussian(words[head]) && !words[start - 2]?.is.going) return null;
  // `Visit to the United Isles`
  const first = words[to]?.is.definite && isNext(words, to) ? to + 1 : to;
  const word = words[first];
  if (word?.gap !== 'plain' || !isProper(word) || spanAt(people, first)?.titled) return null;
  if (first === head + 1 && words[head]?.capital) return null;
  let end = visitedEnd(parsed, first);
  // `Besuch der Ministerin in Norland`
  if (words[to]?.is.complements && words[end]?.is.locating) return null;
  // `to Norland and West Elm`
  if (words[end]?.is.joining && joinsPlace(words, end + 1) && !spanAt(people, end + 1)?.titled)
    end = visitedEnd(parsed, end + 1);
  // `visita a La Rivera`
  const from = words[to]?.capital ? words[to].from : word.from;
  return { text: text.slice(from, words[end - 1]?.to), from, to: words[end - 1]?.to ?? word.to };
}

/** Spanish `a` */
function isTo(word: Word | undefined): boolean {
  return word?.is.articles === true && word.is.introducing;
}

/** The end of one place's name that begins at the word `first`. */
export function visitedEnd({ words, dates, people }: Parsed, first: number): number {
  let end = first + 1;
  while (
    end < first + ADJACENT * 2 &&
    (joinsPlace(words, end) || isComplement(words, end)) &&
    spanAt(dates, end) === undefined &&
    // `On her visit to Port Elm, Ann Reed met …`
    !(words[end]?.gap === 'comma' && spanAt(people, end) !== undefined)
  )
    end++;
  return visitedHouseEnd(words, first, end);
}

function isOwner(word: Word | undefined): boolean {
  return word !== undefined && (word.is.agents || word.is.authors);
}

/** `the Kingdom of Norland` */
function isComplement(words: readonly Word[], i: number): boolean {
  return words[i]?.is.concerning === true && joinsPlace(words, i + 1) && words[i - 1]?.is.common === true;
}

function joinsPlace(words: readonly Word[], i: number): boolean {
  return isProper(words[i]) && (isNext(words, i) || words[i]?.gap === 'comma');
}

/** The dates that an event can have, the most exact ones first: a day, `today`, a month; a year alone comes last. */
const EXACTNESS = [
  ({ date }: DateMention): boolean => /-\d\d-\d\d$/.test(date ?? ''),
  ({ distance }: DateMention): boolean => distance !== null,
  ({ date }: DateMention): boolean => /-\d\d$/.test(date ?? ''),
] as const;

/** The date with a day that stands nearest, else with a month; a year alone only at once behind or at the opening. */
function dateNear(parsed: Parsed, phrase: Phrase): DateMention | null {
  for (const isExact of EXACTNESS) {
    const found = nearest(parsed, phrase, isExact);
    if (found !== null) return found;
  }
  const year = nearest(parsed, phrase, () => true);
  if (year === null || (year.first > phrase.last && isYearOf(parsed.words, phrase.last, year.first))) return year;
  return year.first <= sentenceStart(parsed.words, phrase.head) + 1 ? year : null;
}

/** Whether a year alone follows an event at once, or behind its place: `the Quay Summit in Port Elm in 2031`. */
function isYearOf(words: readonly Word[], last: number, year: number): boolean {
  if (year <= last + ADJACENT) return true;
  const between = words.slice(last + 1, year);
  return between.length <= LONGEST_SETTING && between.every(tellsSetting);
}

/** `in Port Elm`, `will be hosted by Norland` */
function tellsSetting({ capital, is }: Word): boolean {
  return capital || is.locating || is.acting || is.passive || is.agents || is.announcing;
}

/** The date that follows at once, else the one that opens the sentence, else the nearest. */
function nearest(parsed: Parsed, phrase: Phrase, isWanted: (date: DateMention) => boolean): DateMention | null {
  const { first, last, head } = phrase;
  const isOwn = (date: DateMention): boolean => isWanted(date) && !isOfNext(parsed.words, date, first);
  const before = openingDate(parsed, head, isOwn) ?? wanted(parsed, head, -1, isOwn);
  const found = wanted(parsed, head, 1, isOwn);
  const isOthers = found !== null && isOfClause(parsed.words, last, found.first);
  const behind = isOthers ? null : found;
  if (before === null || behind === null || behind.first <= last + ADJACENT) return behind ?? before;
  return before.first <= sentenceStart(parsed.words, head) + 1 || first - before.last <= behind.first - last
    ? before
    : behind;
}

/** `yesterday’s talks`: the date is that of what follows it at once. */
function isOfNext(words: readonly Word[], { last }: DateMention, first: number): boolean {
  return words[last]?.possessive === true && last + 1 !== first;
}

/** Whether what stands at the word `at`, behind an event, is told of somebody in a clause of their own. */
function isOfClause(words: readonly Word[], last: number, at: number): boolean {
  for (let i = last + 1; i < Math.min(at, last + LONGEST_SENTENCE); i++) if (opensClause(words, i)) return true;
  return false;
}

/** The nearest wanted date of the sentence, before or behind the word `head`. */
function wanted(
  { words, dates }: Parsed,
  head: number,
  step: 1 | -1,
  isWanted: (date: DateMention) => boolean,
): DateMention | null {
  let at = indexUpTo(dates, head) + (step === 1 ? 1 : 0);
  for (let i = 0; i < MOST_DATES; i++, at += step) {
    const date = dates[at];
    if (date === undefined || words[date.first]?.sentence !== words[head]?.sentence) return null;
    if (isWanted(date)) return date;
  }
  return null;
}

/** A date at the opening of the sentence is the date of what it tells: `On May 3, …`. */
function openingDate(
  { words, dates }: Parsed,
  head: number,
  isWanted: (date: DateMention) => boolean,
): DateMention | null {
  const start = sentenceStart(words, head);
  const date = spanBehind(dates, start - 1);
  return date !== undefined && date.first <= start + 1 && isWanted(date) ? date : null;
}

function sentenceStart(words: readonly Word[], i: number): number {
  let start = i;
  while (start > 0 && i - start < LONGEST_SENTENCE && words[start - 1]?.sentence === words[i]?.sentence) {
    if (words[start]?.gap === 'colon') break;
    start--;
  }
  return start;
}
