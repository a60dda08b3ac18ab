import type { Line } from '../line';
import { UNMARKED } from './marks';
import { CAPTION, CONTENT, type Sequence, WORDLESS } from './sequence';

/** A line of this length or longer is never boilerplate. */
const BOILERPLATE_LENGTH = 120;
/** How many different posts must share a line before it is boilerplate. */
const BOILERPLATE_POSTS = 6;

/**
 * How much a run of a sequence carries: its content lines, and its captions where it holds a content line as well (a
 * gallery by itself carries nothing). Counted in constant time from running sums.
 */
export interface Measure {
  /** Lines of `[from, to)` that count and are not boilerplate. */
  lines(from: number, to: number): number;
  /** UTF-16 code units of the folded lines of `[from, to)` that count; boilerplate does not. */
  characters(from: number, to: number): number;
  /** The same with boilerplate counted, as it is within a whole post. */
  postCharacters(from: number, to: number): number;
  /** Whether two lines of `[from, to)` that count differ. */
  varied(from: number, to: number): boolean;
  /** Whether `[from, to)` is more than a chant, a greeting or a list of names: two sentences, or a text of some length. */
  substantial(from: number, to: number): boolean;
  /** Whether `[from, to)` is a menu or the like: many lines, nearly all of them a few words without number or full stop. */
  isMenu(from: number, to: number): boolean;
}

/** A line of this length may be a sentence; a point of a list may be at any length. */
const SENTENCE_LENGTH = 25;
/** So many characters are a text, however short its lines are. */
const TEXT_LENGTH = 200;
/** From how many lines on, and from which share of entries among them on, lines are a menu. */
const MENU_LINES = 6;
const MENU_SHARE = 0.8;
/** An entry of a menu: a few words of a script with letter case, without a number or the end of a sentence. */
const MENU_ENTRY = /^[^\d.!?…;:,]{1,40}$/u;
const LETTER_CASE = /\p{Lu}|\p{Ll}/u;

export function measure(sequence: Sequence, boilerplate: ReadonlySet<number>): Measure {
  const { lines, content } = sequence;
  const isContent = (i: number) => content[i] === CONTENT && !boilerplate.has(lines[i]?.id ?? 0);
  const isCounted = (i: number) => isContent(i) || content[i] === CAPTION;
  const contentLines = sums(sequence, (i) => (isContent(i) ? 1 : 0));
  const countedLines = sums(sequence, (i) => (isCounted(i) ? 1 : 0));
  const characters = sums(sequence, (i) => (isCounted(i) ? lengthAt(sequence, i) : 0));
  const allCharacters = sums(sequence, (i) => (content[i] === WORDLESS ? 0 : lengthAt(sequence, i)));
  const differing = differingLines(sequence, isCounted);
  const sentences = sums(sequence, (i) => (isCounted(i) && mayBeSentence(lines[i]) ? 1 : 0));
  const entries = sums(sequence, (i) => (isCounted(i) && isMenuEntry(lines[i]?.folded ?? '') ? 1 : 0));
  const where = (from: number, to: number) => difference(contentLines, from, to) > 0;
  return {
    lines: (from, to) => (where(from, to) ? difference(countedLines, from, to) : 0),
    characters: (from, to) => (where(from, to) ? difference(characters, from, to) : 0),
    postCharacters: (from, to) => difference(allCharacters, from, to),
    substantial: (from, to) =>
      difference(sentences, from, to) >= 2 || difference(allCharacters, from, to) >= TEXT_LENGTH,
    isMenu: (from, to) => {
      const count = difference(countedLines, from, to);
      return count >= MENU_LINES && difference(entries, from, to) >= MENU_SHARE * count;
    },
    varied: (from, to) => where(from, to) && (differing[from] ?? lines.length) < to,
  };
}

function lengthAt({ lines }: Sequence, i: number): number {
  return lines[i]?.folded.length ?? 0;
}

function mayBeSentence(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return line.folded.length >= SENTENCE_LENGTH || line.kind === 'item' || line.kind === 'number';
}

function isMenuEntry(folded: string): boolean {
  return MENU_ENTRY.test(folded) && LETTER_CASE.test(folded);
}

function sums({ lines }: Sequence, valueAt: (i: number) => number): Float64Array {
  const total = new Float64Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) total[i + 1] = (total[i] ?? 0) + valueAt(i);
  return total;
}

function difference(total: Float64Array, from: number, to: number): number {
  return (total[to] ?? 0) - (total[from] ?? 0);
}

/** For each line, the first place at which two different counted lines have been met from there on. */
function differingLines({ lines }: Sequence, isCounted: (i: number) => boolean): Int32Array {
  const differing = new Int32Array(lines.length + 1).fill(lines.length);
  let next = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    differing[i] = differing[i + 1] ?? lines.length;
    if (!isCounted(i)) continue;
    if (next < lines.length && lines[next]?.id !== lines[i]?.id) differing[i] = next;
    next = i;
  }
  return differing;
}

/**
 * The ids of boilerplate: short lines that many different posts share. `marks` tells where posts begin; a blank line
 * divides as well, so that a greeting counts once a paragraph.
 */
export function learnBoilerplate(sequence: Sequence, marks: Uint8Array): ReadonlySet<number> {
  const { lines, content, blankAbove } = sequence;
  const lastPost = new Map<number, number>();
  const posts = new Map<number, number>();
  const boilerplate = new Set<number>();
  let post = 0;
  lines.forEach(({ id, folded }, i) => {
    if (marks[i] !== UNMARKED || blankAbove[i] === 1) post++;
    if (content[i] !== CONTENT || folded.length >= BOILERPLATE_LENGTH || lastPost.get(id) === post) return;
    lastPost.set(id, post);
    const count = (posts.get(id) ?? 0) + 1;
    posts.set(id, count);
    if (count >= BOILERPLATE_POSTS) boilerplate.add(id);
  });
  return boilerplate;
}
