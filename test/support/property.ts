import fc from 'fast-check';
import { expect, test } from 'vitest';

/** How often a property is tried: in `npm test`, and in `npm run test:long`. */
export interface Counts {
  readonly quick: number;
  readonly long: number;
}

const LONGEST_SHOWN = 6000;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A test that tries `check` on many inputs; `check` throws where the promise is broken. The environment may give `SEED`
 * (which inputs), `RUNS` (how many) and `REPLAY` (the path to one input). A failure prints one line that runs it again.
 */
export function property<T>(name: string, counts: Counts, input: fc.Arbitrary<T>, check: (value: T) => void): void {
  const isLong = process.env['LONG'] === '1';
  const numRuns = Number(process.env['RUNS'] ?? (isLong ? counts.long : counts.quick));
  const seed = Number(process.env['SEED'] ?? (isLong ? Date.now() % 0x7fffffff : 1));
  const timeout = isLong || process.env['RUNS'] !== undefined ? DAY : undefined;
  test(name, { ...(timeout === undefined ? {} : { timeout }) }, () => {
    const path = process.env['REPLAY'];
    const details = fc.check(
      fc.property(input, (value) => check(value)),
      { numRuns, seed, ...(path === undefined ? {} : { path, endOnFailure: true }) },
    );
    if (details.failed) throw new Error(failure(name, details));
  });
}

function failure<T>(name: string, details: fc.RunDetails<[T]>): string {
  const { errorInstance, counterexample, counterexamplePath, numRuns, seed } = details;
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const file = (expect.getState().testPath ?? '').replace(/^.*\/(?=test\/)/, '');
  return [
    reason,
    `Input (found in try ${numRuns}, then made small): ${fc.stringify(counterexample).slice(0, LONGEST_SHOWN)}`,
    `Again: SEED=${seed} REPLAY=${counterexamplePath} npx vitest run --config test/vitest.config.ts ${file} -t '${name}'`,
  ].join('\n');
}
