import type { InternedLine } from '../lineTable';
import type { Passages } from './passages';
import type { WordStore } from './words';

/**
 * How a text that was cut ends:
 *
 * ```bulletin
 * > | The harbour office said that the second qua…
 *                                                ^
 * > | The harbour office said that <...>
 *                                  ^^^^^
 * ```
 */
const CUT = /(?:…|\.{3}) ?[>\])]?$/u;
/** How far above the line that it resembles most a cut text may begin. */
const HIGHEST = 8;
/** How many words a cut text has at least, the last one left out. */
const FEWEST_WORDS = 3;
/** How many lines a cut text may join. */
const MOST_LINES = 40;

/** Whether the line ends as a text does that was cut. */
export function endsCut(folded: string): boolean {
  return CUT.test(folded);
}

/** The lines, first and last place, whose beginning the cut line at `i` repeats, and how many words. */
export interface CutFrom {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/**
 * Where the cut line at `i` comes from, if it is the beginning of lines around `j`, joined: the text of a preview. The last
 * word may be cut, too.
 */
export function cutFrom(passages: Passages, store: WordStore, i: number, j: number): CutFrom | undefined {
  const line = passages.lines[i] as InternedLine;
  const words = store.count(line) - 1;
  if (words < FEWEST_WORDS) return undefined;
  for (let start = j; start >= Math.max(0, j - HIGHEST); start--) {
    if (passages.stretch[start] !== passages.stretch[j]) break;
    const end = endOfCut(passages, store, line, start, i);
    if (end !== undefined) return { start, end, words };
  }
  return undefined;
}

/** The last of the lines from `start` on that `line` repeats; `undefined` where it does not. */
function endOfCut(
  { lines, stretch }: Passages,
  store: WordStore,
  line: InternedLine,
  start: number,
  limit: number,
): number | undefined {
  const begin = store.begin(line);
  const words = store.count(line) - 1;
  let read = 0;
  for (let n = start; n < Math.min(limit, start + MOST_LINES) && stretch[n] === stretch[start]; n++) {
    const from = lines[n] as InternedLine;
    const own = store.begin(from);
    const count = store.count(from);
    for (let w = 0; w < count && read < words; w++, read++) {
      if (store.hashes[own + w] !== store.hashes[begin + read]) return undefined;
    }
    if (read === words) return n;
  }
  return undefined;
}
