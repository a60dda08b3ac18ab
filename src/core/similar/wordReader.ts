import { LANGUAGES } from '../languages/index';
import { FIRST_SIGN, isSign, LETTERS, letterOf } from './letters';

/** A number, a date's word or a weekday: where one stands against another, the line speaks of something else. */
export const NUMBER = 1;
/** Begins with a capital: perhaps a name. */
export const CAPITAL = 2;
/** Up to three letters, or a sign of a script without blanks: too little to know a phrase by. */
export const SHORT = 4;

const SHORT_LENGTH = 3;
/** No letter stands before the digits. */
const LAST_DIGIT = 0x39;
const ZERO = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Where words are written to: `hashes` and `flags` have room for as many as a text has UTF-16 code units. */
export interface WordArrays {
  /** FNV-1a over the letters in lower case, spread over 32 bits. */
  readonly hashes: Int32Array;
  /** Which of `NUMBER`, `CAPITAL` and `SHORT` each word is. */
  readonly flags: Uint8Array;
}

/**
 * Writes the words of a text into arrays, from left to right and from `at` on, and returns where the next one would go. Adds
 * to `places` where each word stands: its first UTF-16 offset and the one behind it. One loop over local values, since it
 * passes over every letter of a large file.
 */
export function readWords(text: string, { hashes, flags }: WordArrays, at: number, places?: number[]): number {
  const letters = LETTERS;
  const { length } = text;
  let count = at;
  for (let i = 0; i < length; ) {
    const first = text.charCodeAt(i);
    let letter = letterOf(first, letters[first] as number);
    if (letter === 0) {
      i++;
      continue;
    }
    const from = i;
    const isAlone = letter >= FIRST_SIGN && isSign(letter);
    let flag = letter === first ? 0 : CAPITAL;
    let hash = ZERO;
    do {
      if (letter <= LAST_DIGIT) flag |= NUMBER;
      hash = Math.imul(hash ^ letter, PRIME);
      i++;
      if (i === length || isAlone) break;
      const unit = text.charCodeAt(i);
      letter = letterOf(unit, letters[unit] as number);
    } while (letter !== 0 && (letter < FIRST_SIGN || !isSign(letter)));
    hash = spread(hash);
    if (i - from <= SHORT_LENGTH) flag |= SHORT;
    flags[count] = isOfCalendar(hash) ? flag | NUMBER : flag;
    hashes[count++] = hash;
    places?.push(from, i);
  }
  return count;
}

/** Similar words get numbers that are far apart (the end of MurmurHash3). */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const CALENDAR = new Set<number>();
/** 1 where a word of the calendar begins with these twelve bits; most words need no look into the set. */
const CALENDAR_STARTS = new Uint8Array(1 << 12);

function isOfCalendar(hash: number): boolean {
  return CALENDAR_STARTS[hash >>> 20] === 1 && CALENDAR.has(hash);
}

for (const { vocabulary } of LANGUAGES) {
  for (const table of [vocabulary.months, vocabulary.weekdays, vocabulary.days]) {
    for (const name of table.keys()) addToCalendar(name);
  }
}

/** Names of several words are left out: their words mean other things, too. */
function addToCalendar(name: string): void {
  const words = { hashes: new Int32Array(name.length), flags: new Uint8Array(name.length) };
  if (readWords(name, words, 0) !== 1) return;
  const hash = words.hashes[0] as number;
  CALENDAR.add(hash);
  CALENDAR_STARTS[hash >>> 20] = 1;
}
