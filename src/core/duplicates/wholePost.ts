import { closesPost, opensPost } from '../lines/line';
import { type Evidence, evidenceOf, mayBegin } from './evidence';
import { canOpenBlock, FIRM, LEARNED, UNMARKED, WEAK } from './marks';
import {
  announces,
  endsSentence,
  isSignature,
  looksLikeHeading,
  mayGoOn,
  ownHeadingAbove,
  versionsOfOnePost,
} from './neighbours';
import type { Match, Scan } from './scan';
import { CONTENT } from './sequence';

/** Blank lines alone, and a run that is not one whole post, count only for blocks of this size. */
export const LONG_LINES = 3;
export const LONG_CHARACTERS = 400;

/** How far behind a post its copy may go on agreeing with it before the post is no longer sought. */
const LONGEST_REST = 500;

/**
 * The longest run at `i` that is one or more whole posts, heading included, and equals kept lines anywhere above. Of
 * equal lengths the earliest original counts.
 */
export function wholePostAt(scan: Scan, i: number): Match | undefined {
  const { sequence, kept, measure } = scan;
  if (i < scan.quotedTo || !canOpenBlock(sequence, i)) return undefined;
  const isAnnounced = announces(sequence.line(i - 1)?.folded ?? '');
  const least = measure.leastVaried(i);
  let best: Match | undefined;
  for (const k of kept.earliest(i)) {
    if (isAnnounced) noteQuoted(scan, k, i);
    if (isAnnounced || !kept.seemsEqual(k, i, Math.max(least, (best?.length ?? 1) + 1))) continue;
    if (!mayBegin(scan, k, i) || beginsAbove(scan, k, i)) continue;
    const length = wholeLength(scan, k, i, kept.common(k, i), best?.length ?? 1);
    if (length > 0 && kept.equal(k, i, length)) best = { kind: kindOf(scan, k, i, length), k, i, length };
  }
  return best;
}

/** Whole posts below a line that announces them, `What we wrote this week:`, belong to that line's post. */
function noteQuoted(scan: Scan, k: number, i: number): void {
  const common = scan.kept.common(k, i);
  for (let length = common; length > 1 && length > common - LONGEST_REST; length--) {
    if (evidenceOf(scan, k, i, length) === undefined) continue;
    scan.quotedTo = Math.max(scan.quotedTo, i + length);
    return;
  }
}

/**
 * Whether the run that was copied begins above already, in the middle of text: a heading's emoji alone does not divide what
 * was copied in one piece.
 */
function beginsAbove({ sequence, marks, kept }: Scan, k: number, i: number): boolean {
  const original = kept.place(k) ?? i;
  if ((marks[i] ?? 0) > WEAK || (marks[original] ?? 0) > WEAK) return false;
  if (sequence.blankAbove[i] === 1 && sequence.blankAbove[original] === 1) return false;
  const isAbove = k > 0 && kept.place(k - 1) === original - 1 && kept.place(kept.length - 1) === i - 1;
  return isAbove && !closesPost(sequence.kind(i - 1)) && sequence.ids[i - 1] === sequence.ids[original - 1];
}

/** The longest `length` above `least` at which the runs at `k` and `i` are whole posts that fix-all may remove, else 0. */
function wholeLength(scan: Scan, k: number, i: number, common: number, least: number): number {
  const { measure, limits } = scan;
  if (!measure.varied(i, i + common)) return 0;
  for (let length = common; length > Math.max(least, common - LONGEST_REST); length--) {
    if (measure.lines(i, i + length) < limits.minLines) return 0;
    const evidence = evidenceOf(scan, k, i, length);
    if (evidence === undefined || !largeEnough(scan, k, i, length, evidence)) continue;
    if (!partOfAnother(scan, k, i, length)) return length;
  }
  return 0;
}

/** Whether the run, whatever marks its ends, belongs to a post that has more: a heading, other versions, or more text. */
function partOfAnother(scan: Scan, k: number, i: number, length: number): boolean {
  const behindOriginal = scan.kept.place(k + length) ?? i;
  return (
    isStamped(scan, i) ||
    (ownHeadingAbove(scan, i) && !bringsHeading(scan, k, i)) ||
    (mayGoOn(scan, i + length) && !isKnownWhole(scan, k, i, behindOriginal)) ||
    mayGoOn(scan, behindOriginal) ||
    versionsOfOnePost(scan, k, i, length)
  );
}

/** Whether the run stands below a stamp that is not in it: it was posted again, at another time. */
function isStamped({ sequence }: Scan, i: number): boolean {
  let above = i - 1;
  while (opensPost(sequence.kind(above)) && sequence.kind(above) !== 'stamp') above--;
  return sequence.kind(above) === 'stamp';
}

/** Whether both runs begin where posts do, and what was removed below the original shows that all of that post is in them. */
function isKnownWhole({ marks, kept }: Scan, k: number, i: number, behindOriginal: number): boolean {
  const start = Math.min(marks[i] ?? 0, marks[kept.place(k) ?? i] ?? 0);
  return start >= FIRM && marks[behindOriginal] === LEARNED;
}

/**
 * Whether the run opens with its own heading, as its original shows, and the line above is the last one of another post,
 * however it looks: a sentence, or a line that a blank line divides from the run and none from its own post.
 */
function bringsHeading({ sequence, marks, kept }: Scan, k: number, i: number): boolean {
  const first = sequence.line(i);
  const above = sequence.line(i - 1);
  if (first === undefined || above === undefined || announces(above.folded)) return false;
  if (!looksLikeHeading(first) || !standsAsHeading({ sequence, marks }, kept.place(k) ?? i)) return false;
  const isDivided = sequence.blankAbove[i] === 1 && sequence.blankAbove[i - 1] === 0 && (marks[i - 1] ?? 0) <= WEAK;
  return isDivided || (marks[i - 1] === UNMARKED && endsSentence(above));
}

/** Whether a line that opens as headings do is one: it is marked firmly, or below a signature or a sentence that does not open as one. */
function standsAsHeading({ sequence, marks }: Pick<Scan, 'sequence' | 'marks'>, i: number): boolean {
  if ((marks[i] ?? 0) >= FIRM) return true;
  const above = sequence.line(i - 1);
  if (above === undefined || marks[i - 1] !== UNMARKED || sequence.content[i - 1] !== CONTENT) return false;
  return (endsSentence(above) && !looksLikeHeading(above)) || isSignature(above);
}

function largeEnough(scan: Scan, k: number, i: number, length: number, evidence: Evidence): boolean {
  const { measure, limits } = scan;
  const end = i + length;
  const characters = measure.postCharacters(i, end);
  if (!measure.varied(i, end) || !measure.substantial(i, end) || measure.isMenu(i, end)) return false;
  const long = measure.lines(i, end) >= LONG_LINES && characters >= Math.max(LONG_CHARACTERS, limits.minCharacters);
  if (long) return true;
  return evidence === 'marks' && characters >= limits.minCharacters && shapedAsPost(scan, k, i, length);
}

/**
 * A few lines between two footers may be a third footer. A short post shows itself: it opens with an emoji of its own or
 * below a forwarded line, stands beside an echo, or ends with a footer without following one.
 */
function shapedAsPost({ sequence, marks, kept }: Scan, k: number, i: number, length: number): boolean {
  const kind = (n: number | undefined) => sequence.kind(n ?? -1);
  const first = sequence.line(i);
  const original = kept.place(k) ?? 0;
  const isListed = first?.folded.codePointAt(0) === sequence.line(i + 1)?.folded.codePointAt(0);
  if (marks[i] === LEARNED || marks[original] === LEARNED) return true;
  if (first !== undefined && looksLikeHeading(first)) return !isListed;
  if ([kind(i), kind(i - 1), kind(original - 1)].some(opensPost)) return true;
  return closesPost(kind(i + length - 1)) && kind(i - 1) !== 'readMore' && kind(original - 1) !== 'readMore';
}

function kindOf(scan: Scan, k: number, i: number, length: number): Match['kind'] {
  const { sequence, marks, kept, last } = scan;
  const original = kept.place(k) ?? 0;
  const end = kept.place(k + length - 1);
  if (last !== undefined && last.to === i && original > last.original && end === last.originalLast) return 'echo';
  if (sequence.kind(i) === 'stamp') return hasOtherStamp(scan, i, length) ? 'repeat' : 'repost';
  if (evidenceOf(scan, k, i, length) === 'blanks') return 'repeat';
  for (let n = 1; n < length; n++) {
    const headed = opensPost(sequence.kind(i + n - 1));
    if (!headed && marks[i + n] !== 0 && marks[kept.place(k + n) ?? 0] !== 0) return 'repeat';
  }
  return 'repost';
}

function hasOtherStamp({ sequence }: Scan, i: number, length: number): boolean {
  for (let n = i + 1; n < i + length; n++) if (sequence.kind(n) === 'stamp') return true;
  return false;
}
