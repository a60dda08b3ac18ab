import type { Duplicates } from './duplicates/duplicates';
import { closesPost, type Line, type LineKind, opensPost } from './line';
import type { Lines } from './lines';
import type { Text } from './text';

/** What no post begins with where its heading may stand above. */
const GOING_ON: ReadonlySet<LineKind> = new Set<LineKind>(['speech', 'item', 'number']);
const NO_LINE: Line = { folded: '', kind: 'blank' };

/** One post: the 0-based lines `[start, end)`, blank lines and copies behind it included. */
export interface Post {
  readonly start: number;
  readonly end: number;
}

/** A text with its lines classified and grouped into posts. Every line is in exactly one post. */
export interface Bulletin {
  readonly text: Text;
  /** One for each line of the text; equal folded lines share one object. */
  readonly lines: readonly Line[];
  readonly posts: readonly Post[];
}

/**
 * Groups a text's lines into posts. A post begins where the lines or their copies show it (`postStarts`); where most
 * groups of lines between blank lines hold several lines, blank lines divide posts as well, else only paragraphs.
 */
export function makeBulletin(text: Text, lines: readonly Line[], duplicates: Duplicates): Bulletin {
  const starts = new Set(duplicates.postStarts);
  if (blanksDividePosts(lines)) addGroups(starts, lines);
  const sorted = [...starts]
    .sort((a, b) => a - b)
    .filter((line) => beginsOwnPost(lines, duplicates.removed, line) && !goesOnBelowHeading(lines, starts, line));
  const first = lines.findIndex(({ kind }) => kind !== 'blank');
  const begins = withoutLoneTags(lines, [0, ...sorted.filter((line) => line > 0 && line !== first)]);
  return { text, lines, posts: begins.map((start, i) => ({ start, end: begins[i + 1] ?? lines.length })) };
}

/**
 * The bulletin of a text whose duplicates are those of `before` and whose lines are, but for those `changed` (0-based), which are of
 * the same kinds. `undefined` where its posts may be others.
 */
export function reuseBulletin(
  before: Bulletin,
  text: Text,
  { ids, table }: Lines,
  changed: readonly number[],
): Bulletin | undefined {
  const lines = before.lines.slice();
  for (const line of changed) {
    const now = table.lineOf(ids[line] ?? 0);
    if (now.folded.endsWith(':') !== before.lines[line]?.folded.endsWith(':')) return undefined;
    lines[line] = now;
  }
  return { text, lines, posts: before.posts };
}

/**
 * `begins` without the posts that would be hashtags only. They close the post above; where that has closing hashtags of its
 * own, or there is none, they are the rubric of the post below.
 */
function withoutLoneTags(lines: readonly Line[], begins: readonly number[]): number[] {
  const kept: number[] = [];
  let isRubricAbove = false;
  for (const [i, start] of begins.entries()) {
    if (isRubricAbove) {
      isRubricAbove = false;
      continue;
    }
    if (!isTagsOnly(lines, start, begins[i + 1] ?? lines.length)) {
      kept.push(start);
    } else if (kept.length === 0 || lastKindAbove(lines, start) === 'hashtags') {
      kept.push(start);
      isRubricAbove = true;
    }
  }
  return kept;
}

function isTagsOnly(lines: readonly Line[], start: number, end: number): boolean {
  let hasTags = false;
  for (let line = start; line < end; line++) {
    const kind = lines[line]?.kind ?? 'blank';
    if (kind !== 'blank' && kind !== 'hashtags') return false;
    hasTags ||= kind === 'hashtags';
  }
  return hasTags;
}

function lastKindAbove(lines: readonly Line[], start: number): LineKind | undefined {
  return lines[lineAbove(lines, start)]?.kind;
}

/** Headers above a post belong to it, and what only closes the post above begins none. */
function beginsOwnPost(lines: readonly Line[], removed: Uint8Array, start: number): boolean {
  if (start === 0) return true;
  const kind = lines[start]?.kind ?? 'blank';
  if (kind === 'blank' || removed[start] === 1 || (closesPost(kind) && !opensGroup(lines, start))) return false;
  const above = lineAbove(lines, start);
  return removed[above] === 1 || !opensPost(lines[above]?.kind ?? 'text');
}

/**
 * Whether a post goes on behind a pointer that stands directly below its heading: what follows is said, or listed.
 * ```bulletin
 *   | 🎙 Mayor Ann Reed answered questions
 *   | Read in full
 * > | Key points:
 *     ^
 * ```
 */
function goesOnBelowHeading(lines: readonly Line[], starts: ReadonlySet<number>, line: number): boolean {
  const { kind, folded } = lines[line] ?? NO_LINE;
  if (!(GOING_ON.has(kind) || (kind === 'text' && folded.endsWith(':')))) return false;
  const pointer = lineAbove(lines, line);
  if (lines[pointer]?.kind !== 'readMore') return false;
  const heading = lineAbove(lines, pointer);
  return heading >= 0 && (starts.has(heading) || lineAbove(lines, heading) < 0);
}

/** The nearest line above that is not blank; -1 where there is none. */
function lineAbove(lines: readonly Line[], line: number): number {
  let above = line - 1;
  while (above >= 0 && lines[above]?.kind === 'blank') above--;
  return above;
}

function opensGroup(lines: readonly Line[], line: number): boolean {
  return line === 0 || lines[line - 1]?.kind === 'blank';
}

function blanksDividePosts(lines: readonly Line[]): boolean {
  let groups = 0;
  let several = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.kind === 'blank' || !opensGroup(lines, i)) continue;
    groups++;
    if ((lines[i + 1]?.kind ?? 'blank') !== 'blank') several++;
  }
  return groups > 1 && several * 2 >= groups;
}

function addGroups(starts: Set<number>, lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    if (i > 0 && line.kind !== 'blank' && line.kind !== 'separator' && opensGroup(lines, i)) starts.add(i);
  });
}
