const MOST_RELATED = 10;

/** The others of one group of copies around `block`, nearest first, at most ten. `group` is sorted by where they start. */
export function nearest<B extends { readonly start: number }>(block: B, group: readonly B[]): readonly B[] {
  const at = group.indexOf(block);
  const around = group.slice(Math.max(0, at - MOST_RELATED), at + MOST_RELATED + 1);
  const distance = (other: B) => Math.abs(other.start - block.start);
  return around
    .filter((other) => other !== block)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_RELATED);
}

/** Names a block by the folded forms of its lines: two 32-bit hashes (FNV-1a with two offsets) in base 36. */
export function keyOf(own: Iterable<string>): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  const add = (code: number): void => {
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  };
  for (const folded of own) {
    for (let n = 0; n < folded.length; n++) add(folded.charCodeAt(n));
    add(10);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
