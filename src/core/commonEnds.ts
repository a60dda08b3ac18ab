/** How many items two lists share at their beginnings and, of the others, at their ends. */
export function commonEnds<T>(before: ArrayLike<T>, now: ArrayLike<T>): { head: number; tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail };
}
