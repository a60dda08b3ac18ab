import type { Lines } from '../lines/lines';
import type { DuplicateOptions } from '../options';
import type { Block } from './block';
import { learnStarts } from './customs';
import { joinGroups } from './groups';
import { LEARNED, marksOf, UNMARKED } from './marks';
import { learnBoilerplate } from './measure';
import { type Reading, readRemovable } from './removable';
import { Removals } from './removals';
import { readRepeats } from './repeats';
import type { Removal } from './scan';
import { type Sequence, sequenceOf } from './sequence';

/** All duplicate blocks of a text, and what is left without the removable ones. */
export interface Duplicates {
  /** In the order of the text. Two blocks may nest where removing one joined the halves of the other. */
  readonly blocks: readonly Block[];
  /** The lines of the whole text that carry anything. */
  readonly sequence: Sequence;
  /** 1 for each line of the text, 0-based, of a block that fix-all removes, or would if it were not ignored; blank lines are never marked. */
  readonly removed: Uint8Array;
  /** 1 for each of them that fix-all does remove. */
  readonly gone: Uint8Array;
  /** The 0-based lines at which posts begin, in order, among the lines that stay. Line 0 is always one. */
  readonly postStarts: readonly number[];
}

/** How often a text is read again. What is joined is read again at once, so that two readings nearly always do. */
const MOST_READINGS = 64;

/**
 * Finds the duplicate blocks. Reads the text again without what it found until nothing is found any more, since removing
 * a block can join two halves of another; therefore a second fix-all has nothing to do. Where `litterGoes` with fix-all, nothing is left to be
 * found with litter nor without it, for the same reason. What `ignored` names stays.
 */
export function findDuplicates(
  lines: Lines,
  limits: DuplicateOptions,
  litterGoes: boolean,
  ignored: ReadonlySet<string> = new Set(),
): Duplicates {
  const removals = new Removals(lines.length);
  const starts = new Uint8Array(lines.length);
  const whole = sequenceOf(lines);
  const findsAny = (sequence: Sequence): boolean => {
    const reading = readOnce(sequence, limits, marksOf(sequence), ignored);
    addStarts(starts, sequence, reading.marks);
    removals.add(reading.removals);
    return reading.removals.some(({ stays }) => !stays);
  };
  let left = whole;
  for (let n = 0; n < MOST_READINGS; n++) {
    if (!findsAny(left)) {
      const litter = litterGoes ? placesOfLitter(left) : undefined;
      const bare = litter === undefined ? undefined : left.without(litter);
      if (bare === undefined || !findsAny(bare)) {
        left = bare ?? left;
        break;
      }
    }
    left = left.without(placesOf(left, removals.gone));
  }
  if (removals.anyStays) left = left.without(placesOf(left, removals.removed));
  const marks = marksOf(left);
  const repeats = readRepeats(left, limits, learnBoilerplate(left, marks), marks);
  const settled = joinGroups(whole, inOrder(removals.settled()));
  const blocks = repeats.length === 0 ? settled : inOrder([...settled, ...repeats]);
  const { removed, gone } = removals;
  return { blocks, sequence: whole, removed, gone, postStarts: staying(starts, removed) };
}

/**
 * One reading. Boilerplate and the customs of posts are learned from what a first reading leaves, or else a post that is
 * repeated often would look like boilerplate. Where nothing was learned that touches what is found, the first reading stands:
 * boilerplate only takes away.
 */
function readOnce(
  sequence: Sequence,
  limits: DuplicateOptions,
  marks: Uint8Array,
  ignored: ReadonlySet<string>,
): Reading {
  const first = readRemovable(sequence, limits, new Uint8Array(sequence.counts.length), marks, ignored);
  if (first.removals.length === 0) return first;
  const gone = placesOf(sequence, removedLines(sequence, first.removals));
  const left = sequence.without(gone);
  const leftMarks = withoutGone(first.marks, gone, left.length);
  const boilerplate = learnBoilerplate(left, leftMarks);
  const known = withStarts(marks, gone, learnStarts(left, leftMarks, first.removals));
  if (!holdsAny(sequence, gone, boilerplate) && sameMarks(marks, known)) return first;
  return readRemovable(sequence, limits, boilerplate, known, ignored);
}

/** Whether a removed line is boilerplate. */
function holdsAny({ ids, length }: Sequence, gone: Uint8Array, boilerplate: Uint8Array): boolean {
  for (let i = 0; i < length; i++) if (gone[i] === 1 && boilerplate[ids[i] ?? 0] === 1) return true;
  return false;
}

function sameMarks(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((mark, i) => mark === b[i]);
}

/** 1 for each line of the text up to the sequence's last that is removed. */
function removedLines({ at, length }: Sequence, removals: readonly Removal[]): Uint8Array {
  const removed = new Uint8Array((at[length - 1] ?? 0) + 1);
  for (const { own } of removals) for (const line of own) removed[line] = 1;
  return removed;
}

/** 1 for each place of the sequence whose line is removed. */
function placesOf({ at, length }: Sequence, removed: Uint8Array): Uint8Array {
  const gone = new Uint8Array(length);
  for (let i = 0; i < length; i++) gone[i] = removed[at[i] ?? 0] ?? 0;
  return gone;
}

/** 1 for each place of the sequence where litter stands; `undefined` where none does. */
function placesOfLitter(sequence: Sequence): Uint8Array | undefined {
  const gone = new Uint8Array(sequence.length);
  for (let i = 0; i < sequence.length; i++) gone[i] = sequence.kind(i) === 'litter' ? 1 : 0;
  return gone.includes(1) ? gone : undefined;
}

function withoutGone(marks: Uint8Array, gone: Uint8Array, length: number): Uint8Array {
  const left = new Uint8Array(length + 1);
  let n = 0;
  for (let i = 0; i < marks.length; i++) if (gone[i] !== 1) left[n++] = marks[i] ?? 0;
  return left;
}

function withStarts(marks: Uint8Array, gone: Uint8Array, starts: Uint8Array): Uint8Array {
  const known = marks.slice();
  let n = 0;
  for (let i = 0; i < gone.length; i++) if (gone[i] === 0 && starts[n++] === 1) known[i] = LEARNED;
  return known;
}

function addStarts(starts: Uint8Array, { at, length }: Sequence, marks: Uint8Array): void {
  for (let i = 0; i < length; i++) if (marks[i] !== UNMARKED) starts[at[i] ?? 0] = 1;
}

function staying(starts: Uint8Array, removed: Uint8Array): number[] {
  const lines = [0];
  for (let line = 1; line < starts.length; line++) if (starts[line] === 1 && removed[line] === 0) lines.push(line);
  return lines;
}

function inOrder(blocks: Block[]): Block[] {
  return blocks.sort((a, b) => a.start - b.start || b.end - a.end);
}
