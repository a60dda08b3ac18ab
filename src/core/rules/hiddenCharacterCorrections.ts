import type { Analysis } from '../analysis';
import type { Correction, CorrectionKind } from '../correction';
import type { Edit } from '../edit';
import type { Finding } from '../finding';
import { lineAt, lineText, startOf } from '../lines/text';
import { hiddenIn } from './hiddenCharacter';

/** The hidden characters of this place, or of all places that are findings. */
export function hiddenCharacterCorrections(analysis: Analysis, finding: Finding): Correction[] {
  const all = analysis.findings.filter(({ rule }) => rule === finding.rule);
  const here = removal('removeHidden', analysis, [finding]);
  return all.length < 2 ? [here] : [here, removal('removeAllHidden', analysis, all)];
}

function removal(kind: CorrectionKind, analysis: Analysis, findings: readonly Finding[]): Correction {
  const list = removalsIn(analysis, findings);
  return { kind, text: '', places: list.length, edits: list };
}

/** Each line is read once, however many findings it has. The findings are sorted by where they start. */
function removalsIn({ text, options }: Analysis, findings: readonly Finding[]): Edit[] {
  const lines = new Set(findings.map(({ range }) => lineAt(text, range.from)));
  let next = 0;
  return [...lines].flatMap((line) => {
    const start = startOf(text, line);
    return hiddenIn(lineText(text, line), options.rules.allowedCharacters)
      .map(({ from, to }) => ({ from: start + from, to: start + to, insert: '' }))
      .filter(({ from, to }) => {
        while ((findings[next]?.range.to ?? Number.POSITIVE_INFINITY) <= from) next++;
        const range = findings[next]?.range;
        return range !== undefined && range.from <= from && to <= range.to;
      });
  });
}
