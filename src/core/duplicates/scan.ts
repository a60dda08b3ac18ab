import type { DuplicateKind } from '../finding';
import type { DuplicateOptions } from '../options';
import { IgnoredRuns } from './ignoredRuns';
import { Kept } from './kept';
import { Measure } from './measure';
import type { Sequence } from './sequence';
import { type SharedWords, sharedWordsOf } from './similarity';

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
  readonly shared: SharedWords;
  /** Where posts begin: `UNMARKED`, `WEAK`, `FIRM` or `LEARNED`. */
  readonly marks: Uint8Array;
  /** What was removed last, as places in the sequence: where it ended, and the first and last line of its original. */
  last: { readonly to: number; readonly original: number; readonly originalLast: number } | undefined;
  readonly ignored: IgnoredRuns;
  /** Up to where the posts below a line that announces them are read out: none of them is a copy by itself. */
  quotedTo: number;
  /** How many kept lines may still be put back to be read again. */
  spare: number;
}

/** A run that is to be removed, as 0-based lines of the text. */
export interface Removal {
  readonly kind: DuplicateKind;
  readonly own: Int32Array;
  /** The lines of the copy that stays. They equal the last ones of `own`; above those stand forwarded lines. */
  readonly originals: Int32Array;
  /** Whether the run is left where it is, since it is ignored. */
  readonly stays: boolean;
}

/** A reading's beginning: nothing is kept yet. `marks` is written to. `ignored` names what stays where it is. */
export function startScan(
  sequence: Sequence,
  limits: DuplicateOptions,
  boilerplate: Uint8Array,
  marks: Uint8Array,
  ignored: ReadonlySet<string> = new Set(),
): Scan {
  return {
    sequence,
    limits,
    measure: new Measure(sequence, boilerplate),
    kept: new Kept(sequence),
    shared: sharedWordsOf(sequence.table),
    marks,
    last: undefined,
    ignored: new IgnoredRuns(ignored),
    quotedTo: 0,
    spare: sequence.length,
  };
}
