import { closesPost, opensPost } from '../lines/line';
import { FIRM, LEARNED, UNMARKED } from './marks';
import { looksLikeHeading, mayBeHeading, mayBeTitle, mayEndText } from './neighbours';
import type { Scan } from './scan';
import { CONTENT } from './sequence';

/** What shows that a run is one or more whole posts. */
export type Evidence = 'marks' | 'layout' | 'blanks';

/** What shows that a post begins at a place. */
interface Sign {
  readonly marked: boolean;
  readonly blank: boolean;
}

/**
 * Whether marks, or blank lines around one group, show both ends of the runs at kept place `k` and at `i`; evidence at
 * either copy counts. A header at the end belongs to the next post, so that a run with one is none.
 */
export function evidenceOf(scan: Scan, k: number, i: number, length: number): Evidence | undefined {
  const { sequence, kept } = scan;
  if (opensPost(sequence.kind(i + length - 1))) return undefined;
  const startHere = signAt(scan, i);
  const startThere = signAt(scan, kept.place(k) ?? i);
  const endHere = signAt(scan, i + length);
  const endThere = signAt(scan, kept.place(k + length) ?? i);
  const start = startHere.marked || startThere.marked;
  const end = endHere.marked || endThere.marked || endsAtFooter(scan, k + length, i + length);
  const first = sequence.line(i);
  const shown = startsFirmly(scan, i) || startsFirmly(scan, kept.place(k) ?? i);
  if (first === undefined || (!shown && !mayBeTitle(first) && first.kind !== 'speech')) return undefined;
  if (start && end) return 'marks';
  if ((start || laidOutAsStart(scan, k, i)) && (end || laidOutAsEnd(scan, k + length, i + length))) return 'layout';
  return betweenBlanks(scan, k, i, length) ? 'blanks' : undefined;
}

/** Whether blank lines or marks divide one of the two runs, as one group, from what stands around it. */
export function betweenBlanks(scan: Scan, k: number, i: number, length: number): boolean {
  const { kept } = scan;
  const [startHere, startThere] = [signAt(scan, i), signAt(scan, kept.place(k) ?? i)];
  const [endHere, endThere] = [signAt(scan, i + length), signAt(scan, kept.place(k + length) ?? i)];
  const start = startHere.marked || startThere.marked;
  const end = endHere.marked || endThere.marked || endsAtFooter(scan, k + length, i + length);
  if (!start && opensLikeList(scan, i)) return false;
  const here = (start || startHere.blank) && (end || endHere.blank) && oneGroup(scan, i, length);
  return here || ((start || startThere.blank) && (end || endThere.blank) && oneGroupKept(scan, k, length));
}

/**
 * Whether a post surely begins at a place. Behind a footer, or behind a blank line, there may as well be another footer: a
 * note that several posts share. It has no heading.
 */
function startsFirmly({ sequence, marks }: Scan, i: number): boolean {
  if (marks[i] === LEARNED || i === 0) return true;
  return marks[i] !== UNMARKED && !closesPost(sequence.kind(i - 1));
}

/** Whether anything at all shows that a post may begin at both or one of the two places. */
export function mayBegin(scan: Scan, k: number, i: number): boolean {
  const here = signAt(scan, i);
  const there = signAt(scan, scan.kept.place(k) ?? i);
  return here.marked || here.blank || there.marked || there.blank || laidOutAsStart(scan, k, i);
}

/** The sign at a place of the sequence; its ends count as blank. */
function signAt({ sequence, marks }: Scan, i: number): Sign {
  const blank = i === 0 || i >= sequence.length || sequence.blankAbove[i] === 1;
  return { marked: marks[i] !== UNMARKED, blank };
}

/** Whether the original has a footer below that its copy lacks, and then another post. */
function endsAtFooter({ sequence, marks, kept }: Scan, k: number, i: number): boolean {
  const footer = kept.place(k) ?? 0;
  if (sequence.ids[footer] === sequence.ids[i]) return false;
  const next = kept.place(k + 1);
  return next !== undefined && closesPost(sequence.kind(footer)) && (marks[next] ?? 0) >= FIRM;
}

/** Whether at both places a line stands that opens as a heading does, below one that ends as a post may. */
function laidOutAsStart(scan: Scan, k: number, i: number): boolean {
  const original = scan.kept.place(k) ?? i;
  const { sequence } = scan;
  return (
    sequence.ids[i - 1] !== sequence.ids[original - 1] && looksLikeStart(scan, i) && looksLikeStart(scan, original)
  );
}

/** Whether another post looks to begin below both runs; below one of them hashtags or a title may stand as well. */
function laidOutAsEnd(scan: Scan, k: number, i: number): boolean {
  const original = scan.kept.place(k) ?? i;
  if (scan.sequence.ids[i] === scan.sequence.ids[original]) return false;
  const here = looksLikeEnd(scan, i);
  const there = looksLikeEnd(scan, original);
  return (here && (there || mayEndAbove(scan, original))) || (there && mayEndAbove(scan, i));
}

/** Whether a post may end above the line: hashtags, or what reads as a title, stand below a sentence or a signature. */
function mayEndAbove({ sequence }: Scan, i: number): boolean {
  const line = sequence.line(i);
  const above = sequence.line(i - 1);
  if (line === undefined || above === undefined || !mayEndText(above)) return false;
  return line.kind === 'hashtags' || (sequence.content[i] === CONTENT && mayBeTitle(line));
}

function looksLikeEnd(scan: Scan, i: number): boolean {
  const line = scan.sequence.line(i);
  if (line === undefined || scan.sequence.line(i - 1)?.kind !== 'credit') return looksLikeStart(scan, i);
  return scan.sequence.content[i] === CONTENT && mayBeHeading(line);
}

function looksLikeStart({ sequence, marks }: Scan, i: number): boolean {
  const line = sequence.line(i);
  const above = sequence.line(i - 1);
  if (line === undefined || above === undefined || marks[i - 1] !== UNMARKED) return false;
  return looksLikeHeading(line) && (mayEndText(above) || closesPost(above.kind));
}

const TIME = /^\d{1,2}[:.]\d{2}/;

/** A group that opens with a list mark, a number or a time is a part of a list, not a post. */
function opensLikeList({ sequence }: Scan, i: number): boolean {
  const line = sequence.line(i);
  return line?.kind === 'item' || line?.kind === 'number' || TIME.test(line?.folded ?? '');
}

function oneGroup({ sequence }: Scan, i: number, length: number): boolean {
  for (let n = i + 1; n < i + length; n++) if (sequence.blankAbove[n] === 1) return false;
  return true;
}

function oneGroupKept({ sequence, kept }: Scan, k: number, length: number): boolean {
  for (let n = k + 1; n < k + length; n++) if (sequence.blankAbove[kept.place(n) ?? 0] === 1) return false;
  return true;
}
