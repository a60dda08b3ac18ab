import {
  CAPITAL,
  DIGIT,
  JOINT,
  LETTER,
  MARK,
  ODD,
  OPENS_SPECIAL,
  SORTS,
  SURROGATE,
  sortOf,
} from '../../lines/alphabet';
import { grown } from '../../lines/grown';
import type { Lexicon } from './lexicon';
import { HASH_START, hashedWith, hashWord, mixed } from './wordHash';
import { tableOf, type WordTable } from './wordTable';

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
/** `l’ambassadeur`, `ex-président`: what may be joined to a title or an event in front of it. */
const JOINED = /^(?:[ldLD]['’](?:ex-)?|[Ee]x-|[Vv]ice-|[Cc]o-)/u;
/** What makes a compound of the word in front of it with a hyphen: a noun with a capital, any Russian word. */
const MAY_BE_JOINED = /^(?:\p{Lu}|[dl]['’]\p{Lu}|\p{Script=Cyrillic})/u;
/** `exministro`, `vicealcaldesa`, `subdirector`: what makes another title of one. */
const PREFIX = /^(?:ex|vice|sub|co)/;
/** A word that has another one in it is longer, and so is the last part of a compound noun. */
const SHORT = 8;
const SHORT_HEAD = 3;
/** Behind all letters of European languages in Latin script. */
const LATIN_END = 0x250;
/** So many characters behind the first one belong to a word; a longer one comes in parts. */
const LONGEST = 200;

const AT = 0x40;
const STOP = 0x2e;
const SMALL_H = 0x68;
const SMALL_A = 0x61;
const SMALL_P = 0x70;
const POSSESSIVE = /^['’]s$/iu;
const POSSESSIVE_LENGTH = 2;

/** How many numbers are kept of a word, and the place of each among them. */
const FIELDS = 6;
const [FROM, END, TO, NUMBER, OPENING, INNER] = [0, 1, 2, 3, 4, 5] as const;
const INITIAL_WORDS = 1024;
/** The room for more words than this is not kept. */
const MOST_KEPT_WORDS = 16_384;

/**
 * The words of a line, links and mentions left out: each code unit was looked at once, and no strings were made. What is a word's is
 * asked by its place, counted from 0.
 */
export class ScannedWords {
  readonly line: string;
  count = 0;
  readonly #table: WordTable;
  #fields: Int32Array;

  /** `room` is an array that may be written into. */
  constructor(line: string, table: WordTable, room: Int32Array) {
    this.line = line;
    this.#table = table;
    this.#fields = room;
    this.#scan();
  }

  /** The array into which the words were written: the one that was given, or a larger one. */
  get room(): Int32Array {
    return this.#fields;
  }

  /** Where the word starts. */
  from(word: number): number {
    return this.#fields[word * FIELDS + FROM] as number;
  }

  /** Where it ends as it is written. */
  end(word: number): number {
    return this.#fields[word * FIELDS + END] as number;
  }

  /** Where it ends without a possessive ending. */
  to(word: number): number {
    return this.#fields[word * FIELDS + TO] as number;
  }

  /** The number that it has in the table of its lexicon without its ending; 0 where it is not known there. */
  number(word: number): number {
    return this.#fields[word * FIELDS + NUMBER] as number;
  }

  /** The sort of the first code unit; `CAPITAL` stands in it where the word opens with a capital letter, as `l’Europe` does, too. */
  opening(word: number): number {
    return this.#fields[word * FIELDS + OPENING] as number;
  }

  /** The sorts of all code units behind the first one, joined. */
  inner(word: number): number {
    return this.#fields[word * FIELDS + INNER] as number;
  }

  isCapital(word: number): boolean {
    return (this.opening(word) & CAPITAL) !== 0;
  }

  #scan(): void {
    const { line } = this;
    const table = this.#table;
    const sorts = SORTS;
    for (let at = 0; at < line.length; ) {
      const code = line.charCodeAt(at);
      const opening = sortOf(code, sorts);
      if ((opening & (LETTER | OPENS_SPECIAL)) === 0) {
        at++;
        continue;
      }
      if ((opening & OPENS_SPECIAL) !== 0 && mayBeSpecial(line, at, code, opening)) {
        at = this.#readSpecial(at, code, opening);
        continue;
      }
      let hash = hashedWith(HASH_START, opening);
      let inner = 0;
      let sort = 0;
      let end = at + 1;
      for (const last = Math.min(line.length, end + LONGEST); end < last; end++) {
        sort = sortOf(line.charCodeAt(end), sorts);
        if ((sort & (LETTER | MARK)) === 0) break;
        inner |= sort;
        hash = hashedWith(hash, sort);
      }
      // Nearly all words are of letters only.
      if ((sort & (JOINT | SURROGATE)) !== 0 || ((opening | inner) & ODD) !== 0) at = this.#readJoined(at, end);
      else {
        let number = table.numberAt(line, at, end, mixed(hash));
        if (number === 0 && end - at > SHORT) number = this.#partOf(at, end, opening);
        at = this.#write(at, end, end, number, opening, inner);
      }
    }
  }

  /** Reads the word at `from`, in which letters go up to `end` and joints may follow; where it ends. */
  #readJoined(from: number, end: number): number {
    const { line } = this;
    let to = end;
    for (const last = Math.min(line.length, from + 1 + LONGEST); to < last; to++) {
      const sort = sortOf(line.charCodeAt(to));
      if ((sort & (LETTER | MARK)) !== 0 || joins(line, sort, to)) continue;
      if ((sort & (SURROGATE | JOINT)) !== 0 && hasPairAt(line, to)) to = endOf(WORD, line, from);
      break;
    }
    return this.#add(from, to);
  }

  /** Reads what may be more than a word at `at`, whose code unit and its sort are given, if it is one; where it ends. */
  #readSpecial(at: number, code: number, sort: number): number {
    const { line } = this;
    const special = endOf(SPECIAL, line, at);
    // Links and mentions are left out.
    if (special > at) return code === AT || code === SMALL_H ? special : this.#add(at, special);
    if ((sort & LETTER) !== 0) return this.#readJoined(at, at + 1);
    const end = (sort & SURROGATE) === 0 ? at : endOf(WORD, line, at);
    return end > at ? this.#add(at, end) : at + (isPair(line, at) ? 2 : 1);
  }

  /** Adds the word `[from, end)`, whatever letters and joints it has; where it ends. */
  #add(from: number, end: number): number {
    const { line } = this;
    const to = stemEnd(line, from, end);
    const text = line.slice(from, to);
    let inner = 0;
    for (let at = from + 1; at < end; at++) inner |= sortOf(line.charCodeAt(at));
    const opening = sortOf(line.charCodeAt(from)) | (OPENS_CAPITAL.test(text) ? CAPITAL : 0);
    return this.#write(from, end, to, this.#numberOf(text) || this.#partOf(from, to, opening), opening, inner);
  }

  /** The number of a word, or, of a title or event that something is joined to, of its last part. */
  #numberOf(text: string): number {
    const number = this.#table.numberOf(text.toLowerCase());
    if (number > 0) return number;
    const joined = JOINED.exec(text)?.[0].length ?? 0;
    // `EU-Gipfel`, `вице-мэр`
    const part = text.slice(joined || text.lastIndexOf('-') + 1);
    if (joined === 0 && (part === text || !MAY_BE_JOINED.test(part))) return 0;
    const last = this.#table.numberOf(part.toLowerCase());
    const { titles, surnames, events, rites, honorifics, common, seats } = this.#table.classesOf(last);
    const isNoun = (titles && !surnames) || events || rites || honorifics;
    if (isNoun || seats || (joined > 0 && common)) return last;
    // `врач-кардиолог`
    const first = part < 'а' ? 0 : this.#table.numberOf(text.slice(0, -part.length - 1).toLowerCase());
    return this.#table.classesOf(first).titles ? first : 0;
  }

  /** The number of the noun that ends the unknown word `[from, end)`: `Hafensprecherin`, `exministro`; 0 where none does. */
  #partOf(from: number, end: number, opening: number): number {
    const { line } = this;
    const table = this.#table;
    if (end - from <= SHORT || line.charCodeAt(from) >= LATIN_END) return 0;
    if ((opening & CAPITAL) === 0) {
      const prefix = PREFIX.exec(line.slice(from, from + SHORT))?.[0].length ?? end;
      const last = prefix === end ? 0 : table.numberOf(line.slice(from + prefix, end));
      return table.classesOf(last).titles ? last : 0;
    }
    for (let at = from + 2; at < end - SHORT_HEAD; at++) {
      const last = table.numberAt(line, at, end, hashWord(line, at, end));
      if (last > 0 && table.classesOf(last).heads) return last;
    }
    return 0;
  }

  #write(from: number, end: number, to: number, number: number, opening: number, inner: number): number {
    const at = this.count * FIELDS;
    if (at === this.#fields.length) this.#fields = grown(this.#fields, new Int32Array(2 * at));
    const fields = this.#fields;
    fields[at + FROM] = from;
    fields[at + END] = end;
    fields[at + TO] = to;
    fields[at + NUMBER] = number;
    fields[at + OPENING] = opening;
    fields[at + INNER] = inner;
    this.count++;
    return end;
  }
}

let room: Int32Array = new Int32Array(INITIAL_WORDS * FIELDS);

/** Goes through the words of a line. What comes back tells of them until the next line is scanned. */
export function scanWords(line: string, lexicon: Lexicon): ScannedWords {
  const scanned = new ScannedWords(line, tableOf(lexicon), room);
  if (scanned.room.length <= MOST_KEPT_WORDS * FIELDS) room = scanned.room;
  return scanned;
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

function mayBeSpecial(line: string, at: number, code: number, sort: number): boolean {
  if ((sort & CAPITAL) !== 0 || code === SMALL_A || code === SMALL_P) return line.charCodeAt(at + 1) === STOP;
  if ((sort & DIGIT) !== 0) return line.charCodeAt(at + 1) === STOP || line.charCodeAt(at + 2) === STOP;
  return code !== SMALL_H || line.startsWith('http', at);
}

/** Whether a letter follows what stands inside a word only before one. */
function joins(line: string, sort: number, at: number): boolean {
  return (sort & JOINT) !== 0 && (sortOf(line.charCodeAt(at + 1)) & LETTER) !== 0;
}

/** Whether a character of two code units stands at `at`, or behind the joint there. */
function hasPairAt(line: string, at: number): boolean {
  return isPair(line, at) || isPair(line, at + 1);
}

/** Where what a pattern matches at `from` ends; `from` itself where it does not match. */
function endOf(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(line)?.[0].length ?? 0);
}
