import { opensPost } from '../lines/line';
import type { DuplicateOptions } from '../options';
import { alternates, type Bare, bareBodyAbove, MOST_HEADERS } from './bareBody';
import { echoAt } from './echo';
import { LEARNED } from './marks';
import { readAgain } from './readAgain';
import { type Match, type Removal, type Scan, startScan } from './scan';
import type { Sequence } from './sequence';
import { wholePostAt } from './wholePost';

/** What one reading found. */
export interface Reading {
  /** What fix-all removes, or would if it were not ignored, in the order of the text. */
  readonly removals: readonly Removal[];
  /** Where posts begin among the lines that stay, for each place of the sequence and its end. */
  readonly marks: Uint8Array;
}

/**
 * Reads a sequence once and finds what fix-all removes from it. Matches are sought in the lines that stay, so a copy of
 * a copy points to the one that stays, and a copy never overlaps its original. `marks` are those of the sequence to begin with.
 * The sequence stays as it is.
 */
export function readRemovable(
  sequence: Sequence,
  limits: DuplicateOptions,
  boilerplate: Uint8Array,
  marks: Uint8Array,
  ignored: ReadonlySet<string>,
): Reading {
  const scan = startScan(sequence.copy(), limits, boilerplate, marks.slice(), ignored);
  const { kept } = scan;
  const removals: Removal[] = [];
  const end = lastRun(sequence);
  for (let i = 0; i < sequence.length; ) {
    const match = i < end && kept.hasPair(i) ? matchAt(scan, i, removals) : undefined;
    if (match === undefined) kept.push(i++);
    else i = remove(scan, match, removals);
  }
  if (removals.length === 0) return { removals, marks };
  removals.sort((a, b) => (a.own[0] ?? 0) - (b.own[0] ?? 0));
  return { removals, marks: marksOfKept(scan, sequence, marks) };
}

/** The marks that the kept lines have in the end, at the places where the lines stood to begin with. */
function marksOfKept({ sequence: moved, kept, marks }: Scan, { at }: Sequence, before: Uint8Array): Uint8Array {
  const after = before.slice();
  let i = 0;
  for (let k = 0; k < kept.length; k++) {
    const place = kept.place(k) as number;
    const line = moved.at[place] as number;
    while ((at[i] as number) < line) i++;
    after[i] = marks[place] as number;
  }
  return after;
}

/** Where the last run of one line that is said again and again begins: no block does there. */
function lastRun({ ids, length }: Sequence): number {
  let first = length - 1;
  while (first > 0 && ids[first - 1] === ids[first]) first--;
  return first;
}

/** The run at `i` that is to go. A bare body above it goes at once. */
function matchAt(scan: Scan, i: number, removals: Removal[]): Match | undefined {
  const bare = bareBodyAbove(scan, i);
  const echo = bare !== undefined && alternates(scan, bare) ? undefined : echoAt(scan, i);
  if (echo !== undefined) return echo;
  if (bare !== undefined && canGo(scan, bare, removals)) removals.push(removeBareBody(scan, bare));
  return wholePostAt(scan, i);
}

function remove(scan: Scan, match: Match, removals: Removal[]): number {
  const { sequence, kept, marks } = scan;
  const { i, k, length } = match;
  const end = i + length;
  const mark = marks[end] ?? 0;
  const originals = textLines(scan, k, length);
  markPosts(scan, match);
  scan.last = { to: end, original: kept.place(k) ?? 0, originalLast: kept.place(k + length - 1) ?? 0 };
  let from = i;
  while (forwardedAbove(scan, from, k)) from = kept.pop();
  const ignored = scan.ignored.within(sequence, { from, to: end });
  const removal = { kind: match.kind, own: sequence.at.slice(from, end), originals, stays: ignored !== undefined };
  removals.push(removal);
  if (ignored === undefined) return readAgain(scan, end, mark);
  removals.push(...ignored.map((run) => partOf(removal, run.from - from, run.to - from)));
  for (let place = from; place < end; place++) kept.push(place);
  return end;
}

/** The lines `[from, to)` of a run. */
function partOf({ own, originals, ...removal }: Removal, from: number, to: number): Removal {
  const shift = own.length - originals.length;
  return { ...removal, own: own.slice(from, to), originals: originals.slice(Math.max(0, from - shift), to - shift) };
}

/** A post begins below a removed block; and the line above an echoed body is its heading. */
function markPosts({ sequence, kept, marks }: Scan, { kind, k, i, length }: Match): void {
  marks[i + length] = LEARNED;
  const heading = kept.place(k - 1);
  if (kind === 'echo' && heading !== undefined && !opensPost(sequence.kind(heading))) {
    marks[heading] = LEARNED;
  }
}

/**
 * A forwarded line goes with the removed post below it where an equal one stands above the original. From elsewhere it is no
 * copy.
 */
function forwardedAbove({ sequence, kept }: Scan, i: number, k: number): boolean {
  const above = kept.place(kept.length - 1);
  if (above !== i - 1 || kept.length <= k || sequence.kind(above) !== 'forwarded') return false;
  for (let header = k - 1; header >= k - MOST_HEADERS; header--) {
    const place = kept.place(header);
    if (place === undefined || place === above || !opensPost(sequence.kind(place))) return false;
    if (sequence.ids[place] === sequence.ids[above]) return true;
  }
  return false;
}

/** Takes the bare body from above its full post and keeps the post's heading, which stands between them. */
function removeBareBody(scan: Scan, { k, i, length, first, last }: Bare): Removal {
  const { sequence, kept, marks } = scan;
  const own = textLines(scan, k, length);
  const removal: Removal = { kind: 'echo', own, originals: sequence.at.slice(i, i + length), stays: false };
  if (scan.ignored.within(sequence, { from: first, to: last + 1 }) !== undefined) return { ...removal, stays: true };
  const headings: number[] = [];
  while (kept.length > k + length) headings.push(kept.pop());
  for (let n = 0; n < length; n++) kept.pop();
  const heading = headings[headings.length - 1];
  for (const place of headings.reverse()) kept.push(place);
  if (scan.last !== undefined && scan.last.original >= first) {
    const { to, original, originalLast } = scan.last;
    scan.last = { to, original: original + i - first, originalLast: originalLast + i - first };
  }
  if (heading !== undefined) marks[heading] = LEARNED;
  return removal;
}

/** A bare body goes only where each removed copy of it lies wholly inside it and it stands in one piece. */
function canGo({ sequence }: Scan, { first, last, length }: Bare, removals: readonly Removal[]): boolean {
  if (last - first + 1 !== length) return false;
  const from = sequence.at[first] ?? 0;
  const to = sequence.at[last] ?? 0;
  for (let n = removals.length - 1; n >= 0; n--) {
    const { own, originals } = removals[n] as Removal;
    // A copy of these lines stands below them.
    if ((own[0] ?? 0) < from) break;
    const start = originals[0] ?? 0;
    const end = originals[originals.length - 1] ?? 0;
    if (end >= from && start <= to && (start < from || end > to)) return false;
  }
  return true;
}

/** The lines of the text that are the `length` kept ones from `k` on. */
function textLines({ sequence: { at }, kept }: Scan, k: number, length: number): Int32Array {
  const lines = new Int32Array(length);
  for (let n = 0; n < length; n++) lines[n] = at[kept.place(k + n) ?? 0] ?? 0;
  return lines;
}
