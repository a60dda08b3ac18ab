const DROPPED = /[\uFE0E\uFE0F\u00AD\u061C\u200B-\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF]/g;
/** White space that is not a single blank. */
const SPACE = /[^\S ]\s*| \s+/g;

/** The form in which lines are compared. Two lines with one folded form differ in nothing that a reader sees. */
export function fold(line: string): string {
  return line.replace(DROPPED, '').replace(SPACE, ' ').trim();
}

/** First and last of the code units that folding drops or turns into a blank: white space other than the blank, too. */
const CHANGED: readonly (readonly [number, number])[] = [
  [0x0009, 0x000d],
  [0x00a0, 0x00a0],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202c],
  [0x202f, 0x202f],
  [0x205f, 0x2060],
  [0x2066, 0x2069],
  [0x3000, 0x3000],
  [0xfe0e, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** For each UTF-16 code unit 1 where folding changes it wherever it stands, else 0. */
export const CHANGED_BY_FOLDING: Uint8Array = new Uint8Array(0x1_0000);
for (const [first, last] of CHANGED) CHANGED_BY_FOLDING.fill(1, first, last + 1);
