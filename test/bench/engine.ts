import { findDuplicates } from '../../src/core/duplicates/duplicates';
import { analyze, DEFAULT_OPTIONS } from '../../src/core/index';
import { internText } from '../../src/core/lines/lines';

// The parts of the engine that the benchmark measures: the only place where it knows them by name. Each part begins
// with the bare string and holds the ones above it.

export { analyze, update } from '../../src/core/index';

/** The text as interned lines; how many there are. */
export function countLines(value: string): number {
  return internText(value).lines.length;
}

/** The exact duplicate blocks; how many there are. */
export function countExactBlocks(value: string): number {
  return findDuplicates(internText(value).lines, DEFAULT_OPTIONS.duplicates, true).blocks.length;
}

/** All duplicate and similar blocks; how many there are. */
export function countFindings(value: string): number {
  return analyze(value).blocks.length;
}
