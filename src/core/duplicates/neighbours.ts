import { closesPost } from '../line';
import { FIRM } from './marks';
import type { Scan } from './scan';
import { CONTENT, WORDLESS } from './sequence';
import { sharedWords } from './similarity';

const EMOJI = /^(?:\p{RI}|\p{Extended_Pictographic})/u;
/** How far from a block its neighbours are compared. */
const NEIGHBOURHOOD = 3;
/** From which share of words on two lines are versions of one. */
const SHARED = 0.5;
const SHARED_ACROSS_BLANKS = 0.8;

/**
 * Whether the line above `i` is a heading of its own, so that the run at `i` is the body of another post: it is the only
 * line of its post or group so far, or it opens with an emoji as headings do. A body is never removed from under it.
 */
export function ownHeadingAbove({ sequence, marks }: Scan, i: number): boolean {
  if (i === 0 || marks[i] !== 0) return false;
  const above = sequence.lines[i - 1];
  if (above === undefined || sequence.content[i - 1] === WORDLESS || closesPost(above.kind)) return false;
  if (marks[i - 1] !== 0) return true;
  if (sequence.blankAbove[i] === 1) return sequence.blankAbove[i - 1] === 1;
  return above.kind === 'heading' || (above.kind === 'text' && EMOJI.test(above.folded));
}

/**
 * Whether the two runs are parts of two versions of one post: the nearest differing lines just above or just below them
 * are alike. An edited or updated post is no copy. Where both copies show firmly that another post stands there, nothing
 * is compared; where blank lines alone divide, only the lines directly at them, and more strictly, since the headings of
 * one source are alike.
 */
export function versionsOfOnePost(scan: Scan, k: number, i: number, length: number): boolean {
  return neighboursAlike(scan, k, i, -1) || neighboursAlike(scan, k + length, i + length, 1);
}

/** `k` and `i` are the first places of the runs, or the first behind them; `step` leads away from the runs. */
function neighboursAlike(scan: Scan, k: number, i: number, step: 1 | -1): boolean {
  const { sequence, marks, kept } = scan;
  const original = kept.kept[k] ?? i;
  if ((marks[original] ?? 0) >= FIRM && (marks[i] ?? 0) >= FIRM) return false;
  const divided = sequence.blankAbove[original] === 1 && sequence.blankAbove[i] === 1;
  const [most, share] = divided ? [1, SHARED_ACROSS_BLANKS] : [NEIGHBOURHOOD, SHARED];
  const first = step === 1 ? 0 : -1;
  for (let n = 0; n < most; n++) {
    const there = kept.kept[k + first + n * step] ?? -1;
    const here = i + first + n * step;
    const a = sequence.lines[there];
    const b = sequence.lines[here];
    if (a === undefined || b === undefined || there === here) return false;
    if (a.id === b.id) continue;
    const words = sequence.content[there] === CONTENT && sequence.content[here] === CONTENT;
    return words && sharedWords(a.folded, b.folded) >= share;
  }
  return false;
}
