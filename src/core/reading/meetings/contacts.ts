import type { Mention } from '../names/mention';
import { isProper } from '../names/people';
import { isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { placeBehind, placeInside } from '../places/places';
import { visitedBefore } from '../places/russianPlaces';
import { NONE } from '../words/lexicon';
import { beforeArticle, isNext, type Word } from '../words/words';
import { type EventMention, eventOf } from './event';
import { gatheringsIn } from './gatherings';
import { conversesAt, guestsIn, isOfLand, tellsDay } from './guests';
import { journeysIn } from './journeys';

/** What a verb leads to at once is no further behind it, in words. */
const NEAR = 3;
const ARABIC = /^\p{Script=Arabic}/u;
/** `met` and `with` are no further apart, in words, and a title in place of a name is no longer. */
const LONGEST_INSERTION = 8;
const MOST_ADJECTIVES = 2;
const SAT = /^s[ai]ts?$/;

/**
 * The meetings that a verb and a person make.
 * ```bulletin
 * > | The Mayor received Ambassador Ann Reed.
 *               ^^^^^^^^
 * ```
 */
export function contactsIn(parsed: Parsed): EventMention[] {
  const { words, people } = parsed;
  const events: EventMention[] = [];
  for (const [i, subject] of people.entries()) {
    const verb = contactVerb(words, subject.first);
    const mention = verb === null ? subject : objectOf(words, verb, subject, people[i + 1]);
    // `visited Port Elm`: a place looks like a name.
    if (verb !== null && !mention.titled && (words[verb]?.is.going || isBehindPreposition(words, mention.first)))
      continue;
    if (verb === null || words[verb]?.sentence !== words[mention.last]?.sentence) continue;
    const event = eventOf(parsed, { first: verb, head: verb, last: mention.last }, 'held');
    const place =
      visitedBefore(parsed, verb, subject) ??
      placeInside(parsed, verb, subject.first) ??
      event.place ??
      (words[mention.last + 1]?.is.towards ? placeBehind(parsed, mention.last + 1) : null);
    events.push({ ...event, place, head: 'meeting', contact: mention.name, isEncounter: true });
  }
  return [...events, ...receptionsIn(parsed), ...gatheringsIn(parsed), ...journeysIn(parsed), ...guestsIn(parsed)];
}

/** Whom the subject behind an Arabic verb meets, if they are named near behind it: `استقبل الوزير سامي حداد السفير كريم منصور`; else the subject. */
function objectOf(words: readonly Word[], verb: number, subject: Mention, next: Mention | undefined): Mention {
  if (!next || !ARABIC.test(words[verb]?.text ?? '') || subject.first > verb + 1) return subject;
  const isNear = next.first - subject.last <= LONGEST_INSERTION && words[next.last]?.sentence === words[verb]?.sentence;
  return isNear ? next : subject;
}

/** Whether a name stands behind `in`, as a place does: `in Port Elm`, `en la Casa Elma`. */
export function isBehindPreposition(words: readonly Word[], first: number): boolean {
  const at = beforeArticle(words, first - 1);
  return words[at]?.is.locating === true;
}

/**
 * ```bulletin
 * > | Ann Reed was received at the Harbour Office
 *              ^^^^^^^^^^^^
 * ```
 */
function receptionsIn(parsed: Parsed): EventMention[] {
  const { words, people } = parsed;
  const events: EventMention[] = [];
  for (const mention of people) {
    const verb = words[mention.last + 1]?.is.passive ? mention.last + 2 : mention.last + 1;
    const preposition = words[verb + 1];
    if (!words[verb]?.is.meeting || !isNext(words, verb)) continue;
    // `The mayors met at`: `gatheringsIn` finds it.
    if (words[verb]?.is.gathering) continue;
    if (!preposition || !isWhereto(preposition)) continue;
    const place = placeBehind(parsed, verb + 1);
    const event = eventOf(parsed, { first: mention.first, head: verb, last: verb }, 'held');
    events.push({ ...event, place: place ?? event.place, contact: mention.name, isEncounter: true });
  }
  return events;
}

function isWhereto({ is }: Word): boolean {
  return is.locating || is.towards;
}

function contactVerb(words: readonly Word[], person: number): number | null {
  let nearest = person - 3;
  for (let i = person - 1; i >= Math.max(0, nearest); i--) {
    const word = words[i];
    if (!word || !isNext(words, i + 1)) return null;
    // `met with the newly elected Mayor Ann Reed`
    if (word.is === NONE && !word.capital && !isRussian(word) && i >= person - MOST_ADJECTIVES) {
      nearest--;
      continue;
    }
    // `visit by Ann Reed` is her visit, not one to her.
    if (word.is.events && words[i + 1]?.is.agents) return null;
    // `a dinner hosted by Mayor Ann Reed`
    if (word.is.meeting) return word.is.acting && words[i + 1]?.is.agents ? null : i;
    if (word.is.visiting && words[i - 1]?.is.calling && nearest === person - 3) return i - 1;
    for (let verb = i - 1; verb >= i - NEAR; verb--) if (conversesAt(words, verb) === i) return verb;
    if (word.is.introducing && word.is.complements && !word.is.agents) return verbApart(words, i);
    // `met with visiting Mayor Ann Reed`, `empfängt den norländischen Bürgermeister Hans Roth`
    if (isOfLand(word)) continue;
    if (!word.is.introducing && !word.is.honorifics && !word.is.underWay) return verbBefore(words, i);
  }
  return null;
}

/**
 * The verb of meeting in front of the word `last`, where only when and where stand between; or null.
 * ```bulletin
 * > | Ann Reed received on May 3 in Port Elm the Mayor of Norland
 *              ^^^^^^^^
 * ```
 */
function verbBefore(words: readonly Word[], last: number): number | null {
  for (let i = last; i >= Math.max(0, last - LONGEST_INSERTION); i--) {
    const word = words[i];
    if (word?.is.meeting && !word.is.events) return i;
    // `принял с докладом мэра Вязова`
    if (word && words[i - 1]?.is.introducing && isRussian(word)) i--;
    else if (!word || !(tellsWhenOrWhere(word) || isOwned(words, i))) return null;
  }
  return null;
}

/** `recibió en su despacho a la alcaldesa Ana Ruiz` */
function isOwned(words: readonly Word[], i: number): boolean {
  return words[i]?.is.pronouns === true || words[i - 1]?.is.pronouns === true;
}

function tellsWhenOrWhere(word: Word): boolean {
  const { locating, definite, vague } = word.is;
  return isOfLand(word) || tellsDay(word) || locating || definite || vague || isProper(word);
}

/**
 * The verb of meeting before `with`, when and where between them, or null.
 * ```bulletin
 * > | Ann Reed met on Tuesday in Port Elm with Mayor Bob Hill
 *              ^^^
 * ```
 */
function verbApart(words: readonly Word[], preposition: number): number | null {
  for (let i = preposition - 1; i >= Math.max(0, preposition - LONGEST_INSERTION); i--) {
    const word = words[i];
    if (!word || words[i + 1]?.gap === 'stop') return null;
    if (word.is.conferring) return isProper(words[i - 1]) ? i : null;
    // `had an audience with`, `sat down with`
    if (i === preposition - 1 && word.is.wires) return i;
    if (SAT.test(word.lower) && words[i + 1]?.lower === 'down') return i;
    if (word.is.meeting || word.is.gathering) return word.is.holding || word.is.going ? null : i;
    // `held a press point with Ann Reed`
    if (word.is.holding && word.is.acting && !words[i + 1]?.is.locating) return i + 2;
    // `se reunió en esta jornada con`
    if (
      (word.is.events && !words[i - 1]?.is.vague) ||
      word.is.speaking ||
      word.is.holding ||
      word.is.titles ||
      word.is.joining
    )
      return null;
  }
  return null;
}
