import type { Bulletin } from '../bulletin';
import type { Finding } from '../finding';
import { lineText, type Range, startOf } from '../lines/text';
import type { DatedWeekday, Outline, OutlinePost } from '../outline/post';
import { weekdayLike } from '../reading/dates/weekdays';
import { lineFinding } from './lineFinding';

const DAYS_OF_WEEK = 7;
const MILLISECONDS_OF_DAY = 86_400_000;

/** A weekday that is not its date's. */
export interface Mismatch {
  readonly mention: DatedWeekday;
  /** The weekday that the date has, 1 (Monday) to 7. */
  readonly right: number;
  /** Where the date is without a year, the one that was taken for it. */
  readonly year: number | null;
}

/** The findings of `weekday-mismatch`: a weekday beside a date that is on another one. */
export function weekdayMismatchFindings(bulletin: Bulletin, outline: Outline): Finding[] {
  return mismatches(outline).map((mismatch) => findingAt(bulletin, mismatch));
}

/**
 * The weekdays of an outline that are not their dates'. A date without a year is of the year in which its post and the dated
 * posts next to it are, if these agree, or of the year before or after: then the weekday has to be wrong in each.
 */
export function mismatches({ posts }: Outline): Mismatch[] {
  const above = nearestYears(posts);
  const below = nearestYears(posts.toReversed()).reverse();
  return posts.flatMap((post, i) => {
    const years = [yearOf(post), above[i] ?? null, below[i] ?? null].filter((year) => year !== null);
    return post.weekdays.flatMap((mention) => mismatchOf(mention, years) ?? []);
  });
}

function mismatchOf(mention: DatedWeekday, years: readonly number[]): Mismatch | undefined {
  const { iso, weekday } = mention;
  if (!iso.startsWith('--')) {
    const right = weekdayOf(iso);
    return right === undefined || right === weekday ? undefined : { mention, right, year: null };
  }
  const [year] = years;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (year === undefined || last - first > 1) return undefined;
  for (let each = first - 1; each <= last + 1; each++)
    if (weekdayOf(`${each}${iso.slice(1)}`) === weekday) return undefined;
  const right = weekdayOf(`${year}${iso.slice(1)}`);
  return right === undefined ? undefined : { mention, right, year };
}

/** For each post the year of the nearest dated one before it. */
function nearestYears(posts: readonly OutlinePost[]): (number | null)[] {
  let year: number | null = null;
  return posts.map((post) => {
    const before = year;
    year = yearOf(post) ?? year;
    return before;
  });
}

function yearOf({ date }: OutlinePost): number | null {
  return date !== null && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null;
}

function findingAt({ text }: Bulletin, { mention, right, year }: Mismatch): Finding {
  const { range, date, iso, line } = mention;
  const raw = lineText(text, line);
  const start = startOf(text, line);
  const written = (place: Range) => raw.slice(place.from - start, place.to - start);
  const found = written(range);
  return lineFinding('weekday-mismatch', range, [iso, found], {
    weekday: { found, right: weekdayLike(found, right, '').text, date: written(date), year },
  });
}

/** 1 (Monday) to 7; `undefined` for a day that there is not: February 30. */
function weekdayOf(iso: string): number | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined;
  // January 1, 1970 was a Thursday.
  const days = Math.round(time / MILLISECONDS_OF_DAY) + 3;
  return (((days % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1;
}
