import type { Scan } from './scan';

/**
 * Prepares to go on at `end`, below a removed run: that may have joined the halves of another run. The last kept lines, as far as
 * they repeat what stands above together with the line at `end`, are put back to be read again. `mark` is what `end` was
 * marked with before the removal. Returns the place to go on from.
 *
 * The lines are put into the places above `end`, which are free: those of the removed run and their own. All that they are
 * put back for is paid from `scan.spare`, so that a reading takes linear time.
 */
export function readAgain(scan: Scan, end: number, mark: number): number {
  const { kept } = scan;
  const count = Math.min(kept.repeatedAbove(end), kept.length - 1);
  if (count < 1 || count > scan.spare) return end;
  scan.spare -= count;
  scan.marks[end] = mark;
  scan.last = undefined;
  let to = end;
  for (let n = 0; n < count; n++) {
    move(scan, kept.pop(), --to);
    scan.measure.refresh(to, to + 1);
    kept.refresh(to);
  }
  // Who looks at the line above the first one is to see the one that stays there.
  move(scan, kept.place(kept.length - 1) ?? 0, to - 1);
  return to;
}

function move({ sequence, marks }: Scan, from: number, to: number): void {
  sequence.put(to, sequence, from);
  marks[to] = marks[from] ?? 0;
}
