import { type Bulletin, makeBulletin } from './bulletin';
import { findDuplicates } from './duplicates/duplicates';
import type { Finding } from './finding';
import { type Fold, makeFolds } from './folding';
import { type InternedLine, LineTable } from './lineTable';
import { DEFAULT_OPTIONS, type Options } from './options';
import { makeOutline } from './outline/outline';
import type { Outline } from './outline/post';
import { duplicateBlockFindings } from './rules/duplicateBlock';
import { type Change, lineAt, lineText, makeText, splice, type Text } from './text';

/** An immutable snapshot of one text under one set of options. Its parts are computed when first asked for. */
export interface Analysis {
  readonly text: Text;
  readonly options: Options;
  readonly bulletin: Bulletin;
  /** Sorted by where they start. */
  readonly findings: readonly Finding[];
  readonly outline: Outline;
  readonly folds: readonly Fold[];
  /** The share of lines that carry text and that fix-all removes, 0 to 1. */
  readonly repeated: number;
}

/** Analyses a text from scratch. Any string has an analysis; nothing is thrown. */
export function analyze(value: string, options: Options = DEFAULT_OPTIONS): Analysis {
  const text = makeText(value);
  const table = new LineTable();
  return new Snapshot(text, options, table, internLines(table, text, 0, text.raw.length));
}

/**
 * The analysis of the text after `changes`, equal to `analyze` of that text. The changes are applied one after the other:
 * the offsets of each mean the text after those before it. Only the lines that they touch are read.
 */
export function update(analysis: Analysis, changes: readonly Change[]): Analysis {
  if (!(analysis instanceof Snapshot)) throw new TypeError('update takes an analysis that analyze or update made');
  return analysis.after(changes);
}

/** A table that holds this many lines more than four times those in use is left for a new one. */
const SPARE_LINES = 10_000;

class Snapshot implements Analysis {
  readonly text: Text;
  readonly options: Options;
  readonly #table: LineTable;
  readonly #lines: readonly InternedLine[];
  #parts: Parts | undefined;
  #outline: Outline | undefined;
  #folds: readonly Fold[] | undefined;

  constructor(text: Text, options: Options, table: LineTable, lines: readonly InternedLine[]) {
    this.text = text;
    this.options = options;
    this.#table = table;
    this.#lines = lines;
  }

  get bulletin(): Bulletin {
    return this.#computed.bulletin;
  }

  get findings(): readonly Finding[] {
    return this.#computed.findings;
  }

  get repeated(): number {
    return this.#computed.repeated;
  }

  get outline(): Outline {
    this.#outline ??= makeOutline(this.bulletin, blockLines(this.text, this.findings));
    return this.#outline;
  }

  get folds(): readonly Fold[] {
    this.#folds ??= makeFolds(this.bulletin, this.findings);
    return this.#folds;
  }

  after(changes: readonly Change[]): Snapshot {
    let text = this.text;
    let lines = this.#lines;
    const isFull = this.#table.size > 4 * lines.length + SPARE_LINES;
    const table = isFull ? new LineTable() : this.#table;
    for (const change of changes) {
      const { text: next, start, oldEnd, newEnd } = splice(text, change);
      if (!isFull) lines = lines.slice(0, start).concat(internLines(table, next, start, newEnd), lines.slice(oldEnd));
      text = next;
    }
    return new Snapshot(text, this.options, table, isFull ? internLines(table, text, 0, text.raw.length) : lines);
  }

  get #computed(): Parts {
    this.#parts ??= computeParts(this.text, this.#lines, this.options);
    return this.#parts;
  }
}

interface Parts {
  readonly bulletin: Bulletin;
  readonly findings: readonly Finding[];
  readonly repeated: number;
}

function computeParts(text: Text, lines: readonly InternedLine[], options: Options): Parts {
  const duplicates = findDuplicates(lines, options.duplicates);
  const filled = lines.reduce((sum, line) => sum + (line.kind === 'blank' ? 0 : 1), 0);
  const removed = duplicates.removed.reduce((sum, gone) => sum + gone, 0);
  return {
    bulletin: makeBulletin(text, lines, duplicates),
    findings: duplicateBlockFindings(text, lines, duplicates.blocks),
    repeated: filled === 0 ? 0 : removed / filled,
  };
}

function internLines(table: LineTable, text: Text, start: number, end: number): InternedLine[] {
  const lines: InternedLine[] = [];
  for (let i = start; i < end; i++) lines.push(table.intern(lineText(text, i)));
  return lines;
}

function blockLines(text: Text, findings: readonly Finding[]): { startLine: number; endLine: number }[] {
  return findings.map(({ range }) => ({ startLine: lineAt(text, range.from), endLine: lineAt(text, range.to) + 1 }));
}
