import { fold } from './foldedForm';
import { grown } from './grown';
import { isPlainText, kindOf, LINE_KINDS, type Line, type LineKind } from './line';
import { hashLine, newLineHash } from './lineHash';
import type { Text } from './text';

/** An interned line: equal folded forms share one object, whose `id` is its number in the table. */
export interface InternedLine extends Line {
  /** Equal exactly where the folded forms are equal. The blank line is 0. Otherwise the order means nothing. */
  readonly id: number;
}

/** Lines that a user says are of a kind, folded and in lower case. */
export interface OwnLines {
  readonly litter: readonly string[];
  readonly boilerplate: readonly string[];
}

const NO_LINES: OwnLines = { litter: [], boilerplate: [] };

/** The places in `LINE_KINDS`. */
const PLACES: ReadonlyMap<LineKind, number> = new Map(LINE_KINDS.map((kind, place) => [kind, place]));
const TEXT = LINE_KINDS.indexOf('text');

/** What is known of a text behind the two halves of its hash, and how many numbers it takes in all. */
const SOURCE = 2;
const BEGIN = 3;
const LENGTH = 4;
const ID = 5;
const FIELDS = 6;

/** A power of two. */
const INITIAL_TEXTS = 512;
/** So many texts and code units may be held beyond four times those in use. */
const SPARE_TEXTS = 10_000;
const SPARE_UNITS = 4_000_000;

/**
 * Interning: a line's text to its facts, so that a line that occurs a thousand times, or in the next version of the
 * text, is folded and classified once. It only grows.
 *
 * A hash table with open addressing and linear probing, in typed arrays alone: a text is a range of the string that it was
 * first found in. It is no `Map`, as V8 hashes strings of more than 16,383 code units by their length alone. Two texts are
 * taken for the same only where they are equal, whatever their hashes are.
 */
export class LineTable {
  /** For each id what its line is for, as its place in `LINE_KINDS`. */
  kinds = new Uint8Array(INITIAL_TEXTS);
  /** For each id how many UTF-16 code units its folded form has. */
  lengths = new Int32Array(INITIAL_TEXTS);
  /** For each id 1 where a line that folds to it may hold characters that nobody sees. */
  mayHide = new Uint8Array(INITIAL_TEXTS);
  /** For each id the number of the text that is its folded form. */
  #foldedTexts = new Int32Array(INITIAL_TEXTS);
  /** The lines that were asked for, by id. */
  readonly #lines: (InternedLine | undefined)[] = [];
  /** The strings that texts are ranges of. */
  readonly #sources: string[] = [];
  /** For every text that was asked for, folded or not: the two halves of its hash, its source, where it begins, its length, the id of its line. */
  #texts = new Int32Array(INITIAL_TEXTS * FIELDS);
  #count = 0;
  /** How many UTF-16 code units all these texts have. */
  #units = 0;
  /** For each slot the number of a text plus one; 0 where it is free. Its length is a power of two. */
  #slots = new Int32Array(2 * INITIAL_TEXTS);
  readonly #hash = newLineHash();

  readonly #own: ReadonlyMap<string, LineKind>;

  constructor({ litter, boilerplate }: OwnLines = NO_LINES) {
    this.#own = new Map([
      ...boilerplate.map((line): [string, LineKind] => [line, 'boilerplate']),
      ...litter.map((line): [string, LineKind] => [line, 'litter']),
    ]);
    this.intern('');
  }

  /** How many different folded lines the table holds; their ids are 0 to one less. */
  get size(): number {
    return this.#lines.length;
  }

  /** Whether the table holds several times what `text` needs, so that whoever keeps it for long takes a new one. */
  isMostlyUnused({ starts, length }: Text): boolean {
    return this.#count > 4 * starts.length + SPARE_TEXTS || this.#units > 4 * length + SPARE_UNITS;
  }

  /** The facts of a line given without its line end. */
  intern(content: string): InternedLine {
    return this.lineOf(this.idOf(content, 0, content.length));
  }

  /** The line with this id, one object for each. The id is one that this table gave. */
  lineOf(id: number): InternedLine {
    const known = this.#lines[id];
    if (known !== undefined) return known;
    const made = { id, folded: this.foldedOf(id), kind: this.kindOf(id) };
    this.#lines[id] = made;
    return made;
  }

  /** The folded form of the line with this id. */
  foldedOf(id: number): string {
    return this.#lines[id]?.folded ?? this.#textAt(this.#foldedTexts[id] as number);
  }

  /** A string and the UTF-16 offset in it at which the folded form of the line with this id stands, for whoever reads many lines. */
  foundAt(id: number): { readonly source: string; readonly begin: number } {
    const at = (this.#foldedTexts[id] as number) * FIELDS;
    return {
      source: this.#sources[this.#texts[at + SOURCE] as number] as string,
      begin: this.#texts[at + BEGIN] as number,
    };
  }

  /** What the line with this id is for. */
  kindOf(id: number): LineKind {
    return LINE_KINDS[this.kinds[id] as number] as LineKind;
  }

  /** The id of the line whose content is `[from, to)` of `value`. */
  idOf(value: string, from: number, to: number): number {
    hashLine(value, from, to, this.#hash);
    const { a, b, mayFold, mayHide } = this.#hash;
    const slot = this.#slotOf(value, from, to, a, b);
    const number = (this.#slots[slot] as number) - 1;
    if (number >= 0) return this.#texts[number * FIELDS + ID] as number;
    const id = mayFold ? this.#addText(slot, value, from, to, a, b) : this.#addFolded(slot, value, from, to, a, b);
    if (mayHide) this.mayHide[id] = 1;
    return id;
  }

  /** Adds a text that may be another one than its folded form, and returns the id of its line. */
  #addText(slot: number, value: string, from: number, to: number, a: number, b: number): number {
    const text = value.slice(from, to);
    const folded = fold(text);
    if (folded === text) return this.#addFolded(slot, value, from, to, a, b);
    const id = this.idOf(folded, 0, folded.length);
    // The table may have grown meanwhile.
    this.#add(this.#slotOf(value, from, to, a, b), value, from, to, a, b, id);
    return id;
  }

  /** The place of its kind in `LINE_KINDS`. Most lines are plain text, and that is told without a string of their own. */
  #placeOf(value: string, from: number, to: number): number {
    if (this.#own.size === 0 && isPlainText(value, from, to)) return TEXT;
    return PLACES.get(this.#kindOf(value.slice(from, to))) ?? TEXT;
  }

  #kindOf(folded: string): LineKind {
    const own = this.#own.size > 0 ? this.#own.get(folded.toLowerCase()) : undefined;
    return own ?? kindOf(folded);
  }

  /** The slot in which the text is, or the free one into which it goes. */
  #slotOf(value: string, from: number, to: number, a: number, b: number): number {
    const slots = this.#slots;
    const texts = this.#texts;
    const mask = slots.length - 1;
    for (let slot = a & mask; ; slot = (slot + 1) & mask) {
      const at = ((slots[slot] as number) - 1) * FIELDS;
      if (at < 0) return slot;
      if (texts[at] === a && texts[at + 1] === b && this.#isText(at, value, from, to)) return slot;
    }
  }

  /** Whether the text with its fields at `at` is `[from, to)` of `value`. */
  #isText(at: number, value: string, from: number, to: number): boolean {
    const texts = this.#texts;
    const length = to - from;
    if (texts[at + LENGTH] !== length) return false;
    const source = this.#sources[texts[at + SOURCE] as number] as string;
    const begin = texts[at + BEGIN] as number;
    // Two slices are compared several characters at a time, and copy none.
    return source.slice(begin, begin + length) === value.slice(from, to);
  }

  #textAt(number: number): string {
    const at = number * FIELDS;
    const begin = this.#texts[at + BEGIN] as number;
    const source = this.#sources[this.#texts[at + SOURCE] as number] as string;
    return source.slice(begin, begin + (this.#texts[at + LENGTH] as number));
  }

  /** Adds a text that is its own folded form, and its line, whose id is returned. */
  #addFolded(slot: number, value: string, from: number, to: number, a: number, b: number): number {
    const id = this.#lines.length;
    if (id === this.kinds.length) this.#growLines();
    this.kinds[id] = this.#placeOf(value, from, to);
    this.lengths[id] = to - from;
    this.#foldedTexts[id] = this.#count;
    this.#lines.push(undefined);
    this.#add(slot, value, from, to, a, b, id);
    return id;
  }

  #add(slot: number, value: string, from: number, to: number, a: number, b: number, id: number): void {
    const sources = this.#sources;
    if (sources.length === 0 || sources[sources.length - 1] !== value) sources.push(value);
    const at = this.#count * FIELDS;
    const texts = this.#texts;
    texts[at] = a;
    texts[at + 1] = b;
    texts[at + SOURCE] = sources.length - 1;
    texts[at + BEGIN] = from;
    texts[at + LENGTH] = to - from;
    texts[at + ID] = id;
    this.#slots[slot] = ++this.#count;
    this.#units += to - from;
    if (2 * this.#count >= this.#slots.length) this.#growTexts();
  }

  #growLines(): void {
    const size = 2 * this.kinds.length;
    this.kinds = grown(this.kinds, new Uint8Array(size));
    this.lengths = grown(this.lengths, new Int32Array(size));
    this.mayHide = grown(this.mayHide, new Uint8Array(size));
    this.#foldedTexts = grown(this.#foldedTexts, new Int32Array(size));
  }

  /** Half of the slots stay free, so that probing is short. */
  #growTexts(): void {
    const texts = grown(this.#texts, new Int32Array(2 * this.#texts.length));
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = (texts[number * FIELDS] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#texts = texts;
    this.#slots = slots;
  }
}
