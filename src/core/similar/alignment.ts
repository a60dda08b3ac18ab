/** A run of `length` words that two word lists have in common: at `a` in the first, at `b` in the second. */
export interface Common {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Lists that are more different (in words), or too different for their length, are taken for unlike. */
const MOST_EDITS = 1500;
const MOST_EFFORT = 30_000_000;

/**
 * The words that two lists have in common in one order, by the greedy algorithm of Myers (“An O(ND) Difference
 * Algorithm”, 1986). `undefined` where more than `most` words had to be taken away or put in, or more than 1,500, or fewer where the lists
 * are longer than 20,000 words together.
 */
export function align(a: Int32Array, b: Int32Array, most: number): readonly Common[] | undefined {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const middle = alignMiddle(
    a.subarray(head, a.length - tail),
    b.subarray(head, b.length - tail),
    Math.min(most, MOST_EDITS, Math.floor(MOST_EFFORT / (a.length + b.length + 1))),
  );
  if (middle === undefined) return undefined;
  const runs: Common[] = [];
  addRun(runs, { a: 0, b: 0, length: head });
  for (const run of middle) addRun(runs, { a: run.a + head, b: run.b + head, length: run.length });
  addRun(runs, { a: a.length - tail, b: b.length - tail, length: tail });
  return runs;
}

function commonHead(a: Int32Array, b: Int32Array): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a[n] === b[n]) n++;
  return n;
}

function commonTail(a: Int32Array, b: Int32Array, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** Runs that touch become one; empty ones are left out. */
function addRun(runs: Common[], run: Common): void {
  if (run.length === 0) return;
  const last = runs[runs.length - 1];
  if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b) {
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  } else runs.push(run);
}

function alignMiddle(a: Int32Array, b: Int32Array, most: number): readonly Common[] | undefined {
  if (a.length === 0 || b.length === 0) return a.length + b.length <= most ? [] : undefined;
  if (Math.abs(a.length - b.length) > most) return undefined;
  const limit = Math.min(most, a.length + b.length);
  // `reach[k + limit + 1]` is how far along `a` the best path on diagonal `k` has come.
  const reach = new Int32Array(2 * limit + 3);
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    steps.push(reach.slice(limit + 1 - edits, limit + 2 + edits));
    for (let k = -edits; k <= edits; k += 2) {
      const at = k + limit + 1;
      const down = k === -edits || (k !== edits && (reach[at - 1] as number) < (reach[at + 1] as number));
      let x = down ? (reach[at + 1] as number) : (reach[at - 1] as number) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[at] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(a.length, b.length, steps);
    }
  }
  return undefined;
}

/** Walks back from the end through what each round had reached. */
function backtrack(aLength: number, bLength: number, steps: readonly Int32Array[]): readonly Common[] {
  const runs: Common[] = [];
  let x = aLength;
  let y = bLength;
  for (let edits = steps.length - 1; edits > 0; edits--) {
    const before = steps[edits] as Int32Array;
    const reached = (diagonal: number) => before[diagonal + edits] as number;
    const k = x - y;
    const down = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1));
    const fromX = down ? reached(k + 1) : reached(k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const length = x - (down ? fromX : fromX + 1);
    if (length > 0) runs.push({ a: x - length, b: y - length, length });
    x = fromX;
    y = fromY;
  }
  if (x > 0) runs.push({ a: 0, b: 0, length: x });
  return runs.reverse();
}
