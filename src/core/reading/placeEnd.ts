import { isProper, type Mention } from './people';
import { agrees, genitiveEnd, isRussian } from './russianForms';
import { spanAt } from './spans';
import { behindArticle, type Word } from './words';

/** A place's name has no more words than this. */
const LONGEST_PLACE = 8;
/** What a house is in is told in no more names than this. */
const LONGEST_CHAIN = 4;

/**
 * The end of a place with what it is of, with the town that a house is in, and with the land behind its comma.
 * ```bulletin
 * > | at the Harbour Office of Port Elm in Norland
 *            ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 * > | in Port Elm, Norland, on May 3
 *        ^^^^^^^^  ^^^^^^^^
 * ```
 */
export function extendedEnd(words: readonly Word[], people: readonly Mention[], first: number, end: number): number {
  const isHouse = words.slice(first, end).some(({ is }) => is.bodies || is.seats);
  const isOf = words[end]?.is.concerning === true || (isHouse && words[end]?.is.locating === true);
  if (isHouse && isOf && words[end]?.gap === 'plain') {
    const next = behindArticle(words, end + 1);
    if (isProper(words[next]) && words[next]?.gap === 'plain' && spanAt(people, next)?.titled !== true)
      return extendedEnd(words, people, first, properEnd(words, next));
  }
  if (words[end]?.gap !== 'comma' || !isProper(words[end]) || spanAt(people, end) !== undefined) return end;
  if (isShortTitle(words, end)) return end;
  const chain = isHouse ? chainEnd(words, end) : end;
  if (chain > end) return chain;
  const land = properEnd(words, end);
  const behind = words[land];
  const isList = behind?.gap === 'comma' && behind.capital;
  return !isList && (behind === undefined || behind.gap !== 'plain' || isSmall(behind)) ? land : end;
}

/** The end of what a house is in, each behind a comma, if no list of other things follows: `Harbour Hall, Port Elm, Norland`. */
function chainEnd(words: readonly Word[], start: number): number {
  let end = start;
  let links = 0;
  while (words[end]?.gap === 'comma' && isProper(words[end]) && !isShortTitle(words, end) && links++ < LONGEST_CHAIN)
    end = properEnd(words, end);
  const next = words[end];
  return links > 1 && !next?.capital ? end : start;
}

/** `In Port Elm, PM will meet Ann Reed`, `In Port Elm, SMS Reed will meet Li Na` */
function isShortTitle(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return word?.is.titles === true || (word?.upper === true && next?.gap === 'plain');
}

/** Whether a small word may stand behind a place. */
export function isSmall({ is }: Word): boolean {
  // `in the Quay Process framework` tells no place.
  if (is.formats) return false;
  return is.openers || is.governors || is.connectors || is.holding || is.definite || is.articles || is.introducing;
}

/** The end of the proper words from the word `first` on, with small ones inside: `Porto de Elmo`. */
export function properEnd(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && end - first < LONGEST_PLACE && words[end]?.gap === 'plain') {
    if (isProper(words[end])) end++;
    else if (isInsideName(words, end)) end += 2;
    else break;
  }
  const noun = words[end];
  // `в Вязовской области`
  return noun?.gap === 'plain' && noun.is.common && agrees(words[end - 1], noun, true) ? end + 1 : end;
}

/**
 * The end of a house that small Russian words from the word `first` on name, with its adjectives and what it is of; `first` where there is none.
 * ```bulletin
 * > | в большом зале администрации порта прошло совещание
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function houseEnd(words: readonly Word[], first: number): number {
  let seat = first;
  while (seat < first + LONGEST_CHAIN && words[seat]?.is.seats === false) seat++;
  const house = words[seat];
  if (house?.is.seats !== true || !isRussian(house)) return first;
  for (let i = first; i < seat; i++) if (!agrees(words[i], house, true)) return first;
  return genitiveEnd(words, seat) + 1;
}

/** `Porto de Elmo` */
function isInsideName(words: readonly Word[], i: number): boolean {
  const is = words[i]?.is;
  return is?.particles === true && !is.joining && !is.definite && isProper(words[i + 1]);
}
