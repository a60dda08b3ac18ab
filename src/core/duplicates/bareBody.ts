import { opensPost } from '../lines/line';
import type { InternedLine } from '../lines/lineTable';
import { MOST_NEAREST, NONE } from './kept';
import { canOpenBlock, UNMARKED } from './marks';
import { announces, endsSentence, groupAbove, looksLikeHeading, mayBeHeading } from './neighbours';
import type { Scan } from './scan';
import { CONTENT, type Sequence } from './sequence';

/** A body without a heading, printed above its full post: `B H B`. Kept places `k`, sequence places `i`. */
export interface Bare {
  readonly k: number;
  /** Where the body of the full post begins. */
  readonly i: number;
  readonly length: number;
  /** The first and the last line of the bare body, as places in the sequence. */
  readonly first: number;
  readonly last: number;
}

/**
 * Whether the lines go on as `B H B H B`, of which the first `B` is the bare one. Read as a period `B H`, they would leave
 * the heading below its body.
 */
export function alternates({ sequence, kept }: Scan, { k, i, length }: Bare): boolean {
  const heading = sequence.line(i - 1);
  if (heading === undefined || sequence.ids[i + length] !== heading.id) return false;
  const isHeading = looksLikeHeading(heading) || !bodyHas(sequence, i, length, (line) => !endsSentence(line));
  return isHeading && kept.equal(k, i + length + 1, length);
}

/** How many lines may announce a forwarded post above its heading. */
export const MOST_HEADERS = 4;

/**
 * The bare body that ends above the heading above `i`, where the post at `i` repeats all of it. It is bare where a post
 * begins at its first line, so that no heading of its own stands above it.
 */
export function bareBodyAbove(scan: Scan, i: number): Bare | undefined {
  const { kept } = scan;
  const end = kept.length - headingLines(scan, i);
  if (end < 2 || end === kept.length) return undefined;
  let k = kept.nearest(i);
  for (let n = 0; n < MOST_NEAREST && k !== NONE; n++, k = kept.before(k)) {
    const length = end - k;
    if (length < 2 || !kept.seemsEqual(k, i, length) || !isBody(scan, i, length)) continue;
    const first = kept.place(k) ?? 0;
    if (!isBare(scan, first, kept.place(end) ?? i) || hasHeading(scan, i, length) || !kept.equal(k, i, length))
      continue;
    return { k, i, length, first, last: kept.place(end - 1) ?? 0 };
  }
  return undefined;
}

function isBody({ measure, limits }: Scan, i: number, length: number): boolean {
  const end = i + length;
  if (measure.lines(i, end) < limits.minLines || measure.characters(i, end) < limits.minCharacters) return false;
  return measure.varied(i, end) && measure.substantial(i, end) && !measure.isMenu(i, end);
}

/**
 * Whether the run at `i` has a heading of its own, so that it is no bare body: it opens as a heading does, holds what opens
 * posts, or holds the line above it, which then is a line like others.
 */
function hasHeading({ sequence }: Scan, i: number, length: number): boolean {
  const above = sequence.line(i - 1);
  const first = sequence.line(i);
  // Where the line above is a heading beyond doubt, another emoji that opens the body is only an emoji.
  if (above?.kind !== 'heading' && first !== undefined && looksLikeHeading(first)) return true;
  return bodyHas(sequence, i, length, ({ id, kind }) => id === above?.id || kind === 'heading' || opensPost(kind));
}

function bodyHas(sequence: Sequence, i: number, length: number, is: (line: InternedLine) => boolean): boolean {
  for (let n = i; n < i + length; n++) {
    const line = sequence.line(n);
    if (line !== undefined && is(line)) return true;
  }
  return false;
}

/**
 * Whether nothing that could be a heading stands above the body that begins at `first` and ends above `next`: a post
 * begins there, or blank lines divide it, as one group, from a group that is no heading.
 */
function isBare({ sequence, marks }: Scan, first: number, next: number): boolean {
  if (!canOpenBlock(sequence, first) || announces(sequence.line(first - 1)?.folded ?? '')) return false;
  if (marks[first] !== UNMARKED) return true;
  const { blankAbove } = sequence;
  if (blankAbove[first] === 0 || blankAbove[next] === 0 || groupAbove(sequence, first) !== undefined) return false;
  for (let n = first + 1; n < next; n++) if (blankAbove[n] === 1) return false;
  return true;
}

/** How many kept lines directly above `i` are the heading, headers included: one line of words and what announces it. */
function headingLines({ sequence, kept }: Scan, i: number): number {
  const heading = kept.place(kept.length - 1);
  if (heading !== i - 1 || sequence.content[heading] !== CONTENT) return 0;
  const line = sequence.line(heading);
  if (line === undefined || announces(line.folded) || !mayBeHeading(line)) return 0;
  let count = 1;
  while (count <= MOST_HEADERS) {
    const above = kept.place(kept.length - 1 - count);
    if (above === undefined || !opensPost(sequence.kind(above))) break;
    count++;
  }
  return count;
}
