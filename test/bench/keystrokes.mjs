import { randomOf } from './random.mjs';

/** @typedef {typeof import('./engine')} Engine */
/** @typedef {import('../../src/core/index').Change} Change */

/** How many keystrokes are measured, where that takes no more than so many milliseconds; a few are in any case. */
const KEYS = 500;
const ENOUGH = 15_000;
const FEWEST = 15;
/** How many come before those, because the program is not compiled yet. */
const WARM_UP = 10;

/**
 * Types into a text at random places and measures what each keystroke costs the engine. The text is one that was
 * analysed before, as in an editor.
 * @param {Engine} engine
 * @param {string} value
 * @param {boolean} withFindings whether each keystroke waits for the findings too
 * @returns {number[]} milliseconds, one time a keystroke
 */
export function pressKeys({ analyze, update }, value, withFindings) {
  const random = randomOf(9);
  let analysis = analyze(value);
  let count = analysis.findings.length;
  const press = () => {
    const change = keystroke(random, analysis.text.length);
    const start = performance.now();
    analysis = update(analysis, [change]);
    if (withFindings) count += analysis.findings.length;
    return performance.now() - start;
  };
  const warmUp = performance.now();
  for (let i = 0; i < WARM_UP && performance.now() - warmUp < ENOUGH / 2; i++) press();
  const times = [];
  const begin = performance.now();
  while (times.length < FEWEST || (times.length < KEYS && performance.now() - begin < ENOUGH)) times.push(press());
  if (count < 0) throw new RangeError('There are no fewer findings than none.');
  return times;
}

/**
 * A letter as a rule; sometimes a new line or a deletion.
 * @param {import('./random.mjs').Random} random @param {number} length of the text, at least 1 @returns {Change}
 */
export function keystroke(random, length) {
  const from = random.below(length);
  const dice = random.below(10);
  if (dice === 0) return { from, to: from + 1, insert: '' };
  return { from, to: from, insert: dice === 1 ? '\n' : random.one(['e', 'a', ' ', 'n', 'я']) };
}
