import type { DuplicateKind } from '../finding';

/** A block that repeats another, as 0-based lines of the text; ends are exclusive. */
export interface Block {
  readonly kind: DuplicateKind;
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  /** The lines that the block itself consists of, in order; a block between its halves and blank lines are left out. */
  readonly own: Int32Array;
  /** Whether fix-all removes it. */
  readonly removable: boolean;
}
