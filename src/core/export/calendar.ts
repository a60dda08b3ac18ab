import { keyOf } from '../key';
import type { Meeting, OutlinePost } from '../outline/post';
import { joined, type OutlinedFile } from './entries';
import { OUTLINE_ENGLISH, type OutlineStrings } from './words';

/** A calendar, and how many meetings it has and has not. */
export interface Calendar {
  readonly text: string;
  readonly dated: number;
  /** Meetings without a full date, which a calendar has no place for. */
  readonly undated: number;
}

const FULL_DATE = /^\d{4}-\d\d-\d\d$/;
/** A content line has no more octets than this (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * The meetings as a calendar (RFC 5545): an event of a whole day for each one with a full date. Meetings of one name on one day are one
 * event. Nothing in it depends on the clock: the same outlines always make the same calendar.
 */
export function toCalendar(files: readonly OutlinedFile[], words: OutlineStrings = OUTLINE_ENGLISH): Calendar {
  const all = files.flatMap(({ path, outline }) =>
    outline.posts.flatMap((post) => post.meetings.map((meeting) => ({ path, post, meeting }))),
  );
  const dated = all.filter(
    ({ meeting }) => meeting.date !== null && FULL_DATE.test(meeting.date) && isDay(meeting.date),
  );
  const whole = new Map<string, string[]>();
  for (const { path, post, meeting } of dated) {
    const key = keyOf([meeting.date ?? '', meeting.title.toLowerCase()]);
    if (!whole.has(key))
      whole.set(key, eventLines(key, post, meeting, `${path}, ${words.lines(meeting.line + 1, meeting.line + 1)}`));
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bulletin//Outline//EN',
    'CALSCALE:GREGORIAN',
    ...[...whole.values()].flat(),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map((line) => `${folded(line)}\r\n`).join(''),
    dated: whole.size,
    undated: all.length - dated.length,
  };
}

/** Whether the calendar has such a day: there is no February 30. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function eventLines(key: string, post: OutlinePost, { title, date, place }: Meeting, origin: string): string[] {
  const day = (date ?? '').replaceAll('-', '');
  const people = [...post.speakers, ...post.participants].map(({ name, role }) => joined([name, role], ', '));
  const description = [post.title, ...people, origin].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${key}-${day}@bulletin`,
    // When the event was written down is not known; a time of its own keeps the calendar repeatable.
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A content line, folded between two characters so that no part has more than 75 octets. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LONGEST_LINE) {
      parts.push(part);
      // The blank that a folded line begins with counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += more;
  }
  return [...parts, part].join('\r\n ');
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
