import { PLAIN_CAPITAL, SMALL, sortOf } from '../../lines/alphabet';
import { abbreviates, type Gap, gapOf } from './gaps';
import { classesOf, type Lexicon, standardLexicon, type WordClasses } from './lexicon';
import { isApostrophe, OPENS_CAPITAL, type ScannedWords, scanWords, stemEnd } from './wordScanner';
import { tableOf } from './wordTable';

/** One word of a line. Offsets are UTF-16 code units from the line's start, `to` exclusive. */
export interface Word {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  /** The tables of words in which it stands. */
  readonly is: WordClasses;
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  /** Whether `’s` or, behind an s, `’` follows. */
  readonly possessive: boolean;
  /** Whether it opens with a capital letter. */
  readonly capital: boolean;
  /** Whether a digit, 0 to 9, stands in it. */
  readonly hasDigit: boolean;
  /** Whether it is of at least two capital letters and no small one: `UN`. Initials (`A.B.`) are not. */
  readonly upper: boolean;
  /** Counts the line's sentences from 0. */
  readonly sentence: number;
}

const UPPER = /^[\p{Lu}\p{N}’'‑-]{2,}$/u;
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/u;
/** `14:02The quay is open`: a minute with the first word of the text behind it. */
const TIMED = /^\d\d\p{Lu}\p{Ll}/u;
const MINUTE_LENGTH = 2;
const DAY = /^\d{1,2}$/;
const DIGITS = /^\d+$/;
const DIGIT = /\d/;
const SMALL_CYRILLIC = /[а-я]/;
/** `3 мая 2031 г. Причал открыт` */
const ENDS_YEAR = /\d ?г\. \p{Lu}/u;
const BLANK = 0x20;
const SMALL_S = 0x73;
const ZERO = 0x30;
const NINE = 0x39;

/** A word of a line; many are only asked where they stand, so their strings are made when someone wants them. */
class LineWord implements Word {
  readonly is: WordClasses;
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  readonly capital: boolean;
  readonly sentence: number;
  possessive: boolean;
  readonly #line: string;
  #text: string | undefined;
  #lower: string | undefined;

  constructor(line: string, from: number, to: number, gap: Gap, sentence: number, capital: boolean, is: WordClasses) {
    this.#line = line;
    this.from = from;
    this.to = to;
    this.gap = gap;
    this.sentence = sentence;
    this.capital = capital;
    this.is = is;
    this.possessive = false;
  }

  get text(): string {
    this.#text ??= this.#line.slice(this.from, this.to);
    return this.#text;
  }

  get lower(): string {
    this.#lower ??= this.text.toLowerCase();
    return this.#lower;
  }

  get hasDigit(): boolean {
    for (let at = this.from; at < this.to; at++) {
      const code = this.#line.charCodeAt(at);
      if (ZERO <= code && code <= NINE) return true;
    }
    return false;
  }

  get upper(): boolean {
    if (!this.capital) return false;
    // Nearly all words with a capital letter go on with a small one.
    return (sortOf(this.#line.charCodeAt(this.from + 1)) & SMALL) === 0 && UPPER.test(this.text);
  }
}

/**
 * Every word of a line, in order, with what `lexicon` knows of it; a longer one than 200 letters comes in parts. Total, and linear
 * in the line's length.
 */
export function wordsOf(line: string, lexicon: Lexicon = standardLexicon()): Word[] {
  return wordsIn(scanWords(line, lexicon), lexicon);
}

/** As `wordsOf`, of a line that was just scanned with this lexicon. */
export function wordsIn(scanned: ScannedWords, lexicon: Lexicon): Word[] {
  const { line } = scanned;
  const table = tableOf(lexicon);
  const words: LineWord[] = [];
  let previous: LineWord | undefined;
  let end = 0;
  let sentence = 0;
  for (let word = 0; word < scanned.count; word++) {
    const from = scanned.from(word);
    const written = gapBehind(previous, line, end, from);
    const isDay = written === 'stop' && isMonth(table.classesOf(scanned.number(word)), from, words);
    const gap = isDay ? 'plain' : written;
    if (previous !== undefined && isLoneEnding(line, end, from, scanned.end(word))) {
      previous.possessive = true;
      end = scanned.end(word);
      continue;
    }
    end = scanned.end(word);
    if (gap === 'stop') sentence++;
    const glued = gluedIn(scanned, word, lexicon);
    if (glued < end) {
      words.push(wordIn(line, from, glued, gap, sentence, lexicon));
      sentence++;
      previous = wordIn(line, glued, end, 'stop', sentence, lexicon);
    } else {
      const to = scanned.to(word);
      const is = table.classesOf(scanned.number(word));
      previous = new LineWord(line, from, to, gap, sentence, scanned.isCapital(word), is);
      previous.possessive = isPossessive(line, to, end);
    }
    words.push(previous);
  }
  return words;
}

/** `am 3. Mai`, `am 3. und 4. Mai`: the full stop makes a number of the day, and ends no sentence. */
function isMonth({ month, ranging }: WordClasses, from: number, words: readonly Word[]): boolean {
  const [before, day] = words.slice(-2);
  if ((month === 0 && !ranging) || !before || day === undefined || from - day.to !== 2) return false;
  return DAY.test(day.text) && (before.is.dating || before.is.ranging || before.is.definite || before.is.weekday > 0);
}

/** Whether nothing but white space stands between the word `i` and the one before it; false where there is no such word. */
export function isNext(words: readonly Word[], i: number): boolean {
  return words[i]?.gap === 'plain';
}

/** Whether a word is the name of a weekday. */
export function isWeekday(word: Word | undefined): boolean {
  return (word?.is.weekday ?? 0) > 0;
}

/** Whether a word is a month or a weekday. */
export function isDay({ is }: Word): boolean {
  return is.month > 0 || is.weekday > 0;
}

/** The word `i`, or the one behind it where that is an article. */
export function behindArticle(words: readonly Word[], i: number): number {
  return words[i]?.is.definite ? i + 1 : i;
}

/** The word `i`, or the one before it where that is an article. German `die` is no article of the tables, as English `die` is none. */
export function beforeArticle(words: readonly Word[], i: number): number {
  return words[i]?.is.definite || words[i]?.lower === 'die' ? i - 1 : i;
}

/** A whole number that a word is written as, else NaN. */
export function numberOf(word: Word | undefined): number {
  if (!word || word.to - word.from > 4 || !word.hasDigit) return Number.NaN;
  return DIGITS.test(word.text) ? Number(word.text) : Number.NaN;
}

/** The word `[from, end)` of a line, which is only a part of what is written there as one. */
function wordIn(line: string, from: number, end: number, gap: Gap, sentence: number, lexicon: Lexicon): LineWord {
  const to = stemEnd(line, from, end);
  const text = line.slice(from, to);
  const word = new LineWord(
    line,
    from,
    to,
    gap,
    sentence,
    OPENS_CAPITAL.test(text),
    classesOf(lexicon, text.toLowerCase()),
  );
  word.possessive = isPossessive(line, to, end);
  return word;
}

/** The offset at which the second of two words begins that are glued together in a scanned word; else its end. */
export function gluedIn(scanned: ScannedWords, word: number, lexicon: Lexicon): number {
  const end = scanned.end(word);
  // Nearly all words are small letters, behind the first one at least.
  if ((scanned.inner(word) & PLAIN_CAPITAL) === 0) return end;
  const from = scanned.from(word);
  return from + gluedAt(scanned.line.slice(from, end), lexicon);
}

/**
 * Where two words were glued together by lost white space, the offset at which the second begins; else the length.
 * ```bulletin
 * > | Ann ReedMayor of Port Elm: Thank you.
 *             ^
 * > | 14:02The quay is open.
 *          ^
 * ```
 */
function gluedAt(written: string, lexicon: Lexicon): number {
  if (TIMED.test(written)) return MINUTE_LENGTH;
  const at = written.search(GLUED) + 1;
  if (at === 0) return written.length;
  const { titles, openers } = classesOf(lexicon, written.slice(at).toLowerCase());
  return titles || openers ? at : written.length;
}

function gapBehind(previous: Word | undefined, line: string, end: number, from: number): Gap {
  if (previous === undefined) return 'stop';
  if (from - end === 1 && line.charCodeAt(end) === BLANK) return 'plain';
  const between = line.slice(end, from);
  // `Norland–Westland Forum`
  if (between === '–' && !DIGITS.test(previous.text) && !DIGIT.test(line.charAt(from))) return 'plain';
  // `11.30`
  if (between === '.' && DIGITS.test(previous.text)) return 'plain';
  // `12 тыс. человек`: in Russian no sentence opens with a small letter.
  const isShort = abbreviates(previous.is, previous.to - previous.from) || SMALL_CYRILLIC.test(line.charAt(from));
  return gapOf(between, isShort && !ENDS_YEAR.test(line.slice(end - 3, from + 1)));
}

/** Whether `[from, end)` is an `s` behind an apostrophe that belongs to no word: `(UN)’s`. The word before it ends at `before`. */
function isLoneEnding(line: string, before: number, from: number, end: number): boolean {
  if (end - from !== 1 || line.charCodeAt(from) !== SMALL_S) return false;
  return from > before && isApostrophe(line.charCodeAt(from - 1));
}

/** Whether `’s` stands between a word's end and the written one's, or behind an s `’`. */
function isPossessive(line: string, to: number, end: number): boolean {
  return to < end || (line.charCodeAt(to - 1) === SMALL_S && isApostrophe(line.charCodeAt(end)));
}
