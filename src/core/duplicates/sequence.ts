import { carriesWords, type LineKind } from '../line';
import type { InternedLine } from '../lineTable';

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
  /** For each id at least how many lines of the sequence have it. */
  readonly counts: Int32Array;
  readonly #all: readonly InternedLine[];

  constructor(all: readonly InternedLine[], length: number, counts: Int32Array) {
    this.#all = all;
    this.length = length;
    this.counts = counts;
    this.at = new Int32Array(length);
    this.ids = new Int32Array(length);
    this.lengths = new Int32Array(length);
    this.traits = new Uint8Array(length);
    this.blankAbove = new Uint8Array(length);
    this.content = new Uint8Array(length);
  }

  /** The line at a place; `undefined` above the first and behind the last one. */
  line(i: number): InternedLine | undefined {
    return this.#all[this.at[i] ?? -1];
  }

  /** What the line at a place is for; `text` above the first and behind the last one. */
  kind(i: number): LineKind {
    return this.line(i)?.kind ?? 'text';
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
    const copy = new Sequence(this.#all, this.length, this.counts);
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
    let length = 0;
    for (let i = 0; i < this.length; i++) if (gone[i] !== 1) length++;
    const left = new Sequence(this.#all, length, this.counts);
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
  ['speech', WORDS],
  ['item', WORDS | POINT],
  ['number', WORDS | POINT | MARKING],
  ['credit', CREDIT | MARKING],
  ['caption', NAMED_CAPTION | MARKING],
]);

/** The sequence of a text's lines. */
export function sequenceOf(all: readonly InternedLine[]): Sequence {
  let length = 0;
  let most = 0;
  for (let number = 0; number < all.length; number++) {
    const id = all[number]?.id ?? 0;
    if (id !== 0) length++;
    if (id > most) most = id;
  }
  const sequence = new Sequence(all, length, new Int32Array(most + 1));
  let i = 0;
  let blank = 0;
  for (let number = 0; number < all.length; number++) {
    const line = all[number] as InternedLine;
    if (line.id === 0) blank = 1;
    else {
      fill(sequence, i++, number, line, blank);
      blank = 0;
    }
  }
  weigh(sequence);
  return sequence;
}

function fill(sequence: Sequence, i: number, number: number, { id, folded, kind }: InternedLine, blank: number): void {
  sequence.at[i] = number;
  sequence.ids[i] = id;
  sequence.lengths[i] = folded.length;
  sequence.traits[i] = kind === 'text' ? WORDS : (TRAITS.get(kind) ?? (carriesWords(kind) ? WORDS : 0) | MARKING);
  sequence.blankAbove[i] = blank;
  sequence.counts[id] = (sequence.counts[id] ?? 0) + 1;
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
