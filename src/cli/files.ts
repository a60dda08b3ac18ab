import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Analysis, analyze } from '../core';

/** A file that was read and can be worked on. */
export interface Input {
  readonly path: string;
  /** The text with its byte order mark, where it has one. */
  readonly value: string;
  readonly analysis: Analysis;
}

/** Reads and analyses the files one by one; what cannot be read is reported on stderr and left out. */
export function readInputs(paths: readonly string[]): { inputs: readonly Input[]; failed: boolean } {
  const inputs: Input[] = [];
  for (const path of paths) {
    const value = readText(path);
    if (value !== undefined) inputs.push({ path, value, analysis: analyze(value) });
  }
  return { inputs, failed: inputs.length < paths.length };
}

/**
 * Replaces a file's text as a whole: writes beside it and renames, so that no half-written file is ever seen.
 * @throws what the system says, where the file or its folder may not be changed
 */
export function writeText(path: string, value: string): void {
  const target = realpathSync(path);
  accessSync(target, constants.W_OK);
  const { mode } = statSync(target);
  const beside = join(dirname(target), `.bulletin-${process.pid}-${Date.now()}.tmp`);
  try {
    writeFileSync(beside, value, { flag: 'wx', mode });
    chmodSync(beside, mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** One sentence about a file on stderr. */
export function complain(path: string, problem: string): void {
  process.stderr.write(`bulletin: ${path === '-' ? 'standard input' : path || 'a file without a name'} ${problem}\n`);
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? `cannot be used (${code || String(error)}).`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist.'],
  ['EACCES', 'may not be read or changed: permission denied.'],
  ['EPERM', 'may not be changed: permission denied.'],
  ['EISDIR', 'is a folder, not a file.'],
  ['ENOTDIR', 'does not exist.'],
  ['EROFS', 'is on a read-only disk.'],
  ['ENOSPC', 'cannot be written: the disk is full.'],
]);

function readText(path: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    complain(path, reasonOf(error));
    return undefined;
  }
  const problem = problemOf(bytes);
  if (problem === undefined) return decode(bytes) as string;
  complain(path, problem);
  return undefined;
}

function problemOf(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'is empty.';
  const start = bytes.toString('latin1', 0, 2);
  if (start === '\xff\xfe' || start === '\xfe\xff') return 'is UTF-16 or UTF-32, not UTF-8; it was left alone.';
  if (bytes.includes(0)) return 'is no text file; it was left alone.';
  if (decode(bytes) === undefined) return 'is not UTF-8; it was left alone.';
  return undefined;
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
