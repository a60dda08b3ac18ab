import type { Analysis } from '../analysis';
import type { Correction } from '../correction';
import type { Edit } from '../edit';
import type { Finding } from '../finding';
import { lineText, startOf, type Text } from '../lines/text';
import type { DatedWeekday } from '../outline/post';
import { weekdayLike } from '../reading/dates/weekdays';
import { mismatches } from './weekdayMismatch';

const DAYS_OF_WEEK = 7;
/** The only number of one or two digits in a date: its day. */
const DAY = /(?<!\d)\d{1,2}(?!\d)/g;
const WITH_ENDING = /^\d{1,2}(?:st|nd|rd|th)/i;

/** The weekday that the date has, or the nearest day of the same month that has this weekday. */
export function weekdayCorrections({ outline, text }: Analysis, { range }: Finding): Correction[] {
  const found = mismatches(outline).find(({ mention }) => mention.range.from === range.from);
  return found === undefined
    ? []
    : [writeWeekday(text, found.mention, found.right), ...writeDay(text, found.mention, found.right)];
}

function writeWeekday(text: Text, { line, range }: DatedWeekday, right: number): Correction {
  const raw = lineText(text, line);
  const start = startOf(text, line);
  const before = raw.slice(0, range.from - start);
  const { text: weekday, preposition } = weekdayLike(raw.slice(range.from - start, range.to - start), right, before);
  const list: Edit[] = [{ ...range, insert: weekday }];
  if (preposition !== null) {
    const to = start + before.trimEnd().length;
    const from = to - (before.trimEnd().split(/\s/).at(-1)?.length ?? 0);
    list.unshift({ from, to, insert: preposition });
  }
  return { kind: 'writeWeekday', text: weekday, places: 1, edits: list };
}

/** None where the nearest such day is in another month, or the date has more than one short number. */
function writeDay(text: Text, { line, date, iso, weekday }: DatedWeekday, right: number): Correction[] {
  const start = startOf(text, line);
  const written = lineText(text, line).slice(date.from - start, date.to - start);
  const [day, ...others] = [...written.matchAll(DAY)];
  if (day === undefined || others.length > 0) return [];
  const behind = (weekday - right + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const moved = Number(day[0]) + (behind > DAYS_OF_WEEK / 2 ? behind - DAYS_OF_WEEK : behind);
  if (moved < 1 || moved > daysInMonth(iso)) return [];
  const from = date.from + day.index;
  const found = written.slice(day.index).match(WITH_ENDING)?.[0] ?? day[0];
  const insert = dayLike(found, moved);
  const shown = written.slice(0, day.index) + insert + written.slice(day.index + found.length);
  return [{ kind: 'writeDay', text: shown, places: 1, edits: [{ from, to: from + found.length, insert }] }];
}

/** A day as another is written: `06`, `22nd`. */
function dayLike(found: string, day: number): string {
  const written = found.startsWith('0') ? String(day).padStart(2, '0') : String(day);
  const ending = /\D+/.exec(found)?.[0];
  if (ending === undefined) return written;
  const isTeen = Math.floor(day / 10) === 1;
  const right = (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th';
  return written + (ending === ending.toUpperCase() ? right.toUpperCase() : right);
}

/** Of a date without year those that the month has in every year. */
function daysInMonth(iso: string): number {
  const [, year = '', month = ''] = /^(\d{4}|-)-(\d\d)/.exec(iso) ?? [];
  return new Date(Date.UTC(year === '-' ? 2001 : Number(year), Number(month), 0)).getUTCDate();
}
