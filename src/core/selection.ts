import type { Analysis } from './analysis';
import { lineAt, lineRange, lineText, type Range, startOf } from './lines/text';
import { sentenceEnds } from './similar/sentences';

/** What a line opens with and what is no part of its sentences: emoji, bullets, a number. */
const SIGNS =
  /^(?:[\s\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}\p{Join_Control}•●▪▫◾◽▸‣∙·–—*+-]|\uFE0E|\uFE0F|\u20E3|\d{1,3}[.)](?=\s))*/u;
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
]);
const QUOTATION: ReadonlySet<string> = new Set(['“', '«']);
const CLOSING: ReadonlySet<string> = new Set(PAIRS.values());
/** In a longer line no pair and no sentence is looked for. */
const LONGEST_LINE = 20_000;

/**
 * What an editor selects around an offset as the selection grows, the smallest first, each one inside the next: what quotation marks
 * or brackets hold, the sentence, the line without its signs, the line, the list, the speech, the post. Words are left to the editor.
 */
export function selectionsAround({ text, folds }: Analysis, offset: number): Range[] {
  const line = lineAt(text, offset);
  const start = startOf(text, line);
  const content = lineText(text, line);
  const inLine = content.length > LONGEST_LINE ? [] : rangesInLine(content, offset - start);
  const around = folds
    .filter(({ startLine, endLine }) => startLine <= line && line <= endLine)
    .map(({ startLine, endLine }) => lineRange(text, startLine, endLine + 1));
  return nested([
    ...inLine.map(({ from, to }) => ({ from: start + from, to: start + to })),
    lineRange(text, line, line + 1),
    ...around,
  ]);
}

function rangesInLine(content: string, at: number): Range[] {
  const words = { from: SIGNS.exec(content)?.[0].length ?? 0, to: content.trimEnd().length };
  if (at < words.from || words.to < at) return [];
  const pairs = pairsAround(content, at);
  const quoted = pairs.find(({ from }) => QUOTATION.has(content.charAt(from - 1))) ?? words;
  const sentence = sentenceAround(content, words, at);
  // A sentence that ends inside of a quotation of several is not the one around it.
  const isWhole = sentence.from <= quoted.from && quoted.to <= sentence.to;
  return [...pairs, sentenceAround(content, quoted, at), ...(isWhole ? [sentence] : []), words];
}

/** The sentence that holds `at`; behind its end, the blank there included, it still does. */
function sentenceAround(content: string, words: Range, at: number): Range {
  let from = words.from;
  for (const end of sentenceEnds(content)) {
    if (end <= from) continue;
    const next = end + content.slice(end).search(/\S|$/);
    if (at < next || end >= words.to) return { from, to: Math.min(end, words.to) };
    from = next;
  }
  return words;
}

/** Around `at`, what each pair of quotation marks or brackets holds, and that with the marks. */
function pairsAround(content: string, at: number): Range[] {
  const open: { readonly from: number; readonly closing: string }[] = [];
  const ranges: Range[] = [];
  for (let i = 0; i < content.length; i++) {
    const sign = content.charAt(i);
    const closing = PAIRS.get(sign);
    if (closing !== undefined && i < at) open.push({ from: i, closing });
    if (!CLOSING.has(sign)) continue;
    const opening = open.findLastIndex((each) => each.closing === sign);
    const from = open[opening]?.from;
    if (from === undefined) continue;
    open.length = opening;
    if (from < at && at <= i) ranges.push({ from: from + 1, to: i }, { from, to: i + 1 });
  }
  return ranges;
}

/** From the smallest to the largest those ranges that hold all before them and are none of them. */
function nested(ranges: readonly Range[]): Range[] {
  const sorted = ranges.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const chain: Range[] = [];
  for (const range of sorted) {
    const last = chain.at(-1);
    if (last === undefined || (range.from <= last.from && last.to <= range.to && isLarger(range, last)))
      chain.push(range);
  }
  return chain.filter(({ from, to }) => from < to);
}

function isLarger(range: Range, other: Range): boolean {
  return range.to - range.from > other.to - other.from;
}
