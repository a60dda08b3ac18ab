import { LEARNED } from './marks';
import type { Removal } from './scan';
import { placeOf, type Sequence } from './sequence';

/** A longer line is no dateline and no sign-off. */
const LONGEST = 60;
/** How many posts must show a custom. */
const FEWEST_POSTS = 6;
/**
 * One exception in so many is a slip. Of a sign-off, one more is: a first reading may have taken it together with the post below.
 */
const EXCEPTIONS = 20;
/** One in so many of the lines that show a custom must stand where a post is known to begin. */
const KNOWN_SHARE = 4;

/** Where a line stands, seen from the place at which a post begins: a sign-off above it, a dateline at it or below. */
const OFFSETS = [-1, 0, 1];

/** How often lines of one shape stand at one distance from where a post is known to begin, from within one, and at all. */
interface Tally {
  starts: number;
  inside: number;
  all: number;
}

/**
 * The customs of a text's posts, learned from those that a reading found twice: `Port Elm, May 3` below each heading, or
 * `Harbour Office` at each end. `marks` holds `LEARNED` where the reading saw posts begin, and no post begins inside the originals
 * of its echoes. Returns 1 for each place of the sequence, which is what the reading left, where by these customs a post begins.
 */
export function learnStarts(sequence: Sequence, marks: Uint8Array, removals: readonly Removal[]): Uint8Array {
  const starts = new Uint8Array(sequence.length + 1);
  // In most texts no line stands often enough where posts begin, and the other lines need no look.
  let shapes: Int32Array | undefined;
  for (const offset of OFFSETS) {
    const tallies = tallyStarts(sequence, offset, marks);
    if (tallies.size === 0) continue;
    shapes ??= sequence.ids.map((_, i) => shapeOrId(sequence, i));
    tallyOthers(tallies, shapes, offset, marks, insides(sequence, removals));
    for (let i = 0; i < sequence.length; i++) {
      const shape = shapes[i + offset] ?? 0;
      const tallied = tallies.get(shape);
      if (tallied !== undefined && isCustom(tallied, shape < 0 && offset < 0 ? 1 : 0)) starts[i] = 1;
    }
  }
  return starts;
}

function isCustom({ starts, inside, all }: Tally, slips: number): boolean {
  return (inside - slips) * EXCEPTIONS <= starts && starts * KNOWN_SHARE >= all;
}

/** The shapes that stand at `offset` from enough known starts, other lines not counted yet. */
function tallyStarts(sequence: Sequence, offset: number, marks: Uint8Array): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (let i = 0; i < sequence.length; i++) {
    const shape = marks[i] === LEARNED ? shapeOrId(sequence, i + offset) : 0;
    if (shape === 0) continue;
    const known = tallies.get(shape);
    if (known === undefined) tallies.set(shape, { starts: 1, inside: 0, all: 0 });
    else known.starts++;
  }
  for (const [shape, { starts }] of tallies) if (starts < FEWEST_POSTS) tallies.delete(shape);
  return tallies;
}

/** Counts the lines of the tallied shapes that stand at `offset` from any place. */
function tallyOthers(
  tallies: ReadonlyMap<number, Tally>,
  shapes: Int32Array,
  offset: number,
  marks: Uint8Array,
  inside: Uint8Array,
): void {
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i + offset] ?? 0;
    const found = shape === 0 ? undefined : tallies.get(shape);
    if (found === undefined) continue;
    found.all++;
    if (marks[i] !== LEARNED && inside[i] === 1) found.inside++;
  }
}

/** 1 for the lines of echoed bodies below their first. Where a whole post is printed twice, the first is a heading. */
function insides({ at }: Sequence, removals: readonly Removal[]): Uint8Array {
  const inside = new Uint8Array(at.length + 1);
  for (const { kind, originals } of removals) {
    if (kind !== 'echo') continue;
    const first = placeOf(at, originals[0] ?? 0);
    const last = placeOf(at, originals[originals.length - 1] ?? 0);
    inside.fill(1, first + 1, last + 1);
  }
  return inside;
}

/** The shape of the line at a place, or else a number for the line itself where it stands often enough to be a custom; 0 for any other. */
function shapeOrId(sequence: Sequence, i: number): number {
  const id = sequence.ids[i];
  if (id === undefined || (sequence.lengths[i] as number) > LONGEST) return 0;
  return shapeAt(sequence, i) || ((sequence.counts[id] as number) >= FEWEST_POSTS ? -id : 0);
}

/** The shape of the line at a place as far as its numbers make one; 0 for a long line, and for one without a number. */
export function shapeAt(sequence: Sequence, i: number): number {
  const size = sequence.lengths[i] as number;
  if (size > LONGEST) return 0;
  const { source, begin } = sequence.foundAt(i);
  return shapeOf(source, begin, begin + size);
}

const ZERO = 48;
const NINE = 57;
const LETTER = 97;
const UPPER = 65;

/**
 * A hash (FNV-1a, above 0) of the line `[from, to)` of `text` that holds a number, with all its numbers and all its words taken as alike, so that
 * `3 May 2031, 09:30` and `12 June 2031, 14:00` share one; 0 for a line without a number.
 */
function shapeOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  let previous = 0;
  let numbers = 0;
  for (let n = from; n < to; n++) {
    const kind = classOf(text.charCodeAt(n));
    if (kind === ZERO) numbers++;
    if (kind !== previous || (kind !== ZERO && kind !== LETTER)) hash = Math.imul(hash ^ kind, 0x01000193);
    previous = kind;
  }
  return numbers === 0 ? 0 : (hash >>> 1) + 1;
}

/** One code for digits, one for letters, as far as code units tell them, and the code unit itself for anything else. */
function classOf(code: number): number {
  if (code >= ZERO && code <= NINE) return ZERO;
  const lower = code | 32;
  return (lower >= LETTER && lower <= 122 && code >= UPPER) || code >= 0xc0 ? LETTER : code;
}
