import type { Duplicates } from '../duplicates/duplicates';
import { CONTENT } from '../duplicates/sequence';
import { opensPost } from '../line';
import type { InternedLine } from '../lineTable';

/**
 * The lines of a text in which likenesses are sought: what fix-all leaves, blank lines left out. Places are
 * indices into its arrays, which have one length.
 */
export interface Passages {
  readonly lines: readonly InternedLine[];
  /** The 0-based line of the text. */
  readonly at: Int32Array;
  /** For each place the number of the stretch that it is in: no block reaches over a removed one. */
  readonly stretch: Int32Array;
  /** For each place its content line's number, equal lines sharing one, in order of first occurrence; -1 without words. */
  readonly classes: Int32Array;
  /** The place at which each class occurs first. */
  readonly firsts: Int32Array;
  /** How often each class occurs. */
  readonly counts: Int32Array;
}

/** The passages of `all`, the lines of a text whose duplicates are known. */
export function passagesOf(all: readonly InternedLine[], duplicates: Duplicates): Passages {
  const { sequence, removed: taken } = duplicates;
  let length = 0;
  for (let n = 0; n < sequence.length; n++) if (taken[sequence.at[n] as number] === 0) length++;
  const at = new Int32Array(length);
  const stretch = new Int32Array(length);
  const content = new Uint8Array(length);
  let parts = 0;
  for (let n = 0, i = 0; n < sequence.length; n++) {
    const line = sequence.at[n] as number;
    if (taken[line] === 1) {
      parts++;
      continue;
    }
    at[i] = line;
    stretch[i] = parts;
    content[i++] = sequence.content[n] as number;
  }
  const lines = Array.from(at, (line) => all[line] as InternedLine);
  return { lines, at, stretch, ...classesOf(lines, content) };
}

function classesOf(
  lines: readonly InternedLine[],
  content: Uint8Array,
): Pick<Passages, 'classes' | 'firsts' | 'counts'> {
  let widest = 0;
  for (const { id } of lines) widest = Math.max(widest, id);
  const known = new Int32Array(widest + 1).fill(-1);
  const classes = new Int32Array(lines.length).fill(-1);
  const firsts = new Int32Array(lines.length);
  const counts = new Int32Array(lines.length);
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    const { id, kind } = lines[i] as InternedLine;
    if (content[i] !== CONTENT || opensPost(kind)) continue;
    if (known[id] === -1) {
      known[id] = count;
      firsts[count++] = i;
    }
    const own = known[id] as number;
    classes[i] = own;
    (counts[own] as number)++;
  }
  return { classes, firsts: firsts.slice(0, count), counts };
}
