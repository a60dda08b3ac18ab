import { closesPost, opensPost } from '../lines/line';
import { MARKING, type Sequence } from './sequence';

/** `#`, which many lines open with that are no list. */
const HASH = 35;

/** Nothing shows that a post begins here. */
export const UNMARKED = 0;
/** A heading's emoji directly below other text: it may open a part of the post above as well. */
export const WEAK = 1;
/** A stamp, a forwarded line, litter, a footer above, the start or end of the text, or a heading's emoji below a blank line. */
export const FIRM = 2;
/** A removed block above, or an echoed body below. */
export const LEARNED = 3;

/**
 * Where a post begins, as far as the lines themselves show it: at the start, at and after a stamp, a forwarded line
 * or litter, after a footer, and at a heading's emoji. Index `length` is the end of the text and always marked.
 *
 * Blank lines are no marker: many texts have one between any two paragraphs.
 */
export function marksOf(sequence: Sequence): Uint8Array {
  const { length, traits } = sequence;
  const marks = new Uint8Array(length + 1);
  marks[0] = FIRM;
  marks[length] = FIRM;
  let above = traits[0] ?? 0;
  for (let i = 1; i < length; i++) {
    const own = traits[i] ?? 0;
    if (((above | own) & MARKING) !== 0) marks[i] = markAt(sequence, i);
    above = own;
  }
  return marks;
}

/**
 * Whether the line can stand at the start of a block. A read-more line closes the post above it; so do hashtags,
 * unless a blank line or another footer stands above them.
 */
export function canOpenBlock(sequence: Sequence, i: number): boolean {
  const kind = sequence.kind(i);
  if (kind === 'readMore') return false;
  if (kind !== 'hashtags') return true;
  const above = sequence.line(i - 1);
  return above === undefined || sequence.blankAbove[i] === 1 || closesPost(above.kind);
}

function markAt(sequence: Sequence, i: number): number {
  const { blankAbove } = sequence;
  const kind = sequence.kind(i);
  const above = sequence.kind(i - 1);
  if (kind === 'separator' || kind === 'elision' || above === 'separator') return UNMARKED;
  if (opensPost(kind) || opensPost(above)) return FIRM;
  if (closesPost(kind)) return kind === 'hashtags' && blankAbove[i] === 1 ? FIRM : UNMARKED;
  if (closesPost(above)) return isRubric(sequence, i - 1) || isListed(sequence, i) ? UNMARKED : FIRM;
  if (kind !== 'heading' || isListed(sequence, i)) return UNMARKED;
  return blankAbove[i] === 1 ? FIRM : WEAK;
}

/** Hashtags below a blank line or a separator, with text at once below them, stand over a post or a part, not under one. */
function isRubric(sequence: Sequence, i: number): boolean {
  const { blankAbove } = sequence;
  if (sequence.kind(i) !== 'hashtags' || blankAbove[i + 1] === 1) return false;
  return i === 0 || blankAbove[i] === 1 || sequence.kind(i - 1) === 'separator';
}

/** The character that the line at a place opens with. */
export function opening(sequence: Sequence, i: number): number | undefined {
  const { source, begin } = sequence.foundAt(i);
  return source.codePointAt(begin);
}

/** Lines that open with one emoji, one below the other, are a list: neither headings nor footers. */
function isListed(sequence: Sequence, i: number): boolean {
  const first = opening(sequence, i);
  return first !== HASH && first === opening(sequence, i - 1);
}
