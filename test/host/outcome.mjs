import { setTimeout } from 'node:timers/promises';
import { format } from 'node:util';
import { MARK } from './bundle.mjs';

/** @typedef {{ passed: number, failed: number }} Outcome */

/** The suite's last line: `BULLETIN-SUITE {"passed":12,"failed":0}`. */
const LAST_LINE = /BULLETIN-SUITE (\{"passed":\d{1,9},"failed":\d{1,9}\})/;

/**
 * @param {string} line
 * @returns {Outcome | null} what the suite's last line says; null for any other line
 */
export function outcomeIn(line) {
  const counts = LAST_LINE.exec(line)?.[1];
  return counts ? JSON.parse(counts) : null;
}

/**
 * @param {Outcome[]} outcomes
 * @returns {Outcome}
 */
export function sum(outcomes) {
  const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0);
  const failed = outcomes.reduce((total, outcome) => total + outcome.failed, 0);
  return { passed, failed };
}

/**
 * Listens to an extension host: prints what the suite prints, keeps VS Code's own log for the case that it is needed,
 * and notes the outcome.
 */
export class Listener {
  /** @type {Outcome | null} */
  outcome = null;
  /** @type {string[]} */
  #log = [];

  /** @param {unknown[]} values the arguments of a call of `console` */
  hear(values) {
    const [first, ...rest] = values;
    if (first !== MARK) {
      this.#log.push(format(...values).slice(0, 500));
      return;
    }
    const line = format(...rest);
    const outcome = outcomeIn(line);
    if (outcome) this.outcome = outcome;
    else if (!isNoise(line)) console.log(line);
  }

  /** Waits until the outcome is known, at most a second: the last line may come after the exit code. */
  async settled() {
    for (let tries = 0; tries < 20 && !this.outcome; tries += 1) await setTimeout(50);
  }

  /** @returns {string} the end of VS Code's own log */
  tail() {
    return this.#log.slice(-15).join('\n');
  }
}

/**
 * The server runs without native modules; it says so once for each log file and goes on.
 * @param {string} line
 */
function isNoise(line) {
  return line.includes('Could not locate the bindings file');
}
