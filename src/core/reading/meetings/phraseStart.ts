import { isProper } from '../names/people';
import { agrees, isRussian } from '../names/russianForms';
import { isCyrillicNoun } from '../names/russianNames';
import type { Parsed } from '../parsed';
import { NONE } from '../words/lexicon';
import { spanUpTo } from '../words/spans';
import { isNext, type Word } from '../words/words';

/** What says when or how well an event was held, and not of which kind it is. */
const JUDGES =
  /^(?:recent|latest|ongoing|current|forthcoming|upcoming|previous|past|successful|fruitful|good|great|productive|constructive|important|key|leading|major|traditional|main|pr[oó]xim[oa]|prochaine?|récente?|jüngsten?|nächsten?|\S+-(?:long|hour|day|ever))$/u;
/** What kind of event one is is told in no more small words than this. */
const MOST_KINDS = 3;

/** `7th`, `wreath-laying` */
const FORMED = /^(?:\d{1,3}(?:st|nd|rd|th)|\p{L}+-\p{L}+ing)$/u;

/** The first word of an event's name whose head is the word `head`: with what qualifies it, behind the word `free`. */
export function phraseStart({ words, people }: Parsed, head: number, free: number): number {
  const person = spanUpTo(people, head);
  // `the Silver Anchor ceremony`: behind an article stands nobody.
  const isName = person?.last === head - 1 && !person.titled && words[person.first - 1]?.is.definite;
  const floor = isName ? free : Math.max(free, (person?.last ?? -1) + 1);
  let first = head;
  while (first > floor && (qualifies(words[first - 1]) || agrees(words[first - 1], words[head] as Word))) {
    // `Quay Tech (QT) Summit`
    const isBehindAcronym = words[first]?.gap === 'close';
    if (!isNext(words, first) && !isBehindAcronym && words[first]?.gap !== 'open') break;
    // `провела в Вязове переговоры`: a place before the event is no part of its name.
    if (isProper(words[first - 1]) && words[first - 2]?.is.locating && isCyrillicNoun(words[first - 1])) break;
    first--;
  }
  return first === head ? described(words, head, floor) : first;
}

/**
 * The first of the small words that say between an article and the head of an event what kind of event it is, else the head itself.
 * ```bulletin
 * > | Mayor Ann Reed attended a town hall meeting.
 *                               ^^^^^^^^^
 * ```
 */
function described(words: readonly Word[], head: number, floor: number): number {
  for (let i = head; i >= Math.max(floor, head - MOST_KINDS) && isNext(words, i); i--) {
    const before = words[i - 1];
    if (before?.is.articles || before?.is.definite || before?.is.pronouns) return i;
    if (before === undefined || before.capital || before.possessive || !saysKind(before)) return head;
  }
  return head;
}

function saysKind({ is, lower, hasDigit }: Word): boolean {
  return (
    !hasDigit &&
    !JUDGES.test(lower) &&
    (is === NONE || (is.common && !is.titles) || is.qualifiers || is.seats || is.towns || is.rites || is.events)
  );
}

/** Whether a word may stand before an event's head and belong to its name. */
export function qualifies(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.is.month > 0 && !word.capital) return true;
  if (word.is.qualifiers || FORMED.test(word.lower)) return true;
  // `Held` at the opening of a sentence is no part of the name.
  // Whose meeting it is, `the Mayor’s meeting`, is no part of it; `Ministers’ Meeting` is one.
  // `El acto`, but not `UN meeting`
  if ((word.is.definite || word.is.articles) && !word.upper) return false;
  if (isRussian(word) && (word.is.holding || word.is.titles)) return false;
  return isProper(word) && !word.is.acting && !(word.possessive && word.is.titles && !word.lower.endsWith('s'));
}
