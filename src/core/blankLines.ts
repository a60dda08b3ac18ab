import { endsSentence } from './duplicates/neighbours';
import type { Line } from './lines/line';
import { isEmptyLine, type Text } from './lines/text';

/** Where most lines have at least so many UTF-16 code units, each is a whole post without line ends, and no paragraph. */
const LONG_LINE = 800;
/** So are lines of at least so many, where most of them do not end as a sentence does: a feed of headlines. */
const HEADLINE = 60;
/** Among so many groups one may have several lines. */
const GROUPS_OF_SEVERAL = 10;
/** Text that is wrapped at a fixed width has lines of so many UTF-16 code units, the last of a paragraph aside. */
const SHORTEST_WRAPPED = 40;
const LONGEST_WRAPPED = 100;
const SMALL = /^\p{Ll}/u;

/** The 0-based lines, all but the first one, that open groups of lines between blank lines; no separator opens one. */
export function groupsOf(lines: readonly Line[]): number[] {
  const groups: number[] = [];
  for (let line = 1; line < lines.length; line++) {
    const kind = lines[line]?.kind;
    if (kind !== 'blank' && kind !== 'separator' && opensGroup(lines, line)) groups.push(line);
  }
  return groups;
}

/** Whether the line is the first of a text, or stands below a blank one. */
export function opensGroup(lines: readonly Line[], line: number): boolean {
  return line === 0 || lines[line - 1]?.kind === 'blank';
}

/** Whether no character stands in one of the blank lines that end at the 0-based line. */
export function isDivided(text: Text, lines: readonly Line[], line: number): boolean {
  for (let i = line; lines[i]?.kind === 'blank'; i--) if (isEmptyLine(text, i)) return true;
  return false;
}

/**
 * Whether blank lines divide posts, and not only paragraphs: most groups of lines between them hold several lines, and these are
 * no paragraph that was wrapped; or nearly all hold one line, and most of these are whole posts.
 */
export function blanksDividePosts(lines: readonly Line[]): boolean {
  let several = 0;
  let single = 0;
  let whole = 0;
  for (const [start, { kind, folded }] of lines.entries()) {
    if (kind === 'blank' || !opensGroup(lines, start)) continue;
    if ((lines[start + 1]?.kind ?? 'blank') !== 'blank' && !isParagraph(lines, start)) several++;
    else single++;
    if (isWhole(folded)) whole++;
  }
  if (several >= single) return several + single > 1;
  return several * GROUPS_OF_SEVERAL <= single && 2 * whole > several + single;
}

/** Whether the lines of the group that opens at `start` are one paragraph that was wrapped at a fixed width. */
function isParagraph(lines: readonly Line[], start: number): boolean {
  let end = start;
  let small = 0;
  for (; (lines[end + 1]?.kind ?? 'blank') !== 'blank'; end++) {
    if (lines[end + 1]?.kind !== 'text' || !isFull(lines[end]?.folded ?? '')) return false;
    if (opensSmall(lines[end + 1]?.folded ?? '')) small++;
  }
  return 2 * small >= end - start;
}

/** Whether a line is as long as those of a text that is wrapped at a fixed width, the last of a paragraph aside. */
export function isFull(line: string): boolean {
  return line.length >= SHORTEST_WRAPPED && line.length <= LONGEST_WRAPPED;
}

/** Whether a line opens with a small letter, as one that goes on with a sentence may. */
export function opensSmall(line: string): boolean {
  return SMALL.test(line);
}

function isWhole(folded: string): boolean {
  return folded.length >= LONG_LINE || (folded.length >= HEADLINE && !endsSentence({ folded, kind: 'text' }));
}

/** What of a line, besides its kind, decides whether blank lines divide posts. */
export const DECIDING = [isFull, opensSmall, isWhole];
