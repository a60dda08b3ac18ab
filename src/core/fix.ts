import type { Analysis } from './analysis';
import { type Edit, edits } from './edit';
import type { Finding, RuleId } from './finding';
import { carriesWords, type Line, type LineKind } from './lines/line';
import { contentEnd, lineAt, lineRange, type Range, startOf, type Text } from './lines/text';
import { RULES } from './rules';

const BYTE_ORDER_MARK = '\uFEFF';

/** What a fix would do: the edits and the numbers for its receipt. */
export interface Fix {
  readonly edits: readonly Edit[];
  /** How many blocks go. */
  readonly blocks: number;
  /** How many lines go with them; blank lines are not counted, nor what goes from inside a line. */
  readonly lines: number;
  /** How many lines of litter go besides. */
  readonly litter: number;
}

/** Removes every block that loses nothing, and litter, of the given rules, in one go. Applied to its result, it does nothing. */
export function fixAll(analysis: Analysis, rules: readonly RuleId[] = RULES): Fix {
  const chosen = analysis.findings.filter(({ inFixAll, rule }) => inFixAll && rules.includes(rule));
  const litter = chosen.filter(isLitter).reduce((sum, { args }) => sum + args.lines, 0);
  const fix = removal(
    analysis,
    chosen.map(({ range }) => range),
  );
  return { ...fix, blocks: chosen.length - chosen.filter(isLitter).length, lines: fix.lines - litter, litter };
}

/**
 * Removes one block, or a run of litter; its original stays. Of a shortened copy only what the longer one says goes; another block that is no
 * exact copy goes as a whole, with what stands nowhere else: see `countLost`.
 */
export function removeBlock(analysis: Analysis, finding: Finding): Fix {
  const fix = removal(analysis, [finding.range], kindsToKeep(finding));
  return isLitter(finding) ? { ...fix, blocks: 0, lines: 0, litter: fix.lines } : fix;
}

function isLitter({ rule }: Finding): boolean {
  return rule === 'scraper-litter';
}

/**
 * Keeps this copy and removes the original and the other copies of it. A copy that overlaps this block stays, and so does
 * one of which this block holds only a part. For a similar block only the original goes; unless the two are equal, with
 * what stands nowhere else.
 */
export function keepBlock(analysis: Analysis, finding: Finding): Fix {
  const { range, original } = finding;
  const isApart = ({ from, to }: Range) => to <= range.from || from >= range.to;
  const isSame = (other: Finding) => other !== finding && other.key === finding.key && other.kind !== 'elsewhere';
  const same = finding.rule === 'similar-block' ? [] : analysis.findings.filter(isSame);
  const others = [original ?? range, ...same.map((other) => other.range)].filter(isApart);
  if (original === null || isApart(original)) return removal(analysis, others, kindsToKeep(finding));
  const fix = removal(analysis, [...others, ...linesAround(analysis, range, original)]);
  return { ...fix, blocks: others.length + 1 };
}

/** The lines of an original that stands around its copy, each by itself: what else stands between them is none of its own. */
function linesAround({ text, bulletin: { lines } }: Analysis, copy: Range, original: Range): readonly Range[] {
  const [first, end] = [lineAt(text, copy.from), lineAt(text, copy.to) + 1];
  const own = new Set(lines.slice(first, end));
  const around: Range[] = [];
  for (let i = lineAt(text, original.from); i <= lineAt(text, original.to); i++) {
    const line = lines[i] as Line;
    if ((i < first || i >= end) && line.kind !== 'blank' && own.has(line)) around.push(lineRange(text, i, i + 1));
  }
  return around;
}

/** Whether a line of a kind, above one of another, stays where no equal one does. */
type Stays = (kind: LineKind, below?: LineKind) => boolean;

/** Of which kinds a line stays where no equal one does, when a block goes or gives way to one that is kept. */
function kindsToKeep({ kind }: Finding): Stays {
  if (kind === 'truncated') return isBeside;
  return kind === 'near' || kind === 'elsewhere' ? () => false : isOwn;
}

/** Litter may go. */
function isOwn(kind: LineKind): boolean {
  return kind !== 'blank' && kind !== 'litter';
}

/**
 * Whether a line stands beside the words by which a shortened copy is known, and says something all the same: where it was forwarded from, or
 * what a picture shows.
 */
function isBeside(kind: LineKind, below?: LineKind): boolean {
  if (!isOwn(kind) || kind === 'separator' || kind === 'elision') return false;
  return !carriesWords(kind) || below === 'credit';
}

/**
 * The finding with this key whose block is at `range`: as long, and nearest where several overlap it. `undefined` where
 * there is none; an equal block elsewhere is never taken for it, nor one in which something was inserted.
 */
export function equalBlock(analysis: Analysis, key: string, range: Range): Finding | undefined {
  const length = range.to - range.from;
  const isThere = (finding: Finding) =>
    finding.key === key &&
    finding.range.to - finding.range.from === length &&
    finding.range.from < range.to &&
    range.from < finding.range.to;
  const distance = (finding: Finding) => Math.abs(finding.range.from - range.from);
  return analysis.findings.filter(isThere).sort((a, b) => distance(a) - distance(b))[0];
}

function removal({ text, bulletin }: Analysis, ranges: readonly Range[], stays: Stays = isOwn): Fix {
  const gone = new Uint8Array(text.starts.length);
  const inside = ranges.filter((range) => isInside(text, range));
  for (const range of ranges) {
    if (!inside.includes(range)) gone.fill(1, lineAt(text, range.from), lineAt(text, range.to) + 1);
  }
  keepLastOnes(bulletin.lines, gone, stays);
  let lines = 0;
  bulletin.lines.forEach((line, i) => {
    if (gone[i] === 1 && line.kind !== 'blank') lines++;
  });
  const list = [...removeLines(text, bulletin.lines, gone), ...inside.map((range) => removeInside(text, range))];
  return {
    edits: edits(
      list.sort((a, b) => a.from - b.from),
      text.length,
    ),
    blocks: ranges.length,
    lines,
    litter: 0,
  };
}

/** Whether a range is a part of one line. */
function isInside(text: Text, { from, to }: Range): boolean {
  const line = lineAt(text, from);
  return from > startOf(text, line) || to < contentEnd(text, line);
}

/** Takes sentences out of a line, with the blank behind them or, at the line's end, the one in front of them. */
function removeInside(text: Text, { from, to }: Range): Edit {
  const line = lineAt(text, from);
  const start = startOf(text, line);
  const isBlank = (offset: number) => (text.raw[line] ?? '').charAt(offset - start).trim() === '';
  const end = contentEnd(text, line);
  if (to < end) return { from, to: isBlank(to) && (from === start || isBlank(from - 1)) ? to + 1 : to, insert: '' };
  return { from: from > start && isBlank(from - 1) ? from - 1 : from, to, insert: '' };
}

/** Whatever the ranges are, no distinct line of these kinds is lost: it stays where no equal one does. */
function keepLastOnes(lines: readonly Line[], gone: Uint8Array, stays: Stays): void {
  const staying = new Set<Line>();
  lines.forEach((line, i) => {
    if (gone[i] === 0) staying.add(line);
  });
  lines.forEach((line, i) => {
    if (gone[i] === 0 || !stays(line.kind, lines[i + 1]?.kind) || staying.has(line)) return;
    gone[i] = 0;
    staying.add(line);
  });
}

/**
 * The edits that take the marked lines away. Where blank lines stand above and below a removed run, those below go
 * with it; at the end of the text those above go, and the text ends as it ended before.
 */
function removeLines(text: Text, lines: readonly Line[], gone: Uint8Array): Edit[] {
  const list: Edit[] = [];
  for (let start = 0; start < gone.length; start++) {
    if (gone[start] === 0) continue;
    const end = endOfRun(lines, gone, start);
    list.push(removeRun(text, lines, start, end));
    start = end - 1;
  }
  return list;
}

/** The end of the run of removed lines at `start`; blank lines between two removed blocks are part of it. */
function endOfRun(lines: readonly Line[], gone: Uint8Array, start: number): number {
  let end = start + 1;
  for (let i = end; i < gone.length; i++) {
    if (gone[i] === 1) end = i + 1;
    else if (lines[i]?.kind !== 'blank') break;
  }
  return end;
}

function removeRun(text: Text, lines: readonly Line[], start: number, end: number): Edit {
  const isBlank = (line: number) => lines[line]?.kind === 'blank';
  let first = start;
  while (first > 0 && isBlank(first - 1)) first--;
  let next = end;
  while (next < lines.length && isBlank(next)) next++;
  if (end === lines.length && first > 0) return { from: contentEnd(text, first - 1), to: text.length, insert: '' };
  const atEnd = next === lines.length && first > 0;
  const from = atEnd ? first : start;
  let to = !atEnd && (first < start || start === 0) ? next : end;
  // A lone \r and a \n that came to stand behind it would be one line end.
  while (from > 0 && text.raw[from - 1]?.endsWith('\r') && text.raw[to]?.startsWith('\n')) to++;
  const mark = from === 0 && text.raw[0]?.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return { from: startOf(text, from) + mark, to: startOf(text, to), insert: '' };
}
