import { type DateMention, isFull, withYearOf } from '../reading/dates/dates';
import type { Mention } from '../reading/names/mention';
import { agrees } from '../reading/names/russianForms';
import { isSurname } from '../reading/names/russianNames';
import { placeOnLine } from '../reading/places/places';
import type { Reading } from '../reading/reading';
import { SEAT } from '../reading/words/wordSigns';
import { isNext, numberOf, type Word } from '../reading/words/words';
import { advisedSetting } from './advisory';
import { datelineOn, isOfPlace, LONGEST_DATELINE } from './dateline';
import type { Setting } from './post';
import type { PostLine } from './postLine';

/** Only a post's first lines tell its own date and place, and a short line behind a `📍`. */
export const HEAD_LINES = 4;
const ISSUED = /^\s?(?:[–—|]|--)\s/u;
/** A date of digits in brackets, which ends a line. */
const PUBLISHED = /\((?:\d{1,2}\.\d{1,2}\.\d{4}|\d{8})\)\s*$/;
const LONGEST_PLACE_LINE = 80;
/** A heading above its date has no fewer words than this. */
const LEAST_HEADING = 4;
/** A time behind a date has fewer words than this: `года, 14:30`. */
const LONGEST_TIME = 4;
/** `For Immediate Release` before a date has no more words than this. */
const LONGEST_ISSUE = 3;
/** A line that only says when something was issued has no more words than this. */
const LONGEST_STAMP_LINE = 12;
const NOWHERE: Setting = { date: null, place: null };

/** Whether a line holds a date and nothing else but a time and a place. */
export function isDateLine(line: Reading): boolean {
  const first = line.dates[0];
  if (first === undefined || first.distance !== null) return false;
  if (placeBehindDate(line, first) !== null || isIssueLine(line, first) || isStampLine(line, first)) return true;
  // `14:02 3.05.2031`
  if (first.first > 1 && !line.words.slice(0, first.first).every((word) => !Number.isNaN(numberOf(word)))) return false;
  return line.words.every(
    (word, i) =>
      (first.first <= i && i <= first.last) ||
      !Number.isNaN(numberOf(word)) ||
      word.text.length <= 3 ||
      word.is.weekday > 0,
  );
}

/**
 * The place with which a line that opens with a full date ends, or null.
 * ```bulletin
 * > | May 3, 2031, 14:30, Harbour Office, Port Elm
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function placeBehindDate({ text, words }: Reading, { first, last, date }: DateMention): string | null {
  if (first > 0 || words.length > last + LONGEST_TIME + LONGEST_DATELINE || !isFull(date)) return null;
  // `3 мая 2031 года, 14:30`
  const at = words.findIndex(({ capital }, i) => i > last && capital);
  const place = words.slice(at);
  if (at < 0 || at > last + LONGEST_TIME || place.length > LONGEST_DATELINE || !place.every(isOfPlace)) return null;
  const isApart = words[at]?.gap === 'comma' || (isNext(words, at) && at > last + 1);
  return isApart ? text.slice(words[at]?.from, place.at(-1)?.to) : null;
}

/** Where and when a post says, in its advisory, its first lines or behind a `📍`, that it is set; the date with a year if one is told. */
export function settingOf(lines: readonly PostLine[]): Setting {
  const settings = [
    ...lines.flatMap(advisedSetting),
    ...lines.map((line, i) => settingOn(line, i, lines[i - 1], lines[i + 1])),
  ];
  const date = settings.find((setting) => setting.date !== null)?.date ?? null;
  const place = settings.find((setting) => setting.place !== null)?.place ?? null;
  const year = lines[0]?.dates[0]?.date ?? null;
  return { date: date === null ? null : withYearOf(date, year), place };
}

function settingOn(line: PostLine, index: number, above?: PostLine, below?: PostLine): Setting {
  const date = line.dates[0]?.date ?? null;
  if (line.kind === 'place') return { date, place: placeOnLine(line)?.text ?? null };
  if (index > HEAD_LINES) return NOWHERE;
  const [first] = line.dates;
  if (first !== undefined && (isDateLine(line) || opensWithDate(line)))
    return { date, place: placeBehindDate(line, first) };
  if (isSetting(line, above, below) && (index > 0 || opensWithPlace(line)) && isPlaceLine(line))
    return { date: null, place: placeOnLine(line)?.text ?? null };
  if (line.dates.length === 0) return NOWHERE;
  if (index === 0 && publishedOn(line) !== null) return { date: publishedOn(line)?.date ?? null, place: null };
  const stamp = index === 0 || (line.dates[0]?.first ?? 0) < 2 ? stampOn(line) : null;
  return stamp ?? datelineOn(line);
}

/** `May 3, 2031 – Port Elm – Harbour Office`: when and where something was issued. */
function opensWithDate(line: Reading): boolean {
  const [date] = line.dates;
  // Nearly all lines have no date, and need not be taken apart into words.
  if (date === undefined || !isFull(date.date) || date.first > 1) return false;
  const { text, words } = line;
  const [last, next] = [words[date.last], words[date.last + 1]];
  if (words[0]?.capital === false) return false;
  return last !== undefined && next !== undefined && ISSUED.test(text.slice(last.to, next.from));
}

/** `For Immediate Release May 3, 2031`: a date at the end of a line that tells of nobody and nothing else. */
function isIssueLine({ words, people, events }: Reading, { first, last, date }: DateMention): boolean {
  if (!isFull(date) || first === 0 || first > LONGEST_ISSUE || last !== words.length - 1) return false;
  return people.length === 0 && events.length === 0 && words[first]?.gap !== 'comma' && words[first]?.gap !== 'stop';
}

/** `Posted on: 3 May 2031 at 14:30 by Elm Office`: what opens a line with a colon tells when it was issued, if the line tells nothing else. */
function isStampLine({ words, people, events }: Reading, { first, date }: DateMention): boolean {
  if (!isFull(date) || words.length > LONGEST_STAMP_LINE || people.length + events.length > 0) return false;
  return first > 0 && first <= LONGEST_ISSUE && words[first]?.gap === 'colon';
}

/** `Port Elm`, alone above the date and the heading. */
function opensWithPlace({ words }: Reading): boolean {
  return (
    words.length < LEAST_HEADING && !words.some(({ is }) => (is.common && !is.directions) || is.statements || is.titles)
  );
}

function namesSeat(line: Reading): boolean {
  return (line.signs & SEAT) !== 0 && line.words.some(({ is }) => is.seats);
}

/**
 * ```bulletin
 * > | The Harbour Council held a session (17.11.2031)
 *                                         ^^^^^^^^^^
 * ```
 */
export function publishedOn(line: Reading): DateMention | null {
  const last = line.dates.at(-1);
  if (last === undefined || last.first === 0 || last.first !== last.last) return null;
  return last.last === line.words.length - 1 && PUBLISHED.test(line.text) ? last : null;
}

/** Whether a line of proper words stands below the date, above it, or names a house; in capitals above it a sender signs: `ELMPORT`. */
function isSetting(line: Reading, above: Reading | undefined, below: Reading | undefined): boolean {
  if (above !== undefined && isDateLine(above)) return true;
  if (below !== undefined && isDateLine(below) && !line.words.every(({ upper }) => upper)) return true;
  return namesSeat(line);
}

/** `Анна Холмова`, but not `Нижний Холмск` */
function signs(words: readonly Word[], { first, last }: Mention): boolean {
  const surname = words[last] as Word;
  return isSurname(surname.lower) && !agrees(words[first], surname, true);
}

/** Whether a line is short and of proper words only. */
export function isPlaceLine({ text, words, people, events, speeches }: Reading): boolean {
  if (text.length > LONGEST_PLACE_LINE || events.length > 0 || speeches.length > 0) return false;
  if (people.some((person) => person.titled || signs(words, person))) return false;
  if (!words[0]?.capital || /[.:!?]\s*$/.test(text)) return false;
  return words.every(
    ({ capital, gap, is }) => (capital || is.connectors || is.common) && !is.titles && gap !== 'colon',
  );
}

/**
 * The date that stands with a time in the midst of a line that lost its line ends, or null.
 * ```bulletin
 * > | Talks with the crews May 3, 2025 14:30 Port Elm A. Reed: Good morning.
 *                          ^^^^^^^^^^^
 * ```
 */
function stampOn(line: Reading): Setting | null {
  const { words, dates } = line;
  for (const { date, last } of dates) {
    if (!isFull(date)) continue;
    // `3 мая 2025 года 14:30`
    const hour = words[last + 1]?.capital === false && Number.isNaN(numberOf(words[last + 1])) ? last + 2 : last + 1;
    const minute = words[hour + 1];
    if (minute?.gap !== 'colon' || Number.isNaN(numberOf(words[hour])) || Number.isNaN(numberOf(minute))) continue;
    return { date, place: placeBehindTime(line, hour + 2) };
  }
  return null;
}

/**
 * The town and house, or land and town, that stand behind a time from the word `first` on, a comma between them; or null.
 * ```bulletin
 * > | 3 мая 2031 года 14:30 Вязов, Ратуша А.Речная: Добрый день!
 *                           ^^^^^^^^^^^^^
 * ```
 */
function placeBehindTime({ text, words }: Reading, first: number): string | null {
  let last = first;
  while (last < first + LONGEST_DATELINE && isNext(words, last)) last++;
  const isPlace =
    words[last]?.gap === 'comma' && words.slice(first, last + 1).every((word) => isOfPlace(word, 0) || word.is.common);
  if (!isPlace) return null;
  // `Синий дворец`
  const noun = words[last + 1];
  if (noun?.gap === 'plain' && agrees(words[last], noun, true)) last++;
  return text.slice(words[first]?.from, words[last]?.to);
}
