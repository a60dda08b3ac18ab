import { joined } from '../../core';
import * as vscode from './api';

/**
 * What a screen reader says of an entry of a tree: all that is seen of it, and what only its icon tells. VS Code by itself would say
 * the tooltip alone.
 */
export function spokenOf(entry: {
  readonly icon: string;
  readonly label: string;
  readonly description: string;
}): string {
  const told = joined([entry.label.replace(/\.$/, ''), entry.description], ', ').replaceAll(' · ', ', ');
  if (entry.icon === 'warning') return vscode.l10n.t('Warning: {0}', told);
  return entry.icon === 'info' ? vscode.l10n.t('Information: {0}', told) : told;
}
