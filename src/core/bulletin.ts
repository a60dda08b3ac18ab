import type { Duplicates } from './duplicates/duplicates';
import { closesPost, type Line, opensPost } from './line';
import type { Text } from './text';

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
  const sorted = [...starts].sort((a, b) => a - b).filter((line) => beginsOwnPost(lines, duplicates.removed, line));
  const posts = sorted.map((start, i) => ({ start: i === 0 ? 0 : start, end: sorted[i + 1] ?? lines.length }));
  return { text, lines, posts: posts.length === 0 ? [{ start: 0, end: lines.length }] : posts };
}

/** Headers above a post belong to it, and what only closes the post above begins none. */
function beginsOwnPost(lines: readonly Line[], removed: Uint8Array, start: number): boolean {
  if (start === 0) return true;
  const kind = lines[start]?.kind ?? 'blank';
  if (kind === 'blank' || removed[start] === 1 || (closesPost(kind) && !opensGroup(lines, start))) return false;
  let above = start - 1;
  while (above > 0 && lines[above]?.kind === 'blank') above--;
  return removed[above] === 1 || !opensPost(lines[above]?.kind ?? 'text');
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
