import { LOWER, sortOf } from '../../lines/alphabet';

/** The hash of no letters. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** The hash of a word of one code unit for each letter: of `[from, to)` of `line` in lower case. */
export function hashWord(line: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashedWith(hash, sortOf(line.charCodeAt(at)));
  return mixed(hash);
}

/** A hash with the next letter of the word, given by its sort. `mixed` ends it. */
export function hashedWith(hash: number, sort: number): number {
  return Math.imul(hash ^ (sort >>> LOWER), HASH_PRIME);
}

/** The low bits of a product depend on the low bits of its factors only. */
export function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
