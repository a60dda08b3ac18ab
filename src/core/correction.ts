import type { Edit } from './edit';

/** What can be done about a finding that is no block; each is a quick fix with a title of its own. */
export type CorrectionKind =
  | 'spellAsUsual'
  | 'spellAsHere'
  | 'writeNumber'
  | 'renumber'
  | 'writeWeekday'
  | 'writeDay'
  | 'removeHidden'
  | 'removeAllHidden'
  | 'writeSpeaker'
  | 'removeColon'
  | 'joinLines'
  | 'removeLine';

/** One way to mend a finding. */
export interface Correction {
  readonly kind: CorrectionKind;
  /** What is written, as it is to be shown; empty where something is removed or joined. */
  readonly text: string;
  /** At how many places. */
  readonly places: number;
  readonly edits: readonly Edit[];
}
