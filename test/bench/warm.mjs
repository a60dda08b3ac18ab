// One thing, measured in a process of its own: what runs before would change how fast the next one is.
//   node test/bench/warm.mjs SUBJECT FILE ENGINE
// Prints its times in milliseconds as JSON, in order of length. ENGINE is the bundle of engine.ts.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { internByHash } from './floor.mjs';
import { pressKeys } from './keystrokes.mjs';
import { timeOutlines } from './outlines.mjs';

/** @typedef {typeof import('./engine')} Engine */

/** A thing is done three times at least, and on until this many milliseconds have gone or it was done so often. */
const ENOUGH = 2500;
const MOST = 60;
/** What takes longer than this, in milliseconds, is done once: by then the program has long been compiled. */
const LONG = 5000;

/** What can be measured by doing it again and again. @type {Record<string, (value: string, engine: Engine) => number>} */
const WORK = {
  split: (value) => value.split('\n').length,
  floor: (value) => internByHash(value).different,
  lines: (value, engine) => engine.countLines(value),
  exact: (value, engine) => engine.countExactBlocks(value),
  everything: (value, engine) => engine.countFindings(value),
};

/**
 * The first time is not counted as a rule: the program is not compiled yet. No garbage collection is forced in between: a full
 * one takes away what the program was compiled for (V8 drops code whose hidden classes no object has at the time).
 * @param {() => number} work
 * @returns {number[]} milliseconds
 */
function repeat(work) {
  const first = timeOf(work);
  if (first > LONG) return [first];
  const times = [];
  const begin = performance.now();
  while (times.length < 3 || (times.length < MOST && performance.now() - begin < ENOUGH)) {
    times.push(timeOf(work));
  }
  return times;
}

/** @param {() => number} work @returns {number} milliseconds */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param {string} subject @param {string} value @param {Engine} engine @returns {number[]} milliseconds */
function timesOf(subject, value, engine) {
  const work = WORK[subject];
  if (work) return repeat(() => work(value, engine));
  if (subject.startsWith('outline')) return timeOutlines(engine, value, subject === 'outlineKey');
  return pressKeys(engine, value, subject === 'findings');
}

async function main() {
  const [, , subject = '', file = '', bundle = ''] = process.argv;
  const engine = /** @type {Engine} */ (await import(pathToFileURL(bundle).href));
  const value = readFileSync(file, 'utf8');
  const times = timesOf(subject, value, engine);
  console.log(JSON.stringify(times.sort((a, b) => a - b)));
}

await main();
