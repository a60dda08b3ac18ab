import { type DateMention, isFull } from '../reading/dates/dates';
import { placeOnLine } from '../reading/places/places';
import type { Reading } from '../reading/reading';
import type { Word } from '../reading/words/words';
import type { Setting } from './post';

// The opening of a text that says where, and mostly when, it was written.

const DASH = /^ ?[–—-]/;
const BAR = /^ ?\|/;
/** What ends a dateline: a dash or colon, perhaps behind an agency in brackets; no longer than so many UTF-16 code units. */
const DATELINE = /^ ?(?:[([][^()[\]]{2,30}[)\]] ?)?([–—:-])-? /u;
const LONGEST_ISSUER = 40;
/** Who speaks of themselves stands before the colon. */
const SELF = /\bI\b/;
const SENTENCE = /[.!?…]["”»)]?\s*$/u;
/** The place of a dateline has no more words than this. */
export const LONGEST_DATELINE = 4;
const NOWHERE: Setting = { date: null, place: null };

/**
 * The place with which a sentence about an event opens, whether or not an agency stands behind it, or null.
 * ```bulletin
 * > | ELMPORT (Elm News) – Mayor Ann Reed met with Bob Hill here.
 *     ^^^^^^^
 * ```
 */
export function datelinePlace({ text, words, events, speeches }: Reading): string | null {
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

/**
 * When and where a line says in its opening that it was written; nothing where it does not.
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
export function datelineOn(line: Reading): Setting {
  const { text, words, dates } = line;
  const date = dates[0];
  const place = words[(date?.last ?? 0) + 1];
  if (date?.first === 0 && place?.capital && place.gap === 'comma' && /^ [/(]/.test(text.slice(place.to)))
    return { date: date.date, place: place.text };
  if (date === undefined || date.first === 0) return NOWHERE;
  const barred = placeBeforeBar(line, date);
  if (barred !== null) return { date: date.date, place: barred };
  if (date.first > LONGEST_DATELINE) return NOWHERE;
  const { gap } = words[date.first] ?? {};
  if (!(gap === 'comma' || (gap === 'stop' && date.first === 1) || isIssued(line, date))) return NOWHERE;
  if (!words.slice(0, date.first).every(isOfPlace)) return NOWHERE;
  return { date: date.date, place: placeOnLine(line)?.text ?? null };
}

/** `Port Elm, Norland – (May 3, 2031) The Mayor …`, `Port Elm – May 3, 2031 – The Mayor …`: a full date behind a place and a dash. */
function isIssued({ text, words, people }: Reading, { first, last, date }: DateMention): boolean {
  if (!isFull(date) || words[last + 1] === undefined) return false;
  if (people.some((person) => person.titled && person.first < first)) return false;
  const isPlace = !words.slice(0, first).some(({ is }) => is.bodies || is.companies);
  return isPlace && DASH.test(text.slice(words[first - 1]?.to, words[first]?.from));
}

/** The place of a line that is a place and a full date, a bar between them, else null: `Harbour Hall, Port Elm | May 3, 2031`. */
function placeBeforeBar({ text, words }: Reading, { first, last, date }: DateMention): string | null {
  const place = words.slice(0, first);
  const end = place.at(-1)?.to ?? 0;
  if (last !== words.length - 1 || !isFull(date) || !BAR.test(text.slice(end, words[first]?.from))) return null;
  const isPlace = place.every(isOfPlace) && place.some(({ gap }) => gap === 'comma') && !place.some(isOfNoDateline);
  return isPlace ? text.slice(words[0]?.from, end) : null;
}

/** Whether the word `i` of a line’s opening, 0-based, may stand in the place of a dateline. */
export function isOfPlace({ capital, is, gap }: Word, i: number): boolean {
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
