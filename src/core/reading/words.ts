import { classesOf, type Lexicon, standardLexicon, type WordClasses } from './lexicon';

/** What stands between a word and the one before it, by its strongest sign; before the first word it is `stop`. */
export type Gap = 'plain' | 'dash' | 'comma' | 'quote' | 'open' | 'close' | 'colon' | 'stop';

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
  /** Whether it is of at least two capital letters and no small one: `UN`. Initials (`A.B.`) are not. */
  readonly upper: boolean;
  /** Counts the line's sentences from 0. */
  readonly sentence: number;
}

/**
 * Links and mentions are taken whole and skipped; dates of digits and initials are one word.
 * ```bulletin
 * > | On 28.10.2025 A.B. Reed’s talks (@harbour)
 *        ^^^^^^^^^^ ^^^^ ^^^^   ^^^^^
 * ```
 */
const WORD =
  /https?:\/\/\S+|@[\w.]+|[ap]\.m\.|\d{1,2}\.\d{1,2}\.\d{4}|\p{Lu}\.(?:-?\p{Lu}\.){0,3}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘‑-](?=[\p{L}\p{N}])){0,200}/gu;
const SKIPPED = /^(?:https?:|@)/;
const POSSESSIVE = /['’]s$/iu;
const LONE_POSSESSIVE = /['’]$/u;
const UPPER = /^[\p{Lu}\p{N}’'‑-]{2,}$/u;
/** `l’Europe` opens with a capital, too. */
const CAPITAL = /^(?:[dl]['’])?\p{Lu}/u;
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/u;
const INNER_CAPITAL = /.[A-ZА-ЯЁ\u00C0-\u00DE]/u;
const DIGITS = /^\d+$/;

/**
 * Every word of a line, in order, with what `lexicon` knows of it; a longer one than 200 letters comes in parts. Total, and linear
 * in the line's length.
 */
export function wordsOf(line: string, lexicon: Lexicon = standardLexicon()): Word[] {
  const words: Word[] = [];
  let end = 0;
  let sentence = 0;
  for (const match of line.matchAll(WORD)) {
    const written = match[0];
    if (SKIPPED.test(written)) continue;
    const between = line.slice(end, match.index);
    const previous = words[words.length - 1];
    end = match.index + written.length;
    if (previous !== undefined && written === 's' && LONE_POSSESSIVE.test(between)) {
      words[words.length - 1] = { ...previous, possessive: true };
      continue;
    }
    const gap = gapOf(between, previous);
    if (gap === 'stop') sentence++;
    const glued = gluedAt(written, lexicon);
    words.push(wordOf(line, written.slice(0, glued), match.index, gap, sentence, lexicon));
    if (glued === written.length) continue;
    sentence++;
    words.push(wordOf(line, written.slice(glued), match.index + glued, 'stop', sentence, lexicon));
  }
  return words;
}

/** A whole number that a word is written as, else NaN. */
export function numberOf(word: Word | undefined): number {
  return word !== undefined && DIGITS.test(word.text) && word.text.length <= 4 ? Number(word.text) : Number.NaN;
}

/**
 * Where two words were glued together by lost white space, the offset at which the second begins; else the length.
 * ```bulletin
 * > | Ann ReedMayor of Port Elm: Thank you.
 *             ^
 * ```
 */
function gluedAt(written: string, lexicon: Lexicon): number {
  // Nearly all words are small letters, behind the first one at least.
  if (!INNER_CAPITAL.test(written)) return written.length;
  const at = written.search(GLUED) + 1;
  if (at === 0) return written.length;
  const { titles, openers } = classesOf(lexicon, written.slice(at).toLowerCase());
  return titles || openers ? at : written.length;
}

function wordOf(line: string, written: string, from: number, gap: Gap, sentence: number, lexicon: Lexicon): Word {
  const ending = POSSESSIVE.test(written) ? 2 : 0;
  const text = written.slice(0, written.length - ending);
  const after = line.charAt(from + written.length);
  const plural = text.endsWith('s') && (after === '’' || after === "'");
  const capital = CAPITAL.test(text);
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    is: classesOf(lexicon, lower),
    from,
    to: from + text.length,
    gap,
    possessive: ending > 0 || plural,
    capital,
    upper: capital && UPPER.test(text),
    sentence,
  };
}

const SIGNS: readonly (readonly [RegExp, Gap])[] = [
  [/[!?…|\n\u2028*<>•]|\p{Extended_Pictographic}|\p{RI}|\/\//u, 'stop'],
  [/:/, 'colon'],
  [/[)\]]/, 'close'],
  [/[([]/, 'open'],
  [/["“”„«»]/, 'quote'],
  [/[,;]/, 'comma'],
  [/[–—]| - |^-/, 'dash'],
];

/** A colon at once behind a word, or behind what closes around it. */
const COLON = /^[)\]*_”»"]{0,4}\s?[:：]/u;

function gapOf(between: string, previous: Word | undefined): Gap {
  if (previous === undefined) return 'stop';
  if (between === ' ') return 'plain';
  // `**Ann Reed:** Yes`, `Ann Reed:🔹Yes`: a colon says more than what stands behind it.
  if (COLON.test(between)) return 'colon';
  // `11.30`
  if (between === '.' && DIGITS.test(previous.text)) return 'plain';
  if (between.includes('.') && !abbreviates(previous)) return 'stop';
  // A long stretch without words holds nothing that could join two words.
  if (between.length > 40) return 'stop';
  return SIGNS.find(([sign]) => sign.test(between))?.[1] ?? 'plain';
}

function abbreviates(word: Word): boolean {
  return word.is.honorifics || ((word.is.month > 0 || word.is.directions) && word.text.length <= 4);
}
