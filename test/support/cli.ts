import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = mkdtempSync(join(tmpdir(), 'bulletin-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder in which the command line runs; one for each test file, removed at the end. */
export function here(...names: readonly string[]): string {
  return join(folder, ...names);
}

/** Writes a file into the folder and returns its name. */
export function file(name: string, content: string | Buffer): string {
  writeFileSync(here(name), content);
  return name;
}

/** The bytes of a file of the folder, as text one character a byte, so that any difference shows. */
export function bytes(name: string): string {
  return readFileSync(here(name)).toString('latin1');
}

/** Runs `bulletin` with these words in the folder. */
export function bulletin(...words: readonly string[]): Run {
  return bulletinReading('', ...words);
}

/** Runs `bulletin` with these words; `input` is its standard input. */
export function bulletinReading(input: string | Buffer, ...words: readonly string[]): Run {
  return program(process.execPath, [inject('cli'), ...words], input);
}

/** Runs a line of the shell in the folder; `bulletin` stands for the command line. */
export function shell(line: string): Run {
  const command = `"${process.execPath}" "${inject('cli')}"`;
  return program('bash', ['-c', `bulletin() { ${command} "$@"; }; ${line}`], '');
}

/** Runs a program in the folder. */
export function program(name: string, words: readonly string[], input: string | Buffer): Run {
  const { status, stdout, stderr, error } = spawnSync(name, words, { cwd: folder, input, maxBuffer: 2 ** 28 });
  if (error !== undefined) throw error;
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}
