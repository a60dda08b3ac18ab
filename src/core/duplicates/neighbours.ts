import { closesPost, type Line } from '../lines/line';
import type { InternedLine } from '../lines/lineTable';
import { FIRM, UNMARKED } from './marks';
import type { Scan } from './scan';
import { CONTENT, type Sequence, WORDLESS } from './sequence';
import { sameButDigits, sharedWords } from './similarity';

const EMOJI = /^(?:\p{RI}|\p{Extended_Pictographic})/u;
const FLAGS = /^(?:\p{RI}\p{RI} ?){2,9}/u;
/** No emoji is below it: the copyright sign. */
const FIRST_EMOJI = 0xa9;
/** What stands before a sentence to stress it. */
const EMPHASIS = /^[❗‼⚠ℹ☝❓❕⁉]/u;
/** How long an end of a sentence is at most, in UTF-16 code units. */
const LONGEST_END = 4;
/** How sentences end, closing quotation marks included. */
const SENTENCE_END = /[.!?…;,。！？]["'”’»)\]]{0,3}$/u;
const SIGNATURE = /^\p{Lu}[\p{Lu}.'’ -]+$/u;
const LONGEST_SIGNATURE = 40;
/** A line that was cut short: the preview of another post. */
const CUT = /(?:…|\.\.\.)$/u;
/** How far from a block its neighbours are compared. */
const NEIGHBOURHOOD = 3;
/** From which share of words on two lines are versions of one. */
const SHARED = 0.5;
const SHARED_ACROSS_BLANKS = 0.8;
/** From so many UTF-16 code units on a line that differs in numbers alone is no date and no heading. */
const LONG_LINE = 60;

/**
 * Whether the lines above `i` are a heading of its own, so that the run at `i` is the body of another post: the line above
 * is the only one of its post or group so far, opens with an emoji as headings do, or announces what follows. A body is
 * never removed from under it.
 */
export function ownHeadingAbove({ sequence, marks }: Scan, i: number): boolean {
  const above = sequence.line(i - 1);
  if (above === undefined || sequence.content[i - 1] === WORDLESS || closesPost(above.kind)) return false;
  if (announces(above.folded)) return true;
  if (marks[i] !== UNMARKED) return false;
  if (marks[i - 1] !== UNMARKED || sequence.blankAbove[i - 1] === 1) return true;
  return sequence.blankAbove[i] === 0 && looksLikeHeading(above);
}

/** Whether a line says that something follows: `The harbour office had written:` */
export function announces(folded: string): boolean {
  return folded.endsWith(':') || folded.endsWith('：');
}

/** Whether a line opens as headings do: with a heading's emoji, a flag, or another that is no bullet and no emphasis. */
export function looksLikeHeading({ kind, folded }: Line): boolean {
  if (kind === 'heading') return true;
  if (kind !== 'text' || folded.charCodeAt(0) < FIRST_EMOJI) return false;
  return EMOJI.test(folded) && !EMPHASIS.test(folded);
}

/** Whether a line could be a title: it opens as a heading, or is text that does not end as a sentence, also where an emoji stresses it. */
export function mayBeTitle(line: Line): boolean {
  return looksLikeHeading(line) || (line.kind === 'text' && !endsSentence(line));
}

/** Whether a line could be a heading: a title that no emoji stresses. */
export function mayBeHeading(line: Line): boolean {
  return looksLikeHeading(line) || (mayBeTitle(line) && !EMPHASIS.test(line.folded));
}

/** Whether a line ends as a sentence does. Headings seldom do. */
export function endsSentence({ folded }: Line): boolean {
  return SENTENCE_END.test(folded.slice(-LONGEST_END));
}

/** Whether a text may end with the line: it ends as a sentence, or signs a letter. */
export function mayEndText(line: Line): boolean {
  return endsSentence(line) || isSignature(line);
}

/** Whether a line is a name in capitals, as letters are signed: `ANN REED` */
export function isSignature({ kind, folded }: Line): boolean {
  return kind === 'text' && folded.length <= LONGEST_SIGNATURE && SIGNATURE.test(folded);
}

/** How many lines, of how many characters together, a heading between blank lines may have. */
const HEADING_LINES = 3;
const HEADING_CHARACTERS = 200;

/**
 * Whether both runs stand below a blank line and a short group of lines, and the two groups are alike: the headings of
 * two announcements that differ in a date.
 */
function headedAlike({ sequence, kept }: Scan, k: number, i: number): boolean {
  const here = groupAbove(sequence, i);
  const there = groupAbove(sequence, kept.place(k) ?? 0);
  if (here === undefined || there === undefined) return false;
  return sameButDigits(here, there) || sharedWords(here, there) >= SHARED;
}

/** The lines between two blank lines above `i`, joined, where they are few and short enough for a heading. */
export function groupAbove(sequence: Sequence, i: number): string | undefined {
  const { blankAbove } = sequence;
  if (i === 0 || blankAbove[i] === 0) return undefined;
  let first = i - 1;
  while (first > 0 && blankAbove[first] === 0 && i - first < HEADING_LINES) first--;
  if (first > 0 && blankAbove[first] === 0) return undefined;
  let joined = '';
  for (let n = first; n < i; n++) {
    if (closesPost(sequence.kind(n))) return undefined;
    joined += `${n > first ? ' ' : ''}${sequence.line(n)?.folded ?? ''}`;
  }
  return joined.length <= HEADING_CHARACTERS ? joined : undefined;
}

/**
 * Whether a run that ends above `i` could go on there, as far as the line at `i` tells: plain text that ends as a sentence
 * does, directly below. A heading seldom does.
 */
export function mayGoOn({ sequence, marks }: Scan, i: number): boolean {
  const line = sequence.line(i);
  if (line === undefined || marks[i] !== UNMARKED || sequence.blankAbove[i] === 1) return false;
  return !looksLikeHeading(line) && endsSentence(line) && !CUT.test(line.folded.slice(-LONGEST_END));
}

/**
 * Whether the two runs are parts of two versions of one post: the nearest differing lines just above or just below them
 * are alike. An edited or updated post is no copy. Where both copies show firmly that another post stands there, nothing
 * is compared; where blank lines alone divide, only the lines directly at them, and more strictly, since the headings of
 * one source are alike.
 */
export function versionsOfOnePost(scan: Scan, k: number, i: number, length: number): boolean {
  return headedAlike(scan, k, i) || neighboursAlike(scan, k, i, -1) || neighboursAlike(scan, k + length, i + length, 1);
}

/** Whether two sentences below footers are versions of one: then the footers stand in the middle of a post. */
function goOnAlike({ sequence, shared }: Scan, original: number, i: number): boolean {
  const a = sequence.line(original);
  const b = sequence.line(i);
  if (a === undefined || b === undefined || a.id === b.id || mayBeHeading(a) || mayBeHeading(b)) return false;
  return shared.of(a, b) >= SHARED_ACROSS_BLANKS;
}

/**
 * Whether both places, one of them firmly, show that a post begins there. Behind a run an emoji is enough for the other, and the flags of
 * other parties for both.
 */
function anotherPostStands({ sequence, marks }: Scan, original: number, i: number, step: 1 | -1): boolean {
  const shows = (place: number): boolean => {
    const line = sequence.line(place);
    return marks[place] !== UNMARKED || (step === 1 && line !== undefined && looksLikeHeading(line));
  };
  if (!shows(original) || !shows(i)) return false;
  return Math.max(marks[original] ?? 0, marks[i] ?? 0) >= FIRM || (step === 1 && haveOtherFlags(sequence, original, i));
}

/** Whether both lines open with the flags of two parties or more, and not of the same ones. */
function haveOtherFlags(sequence: Sequence, original: number, i: number): boolean {
  const flagsAt = (place: number) => FLAGS.exec(sequence.line(place)?.folded ?? '')?.[0];
  const [there, here] = [flagsAt(original), flagsAt(i)];
  return there !== undefined && here !== undefined && there !== here;
}

/**
 * Whether the nearest differing lines, seen from the runs, are one long line with other numbers: then the marks around the runs
 * stand in the middle of an updated post.
 */
function isRenumbered(scan: Scan, k: number, i: number, step: 1 | -1): boolean {
  const { here, there } = nearestDiffering(scan, k, i, step, NEIGHBOURHOOD) ?? {};
  if (here === undefined || there === undefined || here.folded.length < LONG_LINE) return false;
  return scan.shared.of(here, there) === 1;
}

/** `k` and `i` are the first places of the runs, or the first behind them; `step` leads away from the runs. */
function neighboursAlike(scan: Scan, k: number, i: number, step: 1 | -1): boolean {
  const { sequence, kept } = scan;
  const original = kept.place(k) ?? i;
  if (anotherPostStands(scan, original, i, step)) {
    return (step === 1 && goOnAlike(scan, original, i)) || isRenumbered(scan, k, i, step);
  }
  const divided = sequence.blankAbove[original] === 1 && sequence.blankAbove[i] === 1;
  const [most, share] = divided ? [1, SHARED_ACROSS_BLANKS] : [NEIGHBOURHOOD, SHARED];
  const differing = nearestDiffering(scan, k, i, step, most);
  return differing !== undefined && scan.shared.of(differing.there, differing.here) >= share;
}

/** The nearest lines that differ, at most `most` away, where both are content. */
function nearestDiffering(
  { sequence, kept }: Scan,
  k: number,
  i: number,
  step: 1 | -1,
  most: number,
): { there: InternedLine; here: InternedLine } | undefined {
  // No product: that of 0 and -1 is no integer to the engine, which then reads each place by it more slowly.
  const first = step === 1 ? 0 : -1;
  for (let n = 0, away = first; n < most; n++, away += step) {
    const original = kept.place(k + away) ?? -1;
    const own = i + away;
    const there = sequence.line(original);
    const here = sequence.line(own);
    if (there === undefined || here === undefined || original === own) return undefined;
    if (there.id === here.id) continue;
    return sequence.content[original] === CONTENT && sequence.content[own] === CONTENT ? { there, here } : undefined;
  }
  return undefined;
}
