import type { RuleId } from '../../core';
import * as vscode from './api';
import { nameOf } from './documents';

// What more than one command answers where there is nothing to be done.

/** There is no editor to work on. */
export function noEditor(): string {
  return vscode.l10n.t('Open a text file first, then run the command again.');
}

/** What was offered was deleted or changed meanwhile. */
export function noLongerThere(): string {
  return vscode.l10n.t('That is no longer there.');
}

/** The document has no block that a command could go to or show. */
export function noBlocks({ uri }: vscode.TextDocument): string {
  return vscode.l10n.t('{0} has no duplicate or similar blocks.', nameOf(uri));
}

/** The document has nothing that a fix of these rules takes away. */
export function nothingToRemove({ uri }: vscode.TextDocument, rules: readonly RuleId[]): string {
  const name = nameOf(uri);
  if (!rules.includes('duplicate-block')) return vscode.l10n.t('{0} has no litter to remove.', name);
  return rules.includes('scraper-litter')
    ? vscode.l10n.t('{0} has no duplicate blocks and no litter to remove.', name)
    : vscode.l10n.t('{0} has no duplicate blocks to remove.', name);
}
