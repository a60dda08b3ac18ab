import type { Passages } from './passages';
import { placesOfWords, type WordStore } from './words';

/** How far above the line that it resembles most a cut text may begin. */
const HIGHEST = 8;
/** How many words a cut text has at least, the last one left out. */
const FEWEST_WORDS = 3;
/** How many lines a cut text may join. */
const MOST_LINES = 40;

/**
 * Whether the line ends as a text does that was cut:
 *
 * ```bulletin
 * > | The harbour office said that the second qua…
 *                                                ^
 * > | The harbour office said that <...>
 *                                  ^^^^^
 * ```
 */
export function endsCut(folded: string): boolean {
  let end = folded.length;
  if ('>])'.includes(folded.charAt(end - 1))) end--;
  if (folded.charAt(end - 1) === ' ') end--;
  return folded.charAt(end - 1) === '…' || folded.endsWith('...', end);
}

/** The lines, first and last place, whose beginning the cut line at `i` repeats, and how many words. */
export interface CutFrom {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/**
 * Where the cut line at `i` comes from, if it is the beginning of lines around `j`, joined: the text of a preview. The last
 * word may be cut, too. A line is not cut where what it comes from ends with the same word and sign.
 */
export function cutFrom(passages: Passages, store: WordStore, i: number, j: number): CutFrom | undefined {
  const line = passages.ids[i] as number;
  const words = store.count(line) - 1;
  if (words < FEWEST_WORDS) return undefined;
  const from = readFrom(passages, store, i, j, words);
  if (from === undefined) return undefined;
  const last = passages.ids[from.end] as number;
  const isWhole =
    from.left === 1 && endsCut(passages.table.foldedOf(last)) && lastWord(store, last) === lastWord(store, line);
  return isWhole ? undefined : { ...from, words };
}

/**
 * Whether the line at `i` ends inside the word that follows in what it comes from, or joins lines of which the last one goes on: it was cut,
 * though nothing marks that.
 */
export function isCutUnmarked(passages: Passages, store: WordStore, i: number, from: CutFrom): boolean {
  const last = passages.ids[i] as number;
  const word = wordAt(store, last, store.count(last) - 1);
  const { id, place } = wordBehind(passages, store, from);
  const whole = place < store.count(id) ? wordAt(store, id, place) : '';
  if (!whole.startsWith(word)) return false;
  return whole !== word || (from.start < from.end && place + 1 < store.count(id));
}

/** The word behind those that a cut line repeats: its line’s id, and its place there. */
function wordBehind(
  { ids }: Passages,
  store: WordStore,
  { start, end, words }: CutFrom,
): { id: number; place: number } {
  let place = words;
  let line = start;
  for (; line < end; line++) place -= store.count(ids[line] as number);
  const id = ids[line] as number;
  return place < store.count(id) ? { id, place } : { id: ids[line + 1] ?? id, place: 0 };
}

/** A word of a line, in small letters. */
function wordAt(store: WordStore, id: number, place: number): string {
  const folded = store.table.foldedOf(id);
  const { from, to } = placesOfWords(folded)[place] ?? { from: 0, to: 0 };
  return folded.slice(from, to).toLowerCase();
}

/** Whether line `b` is the beginning of line `a`, cut after a word or inside one. */
export function isBeginning(store: WordStore, a: number, b: number): boolean {
  const words = store.count(b) - 1;
  if (words < FEWEST_WORDS || words >= store.count(a)) return false;
  const [first, second] = [store.begin(a), store.begin(b)];
  for (let n = 0; n < words; n++) if (store.hashes[first + n] !== store.hashes[second + n]) return false;
  return wordAt(store, a, words).startsWith(wordAt(store, b, words));
}

/** The lines around `j`, at least two, that the line at `i` is when they are joined. */
export function joinedFrom(passages: Passages, store: WordStore, i: number, j: number): CutFrom | undefined {
  const words = store.count(passages.ids[i] as number);
  const from = readFrom(passages, store, i, j, words);
  return from === undefined || from.left > 0 || from.start === from.end ? undefined : { ...from, words };
}

function lastWord(store: WordStore, line: number): number | undefined {
  return store.hashes[store.begin(line) + store.count(line) - 1];
}

/** Lines, first and last place, with how many words of the last one are left over. */
interface Read {
  readonly start: number;
  readonly end: number;
  readonly left: number;
}

/** The lines around `j` that the first `words` words of the line at `i` repeat. */
function readFrom(passages: Passages, store: WordStore, i: number, j: number, words: number): Read | undefined {
  for (let start = j; start >= Math.max(0, j - HIGHEST); start--) {
    if (passages.stretch[start] !== passages.stretch[j]) break;
    const read = readLines(passages, store, i, words, start);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readLines(
  { ids, stretch }: Passages,
  store: WordStore,
  i: number,
  words: number,
  start: number,
): Read | undefined {
  const begin = store.begin(ids[i] as number);
  let read = 0;
  for (let end = start; end < Math.min(i, start + MOST_LINES) && stretch[end] === stretch[start]; end++) {
    const from = ids[end] as number;
    const own = store.begin(from);
    const count = store.count(from);
    let n = 0;
    for (; n < count && read < words; n++, read++) {
      if (store.hashes[own + n] !== store.hashes[begin + read]) return undefined;
    }
    if (read === words) return { start, end, left: count - n };
  }
  return undefined;
}
