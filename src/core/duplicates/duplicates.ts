import type { InternedLine } from '../lineTable';
import type { DuplicateOptions } from '../options';
import type { Block } from './block';
import { marksOf } from './marks';
import { learnBoilerplate } from './measure';
import { type Reading, readRemovable } from './removable';
import { Removals } from './removals';
import { readRepeats } from './repeats';
import { type Sequence, sequenceOf } from './sequence';

/** All duplicate blocks of a text, and what is left without the removable ones. */
export interface Duplicates {
  /** In the order of the text. Two blocks may nest where removing one joined the halves of the other. */
  readonly blocks: readonly Block[];
  /** 1 for each line of the text, 0-based, that fix-all removes; blank lines are never marked. */
  readonly removed: Uint8Array;
  /** The 0-based lines at which posts begin, in order, among the lines that stay. Line 0 is always one. */
  readonly postStarts: readonly number[];
}

/**
 * Finds the duplicate blocks. Reads the text again without what it found until nothing is found any more, since removing
 * a block can join two halves of another; therefore a second fix-all has nothing to do.
 */
export function findDuplicates(lines: readonly InternedLine[], limits: DuplicateOptions): Duplicates {
  const removals = new Removals(lines);
  const starts = new Set<number>([0]);
  for (;;) {
    const sequence = sequenceOf(lines, removals.removed);
    const reading = readOnce(sequence, limits);
    addStarts(starts, sequence, reading.marks);
    if (reading.blocks.length === 0) break;
    removals.add(sequence, reading.blocks);
  }
  const left = sequenceOf(lines, removals.removed);
  const repeats = readRepeats(left, limits, learnBoilerplate(left, marksOf(left)));
  const blocks = [...removals.settled(), ...repeats].sort((a, b) => a.start - b.start || b.end - a.end);
  const postStarts = [...starts].filter((line) => line === 0 || removals.removed[line] === 0).sort((a, b) => a - b);
  return { blocks, removed: removals.removed, postStarts };
}

/**
 * One reading. Boilerplate is counted in what a first reading leaves, or else a post that is repeated often would look
 * like boilerplate. Boilerplate only takes away, so a text without a block needs no second reading.
 */
function readOnce(sequence: Sequence, limits: DuplicateOptions): Reading {
  const first = readRemovable(sequence, limits, new Set());
  if (first.blocks.length === 0) return first;
  const gone = new Uint8Array((sequence.at[sequence.at.length - 1] ?? 0) + 1);
  for (const { start, end } of first.blocks) gone.fill(1, start, end);
  const boilerplate = learnBoilerplate(without(sequence, gone), withoutMarks(sequence, first.marks, gone));
  return boilerplate.size === 0 ? first : readRemovable(sequence, limits, boilerplate);
}

function without(sequence: Sequence, gone: Uint8Array): Sequence {
  const stays = (_: unknown, i: number) => gone[sequence.at[i] ?? 0] === 0;
  return {
    lines: sequence.lines.filter(stays),
    at: sequence.at.filter(stays),
    blankAbove: sequence.blankAbove.filter(stays),
    content: sequence.content.filter(stays),
  };
}

function withoutMarks(sequence: Sequence, marks: Uint8Array, gone: Uint8Array): Uint8Array {
  return marks.filter((_, i) => i === sequence.at.length || gone[sequence.at[i] ?? 0] === 0);
}

function addStarts(starts: Set<number>, { at }: Sequence, marks: Uint8Array): void {
  at.forEach((line, i) => {
    if (marks[i] !== 0) starts.add(line);
  });
}
