import type { Bulletin, Post } from '../bulletin';
import { type DateMention, withYearOf } from '../reading/dates';
import type { Lexicon } from '../reading/lexicon';
import type { Mention } from '../reading/people';
import { placeOnLine } from '../reading/places';
import { type Reading, readingOf } from '../reading/reading';
import { agrees } from '../reading/russianForms';
import { isSurname } from '../reading/russianNames';
import { SEAT } from '../reading/wordSigns';
import { isNext, numberOf, type Word } from '../reading/words';
import { advisedSetting } from './advisory';
import { indexNames, type NameIndex } from './names';
import { paragraphsOf } from './paragraphs';
import { PostLine } from './postLine';

/** Half-open ranges of 0-based lines, sorted by where they start; one may lie inside another. */
export type LineRanges = readonly { readonly startLine: number; readonly endLine: number }[];

/** A post with all its lines read, copies left out. */
export interface PostReading {
  /** The lines that carry words. */
  readonly lines: readonly PostLine[];
  readonly names: NameIndex;
  /** `-07-16` → the first full date of that day: `2024-07-16`. */
  readonly fullDates: ReadonlyMap<string, string>;
  /** The post's own date, from a line or bracket of its own. */
  readonly date: string | null;
  readonly place: string | null;
  /** Where the post says that it was written, without a date: where its event was if nothing else tells; or null. */
  readonly dateline: string | null;
  /** The date at the end of the heading on which the post was published, not the one of what it tells; or null. */
  readonly published: DateMention | null;
}

/** Where and when a post says that it was written or that its event took place. */
export interface Setting {
  readonly date: string | null;
  readonly place: string | null;
}

/** Only a post's first lines tell its own date and place, and a short line behind a `📍`. */
const HEAD_LINES = 4;
const ISSUED = /^\s?(?:[–—|]|--)\s/u;
/** A date of digits in brackets, which ends a line. */
const PUBLISHED = /\((?:\d{1,2}\.\d{1,2}\.\d{4}|\d{8})\)\s*$/;
const FULL = /^\d{4}-\d\d-\d\d$/;
const DASH = /^ ?[–—-]/;
/** What ends a dateline: a dash or colon, perhaps behind an agency in brackets; no longer than so many UTF-16 code units. */
const DATELINE = /^ ?(?:[([][^()[\]]{2,30}[)\]] ?)?([–—:-])-? /u;
const LONGEST_ISSUER = 40;
/** Who speaks of themselves stands before the colon. */
const SELF = /\bI\b/;
const SENTENCE = /[.!?…]["”»)]?\s*$/u;
const LONGEST_PLACE_LINE = 80;
/** A heading above its date has no fewer words than this. */
const LEAST_HEADING = 4;
/** A time behind a date has fewer words than this: `года, 14:30`. */
const LONGEST_TIME = 4;
/** The place of a dateline has no more words than this. */
const LONGEST_DATELINE = 4;
/** `For Immediate Release` before a date has no more words than this. */
const LONGEST_ISSUE = 3;
/** A line that only says when something was issued has no more words than this. */
const LONGEST_STAMP_LINE = 12;
const NOWHERE: Setting = { date: null, place: null };

/** Reads the lines of a post that carry words and lie in none of `copies`. */
export function readPost(bulletin: Bulletin, post: Post, copies: LineRanges, lexicon: Lexicon): PostReading {
  let next = 0;
  const isCopied = (line: number): boolean => {
    while ((copies[next]?.endLine ?? Number.POSITIVE_INFINITY) <= line) next++;
    return (copies[next]?.startLine ?? Number.POSITIVE_INFINITY) <= line;
  };
  const lines: PostLine[] = [];
  for (const paragraph of paragraphsOf(bulletin, post, isCopied)) {
    const first = paragraph.lines[0] ?? post.start;
    const facts = bulletin.lines[first];
    if (facts === undefined) continue;
    const isCaption = standsAboveCredit(bulletin, post, paragraph.lines);
    lines.push(new PostLine(readingOf(facts, paragraph.text, lexicon), paragraph.lines, bulletin.text, isCaption));
  }
  let names: NameIndex | undefined;
  return {
    lines,
    get names() {
      // Most posts in which nobody speaks or meets need none.
      names ??= indexNames(
        lines.flatMap(({ people }) => people),
        lines.flatMap(({ speeches }) => speeches),
      );
      return names;
    },
    fullDates: fullDatesOf(lines),
    ...settingOf(lines),
    get dateline() {
      return (
        lines
          .slice(0, HEAD_LINES)
          .map(datelinePlace)
          .find((place) => place !== null) ?? null
      );
    },
    published: lines[0] === undefined ? null : publishedOn(lines[0]),
  };
}

/** Whether the credit of a picture stands below lines, blank ones aside, so that they tell what it shows. */
function standsAboveCredit({ lines }: Bulletin, { end }: Post, above: readonly number[]): boolean {
  let below = (above.at(-1) ?? end) + 1;
  while (below < end && lines[below]?.kind === 'blank') below++;
  return below < end && lines[below]?.kind === 'credit';
}

function fullDatesOf(lines: readonly PostLine[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { dates } of lines) {
    for (const { date } of dates)
      if (date !== null && FULL.test(date) && !days.has(date.slice(4))) days.set(date.slice(4), date);
  }
  return days;
}

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
  if (first > 0 || words.length > last + LONGEST_TIME + LONGEST_DATELINE || !FULL.test(date ?? '')) return null;
  // `3 мая 2031 года, 14:30`
  const at = words.findIndex(({ capital }, i) => i > last && capital);
  const place = words.slice(at);
  if (at < 0 || at > last + LONGEST_TIME || place.length > LONGEST_DATELINE || !place.every(isOfPlace)) return null;
  const isApart = words[at]?.gap === 'comma' || (isNext(words, at) && at > last + 1);
  return isApart ? text.slice(words[at]?.from, place.at(-1)?.to) : null;
}

function settingOf(lines: readonly PostLine[]): Setting {
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

/**
 * The place with which a sentence about an event opens, whether or not an agency stands behind it, or null.
 * ```bulletin
 * > | ELMPORT (Elm News) – Mayor Ann Reed met with Bob Hill here.
 *     ^^^^^^^
 * ```
 */
function datelinePlace({ text, words, events, speeches }: Reading): string | null {
  if (!SENTENCE.test(text) || events.length === 0 || speeches.some(({ kind }) => kind === 'label')) return null;
  const end = words.findIndex((word, i) => !word.capital || !isOfPlace(word, i));
  const place = end > LONGEST_DATELINE ? [] : words.slice(0, Math.max(0, end));
  const last = place.at(-1);
  if (last === undefined || place.some(isOfNoDateline)) return null;
  const sign = DATELINE.exec(text.slice(last.to, last.to + LONGEST_ISSUER))?.[1];
  const isShouted = place.every(({ upper }) => upper);
  if (sign === undefined) return null;
  // `Norland: …`, `REED: I …`, `Ann Reed – she …` say no place.
  const isPlace =
    sign === ':' ? isShouted && !SELF.test(text) : isShouted || end === 1 || text.startsWith(' (', last.to);
  if (!isPlace) return null;
  return text.slice(words[0]?.from, last.to);
}

/** `May 3, 2031 – Port Elm – Harbour Office`: when and where something was issued. */
function opensWithDate(line: Reading): boolean {
  const [date] = line.dates;
  // Nearly all lines have no date, and need not be taken apart into words.
  if (date?.date == null || !FULL.test(date.date) || date.first > 1) return false;
  const { text, words } = line;
  const [last, next] = [words[date.last], words[date.last + 1]];
  if (words[0]?.capital === false) return false;
  return last !== undefined && next !== undefined && ISSUED.test(text.slice(last.to, next.from));
}

/** `For Immediate Release May 3, 2031`: a date at the end of a line that tells of nobody and nothing else. */
function isIssueLine({ words, people, events }: Reading, { first, last, date }: DateMention): boolean {
  if (date === null || !FULL.test(date) || first === 0 || first > LONGEST_ISSUE || last !== words.length - 1)
    return false;
  return people.length === 0 && events.length === 0 && words[first]?.gap !== 'comma' && words[first]?.gap !== 'stop';
}

/** `Posted on: 3 May 2031 at 14:30 by Elm Office`: what opens a line with a colon tells when it was issued, if the line tells nothing else. */
function isStampLine({ words, people, events }: Reading, { first, date }: DateMention): boolean {
  if (date === null || !FULL.test(date) || words.length > LONGEST_STAMP_LINE || people.length + events.length > 0)
    return false;
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
function publishedOn(line: Reading): DateMention | null {
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
 * ```bulletin
 * > | PORT ELM, May 3 - The second quay opened …
 *     ^^^^^^^^  ^^^^^
 * > | Port Elm, May 3, 2025
 *     ^^^^^^^^  ^^^^^^^^^^^
 * > | (Port Elm, May 3, 2025) The mayors said …
 *      ^^^^^^^^  ^^^^^^^^^^^
 * > | Вязов. 3 мая. ВЯЗ-ВЕСТНИК - Второй причал открыт …
 *     ^^^^^  ^^^^^
 * > | 3 мая, Вязов /Вестник/. Второй причал открыт …
 *     ^^^^^  ^^^^^
 * ```
 */
function datelineOn(line: Reading): Setting {
  const { text, words, dates } = line;
  const date = dates[0];
  const place = words[(date?.last ?? 0) + 1];
  if (date?.first === 0 && place?.capital && place.gap === 'comma' && /^ [/(]/.test(text.slice(place.to)))
    return { date: date.date, place: place.text };
  if (date === undefined || date.first === 0 || date.first > LONGEST_DATELINE) return NOWHERE;
  const { gap } = words[date.first] ?? {};
  if (!(gap === 'comma' || (gap === 'stop' && date.first === 1) || isIssued(line, date))) return NOWHERE;
  if (!words.slice(0, date.first).every(isOfPlace)) return NOWHERE;
  return { date: date.date, place: placeOnLine(line)?.text ?? null };
}

/** `Port Elm, Norland – (May 3, 2031) The Mayor …`, `Port Elm – May 3, 2031 – The Mayor …`: a full date behind a place and a dash. */
function isIssued({ text, words, people }: Reading, { first, last, date }: DateMention): boolean {
  if (!FULL.test(date ?? '') || words[last + 1] === undefined) return false;
  if (people.some((person) => person.titled && person.first < first)) return false;
  const isPlace = !words.slice(0, first).some(({ is }) => is.bodies || is.companies);
  return isPlace && DASH.test(text.slice(words[first - 1]?.to, words[first]?.from));
}

function isOfPlace({ capital, is, gap }: Word, i: number): boolean {
  if (is.events || is.titles || (i > 0 && gap !== 'plain' && gap !== 'comma')) return false;
  return capital || is.connectors;
}

function isOfNoDateline({ is }: Word): boolean {
  return (
    (is.common && !is.seats && !is.directions) ||
    is.openers ||
    is.bodies ||
    is.companies ||
    is.honorifics ||
    is.statements ||
    is.month > 0
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
    if (date === null || !FULL.test(date)) continue;
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
