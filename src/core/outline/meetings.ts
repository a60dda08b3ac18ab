import { movedBy, withYearOf } from '../reading/dates';
import type { EventMention, Standing } from '../reading/event';
import { cleanName } from './clean';
import { foldName } from './names';
import type { Meeting } from './post';
import { isDateLine, type PostLine, type PostReading, placeIn } from './postReading';

/** Only the first lines of a post announce an event without a date or place of its own. */
const LEAD_LINES = 3;
/** The comma that English sets before a closing quotation mark. */
const COMMA_INSIDE = /,(?=[”»]$)/u;

/** The meetings of a post, in the order of the text: those that it announces, and others that have a date or a place. */
export function meetingsOf(post: PostReading): Meeting[] {
  const meetings: Meeting[] = [];
  const heads = new Map<string, Meeting[]>();
  const lead = leadEvent(post);
  let announced: Meeting | null = null;
  for (const line of post.lines) {
    for (const event of line.events) {
      // Two equal lines share their events.
      const isLead = announced === null && event === lead;
      if (!isLead && !isIntroduced(event)) continue;
      const meeting = meetingOf(post, line, event, isLead);
      if (meeting === null) continue;
      const known = heads.get(event.head) ?? [];
      if (!isLead && known.some((other) => isSame(other, meeting, event, other === announced))) continue;
      if (isLead) announced = meeting;
      meetings.push(meeting);
      heads.set(event.head, [...known.slice(-8), meeting]);
    }
  }
  return meetings;
}

/** The event that the post is about: the first that its first lines hold, open with, or speak at. */
function leadEvent(post: PostReading): EventMention | null {
  const lines = post.lines.filter((line) => !isDateLine(line)).slice(0, LEAD_LINES);
  for (const [i, line] of lines.entries()) {
    const isHeading = i === 0;
    const event =
      line.events.find(({ standing, opening }) => isHeld(standing) || (isHeading && opening)) ??
      line.events.find(({ standing, date }) => isHeading && (standing === 'named' || date !== null));
    if (event !== undefined) return event;
  }
  return null;
}

function isHeld(standing: Standing): boolean {
  return standing === 'held' || standing === 'during';
}

/** Whether an event that the post is not about is said to be held at a date or place of its own. */
function isIntroduced({ date, place, standing, isDated }: EventMention): boolean {
  if (date === null && place === null) return false;
  if (isHeld(standing)) return true;
  return isDated && (standing === 'after' || (date !== null && place !== null));
}

function meetingOf(post: PostReading, line: PostLine, event: EventMention, isLead: boolean): Meeting | null {
  const title = cleanName(event.title.replace(COMMA_INSIDE, ''));
  if (title === '') return null;
  const own = event.date === null ? null : ownDate(post, event.date.date, event.date.distance);
  return {
    title,
    date: own ?? (isLead ? post.date : null),
    place: placeName(event.place?.text ?? (isLead ? post.place : null)),
    ...placeIn(line, event.from, event.to),
  };
}

function ownDate(post: PostReading, date: string | null, distance: number | null): string | null {
  return distance === null ? (date === null ? null : withYearOf(date, post.date)) : movedBy(post.date, distance);
}

function placeName(text: string | null): string | null {
  return text === null ? null : cleanName(text) || null;
}

/** Whether a further mention tells nothing of its own about an event that is known. */
function isSame(known: Meeting, again: Meeting, { contact }: EventMention, isAnnounced: boolean): boolean {
  if (contact !== null && !foldName(known.title).includes(lastWord(contact))) return false;
  // A further day of an event that the post announces by its name, which is more than one word.
  if (isAnnounced && known.title.toLowerCase() === again.title.toLowerCase() && again.title.includes(' ')) return true;
  const sameDate = again.date === null || again.date === known.date || (isAnnounced && known.date === null);
  return sameDate && (again.place === null || again.place === known.place || (isAnnounced && known.place === null));
}

function lastWord(name: string): string {
  return foldName(name).split(' ').at(-1) ?? '';
}
