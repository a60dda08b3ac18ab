import type { EventMention } from '../reading/meetings/event';
import type { PostLine } from './postLine';
import { isDateLine, isPlaceLine } from './setting';

/** So many days, or hours, make a schedule. */
const LEAST = 2;
/** `13h00`, `9.45 Uhr`, `14:30`, behind what marks an item. */
const HOUR = /^[^\p{L}\p{N}]{0,4}(?:\p{L}{2,5}\.? )?\d{1,2}(?:[:.h]\d\d|h|\s?[ap]m)(?!\d|[.:]\d)/u;
/** What stands before an item's event has no more words than this, and none is longer, in letters: `ca. 11.30 Uhr`. */
const LONGEST_HOUR = 8;
const LONGEST_UNIT = 5;

/** When and where an item of a schedule is held. */
export interface Slot {
  readonly date: string | null;
  readonly place: string | null;
}

/**
 * The lines of a post that are items of a schedule, with what stands above and below them.
 * ```bulletin
 * > | Tuesday, May 3
 *              ^^^^^
 *   | 14:30: Talks with Mayor Ann Reed
 *   | Harbour Office
 *     ^^^^^^^^^^^^^^
 * ```
 */
export function slotsOf(lines: readonly PostLine[]): ReadonlyMap<PostLine, Slot> {
  const slots = new Map<PostLine, Slot>();
  const days = lines.filter((line, i) => isDateLine(line) && headsItem(lines, i)).length;
  const hours = lines.filter(({ text }) => HOUR.test(text)).length;
  if (days < LEAST && hours < LEAST) return slots;
  let date: string | null = null;
  for (const [i, line] of lines.entries()) {
    if (isDateLine(line)) date = line.dates[0]?.date ?? null;
    else if (i > 0 && line.events.some((event) => opensItem(line, event)))
      slots.set(line, { date, place: placeBelow(lines[i + 1]) });
  }
  return slots;
}

/** Whether an event is what an item of a schedule tells: only the hour stands before it. */
function opensItem({ words }: PostLine, { first, standing }: EventMention): boolean {
  if (standing === 'after' || first > LONGEST_HOUR) return false;
  return words.slice(0, first).every(({ text, capital }, i) => (i > 0 || !capital) && text.length <= LONGEST_UNIT);
}

/** Whether an item stands below a day; the date that a text is signed with heads none. */
function headsItem(lines: readonly PostLine[], day: number): boolean {
  const next = lines[day + 1];
  return next?.events.some((event) => opensItem(next, event)) === true;
}

function placeBelow(line: PostLine | undefined): string | null {
  return line !== undefined && isPlaceLine(line) ? line.text.trim() : null;
}
