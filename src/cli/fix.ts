import { applyEdits, type Fix, fixAll } from '../core/index';
import type { FixCommand } from './command';
import { unifiedDiff } from './diff';
import { complain, type Input, readInputs, reasonOf, writeText } from './files';
import { print } from './print';

/** Removes what loses nothing from the files, or shows the result, and returns the exit code. */
export function fix({ mode, paths }: FixCommand): number {
  const { inputs, failed } = readInputs(paths);
  const done = inputs.map((input) => fixOne(input, mode));
  return failed || done.includes(false) ? 2 : 0;
}

/** Whether the file could be fixed. */
function fixOne(input: Input, mode: FixCommand['mode']): boolean {
  const { path, value, analysis } = input;
  const result = fixAll(analysis);
  const fixed = applyEdits(value, result.edits);
  if (mode === 'stdout') print(fixed);
  if (mode === 'diff') print(unifiedDiff(path, analysis.text, result.edits));
  if (mode === 'write' && result.edits.length > 0) {
    try {
      writeText(path, fixed);
    } catch (error) {
      complain(path, reasonOf(error));
      return false;
    }
  }
  process.stderr.write(receipt(path, result));
  return true;
}

function receipt(path: string, { lines, blocks }: Fix): string {
  const name = path === '-' ? 'standard input' : path;
  if (blocks === 0) return `${name}: nothing to remove\n`;
  const removed = `${lines} ${lines === 1 ? 'line' : 'lines'} removed in ${blocks} ${blocks === 1 ? 'block' : 'blocks'}`;
  return `${name}: ${removed}; every distinct line is still there\n`;
}
