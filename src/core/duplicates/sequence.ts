import { grown } from '../lines/grown';
import { carriesWords, LINE_KINDS, type LineKind } from '../lines/line';
import type { Lines } from '../lines/lines';
import type { InternedLine, LineTable } from '../lines/lineTable';

/** A line without words of its own. */
export const WORDLESS = 0;
/** A content line: one that carries words of its own. */
export const CONTENT = 1;
/** A caption, which stands above a credit or says that it is one. It counts only beside content lines. */
export const CAPTION = 2;

/** What is known of a line by its kind, in `traits`. */
export const WORDS = 1;
export const POINT = 2;
export const CREDIT = 4;
export const NAMED_CAPTION = 8;
/** The line can mark that a post begins at it or below it. */
export const MARKING = 16;
/** The line stands more than once and could be an entry of a menu. */
export const ENTRY = 32;

/** An entry of a menu: a few words of a script with letter case, without a number or the end of a sentence. */
const MENU_ENTRY = /^[^\d.!?…;:,]{1,40}$/u;
const LONGEST_ENTRY = 80;
const LETTER_CASE = /\p{Lu}|\p{Ll}/u;

/** The lines of a text that carry anything, blank ones left out, in their order. All arrays but `counts` have one length. */
export class Sequence {
  readonly length: number;
  /** The 0-based line of the text. */
  readonly at: Int32Array;
  /** The ids of the lines. */
  readonly ids: Int32Array;
  /** How long the folded lines are, in UTF-16 code units. */
  readonly lengths: Int32Array;
  readonly traits: Uint8Array;
  /** 1 where a blank line stands directly above. */
  readonly blankAbove: Uint8Array;
  /** What each line counts for: `WORDLESS`, `CONTENT` or `CAPTION`. */
  readonly content: Uint8Array;
  /** For each id how many lines of the sequence have it. */
  readonly counts: Int32Array;
  /** 1 for each line of the text, 0-based, whose words somebody asked for: of this sequence or of one that was made of it. */
  readonly looked: Uint8Array;
  readonly #all: Lines;

  /** `from` gives the arrays, of which the first `length` values are taken; without it they are made. */
  constructor(
    all: Lines,
    length: number,
    counts: Int32Array = new Int32Array(0),
    from?: Sequence,
    looked: Uint8Array = from?.looked ?? new Uint8Array(all.length),
  ) {
    this.#all = all;
    this.length = length;
    this.counts = counts;
    this.looked = looked;
    this.at = from?.at.subarray(0, length) ?? new Int32Array(length);
    this.ids = from?.ids.subarray(0, length) ?? new Int32Array(length);
    this.lengths = from?.lengths.subarray(0, length) ?? new Int32Array(length);
    this.traits = from?.traits.subarray(0, length) ?? new Uint8Array(length);
    this.blankAbove = from?.blankAbove.subarray(0, length) ?? new Uint8Array(length);
    this.content = from?.content.subarray(0, length) ?? new Uint8Array(length);
  }

  /** The first `length` lines, over the same memory. */
  first(length: number, counts: Int32Array): Sequence {
    return new Sequence(this.#all, length, counts, this);
  }

  /** The table that gave the ids. */
  get table(): LineTable {
    return this.#all.table;
  }

  /** The line at a place; `undefined` above the first and behind the last one. */
  line(i: number): InternedLine | undefined {
    const line = this.at[i] ?? -1;
    if (line < 0) return undefined;
    this.looked[line] = 1;
    return this.#all.at(line);
  }

  /**
   * A string and the UTF-16 offset in it at which the folded line at a place stands, which is inside the sequence. It does not count as
   * asking for the words: what is told from them here is told of every line.
   */
  foundAt(i: number): { readonly source: string; readonly begin: number } {
    return this.#all.table.foundAt(this.ids[i] as number);
  }

  /** What the line at a place is for; `text` above the first and behind the last one. */
  kind(i: number): LineKind {
    const id = this.ids[i];
    return id === undefined ? 'text' : this.#all.table.kindOf(id);
  }

  /** Puts the line at `from` of `source` to `to` of this one. What it counts for stays to be seen. */
  put(to: number, source: Sequence, from: number): void {
    this.at[to] = source.at[from] ?? 0;
    this.ids[to] = source.ids[from] ?? 0;
    this.lengths[to] = source.lengths[from] ?? 0;
    this.traits[to] = source.traits[from] ?? 0;
    this.blankAbove[to] = source.blankAbove[from] ?? 0;
    this.content[to] = source.content[from] ?? 0;
  }

  /** A sequence of the same lines that can be changed without changing this one. */
  copy(): Sequence {
    return this.#copied(this.#all, this.counts);
  }

  /** The sequence of the text with the lines `all`, which differs in the line at a place alone. That has the same traits. */
  withLine(place: number, all: Lines): Sequence {
    const id = all.ids[this.at[place] as number] as number;
    const counts = grown(this.counts, new Int32Array(all.table.size));
    (counts[this.ids[place] as number] as number)--;
    (counts[id] as number)++;
    const changed = this.#copied(all, counts);
    changed.ids[place] = id;
    changed.lengths[place] = all.table.lengths[id] as number;
    return changed;
  }

  #copied(all: Lines, counts: Int32Array): Sequence {
    const copy = new Sequence(all, this.length, counts, undefined, this.looked);
    copy.at.set(this.at);
    copy.ids.set(this.ids);
    copy.lengths.set(this.lengths);
    copy.traits.set(this.traits);
    copy.blankAbove.set(this.blankAbove);
    copy.content.set(this.content);
    return copy;
  }

  /**
   * The sequence without the lines whose places are marked in `gone`. Blank lines between removed lines go with them; one
   * above or below them stays.
   */
  without(gone: Uint8Array): Sequence {
    const counts = this.counts.slice();
    let length = this.length;
    for (let i = 0; i < this.length; i++) {
      if (gone[i] !== 1) continue;
      length--;
      (counts[this.ids[i] as number] as number)--;
    }
    const left = new Sequence(this.#all, length, counts, undefined, this.looked);
    let n = 0;
    let aboveGone = 0;
    for (let i = 0; i < this.length; i++) {
      if (gone[i] === 1) {
        if (i === 0 || gone[i - 1] !== 1) aboveGone = this.blankAbove[i] ?? 0;
        continue;
      }
      left.put(n, this, i);
      if (aboveGone === 1) left.blankAbove[n] = 1;
      aboveGone = 0;
      n++;
    }
    weigh(left);
    return left;
  }
}

const TRAITS: ReadonlyMap<LineKind, number> = new Map<LineKind, number>([
  ['text', WORDS],
  ['item', WORDS | POINT],
  ['number', WORDS | POINT],
  ['stamp', WORDS | MARKING],
  ['heading', WORDS | MARKING],
  ['credit', CREDIT],
  ['caption', NAMED_CAPTION],
  ['readMore', MARKING],
  ['hashtags', MARKING],
  ['litter', MARKING],
  ['forwarded', MARKING],
]);

/** The traits of each kind of line, by its place in `LINE_KINDS`. */
const TRAITS_BY_PLACE = Uint8Array.from(LINE_KINDS, (kind) => TRAITS.get(kind) ?? (carriesWords(kind) ? WORDS : 0));

/** The sequence of a text's lines. */
export function sequenceOf(all: Lines): Sequence {
  const { ids, table } = all;
  const sequence = new Sequence(all, ids.length);
  let length = 0;
  let blank = 0;
  for (let line = 0; line < ids.length; line++) {
    const id = ids[line] as number;
    if (id === 0) {
      blank = 1;
      continue;
    }
    sequence.at[length] = line;
    sequence.ids[length] = id;
    sequence.lengths[length] = table.lengths[id] as number;
    sequence.traits[length] = TRAITS_BY_PLACE[table.kinds[id] as number] as number;
    sequence.blankAbove[length++] = blank;
    blank = 0;
  }
  const filled = sequence.first(length, countIds(sequence.ids, length, table.size));
  weigh(filled);
  noteEntries(filled);
  return filled;
}

function countIds(ids: Int32Array, length: number, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let i = 0; i < length; i++) {
    const id = ids[i] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** The first place in `at` of a line not above `line`. */
export function placeOf(at: Int32Array, line: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Notes which lines, of those that stand more than once, could be entries of a menu. */
export function noteEntries(sequence: Sequence): void {
  const { ids, lengths, traits, counts, length } = sequence;
  const entries = new Map<number, boolean>();
  for (let i = 0; i < length; i++) {
    const id = ids[i] as number;
    if ((lengths[i] as number) > LONGEST_ENTRY || (counts[id] as number) < 2) continue;
    let known = entries.get(id);
    if (known === undefined) {
      known = isEntry(sequence.line(i)?.folded ?? '');
      entries.set(id, known);
    }
    if (known) traits[i] = (traits[i] as number) | ENTRY;
  }
}

function isEntry(folded: string): boolean {
  return MENU_ENTRY.test(folded) && LETTER_CASE.test(folded);
}

function weigh({ traits, content, length }: Sequence): void {
  let below = 0;
  for (let i = length - 1; i >= 0; i--) {
    const own = traits[i] ?? 0;
    if ((own & NAMED_CAPTION) !== 0) content[i] = CAPTION;
    else if ((own & WORDS) === 0) content[i] = WORDLESS;
    else content[i] = (below & CREDIT) !== 0 ? CAPTION : CONTENT;
    below = own;
  }
}
