import { isProper } from '../names/people';
import { isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { lowerHouseEnd, properEnd } from '../places/placeEnd';
import { visitedHouseEnd } from '../places/russianPlaces';
import { spanAt, spanBehind, spanUpTo } from '../words/spans';
import { behindArticle, isNext, isWeekday, type Word } from '../words/words';
import { type EventMention, eventOf } from './event';

// Verbs of coming together, of talking and of going somewhere.

/** What people talk about is told in no more words than this. */
const LONGEST_OBJECT = 12;
/** What a verb leads to at once is no further behind it, in words. */
const NEAR = 3;
/** Between a verb of going and what it leads to stand no more words than this. */
const LONGEST_INSERTION = 8;

/**
 * ```bulletin
 * > | The mayors met at the Harbour Office in Port Elm
 *                ^^^
 * > | A delegation visited Port Elm
 *                  ^^^^^^^^^^^^^^^^
 * ```
 */
export function gatheringsIn(parsed: Parsed): EventMention[] {
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
      if (isTold && !words[i - 2]?.is.relatives) events.push({ ...event, head: 'visit', hasDestination: true });
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
  const isDated = spanAt(parsed.dates, at - 1)?.date != null || isWeekday(words[at - 1]);
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
  while (
    end < goal + LONGEST_INSERTION &&
    isNext(words, end) &&
    !words[end]?.is.locating &&
    !spanAt(people, end)?.titled
  )
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
  if (is.visiting) return isWeekday(words[i + 1]);
  const isDay = is.distance !== null || is.weekday > 0;
  return isDay || is.adverbs || (is.vague && isWeekday(words[i + 1]));
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
