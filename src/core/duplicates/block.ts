import type { DuplicateKind } from '../finding';

/** A block that repeats another, as 0-based lines of the text; ends are exclusive. */
export interface Block {
  readonly kind: DuplicateKind;
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  /** Whether fix-all removes it. */
  readonly removable: boolean;
}
