import type { Duplicates } from '../duplicates/duplicates';
import { CONTENT } from '../duplicates/sequence';
import { type LineKind, opensPost } from '../lines/line';
import type { Lines } from '../lines/lines';
import type { LineTable } from '../lines/lineTable';

/**
 * The lines of a text in which likenesses are sought: what fix-all leaves, blank lines left out. Places are
 * indices into its arrays, which have one length.
 */
export class Passages {
  readonly table: LineTable;
  /** The id of each line. */
  readonly ids: Int32Array;
  /** The 0-based line of the text. */
  readonly at: Int32Array;
  /** For each place the number of the stretch that it is in: no block reaches over a removed one. */
  readonly stretch: Int32Array;
  /** For each place its content line's number, equal lines sharing one, in order of first occurrence; -1 without words. */
  readonly classes: Int32Array;
  /** The id of the lines of each class. */
  readonly lines: Int32Array;
  /** How often each class occurs. */
  readonly counts: Int32Array;

  /** The passages of `all`, the lines of a text whose duplicates are known. */
  constructor({ table }: Lines, { sequence, removed: taken }: Duplicates) {
    let length = 0;
    for (let n = 0; n < sequence.length; n++) if (taken[sequence.at[n] as number] === 0) length++;
    const content = new Uint8Array(length);
    this.table = table;
    this.ids = new Int32Array(length);
    this.at = new Int32Array(length);
    this.stretch = new Int32Array(length);
    let parts = 0;
    for (let n = 0, i = 0; n < sequence.length; n++) {
      const line = sequence.at[n] as number;
      if (taken[line] === 1) {
        parts++;
        continue;
      }
      this.ids[i] = sequence.ids[n] as number;
      this.at[i] = line;
      this.stretch[i] = parts;
      content[i++] = sequence.content[n] as number;
    }
    const { classes, lines, counts } = classesOf(table, this.ids, content);
    this.classes = classes;
    this.lines = lines;
    this.counts = counts;
  }

  get length(): number {
    return this.ids.length;
  }

  kindOf(i: number): LineKind {
    return this.table.kindOf(this.ids[i] as number);
  }

  /** How many UTF-16 code units the folded line at a place has. */
  sizeOf(i: number): number {
    return this.table.lengths[this.ids[i] as number] as number;
  }
}

function classesOf(
  table: LineTable,
  ids: Int32Array,
  content: Uint8Array,
): Pick<Passages, 'classes' | 'lines' | 'counts'> {
  const known = new Int32Array(table.size).fill(-1);
  const classes = new Int32Array(ids.length).fill(-1);
  const lines = new Int32Array(ids.length);
  const counts = new Int32Array(ids.length);
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (content[i] !== CONTENT || opensPost(table.kindOf(id))) continue;
    if (known[id] === -1) {
      known[id] = count;
      lines[count++] = id;
    }
    const own = known[id] as number;
    classes[i] = own;
    (counts[own] as number)++;
  }
  return { classes, lines: lines.slice(0, count), counts };
}
