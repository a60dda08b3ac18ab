import type { Common } from './alignment';
import { type Comparison, lineAt, type RunWords } from './comparison';

/** From which share of its words on a line has a counterpart in the other run. */
const LEAST_SHARE = 0.3;

/** The lines of a run that have a counterpart in the other, and the words of those lines. */
export interface Counterparts {
  readonly lines: number;
  readonly words: number;
}

/** Counts the lines of `run`, one of the two that are compared, that have a counterpart; `at` tells a common run's place. */
export function counterparts({ common }: Comparison, run: RunWords, at: (common: Common) => number): Counterparts {
  const shared = new Int32Array(run.begins.length);
  for (const each of common) addTo(shared, run, at(each), at(each) + each.length);
  let lines = 0;
  let words = 0;
  shared.forEach((count, line) => {
    const all = endOf(run, line) - (run.begins[line] as number);
    if (count < LEAST_SHARE * all) return;
    lines++;
    words += all;
  });
  return { lines, words };
}

function addTo(shared: Int32Array, run: RunWords, from: number, to: number): void {
  for (let line = lineAt(run, from); line < shared.length && (run.begins[line] as number) < to; line++) {
    (shared[line] as number) += Math.min(to, endOf(run, line)) - Math.max(from, run.begins[line] as number);
  }
}

function endOf({ begins, hashes }: RunWords, line: number): number {
  return begins[line + 1] ?? hashes.length;
}
