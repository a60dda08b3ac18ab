import type { Bulletin } from './bulletin';
import type { Finding } from './finding';
import type { LineKind } from './lines/line';
import { lineAt } from './lines/text';
import type { OutlinePost } from './outline/post';
import { endOfSpeech } from './outline/spoken';

/** A foldable range of 0-based lines, both inclusive. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'post' | 'speech' | 'list' | 'duplicate';
}

/**
 * Posts, speeches, lists and duplicate blocks of at least two lines, in the order of their first lines, the longer one first.
 * No two begin on one line but a post and a duplicate block. A list opens with the line that announces it, `Present were:`. Speeches
 * lie outside of the blocks.
 */
export function makeFolds(
  bulletin: Bulletin,
  findings: readonly Finding[],
  posts: readonly OutlinePost[],
): readonly Fold[] {
  const wholePosts = bulletin.posts.map(({ start, end }) => postFold(bulletin, start, end));
  const blocks = findings.map(({ range }): Fold => {
    return {
      startLine: lineAt(bulletin.text, range.from),
      endLine: lineAt(bulletin.text, range.to),
      kind: 'duplicate',
    };
  });
  const outer = severalLines([...wholePosts, ...blocks]);
  const taken = new Set([...outer, ...blocks].map(({ startLine }) => startLine));
  const speeches = severalLines(posts.flatMap((post) => speechFolds(bulletin, post))).filter(
    ({ startLine }) => !taken.has(startLine),
  );
  for (const { startLine } of speeches) taken.add(startLine);
  const bounds = new Set([...bulletin.posts.map(({ start }) => start), ...blocks.flatMap(edges)]);
  return [...outer, ...speeches, ...listFolds(bulletin, bounds, taken)].sort(
    (a, b) => a.startLine - b.startLine || b.endLine - a.endLine,
  );
}

function severalLines(folds: readonly Fold[]): Fold[] {
  return folds.filter(({ startLine, endLine }) => endLine > startLine);
}

function edges({ startLine, endLine }: Fold): number[] {
  return [startLine, endLine + 1];
}

function postFold({ lines }: Bulletin, start: number, end: number): Fold {
  let last = end - 1;
  while (last > start && lines[last]?.kind === 'blank') last--;
  return { startLine: start, endLine: last, kind: 'post' };
}

/** From each line that opens a speech to the next, a duplicate block or the footers of the post. */
function speechFolds(bulletin: Bulletin, { startLine, endLine, headingLine, spoken, duplicates }: OutlinePost): Fold[] {
  const starts = new Set(spoken.map(({ line }) => line).filter((line) => line !== headingLine));
  const folds: Fold[] = [];
  let limit = endLine;
  for (let line = endLine - 1, block = duplicates.length - 1; line >= startLine; line--) {
    while (block >= 0 && (duplicates[block]?.startLine ?? 0) > line) limit = duplicates[block--]?.startLine ?? limit;
    const isCopied = line < (duplicates[block]?.endLine ?? 0);
    if (isCopied || !(starts.has(line) || bulletin.lines[line]?.kind === 'speech')) continue;
    folds.push({ startLine: line, endLine: endOfSpeech(bulletin, line, limit) - 1, kind: 'speech' });
    limit = line;
  }
  return folds;
}

const LISTED: ReadonlySet<LineKind> = new Set<LineKind>(['item', 'number']);
/** What may stand between two points of a list. */
const BETWEEN: ReadonlySet<LineKind> = new Set<LineKind>(['blank', 'elision']);

/** Runs of points that cross none of `bounds`, the line that announces them in front where it is free to open a fold. */
function listFolds({ lines }: Bulletin, bounds: ReadonlySet<number>, taken: ReadonlySet<number>): Fold[] {
  const folds: Fold[] = [];
  for (let start = 0; start < lines.length; start++) {
    if (!LISTED.has(lines[start]?.kind ?? 'blank')) continue;
    let last = start;
    for (let line = start + 1; line < lines.length && !bounds.has(line); line++) {
      const kind = lines[line]?.kind ?? 'text';
      if (LISTED.has(kind)) last = line;
      else if (!BETWEEN.has(kind)) break;
    }
    const isAnnounced = lines[start - 1]?.folded.endsWith(':') === true && !bounds.has(start) && !taken.has(start - 1);
    const startLine = isAnnounced ? start - 1 : start;
    if (last > start && !taken.has(startLine)) folds.push({ startLine, endLine: last, kind: 'list' });
    start = last;
  }
  return folds;
}
