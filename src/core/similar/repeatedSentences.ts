import type { Lines } from '../lines/lines';
import type { InternedLine, LineTable } from '../lines/lineTable';
import { lineText, startOf, type Text } from '../lines/text';
import { lineAt } from './comparison';
import { FoldedOffsets } from './foldedOffsets';
import { findRuns, type Run, type Sentences } from './sentenceRuns';
import { SentenceStore } from './sentenceStore';

/** A line of more characters (UTF-16 code units of its folded form) was made by joining lines; paragraphs are shorter. */
const LONG_LINE = 4000;
/** A run of sentences inside a long line that repeats one above it or in front of it. UTF-16 offsets into the text. */
export interface RepeatedSentences {
  readonly from: number;
  readonly to: number;
  readonly originalFrom: number;
  readonly originalTo: number;
}

interface LineRange {
  readonly start: number;
  readonly end: number;
}

const stores = new WeakMap<LineTable, SentenceStore>();

/**
 * The runs of sentences that long lines repeat from themselves or each other, in the order of the text; no two overlap,
 * nor does one overlap its original, which is the earliest. Long lines in one of `blocks`, 0-based lines with exclusive ends,
 * are left out: what repeats there is told already.
 */
export function findRepeatedSentences(
  text: Text,
  lines: Lines,
  blocks: readonly LineRange[],
): readonly RepeatedSentences[] {
  const long = withoutBlocks(longLines(text, lines), blocks);
  if (long.length === 0) return [];
  const store = storeOf(lines.table);
  const sentences = sentencesOf(store, lines, long);
  const inText = new PlacesInText(text, lines, store, sentences);
  return findRuns(store, sentences).map((run) => inText.of(run));
}

/** The 0-based numbers of the long lines. The starts of the lines tell for nearly all of them, in one row of memory. */
function longLines({ starts, length }: Text, { ids, table }: Lines): number[] {
  const long: number[] = [];
  for (let i = 0; i < starts.length; i++) {
    const size = (starts[i + 1] ?? length) - (starts[i] as number);
    if (size > LONG_LINE && (table.lengths[ids[i] as number] as number) > LONG_LINE) long.push(i);
  }
  return long;
}

function withoutBlocks(long: readonly number[], blocks: readonly LineRange[]): readonly number[] {
  if (long.length === 0) return long;
  const taken = new Uint8Array((long[long.length - 1] as number) + 1);
  for (const { start, end } of blocks) taken.fill(1, start, end);
  return long.filter((line) => taken[line] === 0);
}

function storeOf(table: LineTable): SentenceStore {
  const found = stores.get(table);
  if (found !== undefined) return found;
  const made = new SentenceStore(table);
  stores.set(table, made);
  return made;
}

function sentencesOf(store: SentenceStore, lines: Lines, long: readonly number[]): Sentences {
  const places = long.map((line) => store.placesOf(lines.at(line) as InternedLine));
  const size = places.reduce((sum, { begin, end }) => sum + end - begin + 1, 1);
  const ids = new Int32Array(size);
  const stored = new Int32Array(size);
  const firsts: number[] = [];
  let at = 0;
  for (const { begin, end } of places) {
    ids[at] = -1 - at;
    firsts.push(++at);
    ids.set(store.ids.subarray(begin, end), at);
    for (let place = begin; place < end; place++) stored[at++] = place;
  }
  ids[at] = -1 - at;
  return { lines: long, firsts, ids, stored };
}

/** Where runs of sentences stand in the text. */
class PlacesInText {
  readonly #text: Text;
  readonly #lines: Lines;
  readonly #store: SentenceStore;
  readonly #sentences: Sentences;
  /** Of the lines that were asked for, by their number among the long ones. */
  readonly #offsets = new Map<number, FoldedOffsets>();

  constructor(text: Text, lines: Lines, store: SentenceStore, sentences: Sentences) {
    this.#text = text;
    this.#lines = lines;
    this.#store = store;
    this.#sentences = sentences;
  }

  of({ i, k, length }: Run): RepeatedSentences {
    const copy = this.#range(i, i + length - 1);
    const original = this.#range(k, k + length - 1);
    return { from: copy.from, to: copy.to, originalFrom: original.from, originalTo: original.to };
  }

  /** From the first to the last place, both of one line. */
  #range(first: number, last: number): { readonly from: number; readonly to: number } {
    const { stored, lines } = this.#sentences;
    const n = lineAt({ begins: this.#sentences.firsts }, first);
    const offsets = this.#offsetsOf(n);
    const start = startOf(this.#text, lines[n] as number);
    const from = this.#store.from[stored[first] as number] as number;
    const to = this.#store.to[stored[last] as number] as number;
    return { from: start + offsets.startOf(from), to: start + offsets.endOf(to) };
  }

  #offsetsOf(n: number): FoldedOffsets {
    const known = this.#offsets.get(n);
    if (known !== undefined) return known;
    const line = this.#sentences.lines[n] as number;
    const made = new FoldedOffsets(lineText(this.#text, line), this.#lines.at(line)?.folded.length ?? 0);
    this.#offsets.set(n, made);
    return made;
  }
}
