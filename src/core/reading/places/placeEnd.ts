import { ELIDED } from '../names/landNames';
import type { Mention } from '../names/mention';
import { isProper } from '../names/people';
import { agrees, genitiveEnd, isRussian, quotedEnd } from '../names/russianForms';
import { spanAt } from '../words/spans';
import { behindArticle, isDay, numberOf, type Word } from '../words/words';

/** A place's name has no more words than this. */
const LONGEST_PLACE = 8;
/** What a house is in is told in no more names than this. */
const LONGEST_CHAIN = 4;
/** A house has no more adjectives than this. */
const MOST_ADJECTIVES = 3;
/** The adjective of a town or land in the prepositional, and what a house ends in there. */
const OF_PLACE = /[сц]к(?:ом|ой)$/u;
const HOUSE = /[еи]$/u;
/** What an adjective with a capital makes a place of, whether or not it is of a town. */
const PUBLIC = /^(?:дороге|собрании|совете|палате|площади)$/u;

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
  const isOf = words[end]?.is.concerning || (isHouse && words[end]?.is.locating);
  if (isHouse && isOf && words[end]?.gap === 'plain') {
    const next = behindArticle(words, end + 1);
    if (isProper(words[next]) && words[next]?.gap === 'plain' && spanAt(people, next)?.titled !== true)
      return extendedEnd(words, people, first, properEnd(words, next));
  }
  if (words[end]?.gap !== 'comma' || !isProper(words[end]) || spanAt(people, end) !== undefined) return end;
  if (isShortTitle(words, end)) return end;
  const chain = isHouse ? chainEnd(words, end) : end;
  if (chain > end) return chain;
  const land = landEnd(words, end);
  const behind = words[land];
  const isList = behind?.is.joining || (behind?.gap === 'comma' && behind.capital);
  return !isList && (behind?.gap !== 'plain' || (isSmall(behind) && !opens(words, first))) ? land : end;
}

/** The end of a second town behind `and`, if no list goes on and nobody acts behind it, else `end`: `in Elmport and Oakport`. */
export function joinedEnd(words: readonly Word[], people: readonly Mention[], end: number): number {
  const next = words[end + 1];
  if (!words[end]?.is.joining || words[end]?.gap !== 'plain' || !isProper(next) || next.gap !== 'plain') return end;
  const last = properEnd(words, end + 1);
  const behind = words[last];
  if (spanAt(people, end + 1) !== undefined && last > end + 2) return end;
  return behind?.gap !== 'plain' || isSmall(behind) || isDay(behind) ? last : end;
}

/** The end of a land’s name with what it is of: `Port Elm, Republic of Norland`. */
function landEnd(words: readonly Word[], first: number): number {
  const end = properEnd(words, first);
  return words[end]?.is.concerning && isProper(words[end + 1]) ? properEnd(words, end + 1) : end;
}

/** Whether a place opens its sentence behind its preposition, so that a comma ends it: `In Port Elm, Reed will meet Li Na`. */
function opens(words: readonly Word[], first: number): boolean {
  return words[first - 2]?.sentence !== words[first]?.sentence;
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

/** The end of a place with the word for its kind behind it, if one is: `Elmport headquarters`, `Oak Valley refugee camp`. */
export function seatEnd(words: readonly Word[], end: number): number {
  const kind = isQualifier(words[end]) && words[end + 1]?.capital === false ? end + 1 : end;
  for (const seat of [end, kind]) if (words[seat]?.is.seats && words[seat]?.gap === 'plain') return seat + 1;
  return end;
}

/** `refugee` in front of `camp` */
function isQualifier(word: Word | undefined): boolean {
  return word?.gap === 'plain' && !word.capital && !word.is.locating && !isSmall(word);
}

/** Where the name of a town begins whose kind is told from the word `first` on, else `first`: `in the northern city of Elmport`. */
export function behindTown(words: readonly Word[], first: number): number {
  const town = words[first]?.is.towns || words[first]?.capital ? first : first + 1;
  // `in the new City Hall`
  if (!words[town]?.is.towns || (words[town]?.capital && words[town]?.is.seats)) return first;
  const name = words[town + 1]?.is.concerning ? town + 2 : town + 1;
  return isProper(words[name]) && words[name]?.gap === 'plain' ? name : first;
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
  return (
    is.openers ||
    is.governors ||
    is.connectors ||
    is.holding ||
    is.definite ||
    is.articles ||
    is.introducing ||
    is.locating
  );
}

/** The end of the proper words from the word `first` on, with small ones inside: `Porto de Elmo`. */
export function properEnd(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && end - first < LONGEST_PLACE && words[end]?.gap === 'plain') {
    // `Pier 12`, but not `the Town Hall 3 May`
    const isNumber = words[end - 1]?.is.seats && !Number.isNaN(numberOf(words[end])) && !words[end + 1]?.is.month;
    if (isProper(words[end]) || isNumber) end++;
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
  for (let noun = first; noun <= first + MOST_ADJECTIVES; noun++) {
    const house = words[noun];
    if (house === undefined || !isHouse(house, words[first] as Word)) continue;
    if (words.slice(first, noun).every((word) => agrees(word, house, true)))
      return quotedEnd(words, genitiveEnd(words, noun) + 1);
  }
  return first;
}

/** Whether a Russian noun is a house’s, or is made one by an adjective with a capital: `на Вязовском трубном заводе`, `на Северной дороге`. */
function isHouse(house: Word, opening: Word): boolean {
  const { is, capital, lower } = house;
  if (is.seats || capital || !opening.capital || !isRussian(house)) return is.seats && isRussian(house);
  return PUBLIC.test(lower) || (OF_PLACE.test(opening.lower) && HOUSE.test(lower) && !is.events && !is.titles);
}

/** `Porto de Elmo` */
function isInsideName(words: readonly Word[], i: number): boolean {
  const is = words[i]?.is;
  return is?.particles === true && !is.joining && !is.definite && isProper(words[i + 1]);
}

/**
 * The end of a house that a small word at `first` names, with what it is of; `first` where there is none.
 * ```bulletin
 * > | en la sede del Consejo de Olmo
 *           ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function lowerHouseEnd(words: readonly Word[], people: readonly Mention[], first: number): number {
  // `the city hall of Elmport`
  const house = words[first + 1]?.is.seats ? first + 1 : first;
  if (!words[house]?.is.seats || words.slice(first, house + 1).some(({ capital, gap }) => capital || gap !== 'plain'))
    return first;
  // `el salón de actos de la Universidad`
  const isKind = words[house + 2]?.capital === false && words[house + 3]?.is.concerning;
  const of = isKind ? house + 3 : house + 1;
  // `le musée d’Orme`
  const isElided = ELIDED.test(words[of]?.text ?? '');
  const name = isElided ? of : behindArticle(words, of + 1);
  const isOf = isElided || words[of]?.is.concerning || (words[of]?.is.authors && !words[of].is.agents);
  if (!isOf || !isProper(words[name]) || words[name]?.gap !== 'plain') return first;
  return extendedEnd(words, people, first, properEnd(words, name));
}
