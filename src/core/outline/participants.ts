import type { Mention } from '../reading/people';
import { spanAt } from '../reading/spans';
import { cleanName } from './clean';
import { foldName, fullestName } from './names';
import type { Meeting, Person, Speaker } from './post';
import type { PostLine } from './postLine';
import type { PostReading } from './postReading';

const ITEM = /[•●▪▫◾◽–—*·-]|\p{Extended_Pictographic}/u;
/** So many people of a list are looked at for what is told of them all. */
const LONGEST_LIST = 3;
/** A bracket behind a name of a list has no more words than this. */
const LONGEST_BRACKET = 12;
/** What somebody is present at or in: `meeting of`, `with the participation of`. */
const PRESENT = ['events', 'rites', 'attending', 'presence'] as const;

/** The people whom a post names beside its meetings, its speakers left out: one entry a person, at their first line. */
export function participantsOf(
  post: PostReading,
  meetings: readonly Meeting[],
  speakers: readonly Speaker[],
): Person[] {
  if (meetings.length === 0) return [];
  const spoken = new Set(speakers.map(({ name }) => foldName(name)));
  const people = new Map<string, Person>();
  const starts = new Set(meetings.map(({ range }) => range.from));
  for (const line of post.lines) {
    if (line.people.length === 0) continue;
    const sentences = sentencesOf(line, starts);
    for (const mention of line.people) {
      if (!attends(line, mention, sentences)) continue;
      const name = cleanName(fullestName(post.names, mention.name));
      const key = foldName(name);
      if (key === '' || spoken.has(key) || people.has(key)) continue;
      people.set(key, personOf(line, mention, name));
    }
  }
  return [...people.values()];
}

function personOf(line: PostLine, { role, from, to }: Mention, name: string): Person {
  return { name, role: role === null ? null : cleanName(role) || null, ...line.placeOf(from, to) };
}

/** The sentences of a line that introduce a meeting, and those that name people as attending. */
interface Sentences {
  readonly meeting: ReadonlySet<number>;
  readonly attending: ReadonlySet<number>;
}

/** `starts` are the offsets in the text at which the post's meetings are named. */
function sentencesOf({ start, words, events }: PostLine, starts: ReadonlySet<number>): Sentences {
  const meeting = new Set(words.filter(({ from }) => starts.has(start + from)).map(({ sentence }) => sentence));
  for (const { standing, first } of events)
    if (standing === 'held' || standing === 'during') meeting.add(words[first]?.sentence ?? -1);
  const attending = words.filter((_, i) => tellsAttendance(words, i)).map(({ sentence }) => sentence);
  return { meeting, attending: new Set(attending) };
}

/** `part` tells it only of those who take part. */
function tellsAttendance(words: PostLine['words'], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  return words[i]?.is.attending === true && (lower !== 'part' || words[i - 1]?.is.holding === true);
}

function attends(line: PostLine, mention: Mention, { meeting, attending }: Sentences): boolean {
  if (isConcerned(line, mention)) return false;
  const sentence = line.words[mention.first]?.sentence ?? -1;
  if (meeting.has(sentence) || attending.has(sentence)) return mention.titled || isParty(line, mention);
  return mention.titled && isListed(line, mention);
}

/**
 * Whether something that is no event is told of a person: who is only its object need not be there.
 * ```bulletin
 * > | a meeting on the resignation of Mayor Ann Reed
 *                      ^^^^^^^^^^^^^^
 * ```
 */
function isConcerned({ words, people }: PostLine, mention: Mention): boolean {
  // A title that ends in brackets: `Minister of Trade (with the rank of Governor) Ann Reed`.
  if (words.slice(mention.first + 1, mention.last + 1).some(({ gap }) => gap === 'close')) return false;
  let first = mention.first;
  // `of Mayor Ann Reed and Governor Bob Hill`: what is told of one is told of the other.
  for (let i = 0; i < LONGEST_LIST && words[first - 1]?.is.joining === true; i++) {
    first = spanAt(people, first - 2)?.first ?? 0;
  }
  const preposition = words[first - 1]?.is.definite === true ? first - 2 : first - 1;
  if (words[preposition]?.is.concerning !== true) return false;
  const noun = words[preposition - 1]?.is;
  return !PRESENT.some((table) => noun?.[table] === true);
}

/** Whether a bare name stands where a party to a meeting does, and not where a place or a topic does. */
function isParty(line: PostLine, mention: Mention): boolean {
  const { words } = line;
  const before = words[mention.first - 1];
  const gap = words[mention.first]?.gap;
  if (before === undefined || gap === 'stop' || gap === 'colon') return true;
  if (gap === 'comma' || gap === 'close') return isBesidePerson(line, mention);
  if (gap !== 'plain') return false;
  if (before.is.joining) return followsPerson(line, mention.first - 1);
  return !before.is.connectors && !before.is.locating;
}

/** In a list of people the neighbours are people; in one of countries some are single words. */
function isBesidePerson(line: PostLine, mention: Mention): boolean {
  const { words } = line;
  return (
    followsPerson(line, mention.first) || words[mention.first - 1]?.is.openers === true || opensClause(words, mention)
  );
}

/** Whether a person stands right before the word `next`, or before the bracket in front of it: `Ann Reed (Port Elm), Bob Hill`. */
function followsPerson({ words, people }: PostLine, next: number): boolean {
  let before = next - 1;
  if (words[next]?.gap === 'close') {
    const floor = Math.max(0, before - LONGEST_BRACKET);
    while (before > floor && words[before]?.gap !== 'open') before--;
  }
  if (words[before]?.gap === 'open') before--;
  return spanAt(people, before) !== undefined;
}

/** `During the talks, Ann Reed …` */
function opensClause(words: PostLine['words'], mention: Mention): boolean {
  const verb = words[mention.last + 1];
  return verb?.gap === 'plain' && !verb.capital;
}

/** A list item that is a title and a name. */
function isListed({ text, words, people }: PostLine, mention: Mention): boolean {
  // `Ann Reed, Mayor` may sign a text: where the title stands behind, the line must be marked as an item.
  if ((words[mention.last]?.to ?? 0) > mention.to && !ITEM.test(text.slice(0, words[0]?.from))) return false;
  return people.length === 1 && mention.first <= 1 && mention.last >= words.length - 2;
}
