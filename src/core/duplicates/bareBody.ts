import { opensPost } from '../line';
import { canOpenBlock } from './marks';
import type { Scan } from './scan';
import { CONTENT } from './sequence';

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

/** How many lines may announce a forwarded post above its heading. */
const MOST_HEADERS = 4;

/**
 * The bare body that ends above the heading above `i`, where the post at `i` repeats all of it. It is bare where a post
 * begins at its first line, so that no heading of its own stands above it.
 */
export function bareBodyAbove(scan: Scan, i: number): Bare | undefined {
  const { kept, measure, limits, marks } = scan;
  const end = kept.length - headingLines(scan, i);
  if (end < 2 || end === kept.length) return undefined;
  for (const k of kept.nearest(i)) {
    const length = end - k;
    const first = kept.kept[k] ?? 0;
    if (length < 2 || marks[first] === 0 || !canOpenBlock(scan.sequence, first) || !kept.equal(k, i, length)) continue;
    if (measure.lines(i, i + length) < limits.minLines || !measure.varied(i, i + length)) continue;
    if (!measure.substantial(i, i + length)) continue;
    if (measure.characters(i, i + length) < limits.minCharacters) continue;
    return { k, i, length, first, last: kept.kept[end - 1] ?? 0 };
  }
  return undefined;
}

/** How many kept lines directly above `i` are the heading, headers included: one line of words and what announces it. */
function headingLines({ sequence, kept }: Scan, i: number): number {
  const heading = kept.kept[kept.length - 1];
  if (heading !== i - 1 || sequence.content[heading] !== CONTENT) return 0;
  let count = 1;
  while (count <= MOST_HEADERS) {
    const above = kept.kept[kept.length - 1 - count];
    if (above === undefined || !opensPost(sequence.lines[above]?.kind ?? 'text')) break;
    count++;
  }
  return count;
}
