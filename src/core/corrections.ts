import type { Analysis } from './analysis';
import type { Correction } from './correction';
import { edits } from './edit';
import type { Finding } from './finding';
import { emptySpeakerCorrections } from './rules/emptySpeakerCorrections';
import { hiddenCharacterCorrections } from './rules/hiddenCharacterCorrections';
import { inconsistentNameCorrections } from './rules/inconsistentNameCorrections';
import { numberingCorrections } from './rules/numberingCorrections';
import { weekdayCorrections } from './rules/weekdayCorrections';

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
