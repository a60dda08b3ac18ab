import type { Analysis } from './analysis';
import type { Edit } from './edit';
import { fold } from './lines/foldedForm';
import type { Line } from './lines/line';
import { contentEnd, lineAt, lineText, startOf, type Text } from './lines/text';

/**
 * How many distinct lines, in their folded form, stand nowhere any more once `edits` have taken whole lines away. Litter
 * and blank lines are not counted.
 */
export function countLost({ text, bulletin }: Analysis, edits: readonly Edit[]): number {
  const gone = new Uint8Array(bulletin.lines.length);
  for (const edit of edits) mark(text, edit, gone);
  const lost = new Set<Line>();
  bulletin.lines.forEach((line, i) => {
    if (gone[i] === 1 && line.kind !== 'blank' && line.kind !== 'litter') lost.add(line);
  });
  bulletin.lines.forEach((line, i) => {
    if (gone[i] === 0) lost.delete(line);
  });
  return lost.size;
}

/** Marks the lines whose whole content the edit takes; the line inside or at the end of which it begins stays. */
function mark(text: Text, { from, to }: Edit, gone: Uint8Array): void {
  const first = lineAt(text, from);
  const above = lineText(text, first).slice(0, from - startOf(text, first));
  for (let i = fold(above) === '' ? first : first + 1; i < gone.length; i++) {
    if (contentEnd(text, i) > to) break;
    gone[i] = 1;
  }
}
