import { isFull, opensSmall } from '../blankLines';
import type { Bulletin, Post } from '../bulletin';
import { carriesWords } from '../lines/line';
import { lineText, startOf } from '../lines/text';

/** Lines of a post that are read as one: a single line, or the lines of a paragraph that was wrapped at a fixed width. */
export interface Paragraph {
  /** The 0-based lines, in order. */
  readonly lines: readonly number[];
  /** Their text, line ends replaced by as many blanks, so that offsets into it are offsets from its start in the text. */
  readonly text: string;
}

/** So many lines of a post must go on with a small letter before it counts as wrapped. */
const LEAST_EVIDENCE = 2;
const SENTENCE_END = /[.!?:;…]["”»)]?\s*$/u;
const WORD_START = /^["“«(]?[\p{L}\p{N}]/u;

/** The paragraphs of those lines of a post that carry words and that `isLeftOut` does not name. */
export function paragraphsOf(bulletin: Bulletin, post: Post, isLeftOut: (line: number) => boolean): Paragraph[] {
  const lines: number[] = [];
  for (let line = post.start; line < post.end; line++) {
    if (carriesWords(bulletin.lines[line]?.kind ?? 'blank') && !isLeftOut(line)) lines.push(line);
  }
  const texts = lines.map((line) => lineText(bulletin.text, line));
  const goesOn = lines.map((line, i) => i > 0 && lines[i - 1] === line - 1 && isWrapped(bulletin, line, texts[i - 1]));
  const isEvident = lines.filter((_, i) => goesOn[i] && opensSmall(texts[i] ?? '')).length >= LEAST_EVIDENCE;
  if (!isEvident) return lines.map((line, i) => ({ lines: [line], text: texts[i] ?? '' }));
  const groups: number[][] = [];
  for (const [i, line] of lines.entries()) {
    if (goesOn[i]) groups[groups.length - 1]?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ lines: group, text: joined(bulletin, group) }));
}

function isWrapped(bulletin: Bulletin, line: number, above: string | undefined): boolean {
  if (above === undefined || !isFull(above)) return false;
  if (bulletin.lines[line]?.kind !== 'text' || bulletin.lines[line - 1]?.kind !== 'text') return false;
  return !SENTENCE_END.test(above) && WORD_START.test(lineText(bulletin.text, line));
}

function joined({ text }: Bulletin, lines: readonly number[]): string {
  const start = startOf(text, lines[0] ?? 0);
  return lines.reduce((all, line) => all.padEnd(startOf(text, line) - start) + lineText(text, line), '');
}
