import { keystroke } from './keystrokes.mjs';
import { randomOf } from './random.mjs';

/** @typedef {typeof import('./engine')} Engine */

/** So much is measured, in milliseconds and in times, and a few times in any case. */
const ENOUGH = 4000;
const MOST = 200;
const FEWEST = 15;
/** How many come before those, because the program is not compiled yet. */
const WARM_UP = 5;

/**
 * How long the outline takes, its blocks and posts known: of a text that was never read, or of one after a keystroke.
 * @param {Engine} engine
 * @param {string} value
 * @param {boolean} isTyping
 * @returns {number[]} milliseconds, one time an outline
 */
export function timeOutlines({ analyze, update }, value, isTyping) {
  const random = randomOf(11);
  let analysis = analyze(value);
  let posts = analysis.outline.posts.length;
  const outline = () => {
    analysis = isTyping ? update(analysis, [keystroke(random, analysis.text.length)]) : analyze(value);
    posts += analysis.bulletin.posts.length + analysis.blocks.length;
    const start = performance.now();
    posts += analysis.outline.posts.length;
    return performance.now() - start;
  };
  for (let i = 0; i < WARM_UP; i++) outline();
  const times = [];
  const begin = performance.now();
  while (times.length < FEWEST || (times.length < MOST && performance.now() - begin < ENOUGH)) times.push(outline());
  if (posts < 0) throw new RangeError('There are no fewer posts than none.');
  return times;
}
