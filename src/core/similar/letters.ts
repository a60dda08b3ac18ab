/** Not known yet. No letter: U+FFFF is no character. */
const UNKNOWN = 0xffff;

/**
 * What UTF-16 code units are to words: 0 where a unit divides words, else the unit that it is compared as, in lower case.
 * Halves of surrogate pairs divide words. Filled for 256 units at a time by `learnLetter`; until then a unit has the value
 * `UNKNOWN`.
 */
export const LETTERS: Uint16Array = new Uint16Array(0x10000).fill(UNKNOWN);

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without blanks between words: each sign counts as a word. */
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** The scripts before this unit have no signs. */
export const FIRST_SIGN = 0x0e00;
/** Letters that are written one for the other. */
const ALIKE: ReadonlyMap<string, string> = new Map([['ё', 'е'], ...digits('٠'), ...digits('۰')]);

/** The unit as which `unit` is compared, or 0 where it is no part of a word; `known` is its value in `LETTERS`. */
export function letterOf(unit: number, known: number): number {
  return known === UNKNOWN ? learnLetter(unit) : known;
}

/** Whether `unit`, which is not below `FIRST_SIGN`, is a word by itself. */
export function isSign(unit: number): boolean {
  return SIGN.test(String.fromCharCode(unit));
}

/** The ten digits from `zero` on, each with the digit that it means. */
function digits(zero: string): [string, string][] {
  const from = zero.charCodeAt(0);
  return Array.from({ length: 10 }, (_, n) => [String.fromCharCode(from + n), String(n)]);
}

function learnLetter(unit: number): number {
  const first = unit & 0xff00;
  for (let each = first; each < first + 256; each++) {
    const character = String.fromCharCode(each);
    const lower = character.toLowerCase();
    LETTERS[each] = WORD.test(character) ? (ALIKE.get(lower) ?? lower).charCodeAt(0) : 0;
  }
  return LETTERS[unit] as number;
}
