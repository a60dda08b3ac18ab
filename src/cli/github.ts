import type { Severity } from '../core';
import type { Input } from './files';
import { linesOf } from './places';
import { sentenceOf } from './sentences';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** The findings of a file as workflow commands of GitHub Actions, a line each, which shows them beside the lines of a change. */
export function githubLines({ path, analysis: { text, findings } }: Input): string {
  const lines = findings.map((finding) => {
    const { startLine, endLine } = linesOf(text, finding.range);
    const place = `file=${property(path)},line=${startLine},endLine=${endLine},title=${property(finding.rule)}`;
    return `::${COMMANDS[finding.severity]} ${place}::${message(sentenceOf(finding))}\n`;
  });
  return lines.join('');
}

/** A message may hold anything but what ends it. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
