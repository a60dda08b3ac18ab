/** From here on a value of `LETTERS` may be that of a unit that is not known yet, or of a sign. */
export const UNUSUAL = 0x0e00;
/** Not known yet. No letter: U+FFFF is no character. */
const UNKNOWN = 0xffff;

/**
 * What UTF-16 code units are to words: 0 where a unit divides words, else the unit that it is compared as, in lower case.
 * Halves of surrogate pairs divide words. Filled for 256 units at a time by `learnLetters`, before which `letterOf` is asked.
 */
export const LETTERS: Uint16Array = new Uint16Array(0x10000).fill(UNKNOWN);
/** 1 for each known unit that is a word by itself. */
const SIGNS = new Uint8Array(0x10000);

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without blanks between words: each sign counts as a word. */
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Letters that are written one for the other. */
const ALIKE: ReadonlyMap<string, string> = new Map([['ё', 'е'], ...digits('٠'), ...digits('۰')]);

/** The unit as which `unit` is compared, or 0 where it is no part of a word. */
export function letterOf(unit: number): number {
  if (LETTERS[unit] === UNKNOWN) learnLetters(unit & 0xff00);
  return LETTERS[unit] as number;
}

/** Whether `unit` is a word by itself. */
export function isSign(unit: number): boolean {
  if (LETTERS[unit] === UNKNOWN) learnLetters(unit & 0xff00);
  return SIGNS[unit] === 1;
}

/** The ten digits from `zero` on, each with the digit that it means. */
function digits(zero: string): [string, string][] {
  const from = zero.charCodeAt(0);
  return Array.from({ length: 10 }, (_, n) => [String.fromCharCode(from + n), String(n)]);
}

/** Fills in what is known of the 256 units from `first` on. */
function learnLetters(first: number): void {
  for (let unit = first; unit < first + 256; unit++) {
    const character = String.fromCharCode(unit);
    const lower = character.toLowerCase();
    LETTERS[unit] = WORD.test(character) ? (ALIKE.get(lower) ?? lower).charCodeAt(0) : 0;
    SIGNS[unit] = SIGN.test(character) ? 1 : 0;
  }
}
