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

/** The words of a text, from left to right. The arrays may be longer than there are words. */
export class WordList {
  count = 0;
  /** FNV-1a over the letters in lower case, spread over 32 bits. */
  hashes = new Int32Array(64);
  /** Which of `NUMBER`, `CAPITAL` and `SHORT` each word is. */
  flags = new Uint8Array(64);
  /** Where the words stand: UTF-16 offsets, `ends` behind them. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);

  /** Reads another text. One loop over local values: it passes over every letter of a large file. */
  read(text: string): void {
    const { length } = text;
    if (this.starts.length < length) this.#makeRoom(2 * length);
    const { hashes, flags, starts, ends } = this;
    const letters = LETTERS;
    let count = 0;
    for (let at = 0; at < length; ) {
      const first = text.charCodeAt(at);
      let letter = letterOf(first, letters[first] as number);
      if (letter === 0) {
        at++;
        continue;
      }
      const from = at;
      const isAlone = letter >= FIRST_SIGN && isSign(letter);
      let flag = letter === first ? 0 : CAPITAL;
      let hash = ZERO;
      do {
        if (letter <= LAST_DIGIT) flag |= NUMBER;
        hash = Math.imul(hash ^ letter, PRIME);
        at++;
        if (at === length || isAlone) break;
        const unit = text.charCodeAt(at);
        letter = letterOf(unit, letters[unit] as number);
      } while (letter !== 0 && (letter < FIRST_SIGN || !isSign(letter)));
      hash = spread(hash);
      if (at - from <= SHORT_LENGTH) flag |= SHORT;
      flags[count] = isOfCalendar(hash) ? flag | NUMBER : flag;
      hashes[count] = hash;
      starts[count] = from;
      ends[count++] = at;
    }
    this.count = count;
  }

  /** A text has at most as many words as units. */
  #makeRoom(length: number): void {
    this.hashes = new Int32Array(length);
    this.flags = new Uint8Array(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
  }
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
  const words = new WordList();
  words.read(name);
  if (words.count !== 1) return;
  const hash = words.hashes[0] as number;
  CALENDAR.add(hash);
  CALENDAR_STARTS[hash >>> 20] = 1;
}
