import { isNext, numberOf, type Word } from '../words/words';

/** A date where a line names it: the words `[first, last]`, both inclusive. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  /** ISO 8601 as far as the text goes: `2024-07-16`, `2026-11`, `2022`, `--07-26`, `--11`; null for `today`. */
  readonly date: string | null;
  /** For `yesterday`, `today`, `tomorrow` the distance in days from the day of the text; else null. */
  readonly distance: number | null;
}

/** Whether a date is told to the day, its year included: `2024-07-16`. */
export function isFull(date: string | null): date is string {
  return date !== null && FULL.test(date);
}

/** What is known of one date. Days, months and years count from 1. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FULL = /^\d{4}-\d\d-\d\d$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d)?$/i;
const DOTTED = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/;
/** `(20310503)` */
const COMPACT = /^(20\d\d)(\d\d)(\d\d)$/;
/** `2031年5月3日` anywhere in a run of Chinese characters, which has no blanks. */
const CHINESE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/u;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|-го|-е)?(?:[-‑]\d{1,2})?$/i;

/** The dates of a line, in order, from its words; the first day of a range. */
export function datesIn(words: readonly Word[]): DateMention[] {
  const dates: DateMention[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const found = dateAt(words, i, free);
    if (found === null) continue;
    dates.push(found);
    free = found.last + 1;
    i = found.last;
  }
  return dates;
}

/** `date` moved by `days`; without a year only where no leap day can lie between, and a date without a day is null. */
export function movedBy(date: string | null, days: number): string | null {
  if (date === null || days === 0) return date;
  if (date.startsWith('--')) {
    const [common, leap] = ['2023', '2024'].map((year) => movedBy(`${year}${date.slice(1)}`, days)?.slice(4));
    return common !== undefined && common === leap ? `-${common}` : null;
  }
  const [, year, month, day] = ISO.exec(date) ?? [];
  if (year === undefined) return null;
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + days));
  return Number.isNaN(moved.getTime()) ? null : moved.toISOString().slice(0, 10);
}

/** The day of the `weekday` (1 to 7) that is next from `date` on, or, where it is negative, the last up to then; null where that is not known. */
export function movedTo(date: string | null, weekday: number): string | null {
  const [, year, month, day] = ISO.exec(date ?? '') ?? [];
  if (year === undefined || weekday === 0) return null;
  const today = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  const ahead = (Math.abs(weekday) - today + 7) % 7;
  return movedBy(date, weekday > 0 || ahead === 0 ? ahead : ahead - 7);
}

/** `date`, completed by the year of `context` where it has none and `context` has one. */
export function withYearOf(date: string, context: string | null): string {
  return date.startsWith('--') && context !== null && /^\d{4}/.test(context)
    ? `${context.slice(0, 4)}-${date.slice(2)}`
    : date;
}

function dateAt(words: readonly Word[], i: number, free: number): DateMention | null {
  const word = words[i];
  if (!word) return null;
  const { distance, month } = word.is;
  if (distance !== null) return { first: i, last: i, date: null, distance };
  if (!word.hasDigit) return month > 0 ? monthDate(words, i, month, free) : null;
  const digits = digitDate(word.gap === 'open' ? word.text.replace(COMPACT, '$1-$2-$3') : word.text);
  if (digits !== null) return { first: i, last: i, date: digits, distance: null };
  if (month > 0) return monthDate(words, i, month, free);
  const slashed = slashDate(words, i);
  if (slashed !== null) return { first: i, last: i + 2, date: slashed, distance: null };
  const year = numberOf(word);
  if (year < 1900 || year > 2100 || Number.isNaN(year) || !words[i - 1]?.is.dating) return null;
  return { first: i, last: i, date: String(year), distance: null };
}

/** `26/01/2031`, the day first if it can be; American texts set the month first. `2031/1/26` */
function slashDate(words: readonly Word[], i: number): string | null {
  const [a, b, c] = [words[i], words[i + 1], words[i + 2]];
  if (a === undefined || b?.from !== a.to + 1 || c?.from !== b.to + 1) return null;
  if (a.to - a.from !== 4 && c.to - c.from !== 4) return null;
  const isYearFirst = a.to - a.from === 4;
  const [day, month, year] = isYearFirst
    ? [numberOf(c), numberOf(b), numberOf(a)]
    : [numberOf(a), numberOf(b), numberOf(c)];
  if (Number.isNaN(day) || Number.isNaN(month) || Number.isNaN(year) || b.gap !== 'plain') return null;
  return month > 12 ? written({ year, month: day, day: month }) : written({ year, month, day });
}

function digitDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) return written({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const chinese = CHINESE.exec(text);
  if (chinese !== null)
    return written({ year: Number(chinese[1] ?? 0), month: Number(chinese[2]), day: Number(chinese[3]) });
  const dotted = DOTTED.exec(text);
  return dotted === null
    ? null
    : written({ year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) });
}

function monthDate(words: readonly Word[], i: number, month: number, free: number): DateMention | null {
  // `3 de mayo`
  const day = words[i - 1]?.is.dateParts ? i - 2 : i - 1;
  const before = day >= free && (words[i]?.gap !== 'stop' || isOrdinal(words, i)) ? dayOf(words[day]) : 0;
  if (before > 0) return dayMonth(words, { day, month: i }, month, free);
  const word = words[i];
  // Some months are words of other meanings too: `may`, `march`.
  // `en mayo`, `en octobre 2031`
  if (!word?.capital && !/[а-я]/.test(word?.lower ?? '') && !words[i - 1]?.is.dating) return null;
  const after = isNext(words, i + 1) ? dayOf(words[i + 1]) : 0;
  if (after > 0) return monthDay(words, i, month, after);
  const behind = words[i + 1]?.is.dateParts ? i + 2 : i + 1;
  const year = yearAt(words, behind);
  if (year === 0 && !words[i - 1]?.is.dating) return null;
  const last = year === 0 ? i : behind;
  return { first: i, last, date: written({ year, month, day: 0 }), distance: null };
}

/**
 * Whether the full stop behind a day makes a number of it, as in German, and ends no sentence: a year, a weekday or what leads to a
 * date stands beside it.
 * ```bulletin
 * > | am Dienstag, 6. Mai, und am 8. Juni 2031
 *                  ^^^^^^              ^^^^^^^^^^^^
 * ```
 */
function isOrdinal(words: readonly Word[], i: number): boolean {
  const [day, month] = [words[i - 1], words[i]];
  if (day === undefined || month === undefined || month.from - day.to !== 2) return false;
  const before = words[i - 2]?.is;
  return yearAt(words, i + 1) > 0 || (before?.weekday ?? 0) > 0 || before?.dating === true;
}

/**
 * ```bulletin
 * > | from 15 to 18 May 2025
 *          ^^^^^^^^^^^^^^^^^
 * > | el 3 de mayo de 2025
 *          ^^^^^^^^^^^^^^^^^
 * ```
 */
function dayMonth(
  words: readonly Word[],
  at: { day: number; month: number },
  month: number,
  free: number,
): DateMention | null {
  const i = at.month;
  let first = at.day;
  if (first - 1 >= free && words[first]?.gap === 'dash' && dayOf(words[first - 1]) > 0) first -= 1;
  else if (first - 2 >= free && words[first - 1]?.is.ranging && dayOf(words[first - 2]) > 0) first -= 2;
  // `3 de mayo de 2031`
  const behind = words[i + 1]?.is.dateParts ? i + 2 : i + 1;
  const year = yearAt(words, behind);
  const date = written({ year, month, day: dayOf(words[first]) });
  return { first, last: year === 0 ? i : behind, date, distance: null };
}

/**
 * ```bulletin
 * > | on May 15–18, 2025
 *        ^^^^^^^^^^^^^^^
 * ```
 */
function monthDay(words: readonly Word[], i: number, month: number, day: number): DateMention | null {
  let last = i + 1;
  if (words[last + 1]?.gap === 'dash' && dayOf(words[last + 1]) > 0) last += 1;
  else if (words[last + 1]?.is.ranging && dayOf(words[last + 2]) > 0) last += 2;
  const year = yearAt(words, last + 1);
  return { first: i, last: year === 0 ? last : last + 1, date: written({ year, month, day }), distance: null };
}

function dayOf(word: Word | undefined): number {
  const day = Number(DAY.exec(word?.text ?? '')?.[1] ?? 0);
  return day <= 31 ? day : 0;
}

function yearAt(words: readonly Word[], i: number): number {
  const word = words[i];
  const year = numberOf(word);
  return word && (word.gap === 'plain' || word.gap === 'comma') && year >= 1000 && year <= 2999 ? year : 0;
}

/** ISO 8601 of what is known; null where a number is out of its range. */
function written({ year, month, day }: Parts): string | null {
  if (month < 1 || month > 12 || day > 31) return null;
  const head = year > 0 ? String(year).padStart(4, '0') : '-';
  const tail = day > 0 ? `-${String(day).padStart(2, '0')}` : '';
  return `${head}-${String(month).padStart(2, '0')}${tail}`;
}
