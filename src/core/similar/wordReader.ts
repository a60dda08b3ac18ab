import { LANGUAGES } from '../languages/index';
import { numbered } from '../languages/words';
import { mix } from '../lines/lineHash';
import { isSign, LETTERS, letterOf, UNUSUAL } from './letters';

/** A number, a date's word or a weekday: where one stands against another, the line speaks of something else. */
export const NUMBER = 1;
/** Begins with a capital: perhaps a name. */
export const CAPITAL = 2;
/** Up to three letters, or a sign of a script without blanks: too little to know a phrase by. */
export const SHORT = 4;

const SHORT_LENGTH = 3;
/** No letter stands before the digits. */
const BEHIND_DIGITS = 0x3a;
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
 * Writes the words of `[begin, end)` of a text into arrays, from left to right and from `at` on, and returns where the next
 * one would go. Adds to `places` where each word stands: its first UTF-16 offset and the one behind it. One loop over local
 * values, since it passes over every letter of a large file; a letter that is not usual takes the way through `letterOf`.
 */
export function readWords(
  text: string,
  begin: number,
  end: number,
  { hashes, flags }: WordArrays,
  at: number,
  places?: number[],
): number {
  const letters = LETTERS;
  if (CALENDAR.size === 0) learnCalendar();
  let count = at;
  for (let i = begin; i < end; ) {
    const first = text.charCodeAt(i);
    let letter = letters[first] as number;
    if (letter >= UNUSUAL) letter = letterOf(first);
    const from = i++;
    if (letter === 0) continue;
    let hash = Math.imul(ZERO ^ letter, PRIME);
    // Its sign tells whether there was a digit.
    let digits = letter - BEHIND_DIGITS;
    let flag = letter === first ? 0 : CAPITAL;
    for (const isAlone = letter >= UNUSUAL && isSign(first); i < end && !isAlone; i++) {
      const unit = text.charCodeAt(i);
      letter = letters[unit] as number;
      if (letter >= UNUSUAL) letter = isSign(unit) ? 0 : letterOf(unit);
      if (letter === 0) break;
      digits |= letter - BEHIND_DIGITS;
      hash = Math.imul(hash ^ letter, PRIME);
    }
    hash = mix(hash);
    if (digits < 0 || isOfCalendar(hash)) flag |= NUMBER;
    if (i - from <= SHORT_LENGTH) flag |= SHORT;
    flags[count] = flag;
    hashes[count++] = hash;
    places?.push(from, i);
  }
  return count;
}

const CALENDAR = new Set<number>();
/** 1 where a word of the calendar begins with these twelve bits; most words need no look into the set. */
const CALENDAR_STARTS = new Uint8Array(1 << 12);

function isOfCalendar(hash: number): boolean {
  return CALENDAR_STARTS[hash >>> 20] === 1 && CALENDAR.has(hash);
}

/** Done when words are first read, not when the module is: an editor that starts does not wait for it. */
function learnCalendar(): void {
  for (const { vocabulary } of LANGUAGES) {
    for (const table of [vocabulary.months, numbered(...(vocabulary.weekdays ?? [])), vocabulary.days]) {
      for (const name of table?.keys() ?? []) addToCalendar(name);
    }
  }
}

/**
 * Names of several words are left out: their words mean other things, too. The names are not read with `readWords`, since what
 * a function was first called with decides how well the engine compiles it.
 */
function addToCalendar(name: string): void {
  let hash = ZERO;
  for (let i = 0; i < name.length; i++) {
    const letter = letterOf(name.charCodeAt(i));
    if (letter === 0) return;
    hash = Math.imul(hash ^ letter, PRIME);
  }
  hash = mix(hash);
  CALENDAR.add(hash);
  CALENDAR_STARTS[hash >>> 20] = 1;
}
