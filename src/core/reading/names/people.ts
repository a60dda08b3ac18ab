import { NONE } from '../words/lexicon';
import { isDay, isNext, numberOf, type Word } from '../words/words';
import { ELIDED, GERMAN_ARTICLE, isBodyNoun, isLand } from './landNames';
import type { Mention } from './mention';
import { ampersandEnd, isCalled, isGermanObject, isJoined, isOfficer, lastTitle, nameEnd } from './nameWords';
import { roleBefore } from './roles';
import { withRolesBehind } from './rolesBehind';
import { FRENCH } from './roleWords';
import { agrees, isRussian } from './russianForms';
import {
  beforeInitials,
  behindSees,
  isBehindRussianName,
  isInstrumental,
  isNamesake,
  isPatronymic,
  isShoutedSurname,
  isSurname,
  russianNameStart,
} from './russianNames';

/** A name of more words, its particles aside, is not a person's. */
const LONGEST_NAME = 6;
const MOST_PARTICLES = 2;
/** A word that else opens sentences, or is a day, and ends a name has no more letters than this. */
const LONGEST_SMALL = 3;
/** `U.S. Bankers` */
const LAND = /^(?:U\.[KNS]|N\.Z)\.?$/;
/** `«Вязовский Вестник»` is no person. */
const QUOTED = /^[«“„].*[»”“]$/u;
const ARTICLE = /^[\p{Ll}]{1,3}[-‑'’]\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.)(?:-?\p{Lu}\.)*$/u;

/**
 * The people that a line names, in order: titles with a name behind them, and runs of two to four words that look like
 * a name (`titled` tells which).
 */
export function peopleIn(line: string, words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    if (!isProper(words[i]) && !isAddressed(words, i) && !isDayName(line, words, i, free)) continue;
    // `Ann Reed Meets Ferry Crews`
    if (free === i && (isNext(words, i) ? isVerb(words, i) : opensAttendance(words, i))) continue;
    const end = pairEnd(line, words, i, runEnd(words, i));
    const mention = mentionIn(line, words, i, end, free);
    if (mention !== null) {
      if (!repeats(words, mention)) mentions.push(mention);
      free = mention.last + 1;
    }
    i = mention !== null && mention.last < end ? mention.last : end - 1;
  }
  return withRolesBehind(line, words, mentions);
}

/** `Ms He Ting Ru`, `Ms Sun Li`: behind an honorific a word that else opens sentences, or is a day, is a name. */
function isAddressed(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const isOpener = isPlainDay(word) || (word?.capital === true && word.is.openers && word.gap === 'plain');
  const next = words[i + 1];
  if (!isOpener || !isProper(next)) return false;
  // `Professor Will Reed`, but not `Minister Will Open Quay`
  const isWill = word?.text === 'Will' && words[i - 1]?.is.titles && next.is === NONE && !words[i + 2]?.capital;
  return words[i - 1]?.is.honorifics === true || isWill === true;
}

/** `Mayor of Port Elm Monday Reed Holt`: between a title and another name a day or month is a name, too. */
function isDayName(line: string, words: readonly Word[], i: number, free: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!isPlainDay(word) || next?.gap !== 'plain' || !isProper(next) || next.is.titles) return false;
  return roleBefore(line, words, free, i)?.last === i - 1;
}

/** `Mayor Theresa May`, `Tan Kiat How`: what is else a day, or opens sentences, ends a name. */
function isSmallName(words: readonly Word[], start: number, i: number): boolean {
  const word = words[i];
  if (isDaySurname(words, i)) return true;
  if (!word?.capital || i - start < 2 || word.text.length > LONGEST_SMALL) return false;
  // `Mr Ian Das`
  if (words[i - 2]?.is.honorifics && !words[i + 1]?.capital) return true;
  const { openers, weekday, governors, connectors, definite, articles, clausal } = word.is;
  if (governors || connectors || definite || articles || clausal) return false;
  return (openers || weekday > 0) && !words[i + 1]?.capital && Number.isNaN(numberOf(words[i + 1]));
}

/** `Mayor Theresa May`: so it is behind a title and a first name. */
function isDaySurname(words: readonly Word[], i: number): boolean {
  return isPlainDay(words[i]) && words[i - 2]?.is.titles === true && Number.isNaN(numberOf(words[i + 1]));
}

function isPlainDay(word: Word | undefined): boolean {
  return word?.capital === true && word.gap === 'plain' && isDay(word);
}

/** A word that may stand in a name: with a capital, no number, no month, nothing that merely opens a sentence. */
export function isProper(word: Word | undefined): word is Word {
  return word?.capital === true && !word.is.openers && !isDay(word);
}

/** Where the run of proper words that starts at `start` ends (exclusive); particles may stand inside it. */
function runEnd(words: readonly Word[], start: number): number {
  let end = start + 1;
  while (end < words.length && words[end - 1]?.possessive === false && isNext(words, end)) {
    // `Ann Reed Reed Ann`: text that was joined says a name twice.
    if (isSameWord(words[end], words[end - 1]) && saysAgain(words, end)) break;
    if (isBehindRussianName(words, start, end) || words[end - 1]?.lower === 'jr') break;
    if (
      (isProper(words[end]) && !isVerb(words, end)) ||
      hasArticle(words[end]) ||
      isSmallName(words, start, end) ||
      isAddressed(words, end)
    )
      end += 1;
    else if (particlesEnd(words, end) > end && !isGermanObject(words, end)) end = particlesEnd(words, end) + 1;
    else break;
    end = behindNickname(words, end);
  }
  return end;
}

/** The word behind a surname that a nickname in quotation marks stands before, `end` itself where none does: `Ann “Nana Lulu” Reed`. */
function behindNickname(words: readonly Word[], end: number): number {
  if (words[end]?.gap !== 'quote') return end;
  const surname = words[end + 1]?.gap === 'quote' ? end + 1 : end + 2;
  const isName =
    words[surname]?.gap === 'quote' && isProper(words[end]) && isProper(words[surname - 1]) && isProper(words[surname]);
  return isName ? surname + 1 : end;
}

/** `Mayor Ann Reed Meets Crews`: headings set verbs with capitals, too. */
function isVerb(words: readonly Word[], i: number): boolean {
  const { meeting, gathering, holding } = (words[i] as Word).is;
  return (meeting || gathering || holding) && isNext(words, i + 1);
}

/** `Asistieron Ana Ruiz y Juan Molina` */
function opensAttendance(words: readonly Word[], i: number): boolean {
  const { attending, titles } = (words[i] as Word).is;
  return attending && !titles && isNext(words, i + 1);
}

/** Where the first of two names ends that were joined in one run: `Борисом Холмовым Анна Речная`, `Ann Reed & Bob Hill`; else `end`. */
function pairEnd(line: string, words: readonly Word[], start: number, end: number): number {
  if (end - start < 4) return end;
  if (!isRussian(words[end - 1])) return ampersandEnd(line, words, start, end);
  const first = lastTitle(words, start, end) + 1;
  if (end - first < 4 || !isSurname(words[end - 1]?.lower ?? '')) return end;
  // `мэром Порта Иваном Строевым Анна Речная`
  const differ = isInstrumental(words[end - 3]) && !isInstrumental(words[end - 2]) && !isInstrumental(words[end - 1]);
  const isPair = differ || (end - first === 4 && !words[first]?.is.common && isSurname(words[first + 1]?.lower ?? ''));
  return isPair && !words.slice(first, end).some(({ lower }) => isPatronymic(lower)) ? end - 2 : end;
}

function isSameWord(a: Word | undefined, b: Word | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  // Letters are compared of words that have as many: their strings are made only then.
  return a.to - a.from === b.to - b.from && a.lower === b.lower;
}

/** Whether a name is said again from the word `i` on: `Ann Reed Reed Ann`, `A. Reed Reed Ann`. */
function saysAgain(words: readonly Word[], i: number): boolean {
  const first = words[i - 2];
  // `Ann Reed Reed AnnMayor of Port Elm`: what follows may be glued to it.
  return first !== undefined && (words[i + 1]?.text.startsWith(first.text) === true || INITIALS.test(first.text));
}

/** Whether a mention is the one right before it again, its words turned round: `Ann Reed Reed Ann`. */
function repeats(words: readonly Word[], { first, titled }: Mention): boolean {
  const [a, b, c, d] = [words[first - 2], words[first - 1], words[first], words[first + 1]];
  return !titled && c?.gap === 'plain' && a !== undefined && b?.lower === c.lower && a.lower === d?.lower;
}

/** The proper word behind small words that stand inside a name: `van der Reed`; `start` itself where there is none. */
function particlesEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (end < start + MOST_PARTICLES && isParticle(words[end])) end++;
  // `José Ruiz y Molina`, but `Ana Ruiz y Luis Soto` are two
  if (words[start]?.is.joining && isNext(words, end + 1) && isProper(words[end + 1])) return start;
  // `Karl Stein von der Hochschule Elmstadt`
  if (words[start]?.lower === 'von' && words[end]?.is.common) return start;
  return end > start && isNext(words, end) && isProper(words[end]) ? end : start;
}

/** `al-Said`, `el-Said`: an article is written small before its name. */
function hasArticle(word: Word | undefined): boolean {
  return word !== undefined && ARTICLE.test(word.text);
}

function isParticle(word: Word | undefined): boolean {
  return word?.is.particles === true;
}

function mentionIn(line: string, words: readonly Word[], start: number, ends: number, free: number): Mention | null {
  const whole = nameEnd(words, start, ends);
  const title = lastTitle(words, start, whole);
  const behindTitle = Math.max(start, title + 1);
  // In a list the title before a surname in capitals is the one of the item before.
  const isOther = isShoutedSurname(words, behindTitle) || isJoined(words, behindTitle, whole);
  const role = isOther ? null : roleBefore(line, words, free, behindTitle);
  const bishop = behindSees(words, behindTitle, whole);
  const [end, last] = bishop < 0 ? [whole, ends] : [Math.min(bishop + 1, whole), Math.min(bishop + 1, ends)];
  const first =
    bishop < 0 ? behindParticles(words, nameStart(words, start, end, title, role !== null), title, end) : bishop;
  const isFrench = first > start && FRENCH.test(words[first - 1]?.text ?? '');
  const called = isFrench || (title >= start && isCalled(words[title]));
  // `глава Вязоградска Холмов`
  const isOfTown = role !== null && first > behindTitle && isRussian(words[first]);
  const isNamed = called || isOfTown || bishop >= 0 || isOfficer(words, first, role);
  if (!isName(words, first, end, isNamed) || (bishop < 0 && isLand(words, first, end)) || isNamesake(words, first))
    return null;
  // `directrice d’Orme Ferries`
  const isElided = ELIDED.test(words[first]?.text ?? '');
  const own = isElided ? null : first === behindTitle ? role : roleBefore(line, words, free, first);
  // `el rector de la Universidad de Los Olmos, Juan Ruiz`
  if (own?.last === first - 1 && isOf(words[own.last]) && !isRussian(words[own.last])) return null;
  const word = words[first];
  // `en présence d’Anne Roux`
  const from = (word?.from ?? 0) + (isElided ? 2 : 0);
  const to = words[end - 1]?.to ?? from;
  // `Anlass des Besuchs`
  if (own === null && !called && GERMAN_ARTICLE.test(words[first + 1]?.text ?? '')) return null;
  // `la Universidad Tecnológica Elma`, `la presidenta del Consejo Cívico del Olmo, Ana Ruiz`
  const isOfBody = own === null ? title >= start && first === title + 1 : isApposed(words, end);
  if (isOfBody && !called && isBodyNoun(words[own?.last ?? title])) return null;
  // `la Côte d’Orme`
  if (own === null && !called && words[first - 1]?.is.definite && words[first]?.gap === 'plain') return null;
  // `in the Harbour Plus format`
  if (own === null && isNext(words, end) && words[end]?.is.formats) return null;
  if (own === null && isRussian(words[first]) && QUOTED.test(line.slice(from - 1, to + 1))) return null;
  return {
    name: line.slice(from, to).replace(/[\s#*\u200B-\u200D\u2060\uFEFF]+/g, ' '),
    role: own?.text ?? null,
    from,
    to,
    first: own?.first ?? (called ? Math.max(title, start) : first),
    last: last - 1,
    titled: own !== null || called,
    possessive: words[end - 1]?.possessive === true,
  };
}

/** Whether a name of two words or more stands behind the comma before the word `i`. */
function isApposed(words: readonly Word[], i: number): boolean {
  return words[i]?.gap === 'comma' && isProper(words[i]) && isNext(words, i + 1) && isProper(words[i + 1]);
}

/**
 * The first word of a name without what belongs to the word before it, and without a French `M.`.
 * ```bulletin
 * > | Entretien de M. Jean Morel
 *                     ^^^^^^^^^^
 * ```
 */
function behindParticles(words: readonly Word[], start: number, title: number, end: number): number {
  let first = start;
  const isCalledSo = title >= 0 && isCalled(words[title]);
  while (first === title + 1 && !isCalledSo && words[first]?.capital === false && first < end - 1) first++;
  const of = words[first - 1];
  // `República de Norlandia Juan Ruiz`, `комитета Синего Якоря Ивана Строева`
  if (first === title + 2 && words[title]?.is.common && end - first > 2)
    if (of?.capital === false || agrees(of, words[first] as Word, true)) first++;
  return FRENCH.test(words[first]?.text ?? '') && end - first > 1 ? first + 1 : first;
}

/** Where the name begins in a run `[start, end)`: behind its title, and behind the place that a title is of. */
function nameStart(words: readonly Word[], start: number, end: number, title: number, hasRole: boolean): number {
  const first = Math.max(start, title + 1);
  // `президент Elm Иван Строев`
  const russian = russianFrom(words, first, end);
  if (russian < end) return russianNameStart(words, russian, end);
  const isDirection = title >= start && words[title]?.is.directions;
  if ((title >= start && !isDirection) || !hasRole || !isOf(words[start - 1])) return first;
  // `of the Lake Ann Reed`: all that is left is the name.
  if (isDirection && end - first < 3) return first;
  return first + 1;
}

/** The first word in Russian letters, if two of them end a run; else its end. */
function russianFrom(words: readonly Word[], first: number, end: number): number {
  let start = first;
  while (start < end && !isRussian(words[start])) start++;
  return start === first || end - start > 1 ? start : end;
}

function isOf(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && word.is.connectors;
}

function isName(words: readonly Word[], first: number, end: number, called: boolean): boolean {
  const count = end - first;
  if (count < (called ? 1 : 2)) return false;
  if (count > LONGEST_NAME && words.slice(first, end).filter(({ is }) => !is.particles).length > LONGEST_NAME)
    return false;
  const last = words[end - 1];
  return (
    last !== undefined &&
    (called || !LAND.test(words[first]?.text ?? '')) &&
    (!last.upper || (count > 1 && (called || isRussian(last)))) &&
    !/\p{N}/u.test(last.text) &&
    (!INITIALS.test(last.text) || beforeInitials(words, first, end) === first) &&
    last.text.length > 1
  );
}
