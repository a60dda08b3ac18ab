import { describe, type Finding, lineAt, lineCount, type Range, type Severity, type Text } from '../core';
import type { CheckCommand } from './command';
import { type Input, readInputs } from './files';
import { print } from './print';

/** Prints what the rules find and returns the exit code. */
export function check({ format, failOn, paths }: CheckCommand): number {
  const { inputs, failed } = readInputs(paths);
  if (format === 'json') print(`${JSON.stringify({ version: 1, files: inputs.map(fileJson) }, null, 2)}\n`);
  else printText(inputs);
  if (failed) return 2;
  const severities = inputs.flatMap(({ analysis }) => analysis.findings.map((finding) => finding.severity));
  return severities.some((severity) => RANK[severity] >= RANK[failOn]) ? 1 : 0;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

function printText(inputs: readonly Input[]): void {
  for (const { path, analysis } of inputs) {
    for (const finding of analysis.findings) {
      const { startLine, endLine } = linesOf(analysis.text, finding.range);
      const fixable = finding.inFixAll ? '' : ' (not in fix)';
      print(`${path}:${startLine}-${endLine}: ${finding.severity} ${finding.rule}: ${describe(finding)}${fixable}\n`);
    }
  }
  const findings = inputs.flatMap(({ analysis }) => analysis.findings);
  const fixable = findings.filter((finding) => finding.inFixAll).length;
  const files = inputs.length === 1 ? '1 file' : `${inputs.length} files`;
  const removes = fixable === 0 ? '' : `; fix would remove ${fixable === findings.length ? 'all' : fixable} of them`;
  if (inputs.length > 0) print(`${count(findings.length)} in ${files}${removes}\n`);
}

function count(findings: number): string {
  return findings === 1 ? '1 finding' : `${findings} findings`;
}

function fileJson({ path, analysis }: Input): unknown {
  const { text, findings } = analysis;
  return { path, lines: lineCount(text), findings: findings.map((finding) => findingJson(path, text, finding)) };
}

function findingJson(path: string, text: Text, finding: Finding): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    kind: finding.kind,
    ...linesOf(text, finding.range),
    message: describe(finding),
    original: finding.original === null ? null : { path, ...linesOf(text, finding.original) },
    similarity: finding.similarity,
    fixable: finding.inFixAll,
  };
}

/** A range's lines, 1-based and inclusive. */
function linesOf(text: Text, { from, to }: Range): { startLine: number; endLine: number } {
  return { startLine: lineAt(text, from) + 1, endLine: lineAt(text, to) + 1 };
}
