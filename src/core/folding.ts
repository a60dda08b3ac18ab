import type { Bulletin } from './bulletin';
import type { Finding } from './finding';
import { lineAt, type Text } from './text';

/** A foldable range of 0-based lines, both inclusive. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'post' | 'duplicate';
}

/** Posts and duplicate blocks of at least two lines, in the order of their first lines, the longer one first. */
export function makeFolds({ text, lines, posts }: Bulletin, findings: readonly Finding[]): readonly Fold[] {
  const folds: Fold[] = posts.map(({ start, end }) => {
    let last = end - 1;
    while (last > start && lines[last]?.kind === 'blank') last--;
    return { startLine: start, endLine: last, kind: 'post' };
  });
  for (const { range } of findings) folds.push(blockFold(text, range.from, range.to));
  return folds
    .filter(({ startLine, endLine }) => endLine > startLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function blockFold(text: Text, from: number, to: number): Fold {
  return { startLine: lineAt(text, from), endLine: lineAt(text, to), kind: 'duplicate' };
}
