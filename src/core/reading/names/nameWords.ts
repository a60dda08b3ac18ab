import { NONE } from '../words/lexicon';
import { isNext, type Word } from '../words/words';
import type { Role } from './roles';
import { FRENCH } from './roleWords';
import { isRussian } from './russianForms';
import { isShoutedSurname, isSurname } from './russianNames';

// Which words of a run of proper words are titles and bodies, and which are parts of a name though they look so.

/** A surname in capitals has more letters than this. */
const LONGEST_ACRONYM = 3;
/** `Ann Reed MP` */
const POSTNOMINAL =
  /^(?:M\.?P\.?|T\.?D\.?|MEP|MSP|ML[AC]|MHK|MPP|M[HN]A|JP|SAN|OON|FRS|[KQ]C|[CDGKMO]BE|[DGK]?C?MG|[DGK]?CB|[CLM]VO|Ph\.?D\.?)$/;
/** `King Carl III` */
const REGNAL = /^(?:I{1,3}|IV|VI{0,3}|IX|X[IV]{0,4})$/;
/** Endings of English nouns that no name has; hardly a word needs to be asked for the letters in front of them. */
const ABSTRACT_ENDING = /(?:ns?|ts|es|gy|hy|al|ty)$/;
const ABSTRACT = /[a-zà-ÿ]{3}(?:tions?|sions?|ments|ities|ology|ologies|ography|ional|ability)$/;

/** Whether a word tells that a run of proper words is not a name up to here. */
function isTitleOrBody(word: Word): boolean {
  return (
    word.is.titles ||
    word.is.honorifics ||
    word.is.common ||
    word.is.bodies ||
    word.is.events ||
    word.is.directions ||
    // `Выступление Постоянного представителя`
    (word.is.statements && isRussian(word)) ||
    isAbstract(word) ||
    (word.upper && !REGNAL.test(word.text))
  );
}

/** Whether a word is one of the nouns that no name has: `Accreditation`. */
export function isAbstract({ lower }: Word): boolean {
  return ABSTRACT_ENDING.test(lower) && ABSTRACT.test(lower);
}

/** The end of a name without the letters behind it: `Ann Reed MP`. */
export function nameEnd(words: readonly Word[], start: number, last: number): number {
  let end = last;
  while (end - start > 2 && POSTNOMINAL.test(words[end - 1]?.text ?? '')) end--;
  return end;
}

/** The last word of `[start, end)` that cannot be part of a name, or `start - 1`. */
export function lastTitle(words: readonly Word[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) {
    const word = words[i];
    if (!word || !isTitleOrBody(word)) continue;
    const isShouted =
      isShoutedSurname(words, i) || isShoutedBehindTitle(words, i) || isShoutedLast(words, start, i, end);
    // `Governor Don Reed`
    const isFirstName = word.text === 'Don' && i === end - 2;
    if (!isFirstName && !isSurnameHere(words, start, i, end) && !isShouted && !isUnstopped(words, i, end)) return i;
  }
  return start - 1;
}

/** Where a name ends in front of `&` and another one; in what else has the sign a title or a body stands: `Elm Oil & Gas Works`. */
export function ampersandEnd(line: string, words: readonly Word[], start: number, end: number): number {
  for (let i = start + 2; i < end - 1; i++) {
    if (!line.slice(words[i - 1]?.to, words[i]?.from).includes('&')) continue;
    const isOther = words.slice(i, end).some(({ is }) => is.titles) || lastTitle(words, i, end) < i;
    return isOther && lastTitle(words, start, i) < i - 2 ? i : end;
  }
  return end;
}

/** `Ms Ann REED`: behind a title or honorific and a first name. */
function isShoutedLast(words: readonly Word[], start: number, i: number, end: number): boolean {
  const word = words[i];
  if (i !== end - 1 || !word?.upper || word.is !== NONE || word.text.length <= LONGEST_ACRONYM) return false;
  let first = i;
  while (first > start && words[first - 1] !== undefined && !isTitleOrBody(words[first - 1] as Word)) first--;
  if (FRENCH.test(words[first]?.text ?? '')) return first < i - 1;
  return first < i && (isCalled(words[first - 1]) || isSurname(word.lower));
}

/** `Mayor REED Ann`: some lands write so, and nothing else may follow. */
function isShoutedBehindTitle(words: readonly Word[], i: number): boolean {
  const [title, surname, name] = [words[i - 1], words[i], words[i + 1]];
  if (!title || !surname || !name || surname.gap !== 'plain') return false;
  if (!surname.upper || name.gap !== 'plain') return false;
  const isTitled = (title.is.titles && title.capital) || (title.is.honorifics && !title.is.definite);
  const isName = name.capital && !name.upper && name.is === NONE && surname.is === NONE && surname.text.length > 2;
  return isTitled && isName && !isNext(words, i + 2);
}

/** `Governor KT Reed`: initials without full stops, behind a title or honorific. */
function isUnstopped(words: readonly Word[], i: number, end: number): boolean {
  const [word, surname] = [words[i], words[i + 1]];
  if (i !== end - 2 || !word?.upper || surname?.upper !== false || isRussian(word)) return false;
  return word.text.length === 2 && word.is === NONE && surname.is === NONE && isCalled(words[i - 1]);
}

/** `Ann King`: behind a single other name what is else a title is a surname, if nothing of the name follows. */
function isSurnameHere(words: readonly Word[], start: number, i: number, end: number): boolean {
  const { surnames, common, directions } = (words[i] as Word).is;
  if (!surnames || i !== end - 1 || i === start) return false;
  // `Mayor Ann West`, but not `Elmport West`
  if ((i - start > 1 || common || directions) && !isCalled(words[i - 2])) return false;
  // `the Norland Speaker of the House`
  if (words[end]?.is.concerning) return false;
  const name = words[i - 1];
  return name !== undefined && !isTitleOrBody(name) && !words[i - 2]?.is.definite;
}

/** Whether a name of a single word may follow: `Minister Reed`, `Mr Reed`. */
export function isCalled(word: Word | undefined): boolean {
  return word !== undefined && (word.is.titles || word.is.honorifics);
}

/** `the Mayor and Ann Reed` are two; in `Minister of Ports and Quays Ann Reed` more than a name follows. */
export function isJoined(words: readonly Word[], first: number, end: number): boolean {
  return end - first < 3 && isNext(words, first) && words[first - 1]?.is.joining === true;
}

/** `le ministre Morel`: outside of English titles are written small, and so may be those before a surname alone. */
export function isOfficer(words: readonly Word[], first: number, role: Role | null): boolean {
  const word = words[first];
  if (role === null || role.last !== first - 1 || word?.gap !== 'plain' || word.is !== NONE) return false;
  const title = words[role.last];
  // `the chief Harbour spokesperson`
  if (!title?.is.titles || title.capital || words[first + 1]?.is.titles) return false;
  return !word.upper && !isRussian(word) && !isRussian(title);
}

/** `stellt Hans Roth den Bericht vor`, but not `Minister Hans den Roth` */
export function isGermanObject(words: readonly Word[], i: number): boolean {
  const [first, surname, article] = [words[i - 2], words[i - 1], words[i]];
  return article?.lower === 'den' && first?.capital === true && !isCalled(first) && surname?.gap === 'plain';
}
