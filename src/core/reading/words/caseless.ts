import { type Lexicon, NONE } from './lexicon';
import { isNext, type Word, wordsOf } from './words';

/** So many words behind a title or a preposition may be a name. */
const NAME_LENGTH = 2;
const LONGEST_HOUSE = 6;
const LONGEST_TITLE = 24;
const DIGIT = /\d/;
const LATIN = /[a-z]/;

/** Whether a line has Latin letters, and no capital ones. */
export function isCaseless(line: string): boolean {
  return LATIN.test(line) && line === line.toLowerCase();
}

/**
 * A line of Latin letters without a capital one, as some sources print all their headings, with capital letters where its names
 * surely are: behind titles, hash signs and the prepositions of places, before `’s`, in months beside a number. The same length.
 * ```bulletin
 * > | on may 3, mayor ann reed met governor of norland bob hill in #elmport
 *        ^^^          ^^^ ^^^^                 ^^^^^^^ ^^^ ^^^^     ^^^^^^^
 * ```
 */
export function withCapitals(line: string, lexicon: Lexicon, isPlace: boolean): string {
  const words = wordsOf(line, lexicon);
  const found = isPlace ? words : words.flatMap((_, i) => properAt(line, words, i));
  const proper = found.toSorted((a, b) => a.from - b.from);
  const spelt: string[] = [];
  let end = 0;
  for (const { from } of proper) {
    const letter = line.charAt(from).toUpperCase();
    if (from < end || letter.length > 1) continue;
    spelt.push(line.slice(end, from), letter);
    end = from + 1;
  }
  return spelt.join('') + line.slice(end);
}

/** The words that the word `i` shows to be proper ones. */
function properAt(line: string, words: readonly Word[], i: number): readonly Word[] {
  const word = words[i] as Word;
  if (isMarked(line, word) || isForename(line, word, words[i + 1]) || isMonth(words, i)) return [word];
  if (word.is.titles) return nameBehind(words, i);
  if (word.is.locating) return words[i + 1]?.is.definite ? houseAt(words, i + 2) : unknownFrom(words, i + 1);
  return word.is.towards && words[i - 1]?.is.visits ? unknownFrom(words, i + 1) : [];
}

function isMarked(line: string, { is, from, possessive }: Word): boolean {
  return is === NONE && (possessive || line.charAt(from - 1) === '#');
}

/** `ann #reed` */
function isForename(line: string, { is }: Word, next: Word | undefined): boolean {
  return is === NONE && next?.gap === 'plain' && isMarked(line, next);
}

function isMonth(words: readonly Word[], i: number): boolean {
  if (words[i]?.is.month === 0) return false;
  return DIGIT.test(words[i - 1]?.text ?? '') || DIGIT.test(words[i + 1]?.text ?? '');
}

/** The words of the name behind a title, what the title is of among them: `governor of norland bob hill`. */
function nameBehind(words: readonly Word[], title: number): readonly Word[] {
  let first = title + 1;
  while (first - title < LONGEST_TITLE && isOfTitle(words, first)) first++;
  const complement = words.slice(title + 1, first).filter(({ is }) => is === NONE);
  const isOf = words[first - 1]?.is.connectors;
  const name = unknownFrom(words, first, isOf ? NAME_LENGTH + 1 : NAME_LENGTH);
  // `the mayor arrives in`
  if (name.length === 1 && words[first + 1]?.is.locating) return complement;
  return [...complement, ...name];
}

/** Whether a word goes on with a title; an unknown one may describe what follows, or lead on: `envoy of norland to the elm federation`. */
function isOfTitle(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.is.connectors || word.is.common) return true;
  const next = words[i + 1];
  if (word.is !== NONE || next === undefined) return false;
  return next.is.common || (next.is.connectors && words[i - 1]?.is.connectors === true);
}

/** The words in no table from `first` on, at most `most`, that nothing divides. */
function unknownFrom(words: readonly Word[], first: number, most = NAME_LENGTH): readonly Word[] {
  let end = first;
  while (end < first + most && words[end]?.is === NONE && (end === first || isNext(words, end))) end++;
  return words.slice(first, end);
}

/** `at the elm harbour office`, `at the quay forum`: what ends in a word for a house, or stands before one for an event. */
function houseAt(words: readonly Word[], first: number): readonly Word[] {
  let end = first;
  while (end < first + LONGEST_HOUSE && isOfHouse(words[end])) end++;
  const isHouse = words[end - 1]?.is.seats || words[end - 1]?.is.bodies;
  return isHouse || words[end]?.is.events ? words.slice(first, end) : [];
}

function isOfHouse(word: Word | undefined): boolean {
  return word !== undefined && !word.is.events && (word.is === NONE || word.is.common || word.is.seats);
}
