import { type DateMention, movedBy, withYearOf } from '../reading/dates';
import type { EventMention, Standing } from '../reading/event';
import { spanBehind } from '../reading/spans';
import { cleanName, cleanTitle } from './clean';
import { foldName } from './names';
import type { Meeting } from './post';
import type { PostLine } from './postLine';
import { isDateLine, type PostReading } from './postReading';

/** Only the first lines of a post announce an event without a date or place of its own. */
const LEAD_LINES = 3;
/** What stands above a heading has no more words than this. */
const LONGEST_RUBRIC = 3;
/** A mention is compared with so many meetings above it, and with the one that the post is about. */
const MOST_COMPARED = 8;
/** An event is history so many years after, or before this year where the post has no date. */
const LONG_PAST = 9;
const OLD = 1980;
/** A title of so many longer words says what its event is about. */
const LONG_TITLE = 4;
const CAPITAL = /^#?\p{Lu}/u;
/** The comma that English sets before a closing quotation mark. */
const COMMA_INSIDE = /,(?=[”»]$)/u;

/** The meetings of a post, in the order of the text: those that it announces, and others that have a date or a place. */
export function meetingsOf(post: PostReading): Meeting[] {
  const told: Told[] = [];
  const lead = leadEvent(post);
  let announced: Told | null = null;
  let speaking = false;
  for (const [i, line] of post.lines.entries()) {
    speaking ||= line.kind === 'speech' || line.speeches.some(({ kind }) => kind === 'label' || kind === 'heading');
    for (const event of line.events) {
      // Two equal lines share their events.
      const isLead = announced === null && event === lead;
      const meeting = meetingOf(post, line, event, post.date ?? announced?.meeting.date ?? null);
      if (meeting === null || isPast(post, meeting)) continue;
      if (
        !isLead &&
        (!isIntroduced(event) || (speaking && isMereVisit(event)) || (i === 0 && event.standing === 'after'))
      ) {
        if (announced !== null && i <= LEAD_LINES && event.isDated && announced.event.head === event.head)
          complete(announced, meeting);
        continue;
      }
      const namesAnyone = (spanBehind(line.people, event.first - 1)?.last ?? Number.POSITIVE_INFINITY) <= event.last;
      const found = { event, meeting, namesAnyone, isEarly: i <= LEAD_LINES, isFirst: i <= 1 };
      const known = isLead
        ? undefined
        : told
            .slice(-MOST_COMPARED)
            .concat(announced ?? [])
            .find((other) => isSame(other, found, other === announced));
      if (known !== undefined) complete(known, meeting);
      else told.push(found);
      if (!isLead) continue;
      announced = found;
      complete(found, { date: null, place: post.place });
    }
  }
  if (announced !== null) complete(announced, { date: post.date, place: post.place });
  return told.map(({ meeting }) => meeting);
}

/** A meeting with the event that it was read from. */
interface Told {
  readonly event: EventMention;
  meeting: Meeting;
  /** Whether its title names a person. */
  readonly namesAnyone: boolean;
  /** Whether it stands in the heading or the line below, which tells the heading's event again. */
  readonly isFirst: boolean;
  /** Whether it stands in the first lines of the post. */
  readonly isEarly: boolean;
}

/** What a further mention tells of a meeting belongs to it. */
function complete(told: Told, { date, place }: Pick<Meeting, 'date' | 'place'>): void {
  const { meeting } = told;
  told.meeting = { ...meeting, date: meeting.date ?? date, place: meeting.place ?? placeName(place) };
}

/** Whether a meeting is long past, and told as history. */
function isPast({ date }: PostReading, meeting: Meeting): boolean {
  const year = Number.parseInt(meeting.date ?? '', 10);
  const now = Number.parseInt(date ?? '', 10);
  return year < (Number.isNaN(now) ? OLD : now - LONG_PAST);
}

/** The event that the post is about: the first that its first lines hold, open with, or speak at. */
function leadEvent(post: PostReading): EventMention | null {
  const lines = leadLines(post);
  for (const [i, line] of lines.entries()) {
    const isHeading = i === 0;
    const event =
      line.events.find(({ standing, opening }) => isHeld(standing) || (isHeading && opening)) ??
      line.events.find(({ standing, date }) => isHeading && (standing === 'named' || date !== null));
    if (event !== undefined) return event;
  }
  return null;
}

/** The first lines of a post that are more than a date. */
function leadLines({ lines }: PostReading): PostLine[] {
  const lead: PostLine[] = [];
  for (let i = 0; i < lines.length && lead.length < LEAD_LINES; i++) {
    const line = lines[i];
    if (line !== undefined && !isDateLine(line) && !(i === 0 && isRubric(line))) lead.push(line);
  }
  return lead;
}

/** `PRESS RELEASE`: the heading stands below. */
function isRubric(line: PostLine): boolean {
  return line.events.length === 0 && line.people.length === 0 && line.words.length <= LONGEST_RUBRIC;
}

function isHeld(standing: Standing): boolean {
  return standing === 'held' || standing === 'during';
}

/** A visit without a date; a speaker who tells of one does not say that it is held: `we wait for your visit to Port Elm`. */
function isMereVisit({ hasDestination, date }: EventMention): boolean {
  return hasDestination && date === null;
}

/** Whether an event that the post is not about is said to be held at a date or place of its own. */
function isIntroduced({ date, place, standing, isDated, hasDestination }: EventMention): boolean {
  if (date === null && place === null) return false;
  if (isHeld(standing) || hasDestination) return true;
  return isDated && (standing === 'after' || (date !== null && place !== null));
}

/** `today` is the day by which `yesterday` is reckoned, or null. */
function meetingOf(post: PostReading, line: PostLine, event: EventMention, today: string | null): Meeting | null {
  const title = cleanTitle(event.title.replace(COMMA_INSIDE, ''));
  if (title === '') return null;
  const own = event.date === null ? null : ownDate(post, event.date, today);
  return {
    title,
    date: own,
    place: placeName(event.place?.text ?? null),
    ...line.placeOf(event.from, event.to),
  };
}

function ownDate(post: PostReading, { date, distance }: DateMention, today: string | null): string | null {
  if (distance !== null) return movedBy(today, distance);
  return date === null ? null : withYearOf(date, yearly(post, date));
}

/** The full date of the post that a date without year repeats, else the post's own date. */
function yearly({ date, fullDates }: PostReading, day: string): string | null {
  return date ?? fullDates.get(day.slice(1)) ?? null;
}

function placeName(text: string | null): string | null {
  return text === null ? null : cleanName(text) || null;
}

/** Whether a further mention is of a meeting that is known. */
function isSame(known: Told, again: Told, isAnnounced: boolean): boolean {
  if (!isSameKind(known.event, again.event, isAnnounced, again.isFirst)) return false;
  const { contact } = again.event;
  if (
    contact !== null &&
    !sharesWord(known.meeting.title, contact) &&
    !(isAnnounced && again.isEarly && !known.namesAnyone)
  )
    return false;
  const [a, b] = [known.meeting, again.meeting];
  // A further day of an event that the post announces by its name, which is more than one word.
  if (isAnnounced && a.title.toLowerCase() === b.title.toLowerCase() && b.title.includes(' ')) return true;
  if (!isAnnounced && nameDiffer(a.title, b.title)) return false;
  if (isAnnounced && !again.isEarly && contact === null && tellsOther(a.title, b.title)) return false;
  // The visit that the post announces leads to the land, or to a town in it.
  if (isAnnounced && b.date !== null && a.date === b.date && known.event.hasDestination && again.event.hasDestination)
    return true;
  const sameDate = b.date === null || b.date === a.date || (isAnnounced && a.date === null);
  return sameDate && (b.place === null || (a.place === null ? isAnnounced : isPartOf(a.place, b.place)));
}

/** Whether one of two places names the other: `Harbour Office, Port Elm`, `Harbour Office`. */
function isPartOf(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  return first.includes(second) || second.includes(first);
}

/** The talks that a post announces may be its `meeting` further down, if those who meet are the same. */
function isSameKind(known: EventMention, again: EventMention, isAnnounced: boolean, isRetold: boolean): boolean {
  if (known.head === again.head) return true;
  return isAnnounced && known.isEncounter && again.isEncounter && (again.contact !== null || isRetold);
}

/** Whether two titles are proper names, and of different events: `Quay Media Forum`, `Quay Ports Forum`. */
function nameDiffer(a: string, b: string): boolean {
  const [first, second] = [capitals(a), capitals(b)];
  return (
    first.length > 1 &&
    second.length > 1 &&
    !second.every((word) => first.includes(word)) &&
    !first.every((word) => second.includes(word))
  );
}

/**
 * Whether a long title of a further event says nothing that a title of several words says: `meeting with the envoys`, and below `first
 * meeting of a working group on the quays`. The word for the event itself, which both have, does not count.
 */
function tellsOther(title: string, further: string): boolean {
  const [said, told] = [title, further].map((each) =>
    foldName(each)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  if ((said?.length ?? 0) < 2 || (told?.length ?? 0) < LONG_TITLE) return false;
  const known = new Set(said);
  return (told ?? []).filter((word) => known.has(word)).length < 2;
}

function capitals(title: string): string[] {
  return title.split(' ').filter((word) => CAPITAL.test(word));
}

function sharesWord(title: string, name: string): boolean {
  const words = new Set(foldName(title).split(' '));
  return foldName(name)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
}
