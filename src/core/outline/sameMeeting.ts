import type { EventMention } from '../reading/meetings/event';
import { cleanName } from './clean';
import { foldName } from './names';
import type { Meeting } from './post';

/** A title of no more words says nothing of its own. */
const SHORT_TITLE = 4;
/** A title of so many longer words says what its event is about. */
const LONG_TITLE = 4;
/** So many letters tell a Russian word from others, whatever its ending. */
const STEM = 5;
const CYRILLIC = /^\p{Script=Cyrillic}{5}/u;
const CAPITAL = /^#?\p{Lu}/u;

/** A meeting with the event that it was read from. */
export interface Told {
  readonly event: EventMention;
  meeting: Meeting;
  /** Whom its title names. */
  readonly names: readonly string[];
  /** Whether the event is `the meeting`, without a word more: one that was told of before. */
  readonly isKnown: boolean;
  /** Whether it stands in the heading or the line below, which tells the heading's event again. */
  readonly isFirst: boolean;
  /** Whether it stands in the first lines of the post. */
  readonly isEarly: boolean;
}

/** What a further mention tells of a meeting belongs to it. */
export function complete(told: Told, { date, place }: Pick<Meeting, 'date' | 'place'>): void {
  const { meeting } = told;
  const isExacter = meeting.date === null || date?.startsWith(meeting.date) === true;
  told.meeting = { ...meeting, date: isExacter ? date : meeting.date, place: meeting.place ?? placeName(place) };
}

/** A place as the outline shows it; null where nothing of it is left. */
export function placeName(text: string | null): string | null {
  return text === null ? null : cleanName(text) || null;
}

/** Whether a further mention is of a meeting that is known. */
export function isSame(known: Told, again: Told, isAnnounced: boolean): boolean {
  const [a, b] = [known.meeting, again.meeting];
  if (isAnnounced && isTodays(known, again)) return true;
  if (isBareAgain(known, again)) return true;
  if (!isSameKind(known, again, isAnnounced) || !hasSameParties(known, again, isAnnounced)) return false;
  // `the meeting in Port Elm`, which is known: a date beside it may be another’s.
  if (again.isKnown && b.place !== null && isSamePlace(a.place, b.place, false)) return true;
  // A further day of an event that the post announces by its name, which is more than one word.
  if (isAnnounced && a.title.toLowerCase() === b.title.toLowerCase() && b.title.includes(' ')) return true;
  if (!isAnnounced && nameDiffer(a.title, b.title)) return false;
  if (a.date === null && isSamePlace(a.place, b.place, false) && hasSameName(a.title, b.title)) return true;
  if (isAnnounced && !again.isEarly && again.event.contact === null && tellsOther(a.title, b.title)) return false;
  // The visit that the post announces leads to the land, or to a town in it.
  const isSameVisit = isAnnounced && isVisit(known) && isVisit(again);
  if (isSameVisit && (b.date === null ? again.isFirst : isSameDay(a.date, b.date))) return true;
  const sameDate = b.date === null || isSameDay(a.date, b.date) || (isAnnounced && a.date === null);
  return sameDate && isSamePlace(a.place, b.place, isAnnounced);
}

/** `met with Mayor Ann Reed on May 3` and then `a meeting was held on May 3`: one word for a meeting of the same day. */
function isBareAgain({ event, meeting }: Told, again: Told): boolean {
  const { date, place, title } = again.meeting;
  if (!event.isEncounter || !again.event.isEncounter || title.includes(' ') || again.names.length > 0) return false;
  return date !== null && date === meeting.date && isSamePlace(meeting.place, place, true);
}

function isVisit({ event }: Told): boolean {
  return event.hasDestination;
}

/** Whether two dates can be of one day: one may go less far, as `2031-05`. */
function isSameDay(a: string | null, b: string): boolean {
  return a !== null && (a.startsWith(b) || b.startsWith(a));
}

/** Whether a further mention can be at the known place; where that is not known, `isOpen` tells. */
function isSamePlace(known: string | null, again: string | null, isOpen: boolean): boolean {
  return again === null || (known === null ? isOpen : isPartOf(known, again));
}

/** Whether one of two places names the other: `Harbour Office, Port Elm`, `Harbour Office`. */
function isPartOf(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  return first.includes(second) || second.includes(first);
}

/** The talks that a post announces may be its `meeting` further down, if those who meet are the same. */
function isSameKind(known: Told, again: Told, isAnnounced: boolean): boolean {
  if (isSameWord(known.event.head, again.event.head)) return true;
  if (!isAnnounced) return false;
  if ((again.isKnown && again.isEarly) || (again.isFirst && isVisit(known) && isVisit(again))) return true;
  return known.event.isEncounter && again.event.isEncounter && (again.event.contact !== null || again.isFirst);
}

/** `today's meeting`, where the post announces one: whoever speaks there means it. */
function isTodays(known: Told, again: Told): boolean {
  const { date, contact, title } = again.event;
  const isToday = date?.distance === 0 && contact === null && again.names.length === 0;
  if (title.split(' ').length > SHORT_TITLE || capitals(title).length > 0) return false;
  return isToday && known.event.isEncounter && again.event.isEncounter;
}

/** Whether two words are one, in Russian in whatever case: `заседание`, `заседании`; a German one may be joined: `Arbeitsbesuch`. */
function isSameWord(a: string, b: string): boolean {
  if (a.length > STEM && b.length > STEM && (a.endsWith(b) || b.endsWith(a))) return true;
  return a === b || (CYRILLIC.test(a) && a.slice(0, STEM) === b.slice(0, STEM));
}

/** Whether two mentions can be of the same people: they name one of them both, or one names nobody. The line below a heading may name more. */
function hasSameParties(known: Told, again: Told, isAnnounced: boolean): boolean {
  if (known.names.length > 0 && again.names.length > 0 && !(isAnnounced && again.isFirst))
    return again.names.some((name) => known.names.some((other) => sharesWord(other, name)));
  const { contact } = again.event;
  if (contact === null || sharesWord(known.meeting.title, contact)) return true;
  return again.isEarly && known.names.length === 0;
}

/** Whether two titles are one proper name: `7th Quay Dialogue`, `Quay Dialogue`. */
function hasSameName(a: string, b: string): boolean {
  const first = capitals(a);
  return first.length > 1 && first.join(' ') === capitals(b).join(' ');
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
  if ((told?.length ?? 0) < LONG_TITLE) return false;
  const known = new Set(said);
  return (told ?? []).filter((word) => known.has(word)).length < 2;
}

/** Whether a title is a proper name: `7th Quay Dialogue`. */
export function hasName(title: string): boolean {
  return capitals(title).length > 1;
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
