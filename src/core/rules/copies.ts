const MOST_RELATED = 10;

/** The others of one group of copies around `block`, nearest first, at most ten. `group` is sorted by where they start. */
export function nearest<B extends { readonly start: number }>(block: B, group: readonly B[]): readonly B[] {
  const at = placeIn(group, block);
  const around = group.slice(Math.max(0, at - MOST_RELATED), at + MOST_RELATED + 1);
  const distance = (other: B) => Math.abs(other.start - block.start);
  return around
    .filter((other) => other !== block)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_RELATED);
}

/** The place of the block in its group: sought by halves, as a group may be as large as a text. */
function placeIn<B extends { readonly start: number }>(group: readonly B[], block: B): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle] as B).start < block.start) low = middle + 1;
    else high = middle;
  }
  return group.indexOf(block, low);
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
