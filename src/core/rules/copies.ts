import { firstPlace } from '../lines/firstPlace';

const MOST_RELATED = 10;

/** The others of one group of copies around `block`, nearest first, at most ten. `group` is sorted by where they start. */
export function nearest<B extends { readonly start: number }>(block: B, group: readonly B[]): readonly B[] {
  // A group may be as large as a text.
  const at = group.indexOf(
    block,
    firstPlace(group.length, (place) => (group[place] as B).start >= block.start),
  );
  const around = group.slice(Math.max(0, at - MOST_RELATED), at + MOST_RELATED + 1);
  const distance = (other: B) => Math.abs(other.start - block.start);
  return around
    .filter((other) => other !== block)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_RELATED);
}

/** The copies of each original, in their order, by where that begins. */
export function byOriginal<B>(
  copies: readonly B[],
  originalOf: (copy: B) => number,
): ReadonlyMap<number, readonly B[]> {
  const groups = new Map<number, B[]>();
  for (const copy of copies) {
    const known = groups.get(originalOf(copy));
    if (known === undefined) groups.set(originalOf(copy), [copy]);
    else known.push(copy);
  }
  return groups;
}
