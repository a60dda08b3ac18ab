import type { Bulletin } from './bulletin';
import { lineText, type Range, startOf } from './lines/text';

/** An abbreviation that the text itself explains. */
export interface Abbreviation {
  /** As written, without a hash sign: `PHU`. */
  readonly short: string;
  /** What it stands for, as the text has it: `Port Harbour Union`. */
  readonly long: string;
  /** Where it is explained: the long form. */
  readonly range: Range;
}

/**
 * ```bulletin
 * > | the Port Harbour Union (#PHU)
 *         ^^^^^^^^^^^^^^^^^^   ^^^
 * ```
 */
const EXPLAINED = /\(\s?#?(\p{Lu}[\p{L}\p{N}-]{1,9})\s?\)/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]{0,100}/gu;
const UPPER = /\p{Lu}/gu;
/** So much text, in UTF-16 code units, is looked through before an abbreviation. */
const LONGEST_PHRASE = 160;

/** The abbreviations that a bulletin explains, each at its first explanation, by their capital form. Linear in the text's length. */
export function findAbbreviations({ text, lines }: Bulletin): ReadonlyMap<string, Abbreviation> {
  const found = new Map<string, Abbreviation>();
  lines.forEach((_, number) => {
    const line = lineText(text, number);
    if (!line.includes('(')) return;
    for (const match of line.matchAll(EXPLAINED)) {
      const short = match[1] ?? '';
      if (found.has(short.toUpperCase()) || (short.match(UPPER)?.length ?? 0) < 2) continue;
      const end = line.slice(0, match.index).trimEnd().length;
      const start = startOfLongForm(line, end, short);
      if (start === null) continue;
      const range = { from: startOf(text, number) + start, to: startOf(text, number) + end };
      found.set(short.toUpperCase(), { short, long: line.slice(start, end), range });
    }
  });
  return found;
}

/**
 * Where the words begin whose letters the abbreviation takes, the first of each from a word's beginning; null where they do not
 * fit. After Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text (2003), with
 * capital letters at the beginnings of words only.
 */
function startOfLongForm(line: string, end: number, short: string): number | null {
  const begin = Math.max(0, end - LONGEST_PHRASE);
  const words = Array.from(line.slice(begin, end).matchAll(WORD), (match) => ({
    text: match[0],
    from: begin + match.index,
  }));
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  let at = words.length - 1;
  for (let n = letters.length - 1; n >= 0; n--, at--) {
    // Small words may stand between those that count: `Union of the Ports`.
    while (at >= 0 && !words[at]?.text.toLowerCase().startsWith(letters[n] ?? '')) {
      if (words.length - 1 - at > 2 * letters.length || (n === letters.length - 1 && at < words.length - 1))
        return null;
      at--;
    }
    if (at < 0) return null;
  }
  const first = words[at + 1];
  return first === undefined || !/^\p{Lu}/u.test(first.text) ? null : first.from;
}
