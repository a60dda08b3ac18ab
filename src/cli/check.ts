import { describe, type Finding, lineAt, lineCount, type Range, type Severity, type Text } from '../core';
import type { CheckCommand } from './command';
import { forEachCompared } from './compared';
import type { Input } from './files';
import { print } from './print';

/** Prints what the rules find and returns the exit code. */
export function check({ format, failOn, paths }: CheckCommand): number {
  const reports = forEachCompared(paths, format === 'json' ? jsonReport : textReport);
  const { results } = reports;
  if (format === 'json') print(`${JSON.stringify({ version: 1, files: results.map(({ said }) => said) }, null, 2)}\n`);
  else if (results.length > 0) print(summary(results));
  if (reports.failed) return 2;
  return results.some(({ worst }) => worst >= RANK[failOn]) ? 1 : 0;
}

/** What is kept of a file: what is said of it in the end, how many findings it has, and how bad the worst of them is. */
interface Report {
  readonly said: unknown;
  readonly findings: number;
  readonly fixable: number;
  readonly worst: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

function jsonReport(input: Input): Report {
  return { ...counts(input), said: fileJson(input) };
}

/** Prints the findings of one file at once. */
function textReport(input: Input): Report {
  const { path, analysis } = input;
  const lines = analysis.findings.map((finding) => {
    const { startLine, endLine } = linesOf(analysis.text, finding.range);
    const fixable = finding.inFixAll ? '' : ' (not in fix)';
    return `${path}:${startLine}-${endLine}: ${finding.severity} ${finding.rule}: ${describe(finding)}${fixable}\n`;
  });
  print(lines.join(''));
  return { ...counts(input), said: null };
}

function counts({ analysis: { findings } }: Input): Omit<Report, 'said'> {
  const fixable = findings.filter((finding) => finding.inFixAll).length;
  const worst = findings.reduce((most, { severity }) => Math.max(most, RANK[severity]), -1);
  return { findings: findings.length, fixable, worst };
}

function summary(reports: readonly Report[]): string {
  const findings = reports.reduce((sum, report) => sum + report.findings, 0);
  const fixable = reports.reduce((sum, report) => sum + report.fixable, 0);
  const files = reports.length === 1 ? '1 file' : `${reports.length} files`;
  const removes = fixable === 0 ? '' : `; fix would remove ${fixable === findings ? 'all' : fixable} of them`;
  return `${findings === 1 ? '1 finding' : `${findings} findings`} in ${files}${removes}\n`;
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
    original: originalJson(path, text, finding),
    similarity: finding.similarity,
    fixable: finding.inFixAll,
  };
}

/** Where the other copy stands: in this file or, where `args` say so, in another one. */
function originalJson(path: string, text: Text, { original, args }: Finding): unknown {
  const { elsewhere, originalStart, originalEnd } = args;
  if (elsewhere !== undefined) return { path: elsewhere.path, startLine: originalStart, endLine: originalEnd };
  return original === null ? null : { path, ...linesOf(text, original) };
}

/** A range's lines, 1-based and inclusive. */
function linesOf(text: Text, { from, to }: Range): { startLine: number; endLine: number } {
  return { startLine: lineAt(text, from) + 1, endLine: lineAt(text, to) + 1 };
}
