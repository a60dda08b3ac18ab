import { opensPost } from '../lines/line';
import { MOST_NEAREST, NONE } from './kept';
import { canOpenBlock, UNMARKED } from './marks';
import { endsSentence, mayGoOn } from './neighbours';
import type { Match, Scan } from './scan';
import { CONTENT, type Sequence, WORDLESS } from './sequence';

/** From how many characters on a single line is a text of its own. */
const LONG_LINE = 120;
/** How many lines without words of their own may stand between an original and its echo. */
const WIDEST_GAP = 4;

/**
 * The echo at `i`: a run that repeats the kept lines directly above it, one full period. Where the copy could begin a
 * few lines later as well, it begins where a post begins.
 */
export function echoAt(scan: Scan, i: number): Match | undefined {
  const { kept } = scan;
  const gaps = gapsAbove(scan);
  let k = kept.nearest(i);
  for (let n = 0; n < MOST_NEAREST && k !== NONE; n++, k = kept.before(k)) {
    for (const gap of gaps) {
      const period = kept.length - gap - k;
      if (period < 2 || !kept.seemsEqual(k, i, period)) continue;
      const match = echo(scan, k, i, period);
      if (match === undefined || !kept.equal(k, i, period)) continue;
      if (gap === 0 && beginsLater(scan, k, i, period)) return undefined;
      if (gap === 0 || !goesOn(scan, k, i + period)) return match;
    }
  }
  return undefined;
}

function echo(scan: Scan, k: number, i: number, period: number): Match | undefined {
  const { sequence, measure, marks, kept } = scan;
  let length = period;
  while (length > 0 && opensPost(sequence.kind(i + length - 1))) length--;
  const enough =
    carriesEnough(scan, i, i + length) &&
    measure.substantial(i, i + length) &&
    !measure.isMenu(i, i + length) &&
    !isDialogue(scan, k, i, length);
  if (!enough) return undefined;
  return { kind: marks[kept.place(k) ?? 0] === 0 ? 'echo' : 'repost', k, i, length };
}

/** Whether a run has lines and characters enough; a long line below a heading that many posts share is enough, too. */
function carriesEnough({ measure, limits }: Scan, from: number, to: number): boolean {
  const characters = measure.characters(from, to);
  if (characters < limits.minCharacters) return false;
  if (measure.lines(from, to) >= limits.minLines && measure.varied(from, to)) return true;
  const all = measure.postLines(from, to);
  return characters >= LONG_LINE && all >= limits.minLines && all > measure.lines(from, to);
}

/** Whether the copy of a whole post, which lacks the footer of its original, has more text: then it is a longer version. */
function goesOn(scan: Scan, k: number, end: number): boolean {
  return scan.marks[scan.kept.place(k) ?? 0] !== UNMARKED && mayGoOn(scan, end);
}

/** What a speaker's turn in a transcript opens with: `The Mayor: `. A quotation's emoji says that it is a post. */
const TURN = /^(?:Q|A|\p{Lu}[^:💬]{0,60}:) /u;
/** From how many characters on nobody says the same twice in a row. */
const LONGEST_TURNS = 400;

/** Whether the run stands in a dialogue, and every line of it is a short turn: people do say the same twice. */
function isDialogue({ sequence, kept }: Scan, k: number, i: number, length: number): boolean {
  const { content } = sequence;
  const isTurn = (n: number) => TURN.test(sequence.line(n)?.folded ?? '');
  if (!isTurn(kept.place(k - 1) ?? -1) && !isTurn(i + length)) return false;
  let characters = 0;
  for (let n = i; n < i + length; n++) {
    if (content[n] === WORDLESS) continue;
    if (!isTurn(n)) return false;
    characters += sequence.line(n)?.folded.length ?? 0;
  }
  return characters < LONGEST_TURNS;
}

/** The numbers of lines to step over above the copy; headers of the next post come first, as they are never its end. */
function gapsAbove({ sequence, kept }: Scan): readonly number[] {
  const gaps = [0];
  let headers = 0;
  for (let gap = 1; gap <= WIDEST_GAP && gap < kept.length; gap++) {
    const above = kept.place(kept.length - gap) ?? 0;
    if (sequence.content[above] === CONTENT) break;
    if (headers === gap - 1 && opensPost(sequence.kind(above))) headers = gap;
    gaps.push(gap);
  }
  return headers === 0 ? gaps : [headers, ...gaps.filter((gap) => gap !== headers)];
}

/**
 * Where the lines go on repeating behind the copy, it could begin at any of them. Whether one of those shows the start of
 * a post better than `i` does.
 */
function beginsLater({ sequence, kept, marks }: Scan, k: number, i: number, period: number): boolean {
  const evidence = (n: number): number => {
    if (!canOpenBlock(sequence, i + n)) return -1;
    const original = kept.place(k + n) ?? 0;
    if (marks[i + n] !== 0 || marks[original] !== 0) return 2;
    return n > 0 && followsSignOff(sequence, i + n) ? 1 : (sequence.blankAbove[original] ?? 0);
  };
  const first = evidence(0);
  if (first === 2) return false;
  for (let n = 1; n < period; n++) {
    if (sequence.ids[i + n - 1 + period] !== sequence.ids[i + n - 1]) return false;
    if (evidence(n) > first) return true;
  }
  return false;
}

/**
 * Whether the line above is a sentence that other posts end with, too: it stands above the first copy, between the two and below,
 * and at least once more.
 */
function followsSignOff(sequence: Sequence, i: number): boolean {
  const { ids, counts } = sequence;
  const above = sequence.line(i - 1);
  if (above === undefined || !endsSentence(above)) return false;
  return (counts[above.id] ?? 0) >= (counts[ids[i] ?? 0] ?? 0) + 2;
}
