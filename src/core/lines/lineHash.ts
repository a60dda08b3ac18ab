import { CHANGED_BY_FOLDING } from './foldedForm';

/** Multipliers and start values of the two halves of the hash: the golden ratio, and constants of MurmurHash3. */
const PRIME_A = 0x9e3779b1;
const PRIME_B = 0x85ebca6b;
const START_A = 0x811c9dc5 | 0;
const START_B = 0x9747b28c | 0;

const BLANK = 0x20;
const TWO_BLANKS = 2 * BLANK;

/** What a UTF-16 code unit may mean for its line, as bits of `SIGNS`: folding changes it (two bits), or it is or opens a character that nobody sees. */
const FOLDS = 3;
const HIDES = 4;
const SIGNS = CHANGED_BY_FOLDING.slice();
/** First and last of the code units that `hidden-character` looks at; U+DB40 opens tag characters. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x200b, 0x200b],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xdb40, 0xdb40],
  [0xfeff, 0xfeff],
];
for (const [first, last] of HIDDEN) for (let unit = first; unit <= last; unit++) (SIGNS[unit] as number) |= HIDES;

/** What one pass over the content of a line finds. It is filled anew for each line, so that reading a text allocates nothing. */
export interface LineHash {
  /** A hash of 64 bits over the UTF-16 code units, in two signed halves; both are mixed well enough to be cut short. */
  a: number;
  b: number;
  /** Whether folding may change the content. Where it is false, the content is its own folded form. */
  mayFold: boolean;
  /** Whether characters that nobody sees may stand in the content. Where it is false, there are none. */
  mayHide: boolean;
}

/** One to be filled by `hashLine`. */
export function newLineHash(): LineHash {
  return { a: 0, b: 0, mayFold: false, mayHide: false };
}

/**
 * Reads the code units `[from, to)` of `value`, the content of one line, into `into`: four at a time into two running
 * products, each stirred into the other. Two blanks in a row are told by their sum, which hardly any other two code units have:
 * a branch at each blank would be mispredicted and cost more than the hash.
 */
export function hashLine(value: string, from: number, to: number, into: LineHash): void {
  // Bundled, the constants are variables that any code may change: as locals they are read once, and not four times a character.
  const table = SIGNS;
  const primeA = PRIME_A | 0;
  const primeB = PRIME_B | 0;
  const twoBlanks = TWO_BLANKS | 0;
  let a = START_A | 0;
  let b = START_B | 0;
  // In front of a line a blank counts as the second of two.
  let before = BLANK | 0;
  let signs = 0;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const c = value.charCodeAt(i);
    const d = value.charCodeAt(i + 1);
    const e = value.charCodeAt(i + 2);
    const f = value.charCodeAt(i + 3);
    if (before + c === twoBlanks || c + d === twoBlanks || d + e === twoBlanks || e + f === twoBlanks) signs |= FOLDS;
    signs |= at(table, c) | at(table, d) | at(table, e) | at(table, f);
    before = f;
    a = Math.imul(a ^ (c | (d << 16)), primeA);
    b = Math.imul(b ^ (e | (f << 16)), primeB);
    a ^= b >>> 15;
    b ^= a >>> 13;
  }
  for (; i < to; i++) {
    const c = value.charCodeAt(i);
    if (before + c === twoBlanks) signs |= FOLDS;
    signs |= at(table, c);
    before = c;
    a = Math.imul(a ^ c, primeA);
    b = Math.imul(b ^ (a >>> 15) ^ c, primeB);
  }
  into.a = mix(a ^ (to - from));
  into.b = mix(b);
  into.mayFold = to > from && ((signs & FOLDS) !== 0 || before === BLANK);
  into.mayHide = (signs & HIDES) !== 0;
}

/** The table has a value for every UTF-16 code unit. */
function at(table: Uint8Array, code: number): number {
  return table[code] as number;
}

/** The last step of MurmurHash3: every bit of the result depends on every bit of `hash`, so that similar ones get numbers far apart. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
