import { type DateMention, movedBy, movedTo, withYearOf } from '../reading/dates/dates';
import type { EventMention, Standing } from '../reading/meetings/event';
import { indexUpTo } from '../reading/words/spans';
import type { Word } from '../reading/words/words';
import { advisedIn } from './advisory';
import { cleanTitle } from './clean';
import type { Meeting } from './post';
import type { PostLine } from './postLine';
import type { PostReading } from './postReading';
import { complete, hasName, isSame, placeName, type Told } from './sameMeeting';
import { slotsOf } from './schedule';
import { isDateLine } from './setting';

/** Only the first lines of a post announce an event without a date or place of its own. */
const LEAD_LINES = 3;
/** What stands above a heading has no more words than this. */
const LONGEST_RUBRIC = 3;
const LONGEST_MASTHEAD = 8;
/** A mention is compared with so many meetings above it, and with the one that the post is about. */
const MOST_COMPARED = 8;
/** An event is history so many years after, or before this year where the post has no date. */
const LONG_PAST = 9;
const OLD = 1980;
/** `the event` is one that was told of before. */
const BARE = /^events?$/;
/** A year alone has so many digits. */
const YEAR = 4;
/** The comma that English sets before a closing quotation mark. */
const COMMA_INSIDE = /,(?=[”»]$)/u;

/** The meetings of a post, in the order of the text: those that it announces, and others that have a date or a place. */
export function meetingsOf(post: PostReading): Meeting[] {
  if (post.lines.every(({ events }) => events.length === 0)) return [];
  const told: Told[] = [];
  const slots = slotsOf(post.lines);
  const lead = leadEvent(post);
  const leading = new Set(leadLines(post));
  let announced: Told | null = null;
  let speaking = false;
  let first = 0;
  for (const [i, line] of post.lines.entries()) {
    speaking ||= line.kind === 'speech' || line.speeches.some(({ kind }) => kind === 'label' || kind === 'heading');
    // A picture shows what is told already.
    if (line.isCaption && told.length > 0) continue;
    const slot = slots.get(line);
    for (const event of line.events) {
      // Two equal lines share their events.
      const isLead = announced === null && event === lead && !slot;
      const meeting = meetingOf(post, line, event, post.date ?? announced?.meeting.date ?? null);
      if (meeting === null || isPast(post, meeting)) continue;
      const found = {
        event,
        meeting,
        ...standingIn(line, event),
        isEarly: i <= LEAD_LINES || leading.has(line),
        isFirst: first <= 1,
      };
      if (slot) {
        const date = slot.date === null ? null : withYearOf(slot.date, yearly(post, slot.date));
        complete(found, { date: date ?? announced?.meeting.date ?? post.date, place: slot.place });
        told.push(found);
        continue;
      }
      if (!isLead && !isMeetingOfItsOwn(found, speaking)) {
        if (announced !== null && found.isEarly && isSame(announced, found, true)) complete(announced, meeting);
        continue;
      }
      const known = isLead || isFormer(post, meeting) ? undefined : knownAs(told, found, announced);
      if (known === undefined) told.push(found);
      else complete(known, known === announced && !found.isEarly ? withoutDay(post, meeting) : meeting);
      if (!isLead) continue;
      announced = found;
      if (post.place !== null && isOnTopic(line, event)) found.meeting = { ...meeting, place: null };
      complete(found, { date: null, place: post.place });
    }
    if (!isDateLine(line) && line.text.trim() !== post.place) first++;
  }
  if (announced !== null) complete(announced, { date: post.date, place: post.place ?? post.dateline });
  return told.map(({ meeting }) => meeting);
}

/** Whether an event that the post is not about is a meeting, too. `isSpeaking` where somebody's words stand above. */
function isMeetingOfItsOwn({ event, isFirst }: Told, isSpeaking: boolean): boolean {
  const isVisitNamed = isFirst && event.hasDestination && event.standing === 'named';
  return (isIntroduced(event) || isVisitNamed) && !(isSpeaking && isMereVisit(event));
}

/** Whom the phrase of an event names, and whether it only is `the meeting`. */
function standingIn({ words, people }: PostLine, { first, last }: EventMention): Pick<Told, 'names' | 'isKnown'> {
  const names: string[] = [];
  for (let i = indexUpTo(people, first - 1) + 1; (people[i]?.last ?? Number.POSITIVE_INFINITY) <= last; i++)
    names.push(people[i]?.name ?? '');
  return { names, isKnown: first === last && words[first - 1]?.is.definite === true };
}

/** Whether an event is about something, so that a place behind it may be that of the matter: `meeting on the quays in Norland`. */
function isOnTopic({ words }: PostLine, { first, last }: EventMention): boolean {
  return words.slice(first, last + 1).some(({ is }) => is.topics);
}

/** The meeting among those above, or the announced one, that an event is told of again. */
function knownAs(told: readonly Told[], found: Told, announced: Told | null): Told | undefined {
  return told
    .slice(-MOST_COMPARED)
    .concat(announced ?? [])
    .find((other) => isSame(other, found, other === announced));
}

/** Where a post has a date of its own, no line further down tells the day of what it announces. */
function withoutDay({ date }: PostReading, meeting: Meeting): Meeting {
  return date === null ? meeting : { ...meeting, date: null };
}

/** Whether all that is told of a meeting's date is a year before that of the post: `the Quay Summit in Port Elm in 2025`. */
function isFormer({ date }: PostReading, meeting: Meeting): boolean {
  return meeting.date?.length === YEAR && date !== null && meeting.date < date.slice(0, YEAR);
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
      line.events.find(({ standing, date }) => isHeading && (standing === 'named' || date !== null)) ??
      line.events.find((each) => isHeading && isFramedOnly(post, each));
    const outcome = isHeading && post.date !== null ? line.events.find((each) => isOutcomeOf(line, each)) : undefined;
    if (event || outcome) return event ?? outcome ?? null;
  }
  return null;
}

/** Whether an event that a heading only leads to has a name and a place there, or a `📍` below tells when and where it was. */
function isFramedOnly({ lines }: PostReading, event: EventMention): boolean {
  // `The Mayor in Port Elm for talks`
  if (event.place !== null && (event.isEncounter || (event.isDated && isByName(event)))) return true;
  return lines[1]?.kind === 'place';
}

/** `Statements following the talks`, `after their talks`, which a post without other event is about. */
function isOutcomeOf({ words }: PostLine, { first, standing }: EventMention): boolean {
  const before = words[first - 1]?.is;
  const at = before?.definite || before?.pronouns ? words[first - 2] : words[first - 1];
  return standing === 'after' && at?.is.following === true && !at.is.connectors;
}

/** The first lines of a post that are more than a date. */
function leadLines({ lines }: PostReading): PostLine[] {
  const lead = advisedIn(lines).slice(0, 1);
  for (let i = 0; i < lines.length && lead.length < LEAD_LINES; i++) {
    const line = lines[i];
    if (line && !isDateLine(line) && !((i === 0 || isShouted(line)) && isRubric(line))) lead.push(line);
  }
  return lead;
}

function isShouted({ words }: PostLine): boolean {
  return words.every(({ upper, is }) => upper || is.connectors);
}

/** `PRESS RELEASE`, `Office of the Harbour Secretary`: the heading stands below. */
function isRubric(line: PostLine): boolean {
  if (line.events.length > 0 || line.people.length > 0) return false;
  return (
    line.words.length <= LONGEST_RUBRIC || (line.words.length <= LONGEST_MASTHEAD && line.words.every(isOfMasthead))
  );
}

function isOfMasthead({ capital, is }: Word): boolean {
  return capital || is.connectors || is.definite;
}

function isHeld(standing: Standing): boolean {
  return standing === 'held' || standing === 'during';
}

/** A visit without a date; a speaker who tells of one does not say that it is held: `we wait for your visit to Port Elm`. */
function isMereVisit({ hasDestination, date }: EventMention): boolean {
  return hasDestination && date === null;
}

/** Whether an event has a proper name: `7th Quay Dialogue`; that of `talks with Mayor Ann Reed` is hers. */
function isByName({ title, isEncounter }: EventMention): boolean {
  return !isEncounter && hasName(title);
}

/** Whether an event that the post is not about is said to be held at a date or place of its own. */
function isIntroduced(event: EventMention): boolean {
  const { date, place, standing, isDated, hasDestination } = event;
  if (date === null && place === null) return false;
  if (isHeld(standing)) return true;
  if (hasDestination) return date !== null;
  return isDated && (standing === 'after' || (place !== null && (date !== null || isByName(event))));
}

/** `today` is the day by which `yesterday` is reckoned, or null. */
function meetingOf(post: PostReading, line: PostLine, event: EventMention, today: string | null): Meeting | null {
  const title = cleanTitle(event.title.replace(COMMA_INSIDE, ''));
  if (title === '' || (BARE.test(title) && line.words[event.first - 1]?.is.definite)) return null;
  const own =
    event.date === null
      ? movedTo(post.date, event.weekday)
      : event.date === post.published
        ? null
        : ownDate(post, event.date, today);
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
