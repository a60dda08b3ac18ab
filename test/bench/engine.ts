import { findDuplicates } from '../../src/core/duplicates/duplicates';
import { analyze, DEFAULT_OPTIONS, lineText, makeText } from '../../src/core/index';
import { type InternedLine, LineTable } from '../../src/core/lineTable';

// The parts of the engine that the benchmark measures: the only place where it knows them by name. Each part begins
// with the bare string and holds the ones above it.

export { analyze, update } from '../../src/core/index';

/** The text as interned lines. */
export function internLines(value: string): readonly InternedLine[] {
  const text = makeText(value);
  const table = new LineTable();
  return text.raw.map((_, i) => table.intern(lineText(text, i)));
}

/** The exact duplicate blocks; how many there are. */
export function countExactBlocks(value: string): number {
  return findDuplicates(internLines(value), DEFAULT_OPTIONS.duplicates).blocks.length;
}

/** All that `check` shows; how many findings there are. */
export function countFindings(value: string): number {
  return analyze(value).findings.length;
}
