// What the engine has to reach, beside what it reached. Nothing fails by it: a busy machine would fail a good engine.
import { table } from './table.mjs';

/** @typedef {import('./measure.mjs').Results} Results */
/** @typedef {import('./measure.mjs').Measured} Measured */
/** @typedef {{ size: number, results: Results }} Sized what was measured on an archive of `size` MB */
/** @typedef {{ what: string, size: string, bar: number, isFloor: boolean, unit: string, value: number | undefined }} Bar */

/** How many times as fast as jscpd a whole process is, by the archive's size in MB. @type {ReadonlyMap<number, number>} */
const SPEED = new Map([
  [10, 6],
  [100, 10],
]);
/** @type {ReadonlyMap<number, number>} the milliseconds of a keystroke, by the archive's size in MB */
const KEYSTROKE = new Map([
  [1, 1],
  [10, 5],
]);
/** The milliseconds of an outline, and of one after a keystroke, by the archive's size in MB. @type {ReadonlyMap<number, readonly [number, number]>} */
const OUTLINE = new Map([[1, [15, 1]]]);
const EXACT = 2.5;
const EVERYTHING = 12;
const MEMORY = 0.1;
const GROWTH = 1.5;

/**
 * @param {readonly Sized[]} archives in the order of their size
 * @returns {string} a row for every bar, with what was wanted and what was measured; empty where there is no bar
 */
export function barTable(archives) {
  const bars = [
    ...archives.flatMap(processBars),
    ...archives.flatMap(floorBars),
    ...archives.flatMap(keystrokeBars),
    ...archives.flatMap(outlineBars),
    ...archives.flatMap(growthBars),
  ];
  if (bars.length === 0) return '';
  return table([['bar', 'size', 'wanted', 'measured', ''], ...bars.map(row)]);
}

/** @param {Bar} bar @returns {string[]} */
function row({ what, size, bar, isFloor, unit, value }) {
  const wanted = `${isFloor ? '≥' : '≤'} ${bar} ${unit}`;
  if (value === undefined) return [what, size, wanted, 'not measured', ''];
  const isReached = isFloor ? value >= bar : value <= bar;
  return [what, size, wanted, `${value.toFixed(2)} ${unit}`, isReached ? 'reached' : 'MISSED'];
}

/** @param {Sized} archive @returns {Bar[]} */
function processBars({ size, results: { check, jscpd } }) {
  const bar = SPEED.get(size);
  if (bar === undefined) return [];
  const common = { size: sizeName(size), unit: '×' };
  const speed = quotient(jscpd?.time, check?.time);
  const memory = quotient(check?.memory, jscpd?.memory);
  return [
    { ...common, what: 'whole process: speed beside jscpd', bar, isFloor: true, value: speed },
    { ...common, what: 'whole process: memory beside jscpd', bar: MEMORY, isFloor: false, value: memory },
  ];
}

/** @param {Sized} archive @returns {Bar[]} */
function floorBars({ size, results: { floor, exact, everything } }) {
  const common = { size: sizeName(size), isFloor: false, unit: '×' };
  return [
    { ...common, what: 'exact duplicates beside the floor', bar: EXACT, value: quotient(exact?.time, floor?.time) },
    { ...common, what: 'everything beside the floor', bar: EVERYTHING, value: quotient(everything?.time, floor?.time) },
  ];
}

/** @param {Sized} archive @returns {Bar[]} */
function outlineBars({ size, results: { outline, outlineKey } }) {
  const bars = OUTLINE.get(size);
  if (bars === undefined) return [];
  const common = { size: sizeName(size), isFloor: false, unit: 'ms' };
  return [
    { ...common, what: 'outline', bar: bars[0], value: outline?.time },
    { ...common, what: 'outline after a keystroke', bar: bars[1], value: outlineKey?.time },
  ];
}

/** @param {Sized} archive @returns {Bar[]} */
function keystrokeBars({ size, results: { update, findings } }) {
  const bar = KEYSTROKE.get(size);
  if (bar === undefined) return [];
  const common = { size: sizeName(size), bar, isFloor: false, unit: 'ms' };
  return [
    { ...common, what: 'keystroke p95: update()', value: update?.p95 },
    { ...common, what: 'keystroke p95: update() and findings', value: findings?.p95 },
  ];
}

/**
 * How much more slowly a tenfold text is done, beside how much more slowly the floor does it.
 * @param {Sized} larger @param {number} i @param {readonly Sized[]} archives @returns {Bar[]}
 */
function growthBars(larger, i, archives) {
  const smaller = archives[i - 1];
  if (smaller === undefined || larger.size !== 10 * smaller.size) return [];
  /** @param {'floor' | 'exact' | 'everything'} subject */
  const growth = (subject) => quotient(larger.results[subject]?.time, smaller.results[subject]?.time);
  const common = { size: sizeName(larger.size), bar: GROWTH, isFloor: false, unit: '×' };
  return [
    { ...common, what: 'growth from a tenth: exact', value: quotient(growth('exact'), growth('floor')) },
    { ...common, what: 'growth from a tenth: everything', value: quotient(growth('everything'), growth('floor')) },
  ];
}

/** @param {number | undefined} a @param {number | undefined} b @returns {number | undefined} */
function quotient(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}

/** @param {number} megabytes @returns {string} */
export function sizeName(megabytes) {
  return megabytes < 1 ? `${Math.round(megabytes * 1000)} KB` : `${megabytes} MB`;
}
