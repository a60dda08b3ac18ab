import { closesPost, opensPost } from '../line';
import type { Sequence } from './sequence';

/** Nothing shows that a post begins here. */
export const UNMARKED = 0;
/** A heading's emoji directly below other text: it may open a part of the post above as well. */
export const WEAK = 1;
/** A forwarded line, litter, a footer above, the start or end of the text, or a heading's emoji below a blank line. */
export const FIRM = 2;
/** A removed block above, or an echoed body below. */
export const LEARNED = 3;

/**
 * Where a post begins, as far as the lines themselves show it: at the start, at and after a forwarded line or litter,
 * after a footer, and at a heading's emoji. Index `length` is the end of the text and always marked.
 *
 * Blank lines are no marker: many texts have one between any two paragraphs.
 */
export function marksOf(sequence: Sequence): Uint8Array {
  const { lines } = sequence;
  const marks = new Uint8Array(lines.length + 1);
  marks[0] = FIRM;
  marks[lines.length] = FIRM;
  for (let i = 1; i < lines.length; i++) marks[i] = markAt(sequence, i);
  return marks;
}

/**
 * Whether the line can stand at the start of a block. A read-more line closes the post above it; so do hashtags,
 * unless a blank line or another footer stands above them.
 */
export function canOpenBlock({ lines, blankAbove }: Sequence, i: number): boolean {
  const kind = lines[i]?.kind;
  if (kind === 'readMore') return false;
  if (kind !== 'hashtags') return true;
  const above = lines[i - 1];
  return above === undefined || blankAbove[i] === 1 || closesPost(above.kind);
}

function markAt(sequence: Sequence, i: number): number {
  const { lines, blankAbove } = sequence;
  const line = lines[i];
  const above = lines[i - 1];
  if (line === undefined || above === undefined) return FIRM;
  if (line.kind === 'separator' || line.kind === 'elision' || above.kind === 'separator') return UNMARKED;
  if (opensPost(line.kind) || opensPost(above.kind)) return FIRM;
  if (closesPost(line.kind)) return line.kind === 'hashtags' && blankAbove[i] === 1 ? FIRM : UNMARKED;
  if (closesPost(above.kind)) return isRubric(sequence, i - 1) ? UNMARKED : FIRM;
  if (line.kind !== 'heading' || firstCharacter(line.folded) === firstCharacter(above.folded)) return UNMARKED;
  return blankAbove[i] === 1 ? FIRM : WEAK;
}

/** Hashtags below a blank line with text at once below them stand over a post, not under one. */
function isRubric({ lines, blankAbove }: Sequence, i: number): boolean {
  return lines[i]?.kind === 'hashtags' && (i === 0 || blankAbove[i] === 1) && blankAbove[i + 1] === 0;
}

/** Lines that open with one emoji, one below the other, are a list and no headings. */
function firstCharacter(folded: string): number | undefined {
  return folded.codePointAt(0);
}
