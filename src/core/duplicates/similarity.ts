import type { InternedLine, LineTable } from '../lines/lineTable';

const DIGITS = /\d+/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** Longer lines are compared by their beginning: enough to tell an edited line from another one. */
const COMPARED = 2000;
/** A date or a sign-off has fewer words, and says nothing about the posts above and below it. */
const FEWEST_WORDS = 4;

/**
 * The share of the longer line's words that stand in the other line too, 0 to 1. A word counts once for each time it
 * stands there, in any order; all numbers are one word. Lines of fewer than four words share nothing.
 */
export function sharedWords(a: string, b: string): number {
  const own = wordsOf(a);
  const others = wordsOf(b);
  const longer = Math.max(own.length, others.length);
  if (longer < FEWEST_WORDS) return 0;
  const unused = countWords(own);
  let shared = 0;
  for (const word of others) {
    const left = unused.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    unused.set(word, left - 1);
  }
  return shared / longer;
}

/** How many pairs of lines are remembered at a time. */
const MOST_REMEMBERED = 1 << 16;

/** `sharedWords` of lines, each pair compared once: in texts that repeat a few lines often, the same pairs come again. */
export class SharedWords {
  readonly #known = new Map<number, number>();

  of(a: InternedLine, b: InternedLine): number {
    const pair = a.id * 2 ** 26 + b.id;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    const shared = sharedWords(a.folded, b.folded);
    this.#known.set(pair, shared);
    return shared;
  }
}

const KNOWN = new WeakMap<LineTable, SharedWords>();

/** What is known of the lines of a table: that outlives a reading, of which a text takes several, and an edit. */
export function sharedWordsOf(table: LineTable): SharedWords {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const made = new SharedWords();
  KNOWN.set(table, made);
  return made;
}

/** Whether two lines are equal once each number is taken for the same number. */
export function sameButDigits(a: string, b: string): boolean {
  return a.replace(DIGITS, '0') === b.replace(DIGITS, '0');
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, COMPARED).toLowerCase().replace(DIGITS, '0').match(WORD) ?? [];
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
