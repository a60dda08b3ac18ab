import type { Block } from './duplicates/block';
import type { Duplicates } from './duplicates/duplicates';
import type { Finding } from './finding';
import type { Lines } from './lines';
import { duplicateBlockFindings } from './rules/duplicateBlock';
import { repeatedPassageFindings } from './rules/repeatedPassages';
import { similarBlockFindings } from './rules/similarBlock';
import { findRepeatedSentences } from './similar/repeatedSentences';
import { findSimilar } from './similar/similar';
import { lineAt, type Text } from './text';

/** What stands in a text more than once. */
export interface Blocks {
  /** All duplicate blocks, with those that were found across an edit. */
  readonly copies: readonly Block[];
  /** The findings that are blocks, sorted by where they start. */
  readonly blocks: readonly Finding[];
}

/** Finds all blocks of a text, given what its duplicates are by their lines. */
export function findBlocks(text: Text, lines: Lines, duplicates: Duplicates): Blocks {
  const similar = findSimilar(lines, duplicates);
  const repeated = findRepeatedSentences(text, lines, [...similar.duplicates, ...similar.blocks]);
  return {
    copies: similar.duplicates,
    blocks: [
      ...duplicateBlockFindings(text, lines, similar.duplicates),
      ...similarBlockFindings(text, lines, similar.blocks),
      ...repeatedPassageFindings(text, repeated),
    ].sort((a, b) => a.range.from - b.range.from),
  };
}

/** 1 for each line, 0-based, that duplicates leave to be removed, without those of blocks that are not among `told`. */
export function removedBy(text: Text, { removed, blocks }: Duplicates, told: readonly Finding[]): Uint8Array {
  const duplicates = told.filter(({ rule }) => rule === 'duplicate-block');
  if (duplicates.length === blocks.length) return removed;
  const inBlocks = new Uint8Array(removed.length);
  for (const { startLine, endLine } of blockLines(
    text,
    duplicates.filter(({ inFixAll }) => inFixAll),
  ))
    for (let line = startLine; line < endLine; line++) inBlocks[line] = removed[line] ?? 0;
  return inBlocks;
}

/** The lines of findings, as half-open ranges of 0-based numbers. */
export function blockLines(text: Text, findings: readonly Finding[]): { startLine: number; endLine: number }[] {
  return findings.map(({ range }) => ({ startLine: lineAt(text, range.from), endLine: lineAt(text, range.to) + 1 }));
}
