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

/**
 * How much a run of a sequence carries: its content lines, and its captions where it holds a content line as well (a
 * gallery by itself carries nothing). Counted in constant time from sums over the places below, `[from, to)` in all of them.
 */
export class Measure {
  readonly #sequence: Sequence;
  /** 1 for the id of a boilerplate line. */
  readonly #boilerplate: Uint8Array;
  readonly #content: Int32Array;
  readonly #counted: Int32Array;
  readonly #characters: Int32Array;
  readonly #allLines: Int32Array;
  readonly #allCharacters: Int32Array;
  readonly #sentences: Int32Array;
  readonly #entries: Int32Array;
  /** For each place, the next counted line from there on, and the next one that differs from that. */
  readonly #next: Int32Array;
  readonly #differing: Int32Array;

  constructor(sequence: Sequence, boilerplate: Uint8Array) {
    const { length } = sequence;
    const sums = () => new Int32Array(length + 1);
    this.#sequence = sequence;
    this.#boilerplate = boilerplate;
    this.#content = sums();
    this.#counted = sums();
    this.#characters = sums();
    this.#allLines = sums();
    this.#allCharacters = sums();
    this.#sentences = sums();
    this.#entries = sums();
    this.#next = sums().fill(length);
    this.#differing = sums().fill(length);
    for (let i = length - 1; i >= 0; i--) this.refresh(i);
  }

  /** Reads line `i` of the sequence anew, when those below it are read already. */
  refresh(i: number): void {
    const { ids, lengths, traits, content } = this.#sequence;
    const id = ids[i] ?? 0;
    const length = lengths[i] ?? 0;
    const own = content[i] ?? WORDLESS;
    const isContent = own === CONTENT && this.#boilerplate[id] !== 1;
    const isCounted = isContent || own === CAPTION;
    const trait = traits[i] ?? 0;
    const isSentence = length >= SENTENCE_LENGTH || (trait & POINT) !== 0;
    const isEntry = isCounted && (trait & ENTRY) !== 0;
    this.#content[i] = (this.#content[i + 1] ?? 0) + (isContent ? 1 : 0);
    this.#counted[i] = (this.#counted[i + 1] ?? 0) + (isCounted ? 1 : 0);
    this.#characters[i] = (this.#characters[i + 1] ?? 0) + (isCounted ? length : 0);
    this.#allLines[i] = (this.#allLines[i + 1] ?? 0) + (own === CONTENT ? 1 : 0);
    this.#allCharacters[i] = (this.#allCharacters[i + 1] ?? 0) + (own === WORDLESS ? 0 : length);
    this.#sentences[i] = (this.#sentences[i + 1] ?? 0) + (isCounted && isSentence ? 1 : 0);
    this.#entries[i] = (this.#entries[i + 1] ?? 0) + (isEntry ? 1 : 0);
    this.#noteDifferent(i, id, isCounted);
  }

  /** Lines that count and are not boilerplate. */
  lines(from: number, to: number): number {
    return this.#holdsContent(from, to) ? difference(this.#counted, from, to) : 0;
  }

  /** UTF-16 code units of the folded lines that count; boilerplate does not. */
  characters(from: number, to: number): number {
    return this.#holdsContent(from, to) ? difference(this.#characters, from, to) : 0;
  }

  /** Content lines with boilerplate counted, as it is within a whole post. */
  postLines(from: number, to: number): number {
    return difference(this.#allLines, from, to);
  }

  /** The characters of lines and captions with boilerplate counted. */
  postCharacters(from: number, to: number): number {
    return difference(this.#allCharacters, from, to);
  }

  /** Whether two lines that count differ. */
  varied(from: number, to: number): boolean {
    return this.#holdsContent(from, to) && (this.#differing[from] ?? to) < to;
  }

  /** How many lines a run from a place on has at least if two lines that count differ; endless where none do. */
  leastVaried(from: number): number {
    const differing = this.#differing[from] ?? this.#sequence.length;
    return differing < this.#sequence.length ? differing - from + 1 : Number.POSITIVE_INFINITY;
  }

  /** Whether the run is more than a chant, a greeting or a list of names: two sentences, or a text of some length. */
  substantial(from: number, to: number): boolean {
    return difference(this.#sentences, from, to) >= 2 || difference(this.#allCharacters, from, to) >= TEXT_LENGTH;
  }

  /** Whether the run is a menu or the like: many lines, nearly all of them a few words without number or full stop. */
  isMenu(from: number, to: number): boolean {
    const count = difference(this.#counted, from, to);
    return count >= MENU_LINES && difference(this.#entries, from, to) >= MENU_SHARE * count;
  }

  #holdsContent(from: number, to: number): boolean {
    return difference(this.#content, from, to) > 0;
  }

  #noteDifferent(i: number, id: number, isCounted: boolean): void {
    const next = this.#next[i + 1] ?? 0;
    this.#next[i] = isCounted ? i : next;
    const differs = isCounted && next < this.#sequence.length && this.#sequence.ids[next] !== id;
    this.#differing[i] = differs ? next : (this.#differing[i + 1] ?? 0);
  }
}

/** The sums run from the end of the sequence, so that the lines above a place can be read anew. */
function difference(total: Int32Array, from: number, to: number): number {
  return (total[from] ?? 0) - (total[to] ?? 0);
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
