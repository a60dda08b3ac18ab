import { ARABIC, CAPITAL, DIGIT, EASTERN, PLAIN_CAPITAL, SMALL, SURROGATE, sortOf } from './alphabet';
import { gapOf } from './gaps';
import type { Lexicon } from './lexicon';
import { WordScanner } from './wordScanner';
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
import { gluedIn, wordsOf } from './words';
import { tableOf } from './wordTable';

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
}

/** What the line may tell, from one look at its words, which makes no strings of them. */
export function signsOf(line: string, lexicon: Lexicon): LineSigns {
  const table = tableOf(lexicon);
  const scanner = new WordScanner(line);
  const capitals: number[] = [];
  const joined = new Signs(line);
  while (scanner.advance()) {
    if (scanner.isCapital) capitals.push(scanner.from, scanner.to);
    if ((scanner.inner & PLAIN_CAPITAL) !== 0 && gluedIn(scanner, lexicon) < scanner.end)
      return gluedSigns(line, lexicon);
    joined.add(scanner, table.signsOf(scanner));
  }
  return { signs: joined.signs, capitals };
}

/** Where words come glued together, only taking them apart tells what they are. */
function gluedSigns(line: string, lexicon: Lexicon): LineSigns {
  const words = wordsOf(line, lexicon).filter(({ capital }) => capital);
  return { signs: ALL, capitals: words.flatMap(({ from, to }) => [from, to]) };
}

/** Joins the signs of a line's words, in their order. */
class Signs {
  signs = 0;
  readonly #line: string;
  /** Of the word before: its own signs, where it ends, and whether a name may begin with it. */
  #previous = 0;
  #end = 0;
  #mayOpenName = false;
  #opensWithDigit = false;
  /** Whether a word came that may be the subject of a verb. */
  #hasSubject = false;

  constructor(line: string) {
    this.#line = line;
  }

  /** `own` are the signs that the scanner's word is by itself. */
  add(scanner: WordScanner, own: number): void {
    // Nearly all words are of small letters and in no table.
    if (own !== 0 || ((scanner.opening | scanner.inner) & NOTABLE) !== 0) this.#join(scanner, own);
    else this.#mayOpenName = this.#opensWithDigit = false;
    this.#previous = own;
    this.#end = scanner.end;
  }

  #join(scanner: WordScanner, own: number): void {
    const { opening } = scanner;
    const isProper = scanner.isCapital && (own & IMPROPER) === 0;
    if (this.#end === 0 && isShouted(scanner)) this.signs |= SHOUT;
    if (this.#mayOpenName && (isProper || goesOnWithName(scanner, own)) && this.#isJoined(scanner)) this.signs |= NAME;
    if (((opening | scanner.inner) & (EASTERN | SURROGATE)) !== 0) this.signs |= EASTERN_WORD | DATE;
    if (((opening | scanner.inner) & ARABIC) !== 0) this.signs |= ARABIC_WORD;
    if ((opening & DIGIT) !== 0 && this.#mayBeDate(scanner)) this.signs |= DATE;
    if ((own & MONTH) !== 0 && (this.#mayBeBehindDay() || mayBeMonth(scanner))) this.signs |= DATE;
    this.signs |= own & (this.#hasSubject ? ALL : ALL & ~SPEAKING);
    this.#hasSubject ||= isProper || (own & TITLE) !== 0;
    // `Ms He Ting Ru`: behind an honorific a word that else opens sentences is a name.
    this.#mayOpenName = isProper || (scanner.isCapital && (own & OPENER) !== 0 && (this.#previous & HONORIFIC) !== 0);
    this.#opensWithDigit = (opening & DIGIT) !== 0;
  }

  /** Whether nothing stands before the word that would divide a name. */
  #isJoined({ from }: WordScanner): boolean {
    if (from - this.#end === 1 && this.#line.charCodeAt(this.#end) === BLANK) return true;
    const between = this.#line.slice(this.#end, from);
    // `Norland–Westland Forum`
    return between === '–' || gapOf(between, (this.#previous & ABBREVIATION) !== 0) === 'plain';
  }

  /** `3 May`, `3 de mayo` */
  #mayBeBehindDay(): boolean {
    return this.#opensWithDigit || (this.#previous & DATE_PART) !== 0;
  }

  #mayBeDate({ from, end }: WordScanner): boolean {
    if (end - from >= SHORTEST_DATE) return true;
    if (end - from !== YEAR_LENGTH) return false;
    const isBesideSlash = this.#line.charCodeAt(from - 1) === SLASH || this.#line.charCodeAt(end) === SLASH;
    return isBesideSlash || (this.#previous & DATING) !== 0;
  }
}

/** `van` in `Ann van Reed`, `al-Said` */
function goesOnWithName({ inner }: WordScanner, own: number): boolean {
  return (own & PARTICLE) !== 0 || (inner & CAPITAL) !== 0;
}

/** Some months are words of other meanings too: `may`, `march`. */
function mayBeMonth({ line, from, isCapital }: WordScanner): boolean {
  return isCapital || line.charCodeAt(from) >= FIRST_CYRILLIC;
}

function isShouted({ line, from, isCapital }: WordScanner): boolean {
  return isCapital && (sortOf(line.charCodeAt(from + 1)) & SMALL) === 0;
}
