import { contactsIn } from './contacts';
import { type EventMention, eventOf, type Phrase, type Standing } from './event';
import { isProper } from './people';
import type { Parsed } from './reading';
import { spanAt, spanBehind, spanUpTo } from './spans';
import { VOCABULARY } from './vocabulary';
import type { Word } from './words';

const LONGEST_TITLE = 40;
const HOLDING_DISTANCE = 7;

/** The events that a line names, in order: noun phrases (`working meeting of …`) and verbs (`received Ann Reed`). */
export function eventsIn(parsed: Parsed): EventMention[] {
  const { words } = parsed;
  const events: EventMention[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(parsed, i, free);
    if (phrase === null) continue;
    events.push(eventOf(parsed, phrase, standingOf(words, phrase)));
    free = phrase.last + 1;
  }
  const starts = new Set(events.map(({ from }) => from));
  return [...events, ...contactsIn(parsed).filter(({ from }) => !starts.has(from))].sort((a, b) => a.from - b.from);
}

function phraseAt(parsed: Parsed, head: number, free: number): Phrase | null {
  const { words } = parsed;
  const word = words[head];
  if (word === undefined || head < free || !isEventWord(words, head)) return null;
  const first = phraseStart(parsed, head, free);
  if (isCommemorated(words, first, head)) return null;
  return { first, head, last: phraseEnd(parsed, head) };
}

/** The last of several event words is the head; `Conference Hall` and `Meeting Room` are none. */
function isEventWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (word === undefined || !VOCABULARY.events.has(word.lower)) return false;
  if (next?.gap !== 'plain') return true;
  if (VOCABULARY.events.has(next.lower)) return false;
  if (word.capital && next.capital && VOCABULARY.common.has(next.lower)) return false;
  return !VOCABULARY.annexes.has(next.lower);
}

function isCommemorated(words: readonly Word[], first: number, head: number): boolean {
  for (let i = Math.max(0, first - 3); i <= Math.min(words.length - 1, head + 2); i++) {
    if (words[i]?.sentence === words[head]?.sentence && VOCABULARY.commemorating.has(words[i]?.lower ?? ''))
      return true;
  }
  return false;
}

function phraseStart({ words, people }: Parsed, head: number, free: number): number {
  const floor = Math.max(free, (spanUpTo(people, head)?.last ?? -1) + 1);
  let first = head;
  while (first > floor && words[first]?.gap === 'plain' && qualifies(words[first - 1])) first--;
  return first;
}

function qualifies(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return VOCABULARY.qualifiers.has(word.lower) || /^\d{1,3}(?:st|nd|rd|th)$/.test(word.lower) || isProper(word);
}

/** Takes in what the head is of, with, between or on, up to a date, a place, a verb or the end of the clause. */
function phraseEnd(parsed: Parsed, head: number): number {
  const { words, dates } = parsed;
  const next = words[head + 1];
  if (next?.gap !== 'plain' || !VOCABULARY.complements.has(next.lower)) return head;
  const stop = spanBehind(dates, head)?.first ?? words.length;
  let last = head;
  let quoted = false;
  for (let i = head + 1; i < Math.min(stop, head + LONGEST_TITLE); i++) {
    const word = words[i];
    if (word === undefined || !(quoted ? word.gap !== 'stop' : staysInside(parsed, word, i))) break;
    if (word.gap === 'quote') quoted = !quoted;
    if (VOCABULARY.locating.has(word.lower) && isProper(words[behindArticle(words, i + 1)]) && !isFormat(words, i))
      break;
    if (VOCABULARY.clausal.has(word.lower) && i > head + 1) break;
    last = i;
  }
  while (last > head && isSmall(words[last])) last--;
  return last;
}

/** `a more just, open and lively harbour`: small words up to an `and`. */
function listsOn(words: readonly Word[], i: number): boolean {
  for (let j = i; j < i + 3; j++) {
    if (words[j] === undefined || words[j]?.capital === true || (j > i && words[j]?.gap !== 'plain')) return false;
    if (VOCABULARY.joining.has(words[j + 1]?.lower ?? '')) return !VOCABULARY.clausal.has(words[i]?.lower ?? '');
  }
  return false;
}

function staysInside({ words, people }: Parsed, word: Word, i: number): boolean {
  if (word.gap === 'plain' || word.gap === 'quote') return true;
  // A title may hold commas: `Minister of Trade, Ports and Industry`.
  return word.gap === 'comma' && ((spanAt(people, i)?.first ?? i) < i || listsOn(words, i));
}

function behindArticle(words: readonly Word[], i: number): number {
  return VOCABULARY.definite.has(words[i]?.lower ?? '') ? i + 1 : i;
}

/** `meeting in the Harbour format`: no place stands behind `in`. */
function isFormat(words: readonly Word[], locating: number): boolean {
  for (let i = locating + 2; i < locating + 6; i++) if (VOCABULARY.formats.has(words[i]?.lower ?? '')) return true;
  return false;
}

function isSmall(word: Word | undefined): boolean {
  return (
    word === undefined ||
    (!word.capital && (VOCABULARY.openers.has(word.lower) || VOCABULARY.governors.has(word.lower)))
  );
}

function standingOf(words: readonly Word[], { first, last }: Phrase): Standing {
  for (let i = last + 1; i <= last + 5; i++) {
    if (words[i] === undefined || words[i]?.gap === 'stop') break;
    if (VOCABULARY.acting.has(words[i]?.lower ?? '')) return 'held';
  }
  for (let i = first - 1; i >= Math.max(0, first - HOLDING_DISTANCE); i--) {
    const word = words[i];
    if (word === undefined || words[i + 1]?.gap === 'stop') break;
    if (VOCABULARY.vague.has(word.lower)) return 'named';
    if (VOCABULARY.following.has(word.lower)) return 'after';
    if (VOCABULARY.visiting.has(word.lower) && VOCABULARY.articles.has(words[i + 1]?.lower ?? '')) return 'during';
    if (VOCABULARY.framing.has(word.lower)) return 'during';
    if (VOCABULARY.holding.has(word.lower)) return 'held';
  }
  return 'named';
}
