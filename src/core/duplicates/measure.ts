import { UNMARKED } from './marks';
import { CAPTION, CONTENT, ENTRY, POINT, type Sequence, WORDLESS } from './sequence';

/** A line of this length or longer is never boilerplate. */
const BOILERPLATE_LENGTH = 120;
/** How many different posts must share a line before it is boilerplate. */
const BOILERPLATE_POSTS = 6;
/** A line of this length may be a sentence; a point of a list may be at any length. */
const SENTENCE_LENGTH = 25;
/** So many characters are a text, however short its lines are. */
const TEXT_LENGTH = 200;
/** From how many lines on, and from which share of entries among them on, lines are a menu. */
const MENU_LINES = 6;
const MENU_SHARE = 0.8;

/** What is counted from a place on to the end of the sequence, as offsets in what is known of a place. */
const CONTENT_LINES = 0;
const COUNTED = 1;
const CHARACTERS = 2;
const ALL_LINES = 3;
const ALL_CHARACTERS = 4;
const SENTENCES = 5;
const ENTRIES = 6;
/** The next counted line from a place on, and the next one that differs from that. */
const NEXT = 7;
const DIFFERING = 8;
const FIELDS = 9;

/**
 * How much a run of a sequence carries: its content lines, and its captions where it holds a content line as well (a
 * gallery by itself carries nothing). Counted in constant time from sums over the places below, `[from, to)` in all of them.
 */
export class Measure {
  readonly #sequence: Sequence;
  /** 1 for the id of a boilerplate line. */
  readonly #boilerplate: Uint8Array;
  /** All that is known of a place stands together. The sums run from the end, so that the lines above a place can be read anew. */
  readonly #sums: Int32Array;

  constructor(sequence: Sequence, boilerplate: Uint8Array) {
    const { length } = sequence;
    this.#sequence = sequence;
    this.#boilerplate = boilerplate;
    this.#sums = new Int32Array(FIELDS * (length + 1));
    this.#sums[FIELDS * length + NEXT] = length;
    this.#sums[FIELDS * length + DIFFERING] = length;
    this.refresh(0, length);
  }

  /** Reads the lines `[from, to)` of the sequence anew, when those below them are read already. */
  refresh(from: number, to: number): void {
    // One loop over local values: it passes over each line in each reading.
    const { ids, lengths, traits, content, length: end } = this.#sequence;
    const boilerplate = this.#boilerplate;
    const sums = this.#sums;
    for (let i = to - 1, at = FIELDS * i; i >= from; i--, at -= FIELDS) {
      const below = at + FIELDS;
      const id = ids[i] as number;
      const length = lengths[i] as number;
      const own = content[i] as number;
      const trait = traits[i] as number;
      const isContent = own === CONTENT && boilerplate[id] !== 1;
      const isCounted = isContent || own === CAPTION;
      const isSentence = length >= SENTENCE_LENGTH || (trait & POINT) !== 0;
      const next = sums[below + NEXT] as number;
      const differs = isCounted && next < end && ids[next] !== id;
      sums[at + CONTENT_LINES] = (sums[below + CONTENT_LINES] as number) + (isContent ? 1 : 0);
      sums[at + COUNTED] = (sums[below + COUNTED] as number) + (isCounted ? 1 : 0);
      sums[at + CHARACTERS] = (sums[below + CHARACTERS] as number) + (isCounted ? length : 0);
      sums[at + ALL_LINES] = (sums[below + ALL_LINES] as number) + (own === CONTENT ? 1 : 0);
      sums[at + ALL_CHARACTERS] = (sums[below + ALL_CHARACTERS] as number) + (own === WORDLESS ? 0 : length);
      sums[at + SENTENCES] = (sums[below + SENTENCES] as number) + (isCounted && isSentence ? 1 : 0);
      sums[at + ENTRIES] = (sums[below + ENTRIES] as number) + (isCounted && (trait & ENTRY) !== 0 ? 1 : 0);
      sums[at + NEXT] = isCounted ? i : next;
      sums[at + DIFFERING] = differs ? next : (sums[below + DIFFERING] as number);
    }
  }

  /** Lines that count and are not boilerplate. */
  lines(from: number, to: number): number {
    return this.#holdsContent(from, to) ? this.#difference(COUNTED, from, to) : 0;
  }

  /** UTF-16 code units of the folded lines that count; boilerplate does not. */
  characters(from: number, to: number): number {
    return this.#holdsContent(from, to) ? this.#difference(CHARACTERS, from, to) : 0;
  }

  /** Content lines with boilerplate counted, as it is within a whole post. */
  postLines(from: number, to: number): number {
    return this.#difference(ALL_LINES, from, to);
  }

  /** The characters of lines and captions with boilerplate counted. */
  postCharacters(from: number, to: number): number {
    return this.#difference(ALL_CHARACTERS, from, to);
  }

  /** Whether two lines that count differ. */
  varied(from: number, to: number): boolean {
    return this.#holdsContent(from, to) && (this.#sums[FIELDS * from + DIFFERING] ?? to) < to;
  }

  /** How many lines a run from a place on has at least if two lines that count differ; endless where none do. */
  leastVaried(from: number): number {
    const differing = this.#sums[FIELDS * from + DIFFERING] ?? this.#sequence.length;
    return differing < this.#sequence.length ? differing - from + 1 : Number.POSITIVE_INFINITY;
  }

  /** Whether the run is more than a chant, a greeting or a list of names: two sentences, or a text of some length. */
  substantial(from: number, to: number): boolean {
    return this.#difference(SENTENCES, from, to) >= 2 || this.#difference(ALL_CHARACTERS, from, to) >= TEXT_LENGTH;
  }

  /** Whether the run is a menu or the like: many lines, nearly all of them a few words without number or full stop. */
  isMenu(from: number, to: number): boolean {
    const count = this.#difference(COUNTED, from, to);
    return count >= MENU_LINES && this.#difference(ENTRIES, from, to) >= MENU_SHARE * count;
  }

  #holdsContent(from: number, to: number): boolean {
    return this.#difference(CONTENT_LINES, from, to) > 0;
  }

  #difference(field: number, from: number, to: number): number {
    return (this.#sums[FIELDS * from + field] ?? 0) - (this.#sums[FIELDS * to + field] ?? 0);
  }
}

/**
 * The boilerplate of a sequence, 1 for the id of each such line: short lines that many different posts share. `marks` tells where
 * posts begin; a blank line divides as well, so that a greeting counts once a paragraph.
 */
export function learnBoilerplate(sequence: Sequence, marks: Uint8Array): Uint8Array {
  const { ids, lengths, content, blankAbove, counts } = sequence;
  const lastPost = new Int32Array(counts.length);
  const posts = new Uint8Array(counts.length);
  const boilerplate = new Uint8Array(counts.length);
  let post = 1;
  for (let i = 0; i < ids.length; i++) {
    if (marks[i] !== UNMARKED || blankAbove[i] === 1) post++;
    const id = ids[i] ?? 0;
    if ((counts[id] ?? 0) < BOILERPLATE_POSTS || content[i] !== CONTENT || lastPost[id] === post) continue;
    if ((lengths[i] ?? 0) >= BOILERPLATE_LENGTH) continue;
    lastPost[id] = post;
    posts[id] = Math.min(BOILERPLATE_POSTS, (posts[id] ?? 0) + 1);
    if (posts[id] === BOILERPLATE_POSTS) boilerplate[id] = 1;
  }
  return boilerplate;
}
