/**
 * Numbers that look random and are the same for one seed on every machine (mulberry32, by Tommy Ettinger).
 * @typedef {object} Random
 * @property {(n: number) => number} below a whole number from 0 to `n - 1`; `n` is at least 1
 * @property {(percent: number) => boolean} chance true in `percent` of 100 cases
 * @property {<T>(list: readonly T[]) => T} one a member of the list, which is not empty
 */

/**
 * @param {number} seed a whole number
 * @returns {Random}
 */
export function randomOf(seed) {
  let state = seed | 0;
  /** @param {number} n */
  const below = (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
  return {
    below,
    chance: (percent) => below(100) < percent,
    one: (list) => /** @type {(typeof list)[number]} */ (list[below(list.length)]),
  };
}
