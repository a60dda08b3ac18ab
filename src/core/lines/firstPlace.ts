/**
 * The first of the places 0 to `length` − 1 for which `isReached` holds, which holds for all behind it, too; `length` where it holds for
 * none. Sought by halves.
 */
export function firstPlace(length: number, isReached: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
