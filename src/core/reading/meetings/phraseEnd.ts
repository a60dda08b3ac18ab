import { isProper } from '../names/people';
import { genitiveEnd, isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { spanAt, spanBehind } from '../words/spans';
import { behindArticle, isNext, type Word } from '../words/words';

/** An event's name has no more words behind its head than this. */
const LONGEST_TITLE = 40;
/** A list of lands in an event's name has no more words than this, the last one aside. */
const LONGEST_LIST = 6;
/** The name of another event has no more words in front of its last than this. */
const LONGEST_NAME = 8;
/** A name in quotation marks has no more characters than this. */
const LONGEST_QUOTE = 400;
/** Endings of adjectives behind an event’s word, and what leads on from them. */
const ADJECTIVE = /^.{3,}(?:al|[ae]les|ale|aux|iel|ielles?|iels|ique|ic[oa]|ari[oa]|aire|iv[oae]|ad[oa])$/u;
const ROMANCE = /^(?:del?|des|du|con|sobre|entre|avec|sur)$/;
const CLOSING = /["”»]/u;

/**
 * The last word of an event's name: with what the head is of, with, between or on, up to a date, a place, a verb or the
 * end of the clause. Only a name that would be a single word takes in the name in quotation marks behind it.
 */
export function phraseEnd(parsed: Parsed, first: number, head: number): number {
  const { words } = parsed;
  const next = words[head + 1];
  if (next?.gap !== 'plain') return head;
  const adjective = adjectiveEnd(words, first, head);
  if (adjective > head) {
    const behind = words[adjective + 1];
    return behind?.gap === 'plain' && behind.is.complements ? complementEnd(parsed, first, adjective) : adjective;
  }
  const own = genitiveEnd(words, head);
  if (own > head) {
    const behind = words[own + 1];
    const isWith = behind?.gap === 'plain' && behind.is.complements && behind.is.introducing;
    return isWith ? complementEnd(parsed, first, own) : own;
  }
  if (next.is.naming) return first === head ? nameEnd(parsed, head, head + 2) : head;
  // Whose `visit` it was must be said, whose `official visit` not.
  if (next.is.agents && first < head) return head;
  return next.is.complements ? complementEnd(parsed, first, head) : head;
}

/** The last adjective of those that follow an event’s word in Romance languages: `la conferencia internacional`; `head` where none does. */
function adjectiveEnd(words: readonly Word[], first: number, head: number): number {
  const is = words[first - 1]?.is;
  const isRomance = (is?.definite || is?.articles) && !/^(?:the|an?)$/.test(words[first - 1]?.lower ?? '');
  let end = head;
  while (isNext(words, end + 1) && !words[end + 1]?.is.acting && ADJECTIVE.test(words[end + 1]?.lower ?? '')) end++;
  return isRomance || ROMANCE.test(words[end + 1]?.lower ?? '') ? end : head;
}

/** The last word of the name in quotation marks that opens before the word `opening`; `head` where there is none. */
function nameEnd({ text, words }: Parsed, head: number, opening: number): number {
  const from = words[opening]?.from;
  if (from === undefined) return head;
  const close = text.slice(from, from + LONGEST_QUOTE).search(CLOSING);
  if (close < 0) return head;
  let last = opening;
  while ((words[last + 1]?.from ?? text.length) < from + close) last++;
  return last;
}

function complementEnd(parsed: Parsed, first: number, head: number): number {
  const { text, words, dates } = parsed;
  const stop = Math.min(spanBehind(dates, head)?.first ?? words.length, head + LONGEST_TITLE);
  const hasReason = words[behindArticle(words, head + 2)]?.is.reasons === true;
  let last = head;
  let quoted = false;
  for (let i = head + 1; i < stop; i++) {
    const word = words[i];
    const name = quoted ? 0 : namedBy(words, i);
    if (name > 0) return first === head ? nameEnd(parsed, head, name) : head;
    if (!word || !(quoted ? word.gap !== 'stop' : staysInside(parsed, word, i))) break;
    // `Forum “Quays”, Port Elm`
    if (quoted && word.gap === 'quote' && text.slice(words[i - 1]?.to, word.from).includes(',')) break;
    if (word.gap === 'quote') quoted = !quoted;
    // `the meeting of the crews on Monday`
    if (word.is.weekday > 0) break;
    if (!quoted && (endsPhrase(words, i, head, hasReason) || opensNext(parsed, i))) break;
    last = i;
  }
  while (last > head && isSmall(words[last])) last--;
  return last;
}

/**
 * Where the name in quotation marks opens that makes what stands before it superfluous, or 0.
 * ```bulletin
 * > | a debate on the agenda item titled “Quays”
 *                             ^^^^ ^^^^^^
 * ```
 */
function namedBy(words: readonly Word[], i: number): number {
  if (!words[i - 1]?.is.items) return 0;
  const opening = words[i]?.is.naming ? i + 1 : i;
  return words[opening]?.gap === 'quote' ? opening : 0;
}

function endsPhrase(words: readonly Word[], i: number, head: number, hasReason: boolean): boolean {
  const is = words[i]?.is;
  const behind = words[behindArticle(words, i + 1)];
  if (behind?.is.beside) return true;
  if (is?.clausal || (is?.acting && !words[i]?.capital)) return true;
  if (i > head + 1 && (is?.joining || is?.topics) && leadsToEvent(words, i + 1)) return true;
  if (!is?.locating || !isProper(behind) || isFormat(words, i)) return false;
  if (leadsOn(words, i)) return false;
  // `on the situation in Port Elm`, `in connection with the flood in Port Elm`: nobody says where they met.
  return !hasReason && !words[i - 1]?.is.states;
}

/** `Встреча с мэром Иваном Строевым Президент провёл …`: in a line without line ends a capital behind a Russian name opens the next sentence. */
function opensNext({ words, people }: Parsed, i: number): boolean {
  if (!words[i]?.capital || !isRussian(words[i])) return false;
  const person = spanAt(people, i - 1);
  return person?.titled === true && person.to === words[i - 1]?.to;
}

/** `the Ports Summit of Norland and the Quay Forum`: another event with a name of its own follows. */
function leadsToEvent(words: readonly Word[], start: number): boolean {
  const first = behindArticle(words, start);
  let i = first;
  while (i < first + LONGEST_NAME && isNext(words, i) && words[i]?.capital && !words[i]?.is.events) i++;
  return i > first && isNext(words, i) && words[i]?.capital === true && words[i]?.is.events === true;
}

/** `forum on quays in the North Sea in Port Elm`: of two places the first belongs to the name, if it is no house: `at the Harbour Hall in Port Elm`. */
function leadsOn(words: readonly Word[], locating: number): boolean {
  let i = behindArticle(words, locating + 1);
  while (isProper(words[i]) && isNext(words, i)) i++;
  if (words[i - 1]?.is.seats) return false;
  return isNext(words, i) && words[i]?.is.locating === true && isProper(words[behindArticle(words, i + 1)]);
}

function staysInside({ words, people }: Parsed, word: Word, i: number): boolean {
  if (word.gap === 'plain' || word.gap === 'quote') return true;
  // A title may hold commas and brackets: `Minister of Trade, Ports and Industry`.
  if (word.gap !== 'stop' && (spanAt(people, i)?.first ?? i) < i) return true;
  if (word.gap === 'open' || word.gap === 'close') return isAcronym(words, word.gap === 'open' ? i : i - 1);
  if (word.gap !== 'comma') return false;
  // `talks between Ann Reed, Mayor Bob Hill and Governor Carl Holt`
  if (spanAt(people, i)?.first === i && spanAt(people, i - 1) !== undefined) return true;
  return listsOn(words, i) || listsProper(words, i);
}

/** `Quay Ports Forum (QPF) of Norland`: an acronym in brackets, behind which the name goes on. */
function isAcronym(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return word?.gap === 'open' && word.upper && next?.gap === 'close' && next.is.complements && !next.is.locating;
}

/** `the leaders of Norland, Westland and Eastland` */
function listsProper(words: readonly Word[], i: number): boolean {
  if (!isProper(words[i - 1]) || !isProper(words[i])) return false;
  let j = i;
  while (j < i + LONGEST_LIST && isProper(words[j])) j++;
  return j < i + LONGEST_LIST && isNext(words, j) && words[j]?.is.joining === true;
}

/** `a more just, open and lively harbour`: small words up to an `and`. */
function listsOn(words: readonly Word[], i: number): boolean {
  for (let j = i; j < i + 3; j++) {
    if (words[j] === undefined || words[j]?.capital) return false;
    if (words[j + 1]?.is.joining) return true;
  }
  return false;
}

/** `meeting in the Harbour format`: no place stands behind `in`. */
function isFormat(words: readonly Word[], locating: number): boolean {
  for (let i = locating + 2; i < locating + 6 && !words[i]?.is.locating; i++) {
    if (words[i]?.is.formats) return true;
  }
  return false;
}

function isSmall(word: Word | undefined): boolean {
  return !word || (!word.capital && (word.is.openers || word.is.governors || word.is.definite));
}
