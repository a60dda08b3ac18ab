import type { Parsed } from '../parsed';
import { spanAt } from '../words/spans';
import type { Word } from '../words/words';
import type { PlaceMention } from './placeMention';

// Arabic has no capitals: a place is a house or town that a preposition leads to, or the single word between one and the end of its clause.

/** What a place is called by, `at` written together with it or not: `مكتبه`, `بقصر`. */
const HOUSE = /^ب?(?:ال)?(?:مكتب|مقر|قصر|مطار|دار|مبنى|ديوان|قاعة|فندق|عاصمة|مدينة|محافظة|جامعة)(?:ه|ها)?$/u;
const AT = /^ب/u;
/** `مكتبه`: somebody’s house has no further name. */
const OWNED = /(?:مكتب|مقر)(?:ه|ها)$/u;
/** `القصر` */
const DEFINITE = /^ب?ال/u;
const IN = /^(?:في|إلى|الى)$/u;
/** `للمشاركة`: what for. */
const PURPOSE = /^لل/u;
/** What is no town between a preposition and the end of a clause. */
const NO_TOWN = /^(?:ال)?(?:منطقة|عالم|بلاد|خارج|داخل|مجال|إطار|مستقبل|قطاع|وقت|شأن)|(?:ه|ها|هم|هما|نا)$/u;
const LONGEST_PLACE = 6;
/** The place is looked for among so many words from the event on, and so many before it. */
const LONGEST_SENTENCE = 80;
const NEAR = 12;

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * Where an Arabic event is held, in its sentence; or null.
 * ```bulletin
 * > | استقبل الوزير في مكتبه بدار البلدية اليوم، السفير
 *                      ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function arabicPlace({ text, words, people }: Parsed, first: number): PlaceMention | null {
  const isOfIt = ({ sentence }: Word): boolean => sentence === words[first]?.sentence;
  const behind = { first: first + 1, end: first + words.slice(first, first + LONGEST_SENTENCE).filter(isOfIt).length };
  const before = { first: first - words.slice(Math.max(0, first - NEAR), first).filter(isOfIt).length, end: first };
  const found =
    find(behind, (i) => houseEnd(words, i)) ??
    find(behind, (i) => (spanAt(people, i) === undefined ? townEnd(words, i) : i)) ??
    find(before, (i) => houseEnd(words, i)) ??
    find(before, (i) => (spanAt(people, i) === undefined ? townEnd(words, i) : i));
  return found === null ? null : placeOf(text, words, found);
}

/** The first place in a stretch, by where one ends that begins at a word: at the word itself where none does. */
function find({ first, end }: Stretch, endOf: (i: number) => number): Stretch | null {
  for (let i = first; i < end; i++) {
    const last = endOf(i);
    if (last > i) return { first: i, end: last };
  }
  return null;
}

function placeOf(text: string, words: readonly Word[], { first, end }: Stretch) {
  const word = words[first] as Word;
  const from = AT.test(word.lower) && !isLed(words, first) ? word.from + 1 : word.from;
  const to = words[end - 1]?.to ?? from;
  return { text: text.slice(from, to), from, to };
}

function isLed(words: readonly Word[], i: number): boolean {
  return IN.test(words[i - 1]?.lower ?? '') && words[i]?.gap === 'plain';
}

/** The end of the house that begins at the word `i`, with what it is called and what it is in: `في مطار نورلاند في مدينة إلم`; `i` where there is none. */
export function houseEnd(words: readonly Word[], i: number): number {
  const word = words[i] as Word;
  if (!HOUSE.test(word.lower) || !(isLed(words, i) || AT.test(word.lower))) return i;
  let end = i + 1;
  let isOpen = !OWNED.test(word.lower);
  while (end < i + LONGEST_PLACE && words[end]?.gap === 'plain') {
    const next = words[end] as Word;
    if (IN.test(next.lower) && HOUSE.test(words[end + 1]?.lower ?? '')) end++;
    else if (AT.test(next.lower) && HOUSE.test(next.lower)) isOpen = true;
    else if (!isOpen || endsPlace(next) || (next.is.titles && (end > i + 1 || DEFINITE.test(word.lower)))) break;
    end++;
  }
  return end;
}

function endsPlace({ lower, is }: Word): boolean {
  const { openers, meeting, holding, speaking, events, introducing, honorifics, connectors } = is;
  if (PURPOSE.test(lower) || is.distance !== null || is.weekday > 0 || is.month > 0) return true;
  return openers || meeting || holding || speaking || events || introducing || honorifics || connectors;
}

/** `في إلم،`, `في إلم اليوم` */
function townEnd(words: readonly Word[], i: number): number {
  const [word, next] = [words[i] as Word, words[i + 1]];
  if (!isLed(words, i) || endsPlace(word) || word.is.titles || word.is.common || NO_TOWN.test(word.lower)) return i;
  return !word.hasDigit && (next?.gap !== 'plain' || endsPlace(next)) ? i + 1 : i;
}
