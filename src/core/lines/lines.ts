import { grown } from './grown';
import type { LineKind } from './line';
import { LineScanner } from './lineScanner';
import { type InternedLine, LineTable, type OwnLines } from './lineTable';
import { lineText, type Text, textOf } from './text';

const INITIAL_LINES = 1024;

/** The lines of one text, interned: numbers first, and objects for those lines alone that someone asks for. */
export class Lines {
  /** The table that gave the ids. */
  readonly table: LineTable;
  /** For each line of the text, 0-based, its id. */
  readonly ids: Int32Array;

  constructor(table: LineTable, ids: Int32Array) {
    this.table = table;
    this.ids = ids;
  }

  get length(): number {
    return this.ids.length;
  }

  /** The line with this 0-based number; `undefined` outside the text. */
  at(line: number): InternedLine | undefined {
    const id = this.ids[line];
    return id === undefined ? undefined : this.table.lineOf(id);
  }

  /** All of them in order. */
  all(): readonly InternedLine[] {
    return Array.from(this.ids, (id) => this.table.lineOf(id));
  }

  /** The folded forms of those of its lines with these 0-based numbers. */
  foldedOf(lines: Iterable<number>): readonly string[] {
    return Array.from(lines, (line) => this.table.foldedOf(this.ids[line] ?? 0));
  }

  /** Those of its lines with these 0-based numbers that are no litter: clean-up takes that out of blocks that stay. */
  withoutLitter(lines: Iterable<number>): readonly number[] {
    return Array.from(lines).filter((line) => this.kindOf(line) !== 'litter');
  }

  /** The 0-based numbers of the lines that may hold characters that nobody sees; all that do are among them. */
  hiding(): readonly number[] {
    const { mayHide } = this.table;
    const hiding: number[] = [];
    for (let line = 0; line < this.ids.length; line++) if (mayHide[this.ids[line] as number] === 1) hiding.push(line);
    return hiding;
  }

  /** What the line is for; `blank` outside the text. */
  kindOf(line: number): LineKind {
    return this.table.kindOf(this.ids[line] ?? 0);
  }
}

/** A text with its lines. */
export interface InternedText {
  readonly text: Text;
  readonly lines: Lines;
}

/**
 * Divides a text into its lines and interns them in a new table, reading each character once. `own` lines are of the kinds that
 * the user says.
 */
export function internText(value: string, own?: OwnLines): InternedText {
  const table = new LineTable(own);
  let starts = new Uint32Array(INITIAL_LINES);
  let ids = new Int32Array(INITIAL_LINES);
  let count = 0;
  const scanner = new LineScanner(value);
  while (scanner.advance()) {
    if (count === ids.length) {
      starts = grown(starts, new Uint32Array(2 * count));
      ids = grown(ids, new Int32Array(2 * count));
    }
    starts[count] = scanner.start;
    ids[count++] = table.idOf(value, scanner.start, scanner.end);
  }
  return { text: textOf(value, starts.slice(0, count)), lines: new Lines(table, ids.slice(0, count)) };
}

/** The ids of the text's lines `[start, end)`, 0-based. */
export function internLines(table: LineTable, text: Text, start: number, end: number): Int32Array {
  const ids = new Int32Array(end - start);
  for (let i = start; i < end; i++) {
    const content = lineText(text, i);
    ids[i - start] = table.idOf(content, 0, content.length);
  }
  return ids;
}

/** The ids with `fresh` for those of the lines `[start, end)`. */
export function spliceIds(ids: Int32Array, start: number, end: number, fresh: Int32Array): Int32Array {
  const spliced = new Int32Array(ids.length - (end - start) + fresh.length);
  spliced.set(ids.subarray(0, start));
  spliced.set(fresh, start);
  spliced.set(ids.subarray(end), start + fresh.length);
  return spliced;
}

/** The 0-based lines in which two texts differ that have as many lines, given by their ids. */
export function changedLines(before: Int32Array, now: Int32Array): readonly number[] {
  const changed: number[] = [];
  for (let line = 0; line < now.length; line++) if (before[line] !== now[line]) changed.push(line);
  return changed;
}
