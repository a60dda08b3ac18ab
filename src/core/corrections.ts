import type { Analysis } from './analysis';
import { type Edit, edits } from './edit';
import type { Finding } from './finding';
import { emptySpeakerCorrections } from './rules/emptySpeakerCorrections';
import { hiddenCharacterCorrections } from './rules/hiddenCharacterCorrections';
import { inconsistentNameCorrections } from './rules/inconsistentNameCorrections';
import { numberingCorrections } from './rules/numberingCorrections';
import { weekdayCorrections } from './rules/weekdayCorrections';

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

/** The ways to mend a finding, the likeliest first, always in one order; none for a block, which is removed or kept. */
export function correctionsOf(analysis: Analysis, finding: Finding): readonly Correction[] {
  return made(analysis, finding).map((correction) => ({
    ...correction,
    edits: edits(correction.edits, analysis.text.length),
  }));
}

function made(analysis: Analysis, finding: Finding): readonly Correction[] {
  switch (finding.rule) {
    case 'inconsistent-name':
      return inconsistentNameCorrections(analysis, finding);
    case 'broken-numbering':
      return numberingCorrections(analysis, finding);
    case 'weekday-mismatch':
      return weekdayCorrections(analysis, finding);
    case 'hidden-character':
      return hiddenCharacterCorrections(analysis, finding);
    case 'empty-speaker':
      return emptySpeakerCorrections(analysis, finding);
    default:
      return [];
  }
}
