import { type Edit, edits } from './edit';
import { fold } from './lines/foldedForm';
import { contentEnd, lineText, startOf, type Text } from './lines/text';

/** Blank lines that follow each other: 0-based, `end` exclusive. */
interface Run {
  readonly start: number;
  readonly end: number;
}

const BYTE_ORDER_MARK = '\uFEFF';
/** Some feeds divide posts by an empty line, and the paragraphs of one post by a line with a single blank in it. */
const SPACED = ' ';

/**
 * The edits that tidy a text’s white space and nothing else: blanks and tabs at the ends of lines go, blank lines at the
 * text’s start and end, and blank lines that follow each other down to one. What divides posts goes on dividing them: where
 * a text has single blank lines as well, several become two, and where it has empty lines as well as lines of blanks, the
 * latter keep one. No-break spaces stay. Of the lines `[start, end)`, 0-based, only those are changed, as the whole text is.
 */
export function tidyWhiteSpace(text: Text, start = 0, end = text.starts.length): readonly Edit[] {
  const runs = blankRuns(text);
  const inner = runs.filter((run) => run.start > 0 && run.end < text.starts.length);
  const most = inner.some((run) => run.end - run.start === 1) ? 2 : 1;
  const blanks = inner.flatMap((run) => contentsOf(text, run));
  const spaced = blanks.includes('') && blanks.some(isSpaced) ? SPACED : '';
  const list: Edit[] = [];
  let line = 0;
  for (const run of [...runs, { start: text.starts.length, end: text.starts.length }]) {
    for (; line < run.start; line++) list.push(...trimEnd(text, line));
    list.push(...tidyRun(text, run, most, spaced));
    line = run.end;
  }
  const [from, to] = [startOf(text, start), startOf(text, end)];
  return edits(
    list.filter((edit) => from <= edit.from && edit.to <= to),
    text.length,
  );
}

function blankRuns(text: Text): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < text.starts.length; start++) {
    if (!isBlank(text, start)) continue;
    let end = start + 1;
    while (end < text.starts.length && isBlank(text, end)) end++;
    runs.push({ start, end });
    start = end;
  }
  return runs;
}

function isBlank(text: Text, line: number): boolean {
  const content = lineText(text, line);
  return content.trim() === '' || fold(content) === '';
}

function contentsOf(text: Text, { start, end }: Run): string[] {
  return Array.from({ length: end - start }, (_, i) => lineText(text, start + i));
}

/** Whether a line has blanks or tabs, and nothing else. */
function isSpaced(content: string): boolean {
  return content !== '' && content.length === trailing(content);
}

/** How many blanks and tabs stand at the end. */
function trailing(content: string): number {
  let start = content.length;
  while (start > 0 && (content[start - 1] === ' ' || content[start - 1] === '\t')) start--;
  return content.length - start;
}

function trimEnd(text: Text, line: number): Edit[] {
  const blanks = trailing(lineText(text, line));
  const to = contentEnd(text, line);
  return blanks === 0 ? [] : [{ from: to - blanks, to, insert: '' }];
}

/** A run at the text’s start or end goes; of any other `most` lines stay, empty ones if there are any. */
function tidyRun(text: Text, run: Run, most: number, spaced: string): Edit[] {
  if (run.start === 0) return removal(...leading(text, run));
  if (run.end === text.starts.length) return removal(...closing(text, run));
  const contents = contentsOf(text, run);
  const kept = [...contents.filter((each) => each === ''), ...contents.filter((each) => each !== '')].slice(0, most);
  const changed = kept.flatMap((content, i) => {
    const line = run.start + i;
    const wanted = isSpaced(content) ? spaced : content;
    if (wanted === lineText(text, line)) return [];
    return [{ from: startOf(text, line), to: contentEnd(text, line), insert: wanted }];
  });
  return [...changed, ...removal(startOf(text, run.start + kept.length), startOf(text, run.end))];
}

/** What goes at the text’s start: all but its byte order mark. A mark further down stays where it is none. */
function leading(text: Text, { end }: Run): [from: number, to: number] {
  const from = lineText(text, 0).startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return [from, lineText(text, end).startsWith(BYTE_ORDER_MARK) ? from : startOf(text, end)];
}

/** What goes at the text’s end: all but the line end of the last line with text, where the text ends with a line end. */
function closing(text: Text, { start, end }: Run): [from: number, to: number] {
  return [lineText(text, end - 1) === '' ? startOf(text, start) : contentEnd(text, start - 1), text.length];
}

function removal(from: number, to: number): Edit[] {
  return from < to ? [{ from, to, insert: '' }] : [];
}
