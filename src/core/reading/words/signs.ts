import { ARABIC, CAPITAL, DIGIT, EASTERN, PLAIN_CAPITAL, SMALL, SURROGATE, sortOf } from '../../lines/alphabet';
import { gapOf } from './gaps';
import type { Lexicon } from './lexicon';
import type { ScannedWords } from './wordScanner';
import {
  ABBREVIATION,
  ALL,
  ARABIC_WORD,
  DATE,
  DATE_PART,
  DATING,
  EASTERN_WORD,
  HONORIFIC,
  IMPROPER,
  MONTH,
  NAME,
  OPENER,
  PARTICLE,
  SHOUT,
  SPEAKING,
  TITLE,
} from './wordSigns';
import { gluedIn, type Word, wordsIn } from './words';
import { tableOf, type WordTable } from './wordTable';

/** A date of digits has no fewer characters than `1.5.2031`, a year has four. */
const SHORTEST_DATE = 8;
const YEAR_LENGTH = 4;
const FIRST_CYRILLIC = 0x400;
const BLANK = 0x20;
const SLASH = 0x2f;
/** Of what sorts are letters that may make a sign of a word in no table. */
const NOTABLE = CAPITAL | DIGIT | EASTERN | SURROGATE | ARABIC;

/** What a line, looked at once, may hold. */
export interface LineSigns {
  /** Signs of what the line may tell, joined. One that is there promises nothing; for one that is missing no reader need look. */
  readonly signs: number;
  /** Where its words with a capital letter start and end, without possessive endings: two numbers a word. */
  readonly capitals: readonly number[];
  /** Where they come glued together, so that only taking them apart tells what they are, the words; else null. */
  readonly words: readonly Word[] | null;
}

/** What a line may tell, from one look at its words, of which it makes no strings. */
export function signsOf(scanned: ScannedWords, lexicon: Lexicon): LineSigns {
  const capitals: number[] = [];
  const joined = new Signs(scanned, tableOf(lexicon));
  for (let word = 0; word < scanned.count; word++) {
    if (scanned.isCapital(word)) capitals.push(scanned.from(word), scanned.to(word));
    if ((scanned.inner(word) & PLAIN_CAPITAL) !== 0 && gluedIn(scanned, word, lexicon) < scanned.end(word))
      return gluedSigns(wordsIn(scanned, lexicon));
    joined.add(word);
  }
  return { signs: joined.signs, capitals, words: null };
}

function gluedSigns(words: readonly Word[]): LineSigns {
  return { signs: ALL, capitals: words.flatMap(({ capital, from, to }) => (capital ? [from, to] : [])), words };
}

/** Joins the signs of a line's words, in their order. */
class Signs {
  signs = 0;
  readonly #scanned: ScannedWords;
  readonly #table: WordTable;
  /** The signs that the word before is by itself, and whether a name may begin with it. */
  #previous = 0;
  #mayOpenName = false;
  #opensWithDigit = false;
  /** Whether a word came that may be the subject of a verb. */
  #hasSubject = false;

  constructor(scanned: ScannedWords, table: WordTable) {
    this.#scanned = scanned;
    this.#table = table;
  }

  add(word: number): void {
    const scanned = this.#scanned;
    const own = this.#table.signsOf(scanned.number(word));
    const opening = scanned.opening(word);
    const sorts = opening | scanned.inner(word);
    // Nearly all words are of small letters and in no table.
    if (own !== 0 || (sorts & NOTABLE) !== 0) this.#join(word, own, opening, sorts);
    else this.#mayOpenName = this.#opensWithDigit = false;
    this.#previous = own;
  }

  /** `own` are the signs that the word is by itself, `sorts` those of all its letters. */
  #join(word: number, own: number, opening: number, sorts: number): void {
    const isCapital = (opening & CAPITAL) !== 0;
    const isProper = isCapital && (own & IMPROPER) === 0;
    if (word === 0 && isCapital && this.#isShouted(word)) this.signs |= SHOUT;
    if (this.#mayOpenName && (isProper || this.#goesOnWithName(word, own)) && this.#isJoined(word)) this.signs |= NAME;
    if ((sorts & (EASTERN | SURROGATE)) !== 0) this.signs |= EASTERN_WORD | DATE;
    if ((sorts & ARABIC) !== 0) this.signs |= ARABIC_WORD;
    if ((opening & DIGIT) !== 0 && this.#mayBeDate(word)) this.signs |= DATE;
    if ((own & MONTH) !== 0 && (this.#isBehindDay() || isCapital || this.#isCyrillic(word))) this.signs |= DATE;
    this.signs |= own & (this.#hasSubject ? ALL : ALL & ~SPEAKING);
    this.#hasSubject ||= isProper || (own & TITLE) !== 0;
    // `Ms He Ting Ru`: behind an honorific a word that else opens sentences is a name.
    // `le ministre Morel`
    const isTitle = (own & TITLE) !== 0 && !this.#isCyrillic(word);
    this.#mayOpenName =
      isProper || isTitle || (isCapital && (own & OPENER) !== 0 && (this.#previous & (HONORIFIC | TITLE)) !== 0);
    this.#opensWithDigit = (opening & DIGIT) !== 0;
  }

  /** Whether nothing stands before the word that would divide a name. */
  #isJoined(word: number): boolean {
    const { line } = this.#scanned;
    const [end, from] = [this.#scanned.end(word - 1), this.#scanned.from(word)];
    if (from - end === 1 && line.charCodeAt(end) === BLANK) return true;
    const between = line.slice(end, from);
    // `Norland–Westland Forum`
    return between === '–' || gapOf(between, (this.#previous & ABBREVIATION) !== 0) === 'plain';
  }

  /** `van` in `Ann van Reed`, `al-Said`, `Mayor Ann May`; a letter in two code units may be a capital. */
  #goesOnWithName(word: number, own: number): boolean {
    return (own & (PARTICLE | MONTH)) !== 0 || (this.#scanned.inner(word) & (CAPITAL | SURROGATE)) !== 0;
  }

  #isShouted(word: number): boolean {
    return (sortOf(this.#scanned.line.charCodeAt(this.#scanned.from(word) + 1)) & SMALL) === 0;
  }

  /** `3 May`, `3 de mayo`, `en mayo` */
  #isBehindDay(): boolean {
    return this.#opensWithDigit || (this.#previous & (DATE_PART | DATING)) !== 0;
  }

  /** Some months are, in small letters of other scripts, words of other meanings too: `may`, `march`. */
  #isCyrillic(word: number): boolean {
    return this.#scanned.line.charCodeAt(this.#scanned.from(word)) >= FIRST_CYRILLIC;
  }

  #mayBeDate(word: number): boolean {
    const { line } = this.#scanned;
    const [from, end] = [this.#scanned.from(word), this.#scanned.end(word)];
    if (end - from >= SHORTEST_DATE) return true;
    // `of 2031’s`
    if (end - from < YEAR_LENGTH) return false;
    const isBesideSlash = line.charCodeAt(from - 1) === SLASH || line.charCodeAt(end) === SLASH;
    return isBesideSlash || (this.#previous & DATING) !== 0;
  }
}
