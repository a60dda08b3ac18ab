import type { Mention } from '../names/mention';
import { isProper } from '../names/people';
import { isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { lowerHouseEnd, properEnd } from '../places/placeEnd';
import { placeBehind, placeInside } from '../places/places';
import { visitedBefore, visitedHouseEnd } from '../places/russianPlaces';
import { NONE } from '../words/lexicon';
import { spanAt, spanBehind, spanUpTo } from '../words/spans';
import { beforeArticle, behindArticle, isNext, type Word } from '../words/words';
import { type EventMention, eventOf } from './event';
import { conversesAt, guestsIn, isOfLand } from './guests';
import { journeysIn } from './journeys';

/** What people talk about is told in no more words than this. */
const LONGEST_OBJECT = 12;
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

/**
 * ```bulletin
 * > | The mayors met at the Harbour Office in Port Elm
 *                ^^^
 * > | A delegation visited Port Elm
 *                  ^^^^^^^^^^^^^^^^
 * ```
 */
function gatheringsIn(parsed: Parsed): EventMention[] {
  const { words, people } = parsed;
  const events: EventMention[] = [];
  for (const [i, { is }] of words.entries()) {
    const next = words[i + 1];
    if (next?.gap !== 'plain') continue;
    const goal = is.going ? behindDay(parsed, i + 1) : i + 1;
    if (is.conferring && isPair(parsed, i)) {
      const event = eventOf(parsed, { first: i, head: i, last: clauseEnd(words, i) }, 'held');
      // A place behind the verb is what they talked about.
      events.push({
        ...event,
        place: null,
        isDated: false,
        head: 'meeting',
        isEncounter: true,
      });
    } else if ((is.conversing || (is.meeting && !is.gathering)) && isWired(words, i)) {
      const event = eventOf(parsed, { first: i, head: i, last: wiresBehind(words, i) }, 'held');
      events.push({ ...event, head: 'meeting', isEncounter: true });
    } else if (is.gathering && isPair(parsed, i) && (spanBehind(people, i)?.first ?? words.length) > i + NEAR) {
      const event = eventOf(parsed, { first: i, head: i, last: i }, 'held');
      events.push({ ...event, head: 'meeting', isEncounter: true });
    } else if (is.gathering) {
      const event = gatheringAt(parsed, i);
      if (event !== null) events.push(event);
    } else if ((is.going || is.underWay) && goalEnd(parsed, i, goal) > 0) {
      const last = goalEnd(parsed, i, goal) - 1;
      const told = eventOf(parsed, { first: i, head: i, last }, 'held');
      const [from, to] = [words[goal]?.from ?? 0, words[last]?.to ?? 0];
      // `besuchte am 3. Mai Ulmhafen`
      const event = { ...told, place: told.place ?? { text: parsed.text.slice(from, to), from, to } };
      // `when visiting Port Elm` is told of nobody, `who was visiting Port Elm` only tells who came.
      const isBeing = words[words[i - 1]?.is.adverbs ? i - 2 : i - 1]?.is.passive;
      const isTold = is.going || isBeing || event.date !== null;
      if (isTold && !words[i - 2]?.is.relatives) events.push({ ...event, head: 'visit' });
    }
  }
  return events;
}

/** The event of a verb of gathering, behind which stands where, or a day: `met on May 3 in Port Elm`; null where neither does. */
function gatheringAt(parsed: Parsed, verb: number): EventMention | null {
  const { words } = parsed;
  const at = behindTime(parsed, verb + 1);
  const event = eventOf(parsed, { first: verb, head: verb, last: verb }, 'held');
  const isThere =
    words[at]?.is.locating &&
    event.place !== null &&
    event.place.from <= (words[at + 2]?.from ?? Number.POSITIVE_INFINITY);
  // `в Вязове встретились министры`
  const isBefore = isRussian(words[verb]) && event.place !== null && event.place.to === words[verb - 1]?.to;
  const isDated = spanAt(parsed.dates, at - 1)?.date != null || (words[at - 1]?.is.weekday ?? 0) > 0;
  if (!isThere && !isBefore && !isDated) return null;
  return { ...event, head: 'meeting', isEncounter: true };
}

/**
 * The word behind what the verb of going `verb` leads to, which begins at the word `goal`, if that is a place, or somebody goes to a thing
 * in a place; else 0.
 * ```bulletin
 * > | Mayor Ann Reed toured the fish market in Port Elm
 *                               ^^^^^^^^^^^
 * ```
 */
function goalEnd({ words, people }: Parsed, verb: number, goal: number): number {
  const low = lowerHouseEnd(words, people, goal);
  if (low > goal) return low;
  // `visits to the quays`
  const isTo = words[goal]?.is.governors;
  if (isProper(words[goal]))
    return spanAt(people, goal)?.titled ? 0 : visitedHouseEnd(words, goal, properEnd(words, goal));
  const visitor = spanUpTo(people, verb);
  if (!visitor?.titled || words[visitor.last]?.sentence !== words[verb]?.sentence || isTo) return 0;
  let end = goal;
  while (end < goal + LONGEST_INSERTION && isNext(words, end) && !words[end]?.capital && !words[end]?.is.locating)
    end++;
  const isIn = isNext(words, end) && words[end]?.is.locating && isProper(words[behindArticle(words, end + 1)]);
  return isIn ? end : 0;
}

/** The word behind the day and an article: `besucht am 3. Mai den`. */
function behindDay({ words, dates }: Parsed, start: number): number {
  let i = start;
  while (i < start + LONGEST_INSERTION && (words[i]?.is.dating || spanAt(dates, words[i]?.is.definite ? i + 1 : i)))
    i++;
  return behindArticle(words, i);
}

/** The word behind what tells the day: `met today in`, `met on Tuesday in`. */
function behindTime({ words, dates }: Parsed, start: number): number {
  let i = start;
  while (i < start + NEAR && tellsTime(words, i)) i++;
  const lead = words[i]?.is;
  // `met on May 3`
  const date = spanAt(dates, lead?.definite || lead?.dating || lead?.visiting ? i + 1 : i);
  return date !== undefined && date.date !== null ? date.last + 1 : i;
}

function tellsTime(words: readonly Word[], i: number): boolean {
  const is = words[i]?.is;
  if (is === undefined || is.locating) return false;
  // `meets on Tuesday`
  if (is.visiting) return (words[i + 1]?.is.weekday ?? 0) > 0;
  const isDay = is.distance !== null || is.weekday > 0;
  return isDay || is.adverbs || (is.vague && (words[i + 1]?.is.weekday ?? 0) > 0);
}

/** Whether two people with `and` between them stand right before the word `verb`: `Ann Reed and Bob Hill discussed …`. */
function isPair({ words, people }: Parsed, verb: number): boolean {
  const second = spanAt(people, verb - 1);
  return (
    second !== undefined &&
    words[second.first - 1]?.is.joining === true &&
    spanAt(people, second.first - 2) !== undefined
  );
}

/** The word for what people talk through, behind a verb: `spoke over the phone`; 0 where there is none. */
export function wiresBehind(words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i <= verb + NEAR + 1 && isNext(words, i); i++) if (words[i]?.is.wires) return i;
  return 0;
}

/** `received in audience`, but not `received a phone call`, which the word behind names. */
function isWired(words: readonly Word[], verb: number): boolean {
  const wire = wiresBehind(words, verb);
  return wire > 0 && !words[wire + 1]?.is.events;
}

/** The last word of the clause that the word `i` is in. */
function clauseEnd(words: readonly Word[], i: number): number {
  let last = i;
  while (last < i + LONGEST_OBJECT && isNext(words, last + 1) && words[last + 1]?.is.locating === false) last++;
  return last;
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
    if (!word.is.introducing && !word.is.honorifics && !word.is.underWay)
      return i < person - 1 || isRussian(word) ? verbBefore(words, i) : null;
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
  const { text, is } = word;
  const { locating, definite, dating, vague, dateParts, month, weekday, distance } = is;
  return (
    isOfLand(word) ||
    locating ||
    definite ||
    dating ||
    vague ||
    dateParts ||
    month > 0 ||
    weekday > 0 ||
    distance !== null ||
    /^\d/.test(text) ||
    isProper(word)
  );
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
