import { GERMAN_ARTICLE } from '../reading/names/landNames';
import type { Mention } from '../reading/names/mention';
import { isProper } from '../reading/names/people';
import { NONE, type WordClasses } from '../reading/words/lexicon';
import { spanAt } from '../reading/words/spans';
import { advisesPeople } from './advisory';
import { cleanName } from './clean';
import { listedPeople, opensItem } from './listedPeople';
import { bracketedIn, listsOf } from './listsInLines';
import { foldName, fullestName } from './names';
import type { Meeting, Person, Speaker } from './post';
import type { PostLine } from './postLine';
import type { PostReading } from './postReading';
import { shoutedPerson } from './shoutedPeople';

const ITEM = /[•●▪▫◾◽–—*·-]|\p{Extended_Pictographic}/u;
/** So many people of a list are looked at for what is told of them all. */
const LONGEST_LIST = 3;
/** A bracket behind a name of a list has no more words than this. */
const LONGEST_BRACKET = 12;
/** `presence`, `présence`, `participación` */
const PRESENCE = /^p(?:r[ée]sen|artic)/;
/** What stands before somebody who is not there. */
const ABSENT = /^(?:late|about|without|contact|ohne|sans|sin)$/;
const LED = /^(?:led|leads?|headed)$/;
const HAN = /\p{Script=Han}/u;
/** A Russian name in the genitive, as far as its endings tell. */
const RUSSIAN_GENITIVE = /^[а-яё]+[аяыи] .*(?:[аяы]|ого|ой|их)$/iu;

/** The people whom a post names beside its meetings, its speakers left out: one entry a person, at their first line. */
export function participantsOf(
  post: PostReading,
  meetings: readonly Meeting[],
  speakers: readonly Speaker[],
): Person[] {
  const spoken = new Set(speakers.map(({ name }) => foldName(name)));
  const people = new Map<string, Person>();
  const add = (person: Person): void => {
    const key = foldName(person.name);
    if (key !== '' && !spoken.has(key) && !people.has(key)) people.set(key, person);
  };
  const starts = new Set(meetings.map(({ range }) => range.from));
  const listed = listedPeople(post.lines);
  for (const [i, line] of post.lines.entries()) {
    const shouted = i === 0 || meetings.length === 0 ? null : shoutedPerson(line, post.lines[i + 1]);
    if (shouted !== null) add(withUsualName(post, shouted));
    const bracketed = bracketedIn(line);
    const isListed = (mention: Mention): boolean => listed.has(mention) || bracketed.has(mention);
    if (!line.people.some((mention) => mention.titled || starts.size > 0 || isListed(mention))) continue;
    const isThere = attendanceOn(line, starts);
    for (const mention of line.people) {
      if (!isListed(mention) && !isThere(mention)) continue;
      add(personOf(line, mention, cleanName(fullestName(post.names, mention.name))));
    }
  }
  return [...people.values()];
}

/**
 * Tells of each person of a line whether they attend. A post that calls nothing a meeting has no `starts`; then those do whom a sentence
 * names as there: `Present were Mayor Ann Reed and …`
 */
function attendanceOn(line: PostLine, starts: ReadonlySet<number>): (mention: Mention) => boolean {
  if (starts.size > 0) {
    const sentences = sentencesOf(line, starts);
    return (mention) => attends(line, mention, sentences);
  }
  const { words } = line;
  const telling = words.filter((word, i) => tellsAttendance(words, i) && !word.is.partial && !isSaid(line, i));
  const present = new Set(telling.map(({ sentence }) => sentence));
  return ({ titled, first }) => titled && present.has(words[first]?.sentence ?? -1);
}

/** A person whom a line in capitals names, with the name as the post writes it elsewhere. */
function withUsualName({ lines }: PostReading, person: Person): Person {
  const words = foldName(person.name).split(' ');
  const isSame = (name: string): boolean => {
    const others = foldName(name).split(' ');
    return others.length > 1 && others[0] === words[0] && others.at(-1) === words.at(-1);
  };
  const usual = lines.flatMap(({ people }) => people).find(({ name }) => isSame(name));
  return usual ? { ...person, name: cleanName(usual.name) } : person;
}

function personOf(line: PostLine, { role, from, to }: Mention, name: string): Person {
  return { name, role: role === null ? null : cleanName(role) || null, ...line.placeOf(from, to) };
}

/** The sentences of a line that introduce a meeting, and those that name people as attending. */
interface Sentences {
  readonly meeting: ReadonlySet<number>;
  readonly attending: ReadonlySet<number>;
  /** What looks like a name and is named as a place there: `in Abu Elma`. */
  readonly places: ReadonlySet<string>;
}

/** `starts` are the offsets in the text at which the post's meetings are named. */
function sentencesOf(line: PostLine, starts: ReadonlySet<number>): Sentences {
  const { start, words, events } = line;
  const meeting = new Set(words.filter(({ from }) => starts.has(start + from)).map(({ sentence }) => sentence));
  for (const event of events)
    if (event.standing === 'held' || event.standing === 'during' || words[event.first]?.is.journeys)
      meeting.add(words[event.first]?.sentence ?? -1);
  const attending = words
    .filter((_, i) => ((i === 0 && advisesPeople(line)) || tellsAttendance(words, i)) && !isSaid(line, i))
    .map(({ sentence }) => sentence);
  for (const sentence of listsOf(line)) attending.push(sentence);
  const located = line.people.filter(({ first, titled }) => {
    const before = words[first - 1]?.is;
    // `в храме Анны Речной`
    return !titled && (before?.locating || before?.seats);
  });
  return { meeting, attending: new Set(attending), places: new Set(located.map(({ name }) => name)) };
}

/** Whether a word is a speaker's own: who was where, as somebody tells it, need not be at a meeting of the post. */
function isSaid({ kind, words, speeches }: PostLine, i: number): boolean {
  if (kind === 'speech') return true;
  const label = speeches.find((speech) => speech.kind === 'label');
  return label !== undefined && (words[i]?.from ?? 0) > label.to;
}

/** `part` tells it only of those who take part, `together` only before `with`, `invited` only before `to the forum`. */
function tellsAttendance(words: PostLine['words'], i: number): boolean {
  const word = words[i];
  if (word?.is.companions === true) return words[i + 1]?.is.introducing === true;
  if (!word?.is.attending) return false;
  if (word.lower === 'present' && words[i + 1]?.gap !== 'colon')
    return [words[i - 1], words[i - 2], ...(word.capital ? [words[i + 1], words[i + 2]] : [])].some(isThere);
  // `led by`, `led a delegation`, but not `led the Federation`
  if (LED.test(word.lower))
    return words
      .slice(i + 1, i + 1 + LONGEST_LIST)
      .some(({ is }) => is.agents || is.guests || is.events || is.encounters);
  return word.lower !== 'part' || words[i - 1]?.is.holding === true;
}

/** `were present`, `was also present`, `Also present`, `Present there were` */
function isThere(word: PostLine['words'][number] | undefined): boolean {
  return word !== undefined && (word.is.passive || (word.capital && word.is.adverbs));
}

function attends(line: PostLine, mention: Mention, { meeting, attending, places }: Sentences): boolean {
  if (isAbsent(line, mention) || isConcerned(line, mention) || invites(line, mention)) return false;
  // In Chinese only those who meet or attend are mentioned.
  if (isPartyOf(line, mention) || HAN.test(mention.name)) return true;
  const sentence = line.words[mention.first]?.sentence ?? -1;
  if (meeting.has(sentence) || attending.has(sentence))
    return mention.titled || (!places.has(mention.name) && isParty(line, mention));
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
  // `Readout of Mayor Ann Reed’s call`
  if (mention.possessive && words[mention.last + 1]?.is.encounters) return false;
  let first = mention.first;
  // `of Mayor Ann Reed and Governor Bob Hill`: what is told of one is told of the other.
  for (let i = 0; i < LONGEST_LIST; i++) {
    // `de Luc Morel et de Anne Roux`
    const at = words[first - 1]?.is.definite ? first - 2 : first - 1;
    const of = words[at];
    const and = of?.is.concerning ? at - 1 : first - 1;
    const before = spanAt(people, words[and]?.is.joining ? and - 1 : and);
    // `de Luc Morel (maire), de Anne Roux`
    if (!words[and]?.is.joining && !(before && of?.is.concerning && of.gap !== 'plain')) break;
    first = before?.first ?? 0;
  }
  // `of the legitimate Mayor Ann Reed`
  const article = words[first - 1]?.is === NONE && words[first - 1]?.capital === false ? first - 2 : first - 1;
  const preposition = words[article]?.is.definite ? article - 1 : article;
  if (!words[preposition]?.is.concerning) return false;
  const noun = words[preposition - 1]?.is;
  return !noun || !tellsPresence(noun);
}

/** What somebody is present at or in: `meeting of`, `with the participation of`. */
function tellsPresence({ events, rites, attending, presence }: WordClasses): boolean {
  return events || rites || attending || presence;
}

/**
 * Whether only something of a person is told, and no event of theirs, or that they are not there: `Mayor Ann Reed’s plan`, `to mark Ann
 * Reed’s 200th anniversary`, `without Ann Reed`.
 */
function isAbsent({ words }: PostLine, { first, last, possessive }: Mention): boolean {
  if (ABSENT.test(words[first - 1]?.lower ?? '')) return true;
  const owned = words.slice(last + 1, last + 1 + LONGEST_LIST);
  const hasEvent = owned.some(({ is }) => tellsPresence(is) || is.encounters || is.statements);
  return possessive && (!hasEvent || owned.some(({ is }) => is.commemorating));
}

/** Whether only an invitation is somebody's: `accepted Mayor Ann Reed’s invitation`, `по приглашению мэра Анны Речной`. */
function invites({ words }: PostLine, { first, last, possessive }: Mention): boolean {
  return words[possessive ? last + 1 : first - 1]?.is.inviting === true;
}

/** Whether a line that opens with a meeting names a person as a party to it: `Call on Mayor Ann Reed`. */
function isPartyOf({ events }: PostLine, { first, last }: Mention): boolean {
  // Only a line's first events open it.
  return events
    .slice(0, LONGEST_LIST)
    .some((event) => event.opening && event.isEncounter && isWithin(event, first, last));
}

function isWithin(event: { readonly first: number; readonly last: number }, first: number, last: number): boolean {
  return event.first <= first && last <= event.last;
}

/** Whether a bare name stands where a party to a meeting does, and not where a place or a topic does. */
function isParty(line: PostLine, mention: Mention): boolean {
  const { words } = line;
  // `toured the Elm Textile plant`
  if (line.events.some((event) => words[event.first]?.is.going && isWithin(event, mention.first, mention.last)))
    return false;
  const before = words[mention.first - 1];
  const gap = words[mention.first]?.gap;
  if (!before || gap === 'stop' || gap === 'colon') return true;
  if (gap === 'comma' || gap === 'close') return isBesidePerson(line, mention);
  // `besuchte die Schule Ulm`
  if (gap !== 'plain' || GERMAN_ARTICLE.test(before.lower)) return false;
  if (before.is.joining) return followsPerson(line, mention.first - 1);
  // `Anne Roux et de Luc Morel`
  if (before.is.concerning && words[mention.first - 2]?.is.joining) return followsPerson(line, mention.first - 2);
  // `по поручению Ивана Строева`: in Russian a name behind a noun tells whose that is.
  if (before.is === NONE && !before.capital && RUSSIAN_GENITIVE.test(mention.name)) return false;
  // `in the presence of Ann Reed`, but not `under the chairmanship of Sierra Elma`
  if (before.is.concerning && PRESENCE.test(words[mention.first - 2]?.lower ?? '')) return true;
  const isOwner = mention.possessive && !before.is.going && !before.is.definite;
  // `visited Port Elm`, `a Hill Holt school`
  return isOwner || isWith(before) || !leadsToPlace(before.is);
}

/** What stands before a name that is a place’s or a thing’s. */
function leadsToPlace(is: WordClasses): boolean {
  const { connectors, locating, going, articles, definite, sources, qualifiers, visits, items } = is;
  return connectors || locating || going || articles || definite || sources || qualifiers || visits || items;
}

/** What leads to whoever is met: `with`. */
function isWith({ is }: PostLine['words'][number]): boolean {
  return is.introducing && !(is.topics || is.definite || is.articles);
}

/** In a list of people the neighbours are people; in one of lands some are single words. */
function isBesidePerson(line: PostLine, mention: Mention): boolean {
  const { words } = line;
  return followsPerson(line, mention.first) || opensClause(words, mention) || !isSingle(words, mention.first - 1);
}

/** `Norland` in `Norland, Sierra Elma, Westland` */
function isSingle(words: PostLine['words'], i: number): boolean {
  return isProper(words[i]) && (words[i]?.gap !== 'plain' || !words[i - 1]?.capital);
}

/**
 * Whether what stands before the word `next`, back to a comma, is a person with what they are of.
 * ```bulletin
 * > | Ann Reed (Port Elm), Bob Hill of Norland, Carl Holt – Westland, Dora Lane
 * ```
 */
function followsPerson({ words, people }: PostLine, next: number): boolean {
  const floor = Math.max(0, next - LONGEST_BRACKET);
  let isBracketed = words[next]?.gap === 'close';
  for (let i = next - 1; i >= floor; i--) {
    if (spanAt(people, i) !== undefined) return true;
    const word = words[i];
    if (!word || !(isBracketed || isOfLand(word))) return false;
    if (word.gap === 'open') isBracketed = false;
  }
  return false;
}

/** What may stand between a person and the next comma: a land, `of` or a dash before it. */
function isOfLand({ capital, gap, is }: PostLine['words'][number]): boolean {
  return (
    (capital || is.concerning || is.definite) &&
    (gap === 'plain' || gap === 'dash' || gap === 'open' || gap === 'close')
  );
}

/** `During the talks, Ann Reed …` */
function opensClause(words: PostLine['words'], mention: Mention): boolean {
  const verb = words[mention.last + 1];
  // `the Mayor of the quays, Ann Reed, holds a briefing`
  return verb?.gap === 'comma' ? verb.is.holding : verb?.gap === 'plain';
}

/** A list item that is a title and a name. */
function isListed({ text, words, people }: PostLine, mention: Mention): boolean {
  // `Ann Reed, Mayor` may sign a text: where the title stands behind, the line must be marked as an item.
  if ((words[mention.last]?.to ?? 0) > mention.to && !ITEM.test(text.slice(0, words[0]?.from))) return false;
  const next = words[mention.last + 1];
  // `• Mayor Ann Reed, with her crew`
  const isEnd = mention.last >= words.length - 2 || (next?.gap === 'comma' && (next.is.joining || isWith(next)));
  return people.length === 1 && isEnd && words.slice(0, mention.first).every(opensItem);
}
