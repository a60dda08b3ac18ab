import { blanksDividePosts, DECIDING, groupsOf, isDivided, opensGroup } from './blankLines';
import type { Duplicates } from './duplicates/duplicates';
import { endsSentence } from './duplicates/neighbours';
import { closesPost, type Line, type LineKind, opensPost } from './lines/line';
import type { Lines } from './lines/lines';
import type { Text } from './lines/text';

/** What no post begins with where its heading may stand above. */
const GOING_ON: ReadonlySet<LineKind> = new Set<LineKind>(['speech', 'item', 'number']);
/** Below these a sign opens no post: below a blank line only where those divide posts. */
const APART: ReadonlySet<LineKind> = new Set<LineKind>(['blank', 'separator', 'elision']);
/** No sign that opens news stands before this code unit. */
const FIRST_SIGN = 0x2600;
const NEWS = /^(?:⚡|(?:\p{RI}\p{RI} ?){2})/u;
/** What opens a turn of a transcript: `MAYOR REED: `, `CHAIR HILL. ` */
const TURN = /^\p{Lu}{2}[\p{Lu} .'’-]{1,60}[:.] /u;
/** How many lines stand above the first turn at most: title, house, town, day, hour. */
const LONGEST_HEADER = 6;
/** In UTF-16 code units. */
const LONGEST_TITLE = 120;
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
 * Groups a text's lines into posts. Where a messenger stamped them, each stamp opens one. Else a post begins where the lines or their
 * copies show it (`postStarts`); where most groups of lines between blank lines look like posts, blank lines divide these as well, else
 * only paragraphs.
 * Where both empty lines and lines of blanks stand between groups, the empty ones alone divide posts.
 */
export function makeBulletin(text: Text, lines: readonly Line[], duplicates: Duplicates): Bulletin {
  const first = lines.findIndex(({ kind }) => kind !== 'blank');
  const starts = new Set(stampsOf(lines, first) ?? startsOf(text, lines, duplicates.postStarts));
  const sorted = [...starts]
    .sort((a, b) => a - b)
    .filter((line) => beginsOwnPost(lines, duplicates.removed, line))
    .filter((line) => !goesOnBelowHeading(lines, starts, line) && !endsHeader(lines, starts, line));
  const begins = withoutLoneTags(lines, [0, ...sorted.filter((line) => line > 0 && line !== first)]);
  return { text, lines, posts: begins.map((start, i) => ({ start, end: begins[i + 1] ?? lines.length })) };
}

/** The 0-based lines of stamps, where the first line that is not blank is one, and not the only one: then each post has its own. */
function stampsOf(lines: readonly Line[], first: number): number[] | undefined {
  if (lines[first]?.kind !== 'stamp') return undefined;
  const stamps = [...lines.keys()].filter((line) => lines[line]?.kind === 'stamp');
  return stamps.length > 1 ? stamps : undefined;
}

/** The 0-based lines at which posts may begin, if no stamps say so; `shown` are those that the duplicates show. */
function startsOf(text: Text, lines: readonly Line[], shown: readonly number[]): readonly number[] {
  const groups = groupsOf(lines);
  const divided = groups.filter((line) => isDivided(text, lines, line - 1));
  if (divided.length > 0 && 2 * divided.length <= groups.length) return divided;
  return [...shown, ...(blanksDividePosts(lines) ? groups : openersOf(lines))];
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
    const { folded } = before.lines[line] ?? NO_LINE;
    if (DIVIDING.some((tells) => tells(now.folded) !== tells(folded))) return undefined;
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
  if (!(GOING_ON.has(kind) || (kind === 'text' && announces(folded)))) return false;
  const pointer = lineAbove(lines, line);
  if (lines[pointer]?.kind !== 'readMore') return false;
  const heading = lineAbove(lines, pointer);
  return heading >= 0 && (starts.has(heading) || lineAbove(lines, heading) < 0);
}

/**
 * Whether a line directly above the first turn of a transcript is the last one of its header, which begins further up. No
 * sentence stands in one.
 * ```bulletin
 *   | Remarks by Mayor Reed
 *   | Port Elm
 * > | 3:05 P.M.
 *     ^
 *   | MAYOR REED:  Good afternoon.
 * ```
 */
function endsHeader(lines: readonly Line[], starts: ReadonlySet<number>, line: number): boolean {
  if (lines[line]?.kind !== 'text' || !isTurn(lines[line + 1]?.folded ?? '')) return false;
  for (let above = line - 1; above >= 0 && line - above < LONGEST_HEADER; above--) {
    const titled = lines[above] ?? NO_LINE;
    const isFirst = above === 0 || starts.has(above);
    if (!(titled.kind === 'text' || (isFirst && titled.kind === 'heading'))) return false;
    if (!isTitle(titled.folded) || isTurn(titled.folded)) return false;
    if (isFirst) return true;
  }
  return false;
}

function isTitle(folded: string): boolean {
  return folded.length <= LONGEST_TITLE && !endsSentence({ folded, kind: 'text' });
}

function isTurn(folded: string): boolean {
  return TURN.test(folded);
}

/** The nearest line above that is not blank; -1 where there is none. */
function lineAbove(lines: readonly Line[], line: number): number {
  let above = line - 1;
  while (above >= 0 && lines[above]?.kind === 'blank') above--;
  return above;
}

/**
 * The 0-based lines directly below others whose first signs open posts, though no rule of duplicates counts on it. Lines below each
 * other that open alike are a list.
 */
function openersOf(lines: readonly Line[]): number[] {
  const openers: number[] = [];
  for (const [line, { folded }] of lines.entries()) {
    if (!opensNews(folded)) continue;
    const above = lines[line - 1] ?? NO_LINE;
    if (!APART.has(above.kind) && !opensNews(above.folded)) openers.push(line);
  }
  return openers;
}

/** `⚡️ The quay is open`, `🇳🇴 🇸🇪 Talks in Port Elm`: urgent news, or the flags of two parties. */
function opensNews(folded: string): boolean {
  return folded.charCodeAt(0) >= FIRST_SIGN && NEWS.test(folded);
}

function announces(folded: string): boolean {
  return folded.endsWith(':');
}

/** What of a line, besides its kind, decides where posts begin. */
const DIVIDING = [announces, opensNews, isTurn, isTitle, ...DECIDING];
