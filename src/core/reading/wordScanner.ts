import { CAPITAL, DIGIT, JOINT, LETTER, LOWER, MARK, ODD, SURROGATE, sortOf } from './alphabet';

/**
 * What is a word, or is skipped, though its signs would divide it: links, mentions, `p.m.`, dates of digits, initials.
 * ```bulletin
 * > | On 28.10.2025 A.B. Reed’s talks (@harbour)
 *        ^^^^^^^^^^ ^^^^               ^^^^^^^^
 * ```
 */
const SPECIAL = /https?:\/\/\S+|@[\w.]+|[ap]\.m\.|\d{1,2}\.\d{1,2}\.\d{4}|\p{Lu}\.(?:-?\p{Lu}\.){0,3}/uy;
/** Any other word, for those that have characters of two code units. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘‑-](?=[\p{L}\p{N}])){0,200}/uy;
/** `l’Europe` opens with a capital, too. */
export const OPENS_CAPITAL = /^(?:[dl]['’])?\p{Lu}/u;
/** So many characters behind the first one belong to a word; a longer one comes in parts. */
const LONGEST = 200;

const AT = 0x40;
const STOP = 0x2e;
const SMALL_H = 0x68;
const SMALL_A = 0x61;
const SMALL_P = 0x70;
const SMALL_D = 0x64;
const SMALL_L = 0x6c;
const POSSESSIVE = /^['’]s$/iu;
const POSSESSIVE_LENGTH = 2;

const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/**
 * Goes through the words of a line, links and mentions left out. It looks at each code unit once and makes no strings: what is a
 * word's is asked by its place, and by a hash of its letters in lower case.
 */
export class WordScanner {
  readonly line: string;
  /** Where the word starts, and where it ends as it is written. */
  from = 0;
  end = 0;
  /** Where it ends without a possessive ending. */
  to = 0;
  /** The hash of the word without its ending in lower case, as `hashWord` gives it; it means nothing where `isOdd`. */
  hash = 0;
  /** The sort of the first code unit. */
  opening = 0;
  /** The sorts of all code units behind the first one, joined. */
  inner = 0;
  /** Whether the word opens with a capital letter. */
  isCapital = false;
  /** Whether the word is to be asked for as a string. */
  isOdd = false;

  constructor(line: string) {
    this.line = line;
  }

  /** Goes to the next word, at first to the first one; false where there is none. */
  advance(): boolean {
    const { line } = this;
    let at = this.end;
    while (at < line.length) {
      const code = line.charCodeAt(at);
      const sort = sortOf(code);
      if ((sort & (LETTER | SURROGATE)) === 0 && code !== AT) {
        at++;
        continue;
      }
      if (this.#mayBeSpecial(at, code, sort) && this.#readBy(SPECIAL, at)) {
        if (code !== AT && code !== SMALL_H) return true;
        at = this.end;
      } else if ((sort & LETTER) === 0) {
        if ((sort & SURROGATE) !== 0 && this.#readBy(WORD, at)) return true;
        at += isPair(line, at) ? 2 : 1;
      } else {
        this.#read(at, sort);
        return true;
      }
    }
    return false;
  }

  #mayBeSpecial(at: number, code: number, sort: number): boolean {
    const { line } = this;
    if ((sort & CAPITAL) !== 0 || code === SMALL_A || code === SMALL_P) return line.charCodeAt(at + 1) === STOP;
    if ((sort & DIGIT) !== 0) return line.charCodeAt(at + 1) === STOP || line.charCodeAt(at + 2) === STOP;
    return code === AT || (code === SMALL_H && line.startsWith('http', at)) || (sort & SURROGATE) !== 0;
  }

  /** Reads the word at `from`, whose first letter is of the sort `opening`. */
  #read(from: number, opening: number): void {
    const { line } = this;
    let hash = hashedWith(HASH_START, opening);
    let inner = 0;
    let end = from + 1;
    for (const last = Math.min(line.length, end + LONGEST); end < last; end++) {
      const sort = sortOf(line.charCodeAt(end));
      if ((sort & (LETTER | MARK)) === 0 && !this.#joins(sort, end)) {
        if ((sort & (SURROGATE | JOINT)) !== 0 && this.#hasPairAt(end)) {
          this.#readBy(WORD, from);
          return;
        }
        break;
      }
      inner |= sort;
      hash = hashedWith(hash, sort);
    }
    this.from = from;
    this.end = end;
    this.to = stemEnd(line, from, end);
    this.hash = this.to === end ? mixed(hash) : hashWord(line, from, this.to);
    this.opening = opening;
    this.inner = inner;
    this.isCapital = (opening & CAPITAL) !== 0 || this.#isElided();
    this.isOdd = ((opening | inner) & ODD) !== 0;
  }

  /** Whether an article that lost its vowel stands before a capital letter: `l’Europe` */
  #isElided(): boolean {
    const { line, from, to } = this;
    const code = line.charCodeAt(from);
    if ((code !== SMALL_D && code !== SMALL_L) || !isApostrophe(line.charCodeAt(from + 1))) return false;
    return from + 2 < to && (sortOf(line.charCodeAt(from + 2)) & CAPITAL) !== 0;
  }

  #joins(sort: number, at: number): boolean {
    return (sort & JOINT) !== 0 && (sortOf(this.line.charCodeAt(at + 1)) & LETTER) !== 0;
  }

  /** Whether a character of two code units stands at `at`, or behind the joint there. */
  #hasPairAt(at: number): boolean {
    return isPair(this.line, at) || isPair(this.line, at + 1);
  }

  /** Reads what a pattern matches at `from`, if it does. */
  #readBy(pattern: RegExp, from: number): boolean {
    pattern.lastIndex = from;
    const written = pattern.exec(this.line)?.[0];
    if (written === undefined) return false;
    this.from = from;
    this.end = from + written.length;
    this.to = stemEnd(this.line, from, this.end);
    this.opening = sortOf(this.line.charCodeAt(from));
    this.inner = 0;
    for (let at = from + 1; at < this.end; at++) this.inner |= sortOf(this.line.charCodeAt(at));
    this.isCapital = OPENS_CAPITAL.test(this.line.slice(from, this.to));
    this.isOdd = true;
    return true;
  }
}

/** The hash of a word of one code unit for each letter: of `[from, to)` of `line` in lower case. */
export function hashWord(line: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashedWith(hash, sortOf(line.charCodeAt(at)));
  return mixed(hash);
}

function hashedWith(hash: number, sort: number): number {
  return Math.imul(hash ^ (sort >>> LOWER), HASH_PRIME);
}

/** The low bits of a product depend on the low bits of its factors only. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Where the word `[from, end)` of a line ends without `’s`. */
export function stemEnd(line: string, from: number, end: number): number {
  const stem = end - POSSESSIVE_LENGTH;
  return stem > from && isApostrophe(line.charCodeAt(stem)) && POSSESSIVE.test(line.slice(stem, end)) ? stem : end;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isPair(line: string, at: number): boolean {
  return (line.codePointAt(at) ?? 0) > 0xffff;
}
