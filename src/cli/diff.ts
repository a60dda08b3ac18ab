import { type Edit, lineAt, startOf, type Text } from '../core';

const CONTEXT = 3;
const NO_LINE_END = '\n\\ No newline at end of file\n';

/** Lines `[start, end)` that go, 0-based, and the line that comes instead, in a file that is otherwise unchanged. */
interface Cut {
  readonly start: number;
  readonly end: number;
  /** What of the first line stays, with the line that comes to stand behind it; empty where nothing does. */
  readonly added: string;
}

interface Hunk {
  readonly from: number;
  to: number;
  readonly cuts: Cut[];
}

/**
 * The removal of whole lines as a unified diff; empty where nothing is removed. `patch` accepts it, unless a line ends in
 * a lone `\r`.
 */
export function unifiedDiff(path: string, text: Text, edits: readonly Edit[]): string {
  if (edits.length === 0) return '';
  const raw = text.raw[text.raw.length - 1] === '' ? text.raw.slice(0, -1) : text.raw;
  const cuts = edits.map((edit) => cutOf(text, edit, raw));
  // A tab ends a name that has blanks in it.
  const name = path.includes(' ') ? `${path}\t` : path;
  const parts = [`--- ${name}\n+++ ${name}\n`];
  let shift = 0;
  for (const hunk of hunksOf(cuts, raw.length)) {
    const { value, added } = hunkText(raw, hunk, shift);
    parts.push(value);
    shift += added;
  }
  return parts.join('');
}

/**
 * An edit that begins inside of a line leaves what stands in front of it: a byte order mark, or a line that loses its line end, as the text
 * had none and this line ends it now.
 */
function cutOf(text: Text, { from, to }: Edit, raw: readonly string[]): Cut {
  const start = lineAt(text, from);
  const end = to === text.length ? raw.length : lineAt(text, to);
  const left = (raw[start] ?? '').slice(0, from - startOf(text, start));
  if (left === '') return { start, end, added: '' };
  return { start, end: Math.min(end + 1, raw.length), added: left + (raw[end] ?? '') };
}

function hunksOf(cuts: readonly Cut[], length: number): readonly Hunk[] {
  const list: Hunk[] = [];
  for (const cut of cuts) {
    const from = Math.max(0, cut.start - CONTEXT);
    const to = Math.min(length, cut.end + CONTEXT);
    const latest = list[list.length - 1];
    if (latest !== undefined && from <= latest.to) {
      latest.to = to;
      latest.cuts.push(cut);
    } else list.push({ from, to, cuts: [cut] });
  }
  return list;
}

/** A hunk whose lines stand `shift` lines later in the result, and by how many lines it makes the result longer. */
function hunkText(raw: readonly string[], { from, to, cuts }: Hunk, shift: number): { value: string; added: number } {
  const lines: string[] = [];
  let at = from;
  let added = 0;
  for (const cut of [...cuts, { start: to, end: to, added: '' }]) {
    for (; at < cut.start; at++) lines.push(` ${ended(raw[at])}`);
    for (; at < cut.end; at++) lines.push(`-${ended(raw[at])}`);
    if (cut.added !== '') lines.push(`+${ended(cut.added)}`);
    added += cut.start - cut.end + (cut.added === '' ? 0 : 1);
  }
  const length = to - from + added;
  const place = from + shift + (length === 0 ? 0 : 1);
  return { value: `@@ -${from + 1},${to - from} +${place},${length} @@\n${lines.join('')}`, added };
}

function ended(line = ''): string {
  return line.endsWith('\n') ? line : `${line}${NO_LINE_END}`;
}
