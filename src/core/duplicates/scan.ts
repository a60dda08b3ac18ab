import type { DuplicateKind } from '../finding';
import type { DuplicateOptions } from '../options';
import { Kept } from './kept';
import { marksOf } from './marks';
import { type Measure, measure } from './measure';
import type { Sequence } from './sequence';

/** A run of the sequence at `i` that equals the kept run at `k`. */
export interface Match {
  readonly kind: DuplicateKind;
  readonly k: number;
  readonly i: number;
  readonly length: number;
}

/** What is known while a sequence is read from top to bottom. */
export interface Scan {
  readonly sequence: Sequence;
  readonly limits: DuplicateOptions;
  readonly measure: Measure;
  readonly kept: Kept;
  /** Where posts begin: `UNMARKED`, `WEAK`, `FIRM` or `LEARNED`. */
  readonly marks: Uint8Array;
  /** What was removed last. */
  last: Removal | undefined;
}

/** A removed run `[from, to)` and the first and last line of the copy that stays, all as places in the sequence. */
export interface Removal {
  readonly kind: DuplicateKind;
  readonly from: number;
  readonly to: number;
  original: number;
  originalLast: number;
}

/** A reading's beginning: nothing is kept yet. */
export function startScan(sequence: Sequence, limits: DuplicateOptions, boilerplate: ReadonlySet<number>): Scan {
  return {
    sequence,
    limits,
    measure: measure(sequence, boilerplate),
    kept: new Kept(sequence),
    marks: marksOf(sequence),
    last: undefined,
  };
}
