import { closesPost, opensPost } from '../line';
import { canOpenBlock, LEARNED } from './marks';
import { ownHeadingAbove, versionsOfOnePost } from './neighbours';
import type { Match, Scan } from './scan';

/** Blank lines alone, and a run that is not one whole post, count only for blocks of this size. */
export const LONG_LINES = 3;
export const LONG_CHARACTERS = 400;

/** How far behind a post its copy may go on agreeing with it before the post is no longer sought. */
const LONGEST_REST = 500;

/** What shows that a run is one or more whole posts. */
export type Evidence = 'marks' | 'blanks';

/**
 * The longest run at `i` that is one or more whole posts, heading included, and equals kept lines anywhere above. Of
 * equal lengths the earliest original counts.
 */
export function wholePostAt(scan: Scan, i: number): Match | undefined {
  const { sequence, kept, marks } = scan;
  if (i + 1 >= sequence.lines.length || !canOpenBlock(sequence, i)) return undefined;
  let best: Match | undefined;
  for (const k of kept.earliest(i)) {
    if (marks[i] === 0 && marks[kept.kept[k] ?? 0] === 0 && !blankAt(scan, i) && !blankAtKept(scan, k)) continue;
    const length = wholeLength(scan, k, i, kept.common(k, i), best?.length ?? 1);
    if (length > 0 && kept.equal(k, i, length)) best = { kind: kindOf(scan, k, i, length), k, i, length };
  }
  return best;
}

/** The longest `length` above `least` at which the runs at `k` and `i` are whole posts that fix-all may remove, else 0. */
function wholeLength(scan: Scan, k: number, i: number, common: number, least: number): number {
  const { measure, limits } = scan;
  if (!measure.varied(i, i + common)) return 0;
  for (let length = common; length > Math.max(least, common - LONGEST_REST); length--) {
    if (measure.lines(i, i + length) < limits.minLines) return 0;
    const evidence = evidenceOf(scan, k, i, length);
    if (evidence === undefined || !largeEnough(scan, k, i, length, evidence)) continue;
    if (!ownHeadingAbove(scan, i) && !versionsOfOnePost(scan, k, i, length)) return length;
  }
  return 0;
}

/** Whether marks, or blank lines around one group, show both ends of the run; evidence at either copy counts. */
export function evidenceOf(scan: Scan, k: number, i: number, length: number): Evidence | undefined {
  const { sequence } = scan;
  if (opensPost(sequence.lines[i + length - 1]?.kind ?? 'text')) return undefined;
  const start = marked(scan, i) || markedKept(scan, k);
  const end = marked(scan, i + length) || markedKept(scan, k + length, i);
  if (start && end) return 'marks';
  const here = (start || blankAt(scan, i)) && (end || blankAt(scan, i + length)) && oneGroup(scan, i, length);
  const there =
    (start || blankAtKept(scan, k)) && (end || blankAtKept(scan, k + length)) && oneGroupKept(scan, k, length);
  const openedByMark = start || (!/^(?:item|number)$/.test(sequence.lines[i]?.kind ?? '') && !opensWithTime(scan, i));
  return (here || there) && openedByMark ? 'blanks' : undefined;
}

function largeEnough(scan: Scan, k: number, i: number, length: number, evidence: Evidence): boolean {
  const { measure, limits } = scan;
  const characters = measure.postCharacters(i, i + length);
  if (!measure.varied(i, i + length) || !measure.substantial(i, i + length)) return false;
  const long =
    measure.lines(i, i + length) >= LONG_LINES && characters >= Math.max(LONG_CHARACTERS, limits.minCharacters);
  if (evidence === 'blanks') return long && hasProse(scan, i, length);
  return long || (characters >= limits.minCharacters && shapedAsPost(scan, k, i, length));
}

/** A menu is a group of lines too, but its lines are short. */
const PROSE_LENGTH = 32;

function hasProse({ measure }: Scan, i: number, length: number): boolean {
  return measure.characters(i, i + length) >= PROSE_LENGTH * measure.lines(i, i + length);
}

const EMOJI = /^(?:\p{RI}|\p{Extended_Pictographic})/u;

/**
 * A few lines between two footers may be a third footer. A short post shows itself: it opens with an emoji or below a
 * forwarded line, ends with a footer of its own, or stands beside an echo.
 */
function shapedAsPost({ sequence, marks, kept }: Scan, k: number, i: number, length: number): boolean {
  const kind = (n: number | undefined) => sequence.lines[n ?? -1]?.kind ?? 'text';
  const first = sequence.lines[i];
  const original = kept.kept[k] ?? 0;
  return (
    EMOJI.test(first?.folded ?? '') ||
    [kind(i), kind(i - 1), kind(original - 1)].some(opensPost) ||
    closesPost(kind(i + length - 1)) ||
    marks[i] === LEARNED ||
    marks[original] === LEARNED
  );
}

function kindOf(scan: Scan, k: number, i: number, length: number): Match['kind'] {
  const { marks, kept, last } = scan;
  const original = kept.kept[k] ?? 0;
  if (last !== undefined && last.to === i && original > last.original && original <= last.originalLast) return 'echo';
  if (evidenceOf(scan, k, i, length) === 'blanks') return 'repeat';
  for (let n = 1; n < length; n++) if (marks[i + n] !== 0 && marks[kept.kept[k + n] ?? 0] !== 0) return 'repeat';
  return 'repost';
}

function marked({ marks }: Scan, i: number): boolean {
  return marks[i] !== 0;
}

/** Whether a post begins at kept place `k`. Behind the last kept line comes the line that is being read. */
function markedKept({ marks, kept }: Scan, k: number, reading = -1): boolean {
  const i = kept.kept[k] ?? reading;
  return i >= 0 && marks[i] !== 0;
}

function blankAt({ sequence }: Scan, i: number): boolean {
  return i === 0 || i >= sequence.lines.length || sequence.blankAbove[i] === 1;
}

function blankAtKept(scan: Scan, k: number): boolean {
  const { kept } = scan;
  if (k < kept.length) return blankAt(scan, kept.kept[k] ?? 0);
  return blankAt(scan, (kept.kept[kept.length - 1] ?? -1) + 1);
}

function oneGroup({ sequence }: Scan, i: number, length: number): boolean {
  for (let n = i + 1; n < i + length; n++) if (sequence.blankAbove[n] === 1) return false;
  return true;
}

function oneGroupKept({ sequence, kept }: Scan, k: number, length: number): boolean {
  for (let n = k + 1; n < k + length; n++) if (sequence.blankAbove[kept.kept[n] ?? 0] === 1) return false;
  return true;
}

function opensWithTime({ sequence }: Scan, i: number): boolean {
  return /^\d{1,2}[:.]\d{2}/.test(sequence.lines[i]?.folded ?? '');
}
