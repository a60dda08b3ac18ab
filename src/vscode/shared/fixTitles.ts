import { type Analysis, correctionsOf, countLost, type Finding, type Fix, keepBlock, removeBlock } from '../../core';
import * as vscode from './api';
import { toElsewhere } from './convert';
import { titleOf } from './corrections';
import type { FixAction } from './offer';
import { plural } from './plurals';
import { countCharacters, countLines, toLineNumbers, toLines } from './wording';

/** A quick fix, and what it is called. */
export type FixTitle = readonly [action: FixAction, title: string];

/** The quick fixes of a finding, always in one order, so that a hand learns where each one is. */
export function fixTitles(analysis: Analysis, finding: Finding): readonly FixTitle[] {
  switch (finding.rule) {
    case 'duplicate-block':
      return duplicateTitles(finding);
    case 'similar-block':
      return similarTitles(analysis, finding);
    case 'scraper-litter':
      return [['remove', vscode.l10n.t('Remove this litter ({0})', countLines(finding.args.lines))]];
    default:
      return correctionsOf(analysis, finding).map((correction) => [correction.kind, titleOf(correction)]);
  }
}

function duplicateTitles(finding: Finding): readonly FixTitle[] {
  const { args } = finding;
  const elsewhere = toElsewhere(finding);
  if (elsewhere !== undefined) return elsewhereTitles(vscode.workspace.asRelativePath(elsewhere.uri), args.lines);
  return [
    ['remove', vscode.l10n.t('Remove this duplicate ({0})', countLines(args.lines))],
    ['keep', vscode.l10n.t('Keep this one, remove the others')],
    ['compare', vscode.l10n.t('Compare with the original')],
    ['goToOriginal', vscode.l10n.t('Go to the original')],
  ];
}

/** Each says which other file is meant; that one stays as it is. */
function elsewhereTitles(file: string, lines: number): readonly FixTitle[] {
  return [
    ['remove', vscode.l10n.t('Remove this block ({0}), which stands in {1}', countLines(lines), file)],
    ['compare', vscode.l10n.t('Compare with the original in {0}', file)],
    ['goToOriginal', vscode.l10n.t('Go to the original in {0}', file)],
  ];
}

/** A shortened copy is not offered to be kept in the place of the longer one. */
function similarTitles(analysis: Analysis, finding: Finding): readonly FixTitle[] {
  const original = toLineNumbers(analysis.text, finding.original ?? finding.range);
  const keep: FixTitle = ['keep', keepTitle(analysis, finding)];
  return [
    ['remove', removeTitle(analysis, finding)],
    ...(finding.kind === 'truncated' ? [] : [keep]),
    ['compare', vscode.l10n.t('Compare with the original, {0}', original)],
    ['goToOriginal', vscode.l10n.t('Go to the original, {0}', original)],
  ];
}

/** A shortened copy has its words in the longer one; of the others it is told what would be lost. */
function removeTitle(analysis: Analysis, finding: Finding): string {
  const { kind } = finding;
  const fix = removeBlock(analysis, finding);
  if (kind === 'truncated') return vscode.l10n.t('Remove this shortened copy ({0})', countLines(fix.lines));
  const lines = linesOf(analysis, fix);
  return kind === 'passage'
    ? vscode.l10n.t('Remove this passage ({0})', lines)
    : vscode.l10n.t('Remove this similar block ({0})', lines);
}

function keepTitle(analysis: Analysis, finding: Finding): string {
  return vscode.l10n.t('Keep this one, remove the original ({0})', linesOf(analysis, keepBlock(analysis, finding)));
}

function linesOf(analysis: Analysis, { edits, lines }: Fix): string {
  if (lines === 0) return countCharacters(edits);
  return toLines(lines, countLost(analysis, edits));
}

/** What removes all duplicate blocks or all litter of a file with these findings. */
export function removeAllTitles(findings: readonly Finding[]): readonly FixTitle[] {
  const all = findings.filter(({ inFixAll }) => inFixAll);
  const litter = all.filter(({ rule }) => rule === 'scraper-litter');
  const lines = litter.reduce((sum, { args }) => sum + args.lines, 0);
  const blocks = all.length - litter.length;
  const found: FixTitle[] = [];
  if (blocks > 0) found.push(['removeAllDuplicates', removeAllTitle(blocks)]);
  if (litter.length > 1)
    found.push(['removeAllLitter', vscode.l10n.t('Remove all litter in this file ({0})', countLines(lines))]);
  if (blocks > 0 && litter.length > 0) found.push(['cleanUp', vscode.l10n.t('Remove all duplicate blocks and litter')]);
  return found;
}

function removeAllTitle(blocks: number): string {
  const forms = vscode.l10n.t('Remove the duplicate block in this file|Remove all {0} duplicate blocks in this file');
  return plural(blocks, forms);
}
