import { chinese } from '../../languages/zh';
import { firstPlace } from '../../lines/firstPlace';
import type { DateMention } from '../dates/dates';
import type { EventMention } from '../meetings/event';
import type { Mention } from '../names/mention';
import type { Parsed } from '../parsed';
import type { PlaceMention } from '../places/placeMention';
import { spanUpTo } from '../words/spans';
import { EASTERN_WORD } from '../words/wordSigns';
import type { Word } from '../words/words';
import { chinesePeopleIn, clausesOf, simplified } from './chinese';
import { hanWords, lastOf } from './hanWords';

const events = hanWords(chinese.vocabulary.events);
const meeting = hanWords(chinese.vocabulary.meeting);
const holding = hanWords(chinese.vocabulary.holding);
const conversing = hanWords(chinese.vocabulary.conversing);
const HAN = /\p{Script=Han}/u;
/** `在埃尔姆`, but not `在友好的气氛中` */
const PLACE = /^\p{Script=Han}[\p{Script=Han}\d]{0,19}(?<![中下])$/u;
/** `同何波山`, but not `同志`, `陪同` */
const WITH = /(?<![陪共一会协])同(?![志学事时意])|[与和]/u;
/** What stands before a person or an event in its clause and is no part of it. */
const OPENING = /^(?:[\d（）()[\].、]|\d+月|\d+日|今天|昨天|当天|上午|下午|晚上|决定|由)+/u;
/** `访问埃尔姆`, `访华` */
const VISIT = /(?:访问|出访|到访)(\p{Script=Han}{2,8})$|访([华美俄日欧英法德韩])$/u;
/** `对埃尔姆进行正式访问`, `来我校访问` */
const VISITED =
  /[对来](\p{Script=Han}{2,8}?)(?:、[\p{Script=Han}、]{1,16})?(?:进行了?[正式国事友好工作学术]{0,4})?访问(?=$|后|期间|并)/u;
/** `赴埃尔姆调研` */
const SURVEYED = /[赴到在来](\p{Script=Han}{2,12}?)(?:实地|专题)?(?:调研|考察|视察){1,2}(?=$|后|期间|并|时)/u;
/** Behind it what is told is there: `访问埃尔姆期间`, `赴埃尔姆`. */
const THERE = /(?:访问(\p{Script=Han}{2,8})期间|赴(\p{Script=Han}{2,12}))$/u;
/** `访问情况` */
const NO_PLACE = /情况|成果|记者|[会网时]|期间|问量/u;
/** Before a visit, what only asks for it. */
const ASKED = /(?:欢迎|邀请|期待|希望).{0,12}来/u;
const FRAMED = /在([^在]{2,30})(?:上|期间|中)/u;
const ATTENDED = /等?(?:出席|参加|参与|陪同|列席)/u;
/** `陪同的有安瑞德、何波山` */
const ATTENDANTS = /(?:出席|参加|参与|陪同)[^有]{0,12}有(?!关)/u;
/** A clause that names only people ends in a name; so short ones are no names alone. */
const LISTED = /\p{Script=Han}{4}/u;
const SENTENCE_END = new Set('。；！？;!?');
/** Behind a talk, what tells of another time. */
const ASIDE = /^(?:前|后|时|期间)/u;
const LONGEST_TITLE = 40;
/** A list has no more clauses than this. */
const MOST_LISTED = 40;

/** A meeting in a clause: its phrase from `from` to `to`, who meets before it, and who is met. Offsets are from the line's start. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly place: PlaceMention | null;
  readonly people: readonly { readonly text: string; readonly from: number }[];
  readonly isEncounter: boolean;
  /** Whether it is a visit, whose place stands behind its verb. */
  readonly hasDestination?: boolean;
}

/**
 * The meetings of a Chinese line: somebody receives or talks with somebody, or an event's word stands beside a verb of holding.
 * Chinese has no blanks, so that a word here is a whole clause.
 * ```bulletin
 * > | 市长安瑞德在埃尔姆会见大使何波山
 *                     ^^^^^^^^^
 * ```
 */
export function chineseEvents(parsed: Parsed): EventMention[] {
  const { text, words, dates } = parsed;
  const held = meetingsIn(parsed).filter(({ from, to }) => from < to);
  return held.map(({ from, to, place, isEncounter, hasDestination = false }) => {
    const at = wordAt(words, from);
    const title = text.slice(from, to);
    // Two meetings of one kind in one text are two, if they are not called the same.
    const where = place === null ? null : { ...place, text: text.slice(place.from, place.to) };
    const event = { title, from, to, first: at, last: at, head: title, place: where, isEncounter, isDated: true };
    return {
      ...event,
      date: dateAt(dates, at),
      standing: 'held',
      opening: at === 0,
      contact: null,
      weekday: 0,
      hasDestination,
    };
  });
}

/** Those who hold or attend the meetings of a Chinese line. */
export function chinesePeople(parsed: Parsed): Mention[] {
  return meetingsIn(parsed).flatMap(({ people, isEncounter }) =>
    people.flatMap(({ text, from }) =>
      chinesePeopleIn(parsed.text, text, from, isEncounter).map((person) => {
        const at = wordAt(parsed.words, person.from);
        return { ...person, first: at, last: at, titled: true, possessive: false };
      }),
    ),
  );
}

/** Of a line its people and its events are asked for, one after the other. */
const KEPT = new WeakMap<Parsed, readonly Found[]>();

function meetingsIn(parsed: Parsed): readonly Found[] {
  if ((parsed.signs & EASTERN_WORD) === 0 || !HAN.test(parsed.text)) return [];
  const kept = KEPT.get(parsed) ?? meetingsOf(parsed.text);
  KEPT.set(parsed, kept);
  return kept;
}

function meetingsOf(text: string): Found[] {
  const found: Found[] = [];
  const plain = simplified(text);
  let there: PlaceMention | null = null;
  // Those of a list that commas divide.
  let listed: { text: string; from: number }[] = [];
  for (const { clause, start: index } of clausesOf(plain)) {
    if (SENTENCE_END.has(plain.charAt(index - 1))) [listed, there] = [[], null];
    const named = meetingIn(clause, index);
    const meets = named === null ? null : { ...named, place: named.place ?? there };
    there = thereIn(clause, index) ?? there;
    const attended = meets ?? attendedIn(clause, index);
    // `主持会议` behind the name of it
    const isKnown = meets !== null && found.length > 0 && clause.slice(meets.from - index, meets.to - index) === '会议';
    if (meets !== null) found.push(isKnown ? { ...meets, from: meets.to } : meets);
    else if (attended !== null) found.push({ ...attended, people: [...listed, ...attended.people] });
    if (attended === null && LISTED.test(clause))
      listed = [...listed.slice(1 - MOST_LISTED), { text: clause, from: index }];
    else listed = [];
  }
  return found;
}

/** Where a clause says that what follows it is: `访问埃尔姆期间`. */
function thereIn(clause: string, start: number): PlaceMention | null {
  const found = THERE.exec(clause);
  const text = found?.[1] ?? found?.[2];
  return found === null || text === undefined ? null : placeAt(start + found.index + found[0].indexOf(text), text);
}

function meetingIn(clause: string, start: number): Found | null {
  return (
    contactIn(clause, start) ??
    talksIn(clause, start) ??
    heldIn(clause, start) ??
    visitIn(clause, start) ??
    framedIn(clause, start)
  );
}

/** `安瑞德会见大使何波山` */
function contactIn(clause: string, start: number): Found | null {
  const verb = meeting(clause);
  if (verb === null || verb.to === clause.length || verb.from === 0) return null;
  const behind = clause.charAt(verb.to) === '了' ? verb.to + 1 : verb.to;
  return foundAt(
    clause,
    start,
    verb.from,
    clause.length,
    [subjectOf(clause, verb.from), { text: clause.slice(behind), from: behind }],
    true,
  );
}

/** `安瑞德同何波山举行会谈` */
function talksIn(clause: string, start: number): Found | null {
  const talk = conversing(clause);
  const from = clause.search(WITH);
  if (talk === null || from < 0 || from > talk.from) return null;
  const verb = holding(clause.slice(0, talk.from))?.from ?? talk.from;
  if (verb <= from + 1 || ASIDE.test(clause.slice(talk.to))) return null;
  const other = { text: clause.slice(from + 1, verb).replace(/在.*/u, ''), from: from + 1 };
  return foundAt(clause, start, from, talk.to, [subjectOf(clause, from), other], true);
}

/** `安瑞德主持召开港口会议`, `港口论坛在埃尔姆举行` */
function heldIn(clause: string, start: number): Found | null {
  const noun = lastOf(events, clause);
  if (noun === null) return null;
  const verb = holding(clause);
  if (verb === null) return null;
  if (verb.from > noun.from) {
    const from = OPENING.exec(clause)?.[0].length ?? 0;
    // `会议由何波山主持`
    const host = clause.indexOf('由', noun.to) + 1;
    const people = host > 0 && host < verb.from ? [{ text: clause.slice(host, verb.from), from: host }] : [];
    return noun.to - from > LONGEST_TITLE ? null : foundAt(clause, start, from, noun.to, people, false);
  }
  const last = lastOf(holding, clause.slice(0, noun.from)) ?? verb;
  if (noun.to - last.to > LONGEST_TITLE) return null;
  return foundAt(clause, start, last.to, noun.to, [subjectOf(clause, verb.from)], false);
}

/** `安瑞德将于5月3日访问埃尔姆`: the place stands behind the verb. */
function visitIn(clause: string, start: number): Found | null {
  const visit = VISIT.exec(clause) ?? VISITED.exec(clause) ?? SURVEYED.exec(clause);
  const from = visit?.index ?? 0;
  if (visit === null || from === 0 || NO_PLACE.test(visit[0]) || ASKED.test(clause)) return null;
  const found = foundAt(clause, start, from, clause.length, [subjectOf(clause, from)], false);
  const text = visit[1] ?? visit[2] ?? '';
  const at = start + from + visit[0].lastIndexOf(text);
  return { ...found, place: placeAt(at, text), hasDestination: true };
}

/** `安瑞德在例行记者会上表示` */
function framedIn(clause: string, start: number): Found | null {
  const framed = FRAMED.exec(clause);
  const noun = framed === null ? null : lastOf(events, framed[1] ?? '');
  if (framed === null || noun === null || noun.to !== framed[1]?.length) return null;
  const from = framed.index + 1;
  return foundAt(clause, start, from, from + noun.to, [subjectOf(clause, framed.index)], false);
}

/** `安瑞德、何波山出席`: who attends what is told before, and no event itself. */
function attendedIn(clause: string, start: number): Found | null {
  const behind = ATTENDANTS.exec(clause);
  const from = (behind?.index ?? 0) + (behind?.[0].length ?? 0);
  if (behind !== null) return foundAt(clause, start, from, from, [{ text: clause.slice(from), from }], false);
  const verb = ATTENDED.exec(clause)?.index ?? 0;
  return verb === 0 ? null : foundAt(clause, start, verb, verb, [subjectOf(clause, verb)], false);
}

function foundAt(
  clause: string,
  start: number,
  from: number,
  to: number,
  people: Found['people'],
  isEncounter: boolean,
): Found {
  return {
    from: start + from,
    to: start + to,
    place: placeIn(clause, start),
    people: people.map((person) => ({ ...person, from: start + person.from })),
    isEncounter,
  };
}

/** Who stands before the verb at `end`, without the day and the place. */
function subjectOf(clause: string, end: number): { text: string; from: number } {
  const from = OPENING.exec(clause)?.[0].length ?? 0;
  const place = clause.lastIndexOf('在', end - 1);
  return { text: clause.slice(from, place > from ? place : end), from };
}

/** `在埃尔姆`, up to the verb. */
function placeIn(clause: string, start: number): PlaceMention | null {
  const visited = VISITED.exec(clause);
  if (visited !== null) return placeAt(start + visited.index + 1, visited[1] ?? '');
  const from = clause.search(/[在赴]/u) + 1;
  if (from === 0) return null;
  const rest = clause.slice(from);
  const ends = [holding(rest), meeting(rest), conversing(rest)].flatMap((verb) => (verb === null ? [] : [verb.from]));
  const other = rest.search(WITH);
  const end = Math.min(...ends, other < 0 ? rest.length : other);
  const text = rest.slice(0, end);
  return ends.length > 0 && PLACE.test(text) ? placeAt(start + from, text) : null;
}

function placeAt(from: number, text: string): PlaceMention {
  return { text, from, to: from + text.length };
}

/** The last date up to the word `at`; a meeting that is told without one was on the day of the text. */
function dateAt(dates: readonly DateMention[], at: number): DateMention {
  return spanUpTo(dates, at + 1) ?? { first: at, last: at, date: null, distance: 0 };
}

function wordAt(words: readonly Word[], offset: number): number {
  return Math.max(0, firstPlace(words.length, (i) => (words[i] as Word).from > offset) - 1);
}
