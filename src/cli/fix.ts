import { applyEdits, type Fix, fixAll } from '../core';
import type { FixCommand } from './command';
import { complain, reasonOf } from './complaints';
import { unifiedDiff } from './diff';
import { forEachInput, type Input, writeText } from './files';
import { print } from './print';

/** Removes what loses nothing from the files, or shows the result, and returns the exit code. */
export function fix({ mode, rules, paths }: FixCommand): number {
  const { results, failed } = forEachInput(paths, (input) => fixOne(input, mode, rules));
  return failed || results.includes(false) ? 2 : 0;
}

/** Whether the file could be fixed. */
function fixOne(input: Input, mode: FixCommand['mode'], rules: FixCommand['rules']): boolean {
  const { path, value, analysis } = input;
  const result = fixAll(analysis, rules);
  const fixed = applyEdits(value, result.edits);
  if (mode === 'stdout') print(fixed);
  if (mode === 'diff' && result.edits.length > 0 && analysis.text.raw.some((line) => line.endsWith('\r'))) {
    complain(path, 'has line ends (a lone CR) that a diff cannot show.');
    return false;
  }
  if (mode === 'diff') print(unifiedDiff(path, analysis.text, result.edits));
  if (mode === 'write' && result.edits.length > 0) {
    try {
      writeText(path, fixed);
    } catch (error) {
      complain(path, reasonOf(error));
      return false;
    }
  }
  process.stderr.write(receipt(path, result, mode === 'write'));
  return true;
}

function receipt(path: string, { lines, blocks, litter }: Fix, isDone: boolean): string {
  const name = path === '-' ? 'standard input' : path;
  if (blocks === 0 && litter === 0) return `${name}: nothing to remove\n`;
  const done = isDone ? 'removed' : 'to remove';
  const removed = [
    ...(blocks === 0 ? [] : [`${countLines(lines)} ${done} in ${blocks} ${blocks === 1 ? 'block' : 'blocks'}`]),
    ...(litter === 0 ? [] : [`${countLines(litter)} of litter ${done}`]),
  ];
  const staying = litter === 0 ? 'every distinct line' : 'every other distinct line';
  return `${name}: ${removed.join(', ')}; ${staying} ${isDone ? 'is still there' : 'stays'}\n`;
}

function countLines(lines: number): string {
  return lines === 1 ? '1 line' : `${lines} lines`;
}
