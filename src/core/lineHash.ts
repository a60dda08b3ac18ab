import { CHANGED_BY_FOLDING } from './foldedForm';

/** Multipliers and start values of the two halves of the hash: the golden ratio, and constants of MurmurHash3. */
const PRIME_A = 0x9e3779b1;
const PRIME_B = 0x85ebca6b;
const START_A = 0x811c9dc5 | 0;
const START_B = 0x9747b28c | 0;

const BLANK = 0x20;
const ABOVE_BLANK = 0x21;
const LAST_ASCII = 0x7f;

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
 * Reads the code units `[from, to)` of `value`, the content of one line, into `into`: four at a time into two running
 * products, each stirred into the other. Blanks are told by the signs of differences, as a branch at each of them would
 * be mispredicted and cost more than the hash: `sign` is negative as soon as two of them meet or folding changes anything.
 */
export function hashLine(value: string, from: number, to: number, into: LineHash): void {
  const changed = CHANGED_BY_FOLDING;
  let a = START_A;
  let b = START_B;
  let before = -1;
  let sign = 0;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const c = value.charCodeAt(i);
    const d = value.charCodeAt(i + 1);
    const e = value.charCodeAt(i + 2);
    const f = value.charCodeAt(i + 3);
    const pastD = d - ABOVE_BLANK;
    const pastF = f - ABOVE_BLANK;
    sign |= (c - ABOVE_BLANK) & (before | pastD);
    sign |= (e - ABOVE_BLANK) & (pastD | pastF);
    sign |= (c - BLANK) | (d - BLANK) | (e - BLANK) | (f - BLANK);
    if ((c | d | e | f) > LAST_ASCII) sign |= -(at(changed, c) | at(changed, d) | at(changed, e) | at(changed, f));
    before = pastF;
    a = Math.imul(a ^ (c | (d << 16)), PRIME_A);
    b = Math.imul(b ^ (e | (f << 16)), PRIME_B);
    a ^= b >>> 15;
    b ^= a >>> 13;
  }
  for (; i < to; i++) {
    const c = value.charCodeAt(i);
    sign |= ((c - ABOVE_BLANK) & before) | (c - BLANK) | -at(changed, c);
    before = c - ABOVE_BLANK;
    a = Math.imul(a ^ c, PRIME_A);
    b = Math.imul(b ^ (a >>> 15) ^ c, PRIME_B);
  }
  into.a = mix(a ^ (to - from));
  into.b = mix(b);
  into.mayFold = to > from && (sign | before) < 0;
}

function at(table: Uint8Array, code: number): number {
  return table[code] ?? 0;
}

/** The last step of MurmurHash3: every bit of the result depends on every bit of `hash`. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
