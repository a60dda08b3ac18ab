import { sentenceOf } from '../../../src/cli/sentences';
import { analyze, applyEdits, type CorrectionKind, correctionsOf, type RuleId } from '../../../src/core/index';

/** What a rule says of a text, in order: `3: The number 4 follows 2: 3 would be next.` */
export function said(rule: RuleId, value: string): readonly string[] {
  const { text, findings } = analyze(value);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(
      (finding) => `${text.starts.findLastIndex((start) => start <= finding.range.from) + 1}: ${sentenceOf(finding)}`,
    );
}

/** The corrections that are offered for a rule's first finding, in order. */
export function offered(rule: RuleId, value: string): readonly CorrectionKind[] {
  const analysis = analyze(value);
  const finding = analysis.findings.find((each) => each.rule === rule);
  return finding === undefined ? [] : correctionsOf(analysis, finding).map(({ kind }) => kind);
}

/** The text after one correction of a rule's first finding. */
export function mended(rule: RuleId, kind: CorrectionKind, value: string): string {
  const analysis = analyze(value);
  const finding = analysis.findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`${rule} finds nothing`);
  const correction = correctionsOf(analysis, finding).find((each) => each.kind === kind);
  if (correction === undefined) throw new Error(`${kind} is not offered`);
  return applyEdits(value, correction.edits);
}
