import { CHANGED_BY_FOLDING } from './foldedForm';

/** Multipliers and start values of the two halves of the hash: those of FNV-1a, and of MurmurHash3's last step. */
const PRIME_A = 0x01000193;
const PRIME_B = 0x85ebca6b;
const START_A = 0x811c9dc5 | 0;
const START_B = 0x9747b28c | 0;

const BLANK = 0x20;
const ABOVE_BLANK = 0x21;
const LAST_USUAL = 0x7e;

/** What one pass over the content of a line finds. It is filled anew for each line, so that reading a text allocates nothing. */
export interface LineHash {
  /** A hash of 64 bits over the UTF-16 code units, in two signed halves; both are mixed well enough to be cut short. */
  a: number;
  b: number;
  /** Whether folding may change the content. Where it is false, the content is its own folded form. */
  mayFold: boolean;
}

export function newLineHash(): LineHash {
  return { a: 0, b: 0, mayFold: false };
}

/**
 * Reads the code units `[from, to)` of `value`, the content of one line, into `into`: two at a time into two running
 * products (after FNV-1a), a rotation and a shift carrying high bits down. What blanks there are is told by the signs of
 * differences, as a branch at each blank would be mispredicted and cost more than the hash.
 */
export function hashLine(value: string, from: number, to: number, into: LineHash): void {
  const changed = CHANGED_BY_FOLDING;
  let a = START_A;
  let b = START_B;
  let before = BLANK;
  /** Negative as soon as two blanks meet, or folding changes a character. */
  let sign = 0;
  let i = from;
  for (; i + 1 < to; i += 2) {
    const first = value.charCodeAt(i);
    const second = value.charCodeAt(i + 1);
    sign |= (first - ABOVE_BLANK) & ((before - ABOVE_BLANK) | (second - ABOVE_BLANK));
    if (isUnusual(first) || isUnusual(second)) sign |= -((changed[first] ?? 0) | (changed[second] ?? 0));
    before = second;
    const pair = first | (second << 16);
    a = Math.imul(a ^ pair, PRIME_A);
    a ^= a >>> 15;
    b = Math.imul(((b << 13) | (b >>> 19)) ^ pair, PRIME_B);
  }
  if (i < to) {
    const last = value.charCodeAt(i);
    sign |= (last - ABOVE_BLANK) & (before - ABOVE_BLANK);
    sign |= -(changed[last] ?? 0);
    before = last;
    a = Math.imul(a ^ last, PRIME_A);
    b = Math.imul(b ^ last, PRIME_B);
  }
  into.a = mix(a ^ (to - from));
  into.b = mix(b);
  into.mayFold = to > from && (sign < 0 || before < ABOVE_BLANK);
}

/** Whether a code unit is none of those of plain English: for them the table need not be asked. */
function isUnusual(code: number): boolean {
  return (code - BLANK) >>> 0 > LAST_USUAL - BLANK;
}

/** The last step of MurmurHash3: every bit of the result depends on every bit of `hash`. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
