import { type Finding, lineCount, type Severity, type Text } from '../core';
import type { CheckCommand } from './command';
import { forEachCompared } from './compared';
import type { Input } from './files';
import { githubLines } from './github';
import { linesOf, originalOf } from './places';
import { print } from './print';
import { sarifLog, sarifResults } from './sarif';
import { sentenceOf } from './sentences';

/** Prints what the rules find and returns the exit code. */
export function check({ format, failOn, paths }: CheckCommand): number {
  const { results, failed } = forEachCompared(paths, REPORTS[format]);
  if (format === 'json') printJson({ version: 1, files: results.map(({ said }) => said) });
  else if (format === 'sarif') printJson(sarifLog(results.flatMap(({ said }) => said)));
  else if (format === 'text' && results.length > 0) print(summary(results));
  if (failed) return 2;
  return results.some(({ worst }) => worst >= RANK[failOn]) ? 1 : 0;
}

/** What each format keeps of a file, or prints of it at once. */
const REPORTS: Readonly<Record<CheckCommand['format'], (input: Input) => Report>> = {
  text: (input) => printed(input, textLines(input)),
  json: (input) => ({ ...counts(input), said: fileJson(input) }),
  sarif: (input) => ({ ...counts(input), said: sarifResults(input) }),
  github: (input) => printed(input, githubLines(input)),
};

function printed(input: Input, lines: string): Report {
  print(lines);
  return { ...counts(input), said: null };
}

function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** What is kept of a file: what is said of it in the end, how many findings it has, and how bad the worst of them is. */
interface Report {
  readonly said: unknown;
  readonly findings: number;
  readonly fixable: number;
  readonly worst: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

function textLines({ path, analysis: { text, findings } }: Input): string {
  const lines = findings.map((finding) => {
    const { startLine, endLine } = linesOf(text, finding.range);
    const fixable = finding.inFixAll ? '' : ' (not in fix)';
    return `${path}:${startLine}-${endLine}: ${finding.severity} ${finding.rule}: ${sentenceOf(finding)}${fixable}\n`;
  });
  return lines.join('');
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
    message: sentenceOf(finding),
    original: originalOf(path, text, finding),
    similarity: finding.similarity,
    fixable: finding.inFixAll,
  };
}
