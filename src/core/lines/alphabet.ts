/** What a UTF-16 code unit is to a word. A sort has several of these bits, and in its upper half the code unit in lower case. */
export const LETTER = 1;
/** A combining mark, which goes on with a word and opens none. */
export const MARK = 2;
/** `-` and its like, which stand inside a word where a letter follows. */
export const JOINT = 4;
export const CAPITAL = 8;
export const SMALL = 16;
/** A capital letter of the scripts in which words come glued together. */
export const PLAIN_CAPITAL = 32;
export const DIGIT = 64;
/** Of a script that is written without blanks, as far as these bits tell. */
export const EASTERN = 128;
export const ARABIC = 2048;
/** Half of a character that UTF-16 needs two code units for. */
export const SURROGATE = 256;
/** What becomes more than one code unit in lower case, or another one at the end of a word; and `ё`, which may be written `е`. */
export const ODD = 512;
const KNOWN = 1024;
/** What may open more than a word: links, mentions, `p.m.`, dates of digits, initials. */
export const OPENS_SPECIAL = 4096;

/** How far the code unit in lower case is shifted in a sort. */
export const LOWER = 16;

const FIRST_EASTERN = 0x2e80;

const SORTS_OF: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{N}]/u, LETTER],
  [/\p{M}/u, MARK],
  [/['’‘‑-]/, JOINT],
  [/\p{Lu}/u, CAPITAL],
  [/\p{Ll}/u, SMALL],
  [/[A-ZА-ЯЁ\u00C0-\u00DE]/, PLAIN_CAPITAL],
  [/\d/, DIGIT],
  [/[\uD800-\uDFFF]/, SURROGATE],
  [/\p{Script=Arabic}/u, ARABIC],
  [/[ёЁΣ]/, ODD],
  [/[\p{Lu}\dhap@\uD800-\uDFFF]/u, OPENS_SPECIAL],
];

/** The sort of each code unit that was met, else 0: a text has few different ones, and asking Unicode of all takes long. */
export const SORTS: Int32Array = new Int32Array(0x1_0000);

/** The sort of a UTF-16 code unit. Who asks of many holds `SORTS` as a local, which is faster than to look it up each time. */
export function sortOf(code: number, sorts: Int32Array = SORTS): number {
  return (sorts[code] as number) || learn(code);
}

function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  let sort = KNOWN | (lower.charCodeAt(0) << LOWER);
  for (const [pattern, bit] of SORTS_OF) if (pattern.test(letter)) sort |= bit;
  // A variation selector behind a letter tells of no script.
  if (code >= FIRST_EASTERN && (sort & MARK) === 0) sort |= EASTERN;
  if (lower.length > 1) sort |= ODD;
  SORTS[code] = sort;
  return sort;
}
