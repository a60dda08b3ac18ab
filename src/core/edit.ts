import type { Change, Range } from './lines/text';

/** One replacement. A list of edits is sorted by `from` and disjoint, and all its offsets mean the text before it. */
export type Edit = Change;

/**
 * Checks a list of edits against the text that it is for and returns it.
 * @throws RangeError when an edit lies outside the text, overlaps its neighbour or stands out of order.
 */
export function edits(list: readonly Edit[], length: number): readonly Edit[] {
  let end = 0;
  for (const { from, to } of list) {
    if (from < end || to < from || to > length) throw new RangeError(`edit ${from}–${to} is out of order or outside`);
    end = to;
  }
  return list;
}

/** The text after a sorted, disjoint list of edits. */
export function applyEdits(value: string, list: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { from, to, insert } of edits(list, value.length)) {
    parts.push(value.slice(end, from), insert);
    end = to;
  }
  parts.push(value.slice(end));
  return parts.join('');
}

/**
 * Where a range is after a change, or `undefined` where the change removed all of it. A range that a change replaces by
 * something else grows to cover what was inserted, so that what stands there now can be looked at.
 */
export function mapRange(range: Range, { from, to, insert }: Change): Range | undefined {
  const shift = insert.length - (to - from);
  if (to <= range.from && from < range.from) return { from: range.from + shift, to: range.to + shift };
  if (to <= range.from && from === to) return { from: range.from + shift, to: range.to + shift };
  if (from >= range.to) return range;
  if (from <= range.from && to >= range.to) {
    return insert === '' ? undefined : { from, to: from + insert.length };
  }
  return { from: Math.min(range.from, from), to: Math.max(range.to, to) + shift };
}
