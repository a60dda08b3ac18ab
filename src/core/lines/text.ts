import { LineScanner } from './lineScanner';

/** A half-open range of UTF-16 offsets into a text: `from` is inside, `to` is not. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Replaces the characters of `[from, to)`, offsets into the text as it is before this change, by `insert`. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A place as editors name it. Both numbers are 0-based; `character` counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * An immutable text, kept as its lines. A line ends at `\r\n`, `\n` or a lone `\r`, as in VS Code; a text that ends
 * with a line end has an empty last line. There is always at least one line.
 */
export interface Text {
  /** Every line with its own line end. Joined, they are the text. */
  readonly raw: readonly string[];
  /** The offset at which each line starts. */
  readonly starts: Uint32Array;
  /** The number of UTF-16 code units. */
  readonly length: number;
}

/** The text of any string, whatever its line ends are. */
export function makeText(value: string): Text {
  const starts: number[] = [];
  const scanner = new LineScanner(value);
  while (scanner.advance()) starts.push(scanner.start);
  return textOf(value, new Uint32Array(starts));
}

/** The text `value` whose lines start at `starts`. */
export function textOf(value: string, starts: Uint32Array): Text {
  return new WholeText(value, starts);
}

/** A text as it came: it is cut into its lines when someone asks for all of them, and that is not before it is edited. */
class WholeText implements Text {
  readonly starts: Uint32Array;
  readonly value: string;
  #raw: readonly string[] | undefined;

  constructor(value: string, starts: Uint32Array) {
    this.value = value;
    this.starts = starts;
  }

  get length(): number {
    return this.value.length;
  }

  get raw(): readonly string[] {
    this.#raw ??= Array.from(this.starts, (_, line) => this.lineAt(line));
    return this.#raw;
  }

  /** The 0-based line with its line end. */
  lineAt(line: number): string {
    return this.value.slice(this.starts[line] ?? this.value.length, this.starts[line + 1]);
  }

  /** The 0-based line without its line end. */
  contentAt(line: number): string {
    const start = this.starts[line] ?? this.value.length;
    const end = this.starts[line + 1] ?? this.value.length;
    return this.value.slice(start, end - lineEndLength(this.value, start, end));
  }
}

/** The 0-based line with its own line end; empty outside the text. */
export function rawLine(text: Text, line: number): string {
  return (text instanceof WholeText ? text.lineAt(line) : text.raw[line]) ?? '';
}

/** The whole text as one string. */
export function stringOf(text: Text): string {
  return text instanceof WholeText ? text.value : text.raw.join('');
}

/** The text of line `line` (0-based) without its line end. */
export function lineText(text: Text, line: number): string {
  if (text instanceof WholeText) return text.contentAt(line);
  const raw = rawLine(text, line);
  return raw.slice(0, raw.length - lineEndLength(raw, 0, raw.length));
}

/** The offset at which the line end of line `line` (0-based) begins. */
export function contentEnd(text: Text, line: number): number {
  const raw = rawLine(text, line);
  return startOf(text, line) + raw.length - lineEndLength(raw, 0, raw.length);
}

/** The offset at which line `line` (0-based) starts; the text's length for the line behind the last one. */
export function startOf(text: Text, line: number): number {
  return text.starts[line] ?? text.length;
}

/** The 0-based line that holds `offset`. An offset on a line's start belongs to that line; out of range is clamped. */
export function lineAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(text, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The position of `offset`. An offset inside a line end counts as the end of its line's content. */
export function positionAt(text: Text, offset: number): Position {
  const line = lineAt(text, offset);
  const end = contentEnd(text, line) - startOf(text, line);
  return { line, character: Math.max(0, Math.min(offset - startOf(text, line), end)) };
}

/** The offset of `position`; a character behind the line's end is clamped to it, a line behind the last to the end. */
export function offsetAt(text: Text, position: Position): number {
  if (position.line < 0) return 0;
  if (position.line >= text.starts.length) return text.length;
  const start = startOf(text, position.line);
  return Math.max(start, Math.min(start + position.character, contentEnd(text, position.line)));
}

/** The lines `[start, end)` (0-based) as a range that leaves out the last line's line end. `end` is above `start`. */
export function lineRange(text: Text, start: number, end: number): Range {
  return { from: startOf(text, start), to: contentEnd(text, end - 1) };
}

/** The number of lines that a person counts: the empty line behind a final line end is none. An empty text has none. */
export function lineCount(text: Text): number {
  const count = text.starts.length;
  return startOf(text, count - 1) === text.length ? count - 1 : count;
}

/** Which lines a change replaced: the old text's `[start, oldEnd)` became the new text's `[start, newEnd)`. */
export interface Splice {
  readonly text: Text;
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Applies one change, reading no line that it leaves alone. Offsets outside the text are clamped. */
export function splice(text: Text, change: Change): Splice {
  const from = clamp(change.from, text.length);
  const to = Math.max(from, clamp(change.to, text.length));
  // One line more in front: its `\r` and an inserted `\n` may become one line end.
  const start = Math.max(0, lineAt(text, from) - 1);
  let oldEnd = lineAt(text, to) + 1;
  const head = text.raw.slice(start, oldEnd).join('');
  const base = startOf(text, start);
  let segment = head.slice(0, from - base) + change.insert + head.slice(to - base);
  while (oldEnd < text.raw.length && needsNext(segment, text.raw[oldEnd] ?? '')) {
    segment += text.raw[oldEnd];
    oldEnd++;
  }
  const fresh = splitLines(segment);
  // The segment's own empty last line exists only at the end of the text.
  if (oldEnd < text.raw.length && fresh[fresh.length - 1] === '') fresh.pop();
  const made = replaceLines(text, start, oldEnd, fresh, segment.length);
  return { text: made, start, oldEnd, newEnd: start + fresh.length };
}

/** Whether a splice that leaves the number of lines as it is makes an empty line of one with blanks or text, or the other way round. */
export function emptiesLine(before: Text, { text, start, newEnd }: Splice): boolean {
  for (let line = start; line < newEnd; line++) if (isEmptyLine(before, line) !== isEmptyLine(text, line)) return true;
  return false;
}

/** Whether no character stands on line `line` (0-based), not even a blank. */
export function isEmptyLine(text: Text, line: number): boolean {
  return contentEnd(text, line) === startOf(text, line);
}

/** The text with `fresh`, of `length` code units in all, for its lines `[start, end)`. The lines behind only move. */
function replaceLines(text: Text, start: number, end: number, fresh: readonly string[], length: number): Text {
  const raw = withSpliced(text.raw, start, end, fresh);
  const starts = new Uint32Array(raw.length);
  starts.set(text.starts.subarray(0, start));
  fillStarts(starts.subarray(start, start + fresh.length), fresh, startOf(text, start));
  const shift = startOf(text, start) + length - startOf(text, end);
  const behind = start + fresh.length - end;
  for (let i = end; i < text.starts.length; i++) starts[i + behind] = (text.starts[i] ?? 0) + shift;
  return { raw, starts, length: text.length + shift };
}

/** More arguments than this would not be safe on the stack. */
const MOST_ARGUMENTS = 1000;

/** One copy of the array where little is put in, as while typing; three where that is much. */
function withSpliced(raw: readonly string[], start: number, end: number, fresh: readonly string[]): readonly string[] {
  if (fresh.length <= MOST_ARGUMENTS) return raw.toSpliced(start, end - start, ...fresh);
  return raw.slice(0, start).concat(fresh, raw.slice(end));
}

/** Whether the line behind a changed segment must be split anew with it. */
function needsNext(segment: string, next: string): boolean {
  const last = segment.charCodeAt(segment.length - 1);
  return (last !== 10 && last !== 13) || (last === 13 && next.startsWith('\n'));
}

function splitLines(value: string): string[] {
  const lines: string[] = [];
  const scanner = new LineScanner(value);
  while (scanner.advance()) lines.push(value.slice(scanner.start, scanner.next));
  return lines;
}

function fillStarts(starts: Uint32Array, raw: readonly string[], first: number): void {
  let offset = first;
  for (let i = 0; i < raw.length; i++) {
    starts[i] = offset;
    offset += raw[i]?.length ?? 0;
  }
}

/** 2 where the line `[start, end)` of `value` ends with `\r\n`, 1 where with `\n` or `\r`, 0 where it has no end. */
function lineEndLength(value: string, start: number, end: number): number {
  const last = end > start ? value.charCodeAt(end - 1) : 0;
  if (last === 13) return 1;
  if (last !== 10) return 0;
  return end - 1 > start && value.charCodeAt(end - 2) === 13 ? 2 : 1;
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
