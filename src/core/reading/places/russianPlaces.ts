import type { Mention } from '../names/mention';
import { isProper } from '../names/people';
import { agrees, isNominative, isRussian } from '../names/russianForms';
import { isCyrillicNoun } from '../names/russianNames';
import type { Parsed } from '../parsed';
import { spanAt } from '../words/spans';
import type { Word } from '../words/words';
import { properEnd } from './placeEnd';
import type { PlaceMention } from './placeMention';

// What Russian places have beside a name: the kind of settlement, an adjective, a second place.

/** What kind of settlement a name is of, in whatever case. */
const SETTLEMENT =
  /^(?:(?:город|сел|пос[её]л|деревн|станиц|станци|улиц|микрорайон|остров|хутор|аул)(?:ок|к?[аоеуия]|ке|ом)?|[гдпсх]|ст|пос|пгт|дер|ул)$/u;
/** `с визитом`, `с рабочей поездкой`: the visit of what else its sentence tells, which it is not apart from that. */
export const FRAME = /^(?:визитом|поездкой)$/;
/** A place has no more adjectives than this. */
const MOST_ADJECTIVES = 4;

/** The end of a settlement’s name with its kind in front, from the word `first` on; `first` where there is none: `в посёлке Холмы`. */
export function settlementEnd(words: readonly Word[], first: number): number {
  const [kind, name] = [words[first], words[first + 1]];
  return kind?.capital === false && isProper(name) && name.gap === 'plain' && SETTLEMENT.test(kind.lower)
    ? properEnd(words, first + 1)
    : first;
}

/** The word that a place’s name begins with, behind the adjective of a land: `в норландском Вязове`. */
export function behindAdjective(words: readonly Word[], first: number): number {
  const name = words[first + 1];
  return isProper(name) && name.gap === 'plain' && agrees(words[first], name) ? first + 1 : first;
}

/** The end of a second place with a preposition of its own, which `and` joins to the one before the word `end`: `в Холмове и в Вязове`; else `end`. */
export function secondEnd(words: readonly Word[], people: readonly Mention[], end: number): number {
  const place = words[end + 2];
  if (!words[end]?.is.joining || !words[end + 1]?.is.locating || !isCyrillicNoun(words[end - 1])) return end;
  return isProper(place) && isCyrillicNoun(place) && spanAt(people, end + 2) === undefined
    ? properEnd(words, end + 2)
    : end;
}

/**
 * Where the place begins that a Russian visit leads to, in front of its `with` at the word `end`: `прибудет в Норландию с визитом`, `может посетить
 * Норландию с визитом`; else `end`, and where the verb before it is a visit by itself: `посетит Норландию с визитом`.
 */
export function goalBefore(words: readonly Word[], end: number): number {
  if (!words[end]?.is.visiting || !isRussian(words[end])) return end;
  let first = end;
  while (words[first]?.gap === 'plain' && (isProper(words[first - 1]) || words[first - 1]?.is.common)) first--;
  const lead = words[first - 1];
  return lead?.is.towards || lead?.lower === 'посетить' ? first : end;
}

/** The end of what a visit leads to, where only adjectives stand before the word `end`: `посетил Вязовскую детскую больницу`. */
export function visitedHouseEnd(words: readonly Word[], first: number, end: number): number {
  if (!isRussian(words[first])) return end;
  let last = end;
  for (let noun = end; noun < end + MOST_ADJECTIVES; noun++) {
    const house = words[noun];
    if (house?.gap !== 'plain' || house.capital || house.is.titles || house.is.events) break;
    if (words.slice(end - 1, noun).every((word) => agrees(word, house, true))) last = noun + 1;
  }
  return last;
}

/** The place in front of a Russian verb of going, the guest behind it: `Вязов посетил министр Иван Строев`; or null. */
export function visitedBefore({ text, words }: Parsed, verb: number, { first, last }: Mention): PlaceMention | null {
  let at = verb - 1;
  // `Вязов с рабочим визитом посетил`
  if (FRAME.test(words[at]?.lower ?? '')) at -= words[at - 1]?.is.visiting ? 2 : 3;
  const end = words[at];
  // `Вязовский край посетил`
  const place = end?.is.common && agrees(words[at - 1], end, true) ? words[at - 1] : end;
  if (!words[verb]?.is.going || words[verb]?.gap !== 'plain' || !isProper(place) || !isRussian(place)) return null;
  const title = words.slice(first, last).find(({ is }) => is.titles);
  if (end === undefined || title === undefined || !isNominative(title.lower)) return null;
  return { text: text.slice(place.from, end.to), from: place.from, to: end.to };
}
