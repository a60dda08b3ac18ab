import { isAscii, isUtf8 } from 'node:buffer';
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
import { complain, reasonOf } from './complaints';
import { optionsFor } from './configs';

/** A file that was read and can be worked on. */
export interface Input {
  readonly path: string;
  /** The text with its byte order mark, where it has one. */
  readonly value: string;
  readonly analysis: Analysis;
}

/** What was made of each file, in their order, and whether some could not be read. */
export interface Results<T> {
  readonly results: readonly T[];
  readonly failed: boolean;
}

/**
 * Reads and analyses the files one by one and hands each over; what cannot be read is reported on stderr and left out.
 * No file is kept, so that many need no more memory than the largest, as long as `use` keeps no more than it needs.
 */
export function forEachInput<T>(paths: readonly string[], use: (input: Input) => T): Results<T> {
  const results: T[] = [];
  for (const path of paths) {
    const value = readText(path);
    if (value !== undefined) results.push(use({ path, value, analysis: analyze(value, optionsFor(path)) }));
  }
  return { results, failed: results.length < paths.length };
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

function readText(path: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    complain(path, reasonOf(error));
    return undefined;
  }
  const problem = problemOf(bytes);
  if (problem === undefined) return decode(bytes);
  complain(path, problem);
  return undefined;
}

function problemOf(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'is empty.';
  const start = bytes.toString('latin1', 0, 2);
  if (start === '\xff\xfe' || start === '\xfe\xff') return 'is UTF-16 or UTF-32, not UTF-8; it was left alone.';
  if (bytes.includes(0)) return 'is no text file; it was left alone.';
  if (!isUtf8(bytes)) return 'is not UTF-8; it was left alone.';
  return undefined;
}

/** The text of bytes that are UTF-8, a byte order mark included. One of ASCII alone takes half the memory, and no time. */
function decode(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}
