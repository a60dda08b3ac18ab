// Texts on which careless programs take forever or run out of memory.
import { makeArchive } from './archive.mjs';
import { randomOf } from './random.mjs';
import { paragraphOf, TONGUES } from './vocabulary.mjs';

/** @typedef {{ name: string, make: () => string }} Hostile */

const A = 'They went through the timetable of the winter crossings, with clear water and with ice.';
const B = 'The builders tell us that the second quay can open in May if the stone comes by boat.';
const LINES = 150_000;

/** @type {readonly Hostile[]} */
export const HOSTILE = [
  { name: 'one line a million times', make: () => `${A}\n`.repeat(1_000_000) },
  { name: 'one line of 100 MB', make: () => flattened(100) },
  { name: 'a block of two lines 150,000 times', make: () => `${A}\n${B}\n`.repeat(150_000) },
  { name: 'Fibonacci lines', make: () => lines((i) => (isFirstLetter(i) ? A : B)) },
  { name: 'de Bruijn lines', make: deBruijnLines },
  { name: 'all lines different', make: differentLines },
  { name: 'templates with other values', make: templates },
];

/** @param {(i: number) => string} line @returns {string} */
function lines(line) {
  return Array.from({ length: LINES }, (_, i) => `${line(i)}\n`).join('');
}

/** @param {number} megabytes @returns {string} an archive that lost its line ends */
function flattened(megabytes) {
  return makeArchive(megabytes * 2 ** 20, 3).lines.join(' ');
}

/** @param {number} i 0-based @returns {boolean} whether letter `i` of the Fibonacci word is the first of its two */
function isFirstLetter(i) {
  const golden = (1 + Math.sqrt(5)) / 2;
  return Math.floor((i + 2) / golden) - Math.floor((i + 1) / golden) === 1;
}

const ORDER = 17;

/**
 * Rows of ORDER lines, of which each possible one stands once at most (greedy: the first line wherever it makes no row twice).
 * @returns {string}
 */
function deBruijnLines() {
  const mask = 2 ** ORDER - 1;
  const seen = new Uint8Array(mask + 1);
  let row = 0;
  return lines(() => {
    const one = ((row << 1) | 1) & mask;
    row = seen[one] === 0 ? one : (row << 1) & mask;
    seen[row] = 1;
    return (row & 1) === 1 ? A : B;
  });
}

/** @returns {string} */
function differentLines() {
  const random = randomOf(5);
  return lines((i) => `${i} ${paragraphOf(random, random.one(TONGUES), 12)}`);
}

/** @returns {string} */
function templates() {
  const random = randomOf(6);
  const number = () => 1 + random.below(9000);
  return lines(
    (i) =>
      `• ${number()} – ferry ${i} of the northern line from quay ${number()} to quay ${number()}, with ${number()} passengers, ${number()} of them children, is ${number()} minutes late because of ice`,
  );
}
