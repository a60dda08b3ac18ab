import type { Lines } from '../lines/lines';
import { shapeAt } from './customs';
import type { Duplicates } from './duplicates';
import { opening } from './marks';
import { placeOf, type Sequence } from './sequence';

/**
 * The duplicates of the text with these lines, of which `before` are those of the text before an edit that changed the lines
 * `changed` (0-based) and no others. `undefined` where they have to be found anew.
 *
 * Most keys are typed into a line that stands once and stands once again, and that no rule asked for its words: then every rule finds
 * what it found before.
 */
export function reuseDuplicates(before: Duplicates, lines: Lines, changed: readonly number[]): Duplicates | undefined {
  let { sequence } = before;
  for (const line of changed) {
    const next = withChanged(sequence, lines, line);
    if (next === undefined) return undefined;
    sequence = next;
  }
  return { ...before, sequence };
}

/** The sequence with the changed line, where it means to all rules what it meant before. */
function withChanged(sequence: Sequence, lines: Lines, line: number): Sequence | undefined {
  const place = placeOf(sequence.at, line);
  const id = lines.ids[line];
  if (sequence.at[place] !== line || id === undefined || sequence.looked[line] === 1) return undefined;
  const { counts } = sequence;
  const old = sequence.ids[place] as number;
  if (old === id) return sequence;
  if ((counts[old] as number) > 1 || (counts[id] ?? 0) > 0) return undefined;
  if (lines.table.kinds[old] !== lines.table.kinds[id]) return undefined;
  const now = sequence.withLine(place, lines);
  const isSame = opening(sequence, place) === opening(now, place) && shapeAt(sequence, place) === shapeAt(now, place);
  return isSame ? now : undefined;
}
