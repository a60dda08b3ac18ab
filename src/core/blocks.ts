import type { Finding } from './finding';
import type { Lines } from './lines/lines';
import { lineAt, type Text } from './lines/text';
import { duplicateBlockFindings } from './rules/duplicateBlock';
import { repeatedPassageFindings } from './rules/repeatedPassages';
import { similarBlockFindings } from './rules/similarBlock';
import { findRepeatedSentences } from './similar/repeatedSentences';
import type { Similar } from './similar/similar';

/** The findings that are blocks, sorted by where they start. */
export function blockFindings(text: Text, lines: Lines, { duplicates, blocks }: Similar): readonly Finding[] {
  const repeated = findRepeatedSentences(text, lines, [...duplicates, ...blocks]);
  return [
    ...duplicateBlockFindings(text, lines, duplicates),
    ...similarBlockFindings(text, lines, blocks),
    ...repeatedPassageFindings(text, repeated),
  ].sort((a, b) => a.range.from - b.range.from);
}

/** The lines of findings, as half-open ranges of 0-based numbers. */
export function blockLines(text: Text, findings: readonly Finding[]): { startLine: number; endLine: number }[] {
  return findings.map(({ range }) => ({ startLine: lineAt(text, range.from), endLine: lineAt(text, range.to) + 1 }));
}
