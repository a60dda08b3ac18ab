import { type Analysis, type Finding, lineText, type Range } from '../../core';
import * as vscode from './api';
import { toCode, toElsewhere, toRange, toSeverity } from './convert';
import { plural } from './plurals';
import { toLineNumbers, toMessage } from './wording';

const MOST_FINDINGS = 500;
/** VS Code takes 1,000 diagnostics a file: 500 findings, their fading, and the line that counts the rest. */
const MOST_FADED = MOST_FINDINGS - 1;
const MOST_RELATED = 10;

/**
 * The findings of a document as VS Code shows them, at most 500: a problem on the first line of each, where there are more one that counts
 * them, and, where `fade` is set, the other lines of duplicate blocks faded.
 */
export function toDiagnostics(uri: vscode.Uri, analysis: Analysis, fade: boolean): vscode.Diagnostic[] {
  const { shown, hidden } = choose(analysis.findings);
  const found = shown.map((finding) => toProblem(uri, analysis, finding));
  const [next] = hidden;
  if (next !== undefined) found.push(toRemainder(analysis, next, hidden.length));
  const faded = fade ? shown.filter(isFaded).slice(0, MOST_FADED) : [];
  return [...found, ...faded.flatMap((finding) => toFading(analysis, finding))];
}

/** At most 500 findings, warnings before information, and the rest; both in the order of the text. */
function choose(findings: readonly Finding[]): Record<'shown' | 'hidden', readonly Finding[]> {
  if (findings.length <= MOST_FINDINGS) return { shown: findings, hidden: [] };
  const rank = ({ severity }: Finding) => toSeverity(severity);
  const ranked = [...findings].sort((a, b) => rank(a) - rank(b));
  const chosen = new Set(ranked.slice(0, MOST_FINDINGS));
  return {
    shown: findings.filter((finding) => chosen.has(finding)),
    hidden: findings.filter((finding) => !chosen.has(finding)),
  };
}

/** What was changed in a similar block may be what it is there for; and what stands in another file may be wanted in both. */
function isFaded({ rule, kind }: Finding): boolean {
  return rule === 'duplicate-block' && kind !== 'elsewhere';
}

/** The finding itself, on the first line of its block, or on what it means inside a line. */
function toProblem(uri: vscode.Uri, analysis: Analysis, finding: Finding): vscode.Diagnostic {
  const problem = toDiagnostic(firstLine(analysis, finding), toMessage(finding), toSeverity(finding.severity));
  problem.code = toCode(finding.rule);
  problem.relatedInformation = toRelated(uri, analysis, finding);
  return problem;
}

/** The fading of the lines below the first; a block of one line has none. */
function toFading(analysis: Analysis, finding: Finding): vscode.Diagnostic[] {
  const { start, end } = toRange(analysis.text, finding.range);
  if (start.line === end.line) return [];
  const rest = new vscode.Range(start.line + 1, 0, end.line, end.character);
  const hint = toDiagnostic(rest, toMessage(finding), vscode.DiagnosticSeverity.Hint);
  hint.code = finding.rule;
  hint.tags = [vscode.DiagnosticTag.Unnecessary];
  return [hint];
}

function toRemainder(analysis: Analysis, next: Finding, more: number): vscode.Diagnostic {
  const message = plural(
    more,
    vscode.l10n.t('{0} more finding from here on is not shown.|{0} more findings from here on are not shown.'),
  );
  return toDiagnostic(firstLine(analysis, next), message, vscode.DiagnosticSeverity.Information);
}

function toDiagnostic(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = 'bulletin';
  return diagnostic;
}

/** The copy that stays or the block that this one resembles, then the other ones, nearest first. */
function toRelated(uri: vscode.Uri, analysis: Analysis, finding: Finding): vscode.DiagnosticRelatedInformation[] {
  const { text } = analysis;
  const place = (range: Range, message: string) =>
    new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toRange(text, range)), message);
  const { name } = finding.args;
  if (name !== undefined)
    return [finding.original, ...finding.related]
      .flatMap((range) => (range === null ? [] : [place(range, name.usual)]))
      .slice(0, MOST_RELATED);
  const elsewhere = toElsewhere(finding);
  if (elsewhere !== undefined)
    return [new vscode.DiagnosticRelatedInformation(elsewhere, vscode.l10n.t('The earlier one'))];
  const isSimilar = finding.rule === 'similar-block';
  const others = finding.related.map((range) => {
    const lines = toLineNumbers(text, range);
    return place(
      range,
      isSimilar ? vscode.l10n.t('Also similar: {0}', lines) : vscode.l10n.t('Another copy: {0}', lines),
    );
  });
  if (finding.original === null) return others.slice(0, MOST_RELATED);
  const lines = toLineNumbers(text, finding.original);
  const original = isSimilar
    ? vscode.l10n.t('The original: {0}', lines)
    : vscode.l10n.t('The copy that stays: {0}', lines);
  return [place(finding.original, original), ...others].slice(0, MOST_RELATED);
}

function firstLine({ text }: Analysis, { range }: Finding): vscode.Range {
  const whole = toRange(text, range);
  if (whole.isSingleLine) return whole;
  const { line } = whole.start;
  return new vscode.Range(line, 0, line, lineText(text, line).length);
}
