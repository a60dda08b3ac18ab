// Everything that is measured on one text.
import { join } from 'node:path';
import { root } from '../support/install.mjs';
import { jscpdOn } from './jscpd.mjs';
import { run, runOften } from './processes.mjs';

/**
 * What one subject took. `p95` stands where single keystrokes were measured, `memory` (bytes) where a whole process was.
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} [time] the median, in milliseconds
 * @property {number} [p95] the time that 95 of 100 stay below, in milliseconds
 * @property {number | undefined} [memory]
 * @property {string} [failure] why there is no time
 */

/**
 * @typedef {'split' | 'floor' | 'lines' | 'exact' | 'everything' | 'update' | 'findings' | 'outline' | 'outlineKey' | 'bare' | 'check' | 'jscpd'} Subject
 * @typedef {Partial<Record<Subject, Measured>>} Results
 */

/**
 * The programs that are measured.
 * @typedef {object} Tools
 * @property {string} engine the bundle of engine.ts
 * @property {string} cli the bundle of the command line
 * @property {string | undefined} jscpd
 */

/** @type {Readonly<Record<'split' | 'floor' | 'lines' | 'exact' | 'everything', string>>} */
const PARTS = {
  split: "text.split('\\n')",
  floor: 'floor: lines, 64-bit hash, numbers',
  lines: 'Bulletin: text and interned lines',
  exact: '  and exact duplicates',
  everything: '  and all the rest of check',
};

/** What is a part of what. @type {Readonly<Partial<Record<Subject, Subject>>>} */
const PART_OF = { exact: 'lines', everything: 'exact' };

const KEYS = {
  update: 'a keystroke: update()',
  findings: 'a keystroke: update() and findings',
  outline: 'the outline, of a text never read',
  outlineKey: 'the outline after a keystroke',
};

/**
 * @param {Tools} tools
 * @param {string} file the text, on the disk
 * @param {{ limit: number, runs: number, keys: boolean }} how seconds for a process; runs of a cold one; whether to type
 * @returns {Promise<Results>}
 */
export async function measure(tools, file, { limit, runs, keys }) {
  /** @type {Results} */
  const results = {};
  for (const subject of /** @type {const} */ (['split', 'floor', 'lines', 'exact', 'everything'])) {
    const part = PART_OF[subject];
    const isLost = part !== undefined && results[part]?.failure !== undefined;
    const measured = isLost ? { failure: 'not tried, a part of it failed' } : await warm(tools, subject, file, limit);
    results[subject] = { name: PARTS[subject], ...measured };
  }
  for (const subject of keys ? /** @type {const} */ (['update', 'findings', 'outline', 'outlineKey']) : []) {
    results[subject] = { name: KEYS[subject], ...(await warm(tools, subject, file, limit)) };
  }
  const bare = { file: process.execPath, args: [join(root, 'test', 'bench', 'bare.mjs'), file] };
  results.bare = { name: 'process: Node, the text read, the floor', ...(await cold(bare, limit, runs)) };
  // 1 says that something was found.
  const check = { file: process.execPath, args: [tools.cli, 'check', '--format', 'json', file], good: [0, 1] };
  results.check = { name: 'process: bulletin check', ...(await cold(check, limit, runs)) };
  if (tools.jscpd === undefined) return results;
  results.jscpd = { name: 'process: jscpd', ...(await cold(jscpdOn(tools.jscpd, file), limit, runs)) };
  return results;
}

/**
 * @param {Tools} tools @param {Subject} subject @param {string} file @param {number} limit
 * @returns {Promise<Omit<Measured, 'name'>>}
 */
async function warm({ engine }, subject, file, limit) {
  const script = join(root, 'test', 'bench', 'warm.mjs');
  const program = { file: process.execPath, args: [script, subject, file, engine], isHeard: true };
  const { failure, output } = await run(program, limit);
  if (failure !== undefined) return { failure };
  /** @type {number[]} */
  const times = JSON.parse(output);
  const time = quantile(times, 0.5);
  return subject in KEYS ? { time, p95: quantile(times, 0.95) } : { time };
}

/** @param {import('./processes.mjs').Program} program @param {number} limit @param {number} runs */
async function cold(program, limit, runs) {
  const { failure, milliseconds, memory } = await runOften(program, limit, runs);
  return failure === undefined ? { time: milliseconds, memory } : { failure };
}

/**
 * @param {readonly number[]} sorted not empty
 * @param {number} share 0 to 1
 * @returns {number}
 */
function quantile(sorted, share) {
  return /** @type {number} */ (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
}
