import type { Mention } from '../names/mention';
import { isProper } from '../names/people';
import { isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { spanAt } from '../words/spans';
import { beforeArticle, isNext, isWeekday, type Word } from '../words/words';
import { contactsIn } from './contacts';
import { type EventMention, eventOf, type Phrase, type Standing } from './event';
import { ARRIVING } from './journeys';
import { phraseEnd } from './phraseEnd';
import { phraseStart, qualifies } from './phraseStart';
import { isRite } from './rites';

/** Between a journey and what it is for stand fewer words than this. */
const LONGEST_JOURNEY = 8;
const HOLDING_DISTANCE = 7;
const ARABIC = /^\p{Script=Arabic}/u;
/** A verb that tells of an event that it is held stands so near behind its name, in words, and a name is no longer. */
const ACTING_DISTANCE = 5;
const LONGEST_NAME = 40;
const NATIONAL = /^(?:national|people)/;
/** A word with the one before it that makes no event of it: tables that are not round, a market’s session, a ship’s call, a meal at which another is held. */
const NO_EVENT =
  /^(?:(?!round |кругл)\S* (?:table|стол)|(?:by|via|through) (?:video|tele)\S*|режиме видео\S*|trading session|port call|over \S*|торгов\S{1,4} сесси|(?:законодат|федерал|национал|парламентск|народн|учредит)\S* собрани|зал\S? заседани\S*|(?:la|esta|cada) jornada$)/;
/** Who is invited to a visit stands between, in words. */
const INVITING_DISTANCE = 14;
/** `, and the`: two events of a list are no further apart, in words. */
const LONGEST_JOIN = 3;

/** The events that a line names, in order: noun phrases (`working meeting of …`) and verbs (`received Ann Reed`). */
export function eventsIn(parsed: Parsed): EventMention[] {
  const { words } = parsed;
  const events: EventMention[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(parsed, i, free);
    if (phrase === null) continue;
    events.push(eventOf(parsed, phrase, standingOf(parsed, phrase)));
    free = phrase.last + 1;
  }
  const listed = withListStandings(parsed, events);
  const contacts = longestOf(contactsIn(parsed));
  // `call on Ann Reed` is a contact with her; of other events that begin at one word the phrase tells more.
  const called = new Set(contacts.filter(({ first }) => isCall(words[first])).map(({ from }) => from));
  const starts = new Set(events.map(({ from }) => from).filter((from) => !called.has(from)));
  const named = listed.filter(({ from }) => !called.has(from));
  const others = contacts.filter((contact) => !starts.has(contact.from) && !isArrival(parsed, contact, named));
  const all = [...named, ...others].sort((a, b) => a.from - b.from);
  return withDestinations(parsed, all);
}

/**
 * `прибыл в Вязов на форум`, `arrived in Port Elm for talks`: behind a Russian verb of going, and one of arriving, only what else its
 * sentence tells is an event, and without a person or delegation none.
 */
function isArrival({ words, people }: Parsed, { first, last }: EventMention, named: readonly EventMention[]): boolean {
  const word = words[first];
  const isThere = (other: { readonly first: number }): boolean => words[other.first]?.sentence === word?.sentence;
  // `gathered in Port Elm for their annual retreat`, `the retreat was convened in Port Elm`
  if (word?.is.gathering && first === last) {
    const isPassive = words[first - 1]?.is.passive;
    return named.some(
      (event) =>
        isThere(event) && (event.first > first ? isPurpose(words, event.first) : isPassive && event.last < first),
    );
  }
  if (!word?.is.journeys || !(isRussian(word) || ARRIVING.test(word.lower))) return false;
  const hasGuest = words.some(({ is, sentence }) => is.guests && sentence === word.sentence);
  return named.some(isThere) || !(hasGuest || people.some((person) => person.titled && isThere(person)));
}

/** Of the contacts that begin at one word the one that tells most. */
function longestOf(contacts: readonly EventMention[]): EventMention[] {
  const longest = new Map<number, EventMention>();
  for (const contact of contacts) {
    const known = longest.get(contact.from);
    if (known === undefined || known.to < contact.to)
      longest.set(contact.from, { ...contact, place: contact.place ?? known?.place ?? null });
  }
  return [...longest.values()];
}

/** `call on`, and no `Call on` that opens a heading. */
function isCall(word: Word | undefined): boolean {
  return word?.is.calling === true && !word.capital;
}

/**
 * What a visit is made to attend takes place where it leads, `visited Port Elm to attend the Quay Forum`, and where a journey leads
 * those meet who meet in the sentences behind it: `travelled to Port Elm. She held talks.`
 */
function withDestinations({ words }: Parsed, events: readonly EventMention[]): EventMention[] {
  let visit: EventMention | null = null;
  return events.flatMap((event) => {
    if (event.hasDestination) visit = event;
    // `travelled to Port Elm on a visit`: the visit is the journey.
    else if (
      visit !== null &&
      words[visit.first]?.is.journeys &&
      event.standing === 'during' &&
      words[event.last]?.is.visits
    )
      return [];
    if (event.place !== null || visit === null) return event;
    const isThere = words[visit.first]?.is.journeys && event.isEncounter;
    if (!isThere && (event.head === 'meeting' || words[visit.first]?.sentence !== words[event.first]?.sentence))
      return event;
    // `Visit to Port Elm for the Quay Forum`
    const isAim = event.standing === 'after' && isPurpose(words, event.first);
    return event.standing === 'held' || isAim ? { ...event, standing: 'held', place: visit.place } : event;
  });
}

function isPurpose(words: readonly Word[], first: number): boolean {
  const at = words[first - 1]?.is.pronouns ? first - 2 : beforeArticle(words, first - 1);
  return words[at]?.is.topics === true;
}

/** `Greetings on the opening of the Quay Forum`, `a round of talks`, `as part of the forum`: what opens or has parts is held. */
function isTurnOf(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.is;
  return words[i]?.is.concerning === true && (before?.rites === true || before?.qualifiers === true);
}

/** What is told of the last event of a list is told of all: `The Ports Forum and the Quay Forum were held`. */
function withListStandings({ words }: Parsed, events: readonly EventMention[]): EventMention[] {
  const listed = [...events];
  for (let i = listed.length - 2; i >= 0; i--) {
    const [event, next] = [listed[i], listed[i + 1]];
    if (event?.standing !== 'named' || next?.standing !== 'held' || next.first - event.last > LONGEST_JOIN) continue;
    const between = words.slice(event.last + 1, next.first);
    if (between.every(({ is }) => is.joining || is.definite)) listed[i] = { ...event, standing: 'held' };
  }
  return listed;
}

function phraseAt(parsed: Parsed, head: number, free: number): Phrase | null {
  const { words } = parsed;
  const word = words[head];
  if (!word || head < free || !(isEventWord(words, head) || isRite(words, head))) return null;
  const first = phraseStart(parsed, head, free);
  if (isCommemorated(words, first, head)) return null;
  return { first, head, last: phraseEnd(parsed, first, head) };
}

/** The last of several event words is the head; `Conference Hall` and `Meeting Room` are none. */
function isEventWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !(word.is.events || isNamedEvent(words, i) || isVisits(words, i))) return false;
  if (isBodyHere(words, i) || NO_EVENT.test(`${words[i - 1]?.lower ?? ''} ${word.lower}`)) return false;
  if (next?.gap !== 'plain') return true;
  // `a call for quays` asks for them.
  if (word.is.calling && next.lower === 'for') return false;
  // `заседание коллегии`: in Russian what follows is in the genitive.
  if (((next.is.events || isRite(words, i + 1)) && !isRussian(next)) || isFirstOfTwo(words, i)) return false;
  if (word.capital && next.capital && next.is.common && !isRussian(next) && !/ale?$/.test(next.lower)) return false;
  return !next.is.annexes;
}

/** `concludes visits to Port Elm`, but not `visits Port Elm` */
function isVisits(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return word?.is.visits === true && word.is.going && next?.is.towards === true;
}

/** `the Quay Ports Dialogue`, `the 7th Quay Dialogue`: as the last word of a proper name, what else is no event. */
function isNamedEvent(words: readonly Word[], i: number): boolean {
  if (!words[i]?.is.namedEvents || !words[i]?.capital) return false;
  let first = i;
  while (isNext(words, first) && !words[first - 1]?.possessive && qualifies(words[first - 1])) first--;
  const before = words[first - 1];
  return first < i && (before?.is.definite === true || before?.is.joining === true || before?.possessive === true);
}

/** `Quay Summit second session` */
function isFirstOfTwo(words: readonly Word[], i: number): boolean {
  const [word, next, second] = [words[i], words[i + 1], words[i + 2]];
  return word?.capital === true && next?.is.qualifiers === true && second?.is.events === true;
}

/** `the U.S. Congress`: what is a body, too, is an event only where it is one of several, or of something. */
function isBodyHere(words: readonly Word[], i: number): boolean {
  if (!words[i]?.is.bodies) return false;
  const before = words[i - 1];
  // `held its annual congress`, `attended a congress`
  if (before?.is.articles || (before?.is.qualifiers && !before.capital)) return false;
  // `the National Congress of Norland`
  if (words[i + 1]?.is.concerning) return NATIONAL.test(before?.lower ?? '');
  if (!before || !isNext(words, i)) return true;
  return !(/^\d/.test(before.text) || (before.capital && !before.upper && !before.text.includes('.')));
}

function isCommemorated(words: readonly Word[], first: number, head: number): boolean {
  for (let i = Math.max(0, first - 3); i <= Math.min(words.length - 1, head + 2); i++) {
    // `форум «80 лет порту»`
    if (i > head && words[i]?.gap === 'quote') break;
    if (words[i]?.sentence === words[head]?.sentence && words[i]?.is.commemorating) return true;
  }
  return false;
}

/** `Mayor Ann Reed’s visit`, `the Mayor’s meeting` */
function isOwned(before: Word | undefined, owner: Mention | undefined): boolean {
  return owner?.possessive === true || (before?.possessive === true && before.is.titles);
}

function standingOf({ words, people, dates }: Parsed, { first, head, last }: Phrase): Standing {
  if (isActing(words, last)) return 'held';
  // `Next meeting: 3 May 2031`, `Visit: Tuesday, May 3`
  const day = words[last + 1]?.is.weekday ? last + 2 : last + 1;
  if (first <= 1 && words[last + 1]?.gap === 'colon' && spanAt(dates, day) !== undefined) return 'held';
  if (isNext(words, first) && isOwned(words[first - 1], spanAt(people, first - 1))) return 'held';
  if (first === head && isUnderWay(words, head)) return 'held';
  const isVisit = words[head]?.is.visits;
  if (isVisit && words[first - 1]?.gap !== 'stop') {
    if (isInvitedTo(words, first)) return 'after';
    if (isAnnounced(words, first - 1)) return 'held';
  }
  // In Arabic whoever holds it, with all titles, stands between.
  const distance = ARABIC.test(words[first]?.text ?? '') ? HOLDING_DISTANCE * 2 : HOLDING_DISTANCE;
  for (let i = first - 1; i >= Math.max(0, first - distance); i--) {
    const word = words[i];
    if (!word || words[i + 1]?.gap === 'stop') break;
    // What a title says tells nothing of the event: `Minister for Ports Ann Reed’s visit`.
    if (spanAt(people, i)?.titled) continue;
    // `sostuvo este martes una reunión`
    if (word.is.vague && !isWeekday(words[i + 1])) return 'named';
    if (isOfGuests(words, i)) return 'held';
    if (isTurnOf(words, i)) continue;
    if (word.is.following && !words[i + 1]?.is.agents && !isInName(words, i) && !isExcerptOf(words, i))
      return isAimOf(words, i) ? 'held' : 'after';
    if (word.is.visiting && (words[i + 1]?.is.articles || (isVisit && i + 1 === first))) return 'during';
    if (word.is.framing || isExcerptOf(words, i)) return 'during';
    // `invited her to make a visit`
    const isAim = words[i - 1]?.is.towards && (isVisit || words[i - 2]?.is.inviting);
    if (word.is.holding) return isAim ? 'named' : 'held';
  }
  return 'named';
}

/** `arrived in Port Elm on Monday for the Quay Forum` */
function isAimOf(words: readonly Word[], i: number): boolean {
  return words[i]?.is.topics === true && words.slice(Math.max(0, i - LONGEST_JOURNEY), i).some(({ is }) => is.journeys);
}

/** `Mayor Reed is meeting with the crews` */
function isUnderWay(words: readonly Word[], head: number): boolean {
  return isNext(words, head) && words[head - 1]?.is.passive === true;
}

/** Whether `took place` or its like stands behind an event, what its name goes on with between: `Talks of the Ports (QPF), the Quays and the Crews`. */
function isActing(words: readonly Word[], last: number): boolean {
  let names = last;
  for (let i = last + 1; i <= names + ACTING_DISTANCE && i <= last + LONGEST_NAME; i++) {
    const word = words[i];
    if (!word || word.gap === 'stop') return false;
    // `called to order`
    if (word.is.acting || (word.is.calling && words[i + 2]?.lower === 'order')) return true;
    if (names === i - 1 && (word.capital || word.is.connectors)) names = i;
  }
  return false;
}

/** `invited her to make a visit`, but not `made a visit at the invitation of` */
function isInvitedTo(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - INVITING_DISTANCE) && words[i + 1]?.gap !== 'stop'; i--)
    if (words[i]?.is.inviting) return !words[i + 1]?.is.concerning;
  return false;
}

/** `will visit`, `will also visit` */
function isAnnounced(words: readonly Word[], i: number): boolean {
  return (words[i]?.is.adverbs === true ? words[i - 1] : words[i])?.is.announcing === true;
}

/** `(From the briefing by Ann Reed)`, `excerpts from the briefing`, `Statement of the Quay Forum` */
function isExcerptOf(words: readonly Word[], i: number): boolean {
  const { gap, is } = words[i] as Word;
  const isOfText = gap === 'plain' && words[i - 1]?.is.statements === true;
  if (is.concerning) return isOfText;
  return is.sources && gap !== 'plain';
}

/** `participants in the Quay Forum`, `guests of the Quay Forum`: it is held. */
function isOfGuests(words: readonly Word[], i: number): boolean {
  const [guests, word] = [words[i - 1], words[i]];
  return word?.gap === 'plain' && (word.is.concerning || word.is.framing) && guests?.is.attending === true;
}

/** `Force for Good`: between two capitals a small word is a part of a name. */
function isInName(words: readonly Word[], i: number): boolean {
  return isNext(words, i) && words[i - 1]?.capital === true && isProper(words[i + 1]);
}
