/** The length of the longest common subsequence of two lists, by the plain table of all their beginnings. */
export function longestCommon(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (let i = 0; i < a.length; i++) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(a[i] === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How many elements two lists have in common in any order, counted by striking out. */
export function commonInAnyOrder(a: readonly number[], b: readonly number[]): number {
  const left = [...a];
  let shared = 0;
  for (const each of b) {
    const at = left.indexOf(each);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared;
}
