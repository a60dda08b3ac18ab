import { fold } from './foldedForm';
import { kindOf, type Line } from './line';
import { hashLine, newLineHash } from './lineHash';
import { LineScanner } from './lineScanner';
import { lineText, type Text, textOf } from './text';

/** An interned line: equal folded forms share one object, whose `id` is its number in the table. */
export interface InternedLine extends Line {
  /** Equal exactly where the folded forms are equal. The blank line is 0. Otherwise the order means nothing. */
  readonly id: number;
}

const INITIAL_SLOTS = 1024;
/** So many texts and code units may be held beyond four times those in use. */
const SPARE_TEXTS = 10_000;
const SPARE_UNITS = 4_000_000;

/**
 * Interning: a line's text to its facts, so that a line that occurs a thousand times, or in the next version of the
 * text, is folded and classified once. It only grows.
 *
 * A hash table with open addressing and linear probing. It is no `Map`, as V8 hashes strings of more than 16,383 code
 * units by their length alone. Two texts are taken for the same only where they are equal, whatever their hashes are.
 */
export class LineTable {
  /** Distinct folded lines; the index is the id. */
  readonly #lines: InternedLine[] = [];
  /** Every text that was asked for, folded or not, with the two halves of its hash and the id of its line. */
  readonly #texts: string[] = [];
  readonly #ids: number[] = [];
  /** How many UTF-16 code units all these texts have. */
  #units = 0;
  #hashes = new Int32Array(INITIAL_SLOTS);
  /** For each slot the number of a text plus one; 0 where it is free. Its length is a power of two. */
  #slots = new Int32Array(INITIAL_SLOTS);
  readonly #hash = newLineHash();

  constructor() {
    this.intern('');
  }

  /** How many different folded lines the table holds; their ids are 0 to one less. */
  get size(): number {
    return this.#lines.length;
  }

  /** Whether the table holds several times what `text` needs, so that whoever keeps it for long takes a new one. */
  isMostlyUnused({ starts, length }: Text): boolean {
    return this.#texts.length > 4 * starts.length + SPARE_TEXTS || this.#units > 4 * length + SPARE_UNITS;
  }

  /** The facts of a line given without its line end. */
  intern(content: string): InternedLine {
    return this.lineOf(this.idOf(content, 0, content.length));
  }

  /** The line with this id. The id is one that this table gave. */
  lineOf(id: number): InternedLine {
    return this.#lines[id] as InternedLine;
  }

  /** The id of the line whose content is `[from, to)` of `value`. */
  idOf(value: string, from: number, to: number): number {
    hashLine(value, from, to, this.#hash);
    const { a, b, mayFold } = this.#hash;
    const text = value.slice(from, to);
    const slot = this.#slotOf(text, a, b);
    const number = (this.#slots[slot] ?? 0) - 1;
    if (number >= 0) return this.#ids[number] ?? 0;
    const folded = mayFold ? fold(text) : text;
    if (folded === text) return this.#add(slot, text, a, b, this.#newLine(text));
    const id = this.idOf(folded, 0, folded.length);
    // The table may have grown meanwhile.
    return this.#add(this.#slotOf(text, a, b), text, a, b, id);
  }

  /** The slot in which the text is, or the free one into which it goes. */
  #slotOf(text: string, a: number, b: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    for (let slot = a & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return slot;
      if (hashes[2 * number] === a && hashes[2 * number + 1] === b && this.#texts[number] === text) return slot;
    }
  }

  #newLine(folded: string): number {
    const id = this.#lines.length;
    this.#lines.push({ id, folded, kind: kindOf(folded) });
    return id;
  }

  #add(slot: number, text: string, a: number, b: number, id: number): number {
    const number = this.#texts.length;
    this.#texts.push(text);
    this.#ids.push(id);
    this.#hashes[2 * number] = a;
    this.#hashes[2 * number + 1] = b;
    this.#slots[slot] = number + 1;
    this.#units += text.length;
    if (2 * this.#texts.length >= this.#slots.length) this.#grow();
    return id;
  }

  /** Half of the slots stay free, so that probing is short. */
  #grow(): void {
    const hashes = new Int32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#texts.length; number++) {
      let slot = (hashes[2 * number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

/** A text with the ids of its lines, one for each. */
export interface InternedText {
  readonly text: Text;
  readonly ids: Int32Array;
}

/** Divides a text into its lines and interns them, reading each character once. */
export function internText(table: LineTable, value: string): InternedText {
  const starts: number[] = [];
  const ids: number[] = [];
  const scanner = new LineScanner(value);
  while (scanner.advance()) {
    starts.push(scanner.start);
    ids.push(table.idOf(value, scanner.start, scanner.end));
  }
  return { text: textOf(value, new Uint32Array(starts)), ids: new Int32Array(ids) };
}

/** The ids of the text's lines `[start, end)`, 0-based. */
export function internLines(table: LineTable, text: Text, start: number, end: number): Int32Array {
  const ids = new Int32Array(end - start);
  for (let i = start; i < end; i++) {
    const content = lineText(text, i);
    ids[i - start] = table.idOf(content, 0, content.length);
  }
  return ids;
}

/** The ids with `fresh` for those of the lines `[start, end)`. */
export function spliceIds(ids: Int32Array, start: number, end: number, fresh: Int32Array): Int32Array {
  const spliced = new Int32Array(ids.length - (end - start) + fresh.length);
  spliced.set(ids.subarray(0, start));
  spliced.set(fresh, start);
  spliced.set(ids.subarray(end), start + fresh.length);
  return spliced;
}
