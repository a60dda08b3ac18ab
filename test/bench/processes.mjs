// Other programs, measured from outside: the time from start to end, and the most memory they held.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';

/** How often the memory is read, in milliseconds. What Linux tells is the most so far, so only a last rise can be missed. */
const SAMPLE = 2;
/** A program that takes more than this, in bytes, is ended before the machine suffers. */
const MOST_MEMORY = totalmem() / 2;

/**
 * @typedef {object} Outcome
 * @property {number} milliseconds until it ended or was ended
 * @property {number | undefined} memory the most resident memory in bytes; unknown where there is no /proc
 * @property {string | undefined} failure why there is no result, in words
 * @property {string} output what it printed, where that was asked for
 */

/**
 * @typedef {object} Program
 * @property {string} file
 * @property {readonly string[]} args
 * @property {readonly number[]} [good] the exit codes of success; 0 alone, if nothing is said
 * @property {boolean} [isHeard] whether its standard output is kept
 */

/**
 * Runs a program to its end.
 * @param {Program} program
 * @param {number} limit how many seconds it may take
 * @returns {Promise<Outcome>} kept even where it fails
 */
export function run({ file, args, good = [0], isHeard = false }, limit) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(file, args, { stdio: ['ignore', isHeard ? 'pipe' : 'ignore', 'pipe'] });
    const watch = new Watch(child, limit);
    const [output, complaint] = [hear(child.stdout), hear(child.stderr)];
    /** @param {string | undefined} failure */
    const end = (failure) => {
      watch.stop();
      resolve({
        milliseconds: ended - start,
        memory: watch.memory,
        failure: watch.reason ?? failure,
        output: output(),
      });
    };
    let ended = start;
    child.once('error', (error) => end(error.message));
    child.once('exit', () => {
      ended = performance.now();
    });
    child.once('close', (code, signal) => {
      end(code !== null && good.includes(code) ? undefined : endOf(code, signal, complaint()));
    });
  });
}

/**
 * Runs a program several times.
 * @param {Program} program
 * @param {number} limit for each run, in seconds
 * @param {number} times
 * @returns {Promise<Outcome>} the one of median time, or the first that failed
 */
export async function runOften(program, limit, times) {
  /** @type {Outcome[]} */
  const outcomes = [];
  while (outcomes.length < times) {
    const outcome = await run(program, limit);
    if (outcome.failure !== undefined) return outcome;
    outcomes.push(outcome);
  }
  outcomes.sort((a, b) => a.milliseconds - b.milliseconds);
  return /** @type {Outcome} */ (outcomes[outcomes.length >> 1]);
}

class Watch {
  /** @type {number | undefined} */
  memory;
  /** Why it was ended. @type {string | undefined} */
  reason;
  #child;
  #sampling;
  #timer;

  /** @param {import('node:child_process').ChildProcess} child @param {number} limit */
  constructor(child, limit) {
    this.#child = child;
    this.#sampling = setInterval(() => this.#sample(), SAMPLE);
    this.#timer = setTimeout(() => this.#kill(`not done after ${limit} s`), limit * 1000);
  }

  stop() {
    clearInterval(this.#sampling);
    clearTimeout(this.#timer);
  }

  #sample() {
    this.memory = peakMemory(this.#child.pid) ?? this.memory;
    if ((this.memory ?? 0) > MOST_MEMORY) this.#kill(`ended at ${(MOST_MEMORY / 2 ** 30).toFixed(0)} GB of memory`);
  }

  /** @param {string} reason */
  #kill(reason) {
    this.reason ??= reason;
    this.#child.kill('SIGKILL');
  }
}

/** @param {number | undefined} pid @returns {number | undefined} in bytes; nothing when the process has ended */
function peakMemory(pid) {
  try {
    const kilobytes = /^VmHWM:\s{0,20}(\d{1,15}) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

/** @param {import('node:stream').Readable | null} stream @returns {() => string} what it said so far */
function hear(stream) {
  let said = '';
  stream?.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  return () => said;
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal @param {string} complaint @returns {string} */
function endOf(code, signal, complaint) {
  if (/heap out of memory|invalid string length/i.test(complaint)) return 'out of memory';
  const lines = complaint.trim().split('\n');
  // Node prints the error above its stack, other programs say what is wrong at the end.
  const said = (lines.find((line) => /^\w{0,30}Error\b/.test(line)) ?? lines.at(-1) ?? '').slice(0, 120);
  const how = signal === null ? `failed with ${code}` : `crashed (${signal})`;
  return said === '' ? how : `${how}: ${said}`;
}
