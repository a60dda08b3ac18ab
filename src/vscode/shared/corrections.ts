import type { Correction } from '../../core';
import * as vscode from './api';
import { plural } from './plurals';
import { countPlaces } from './wording';

/** The title of a correction's quick fix, and the name of the step to undo. */
export function titleOf({ kind, text, places }: Correction): string {
  switch (kind) {
    case 'spellAsUsual':
    case 'spellAsHere':
      return vscode.l10n.t('Use “{0}” everywhere ({1})', text, countPlaces(places));
    case 'writeNumber':
      return vscode.l10n.t('Write {0} here', text);
    case 'renumber':
      return vscode.l10n.t('Renumber from here on, beginning with {0} ({1})', text, countPlaces(places));
    case 'writeWeekday':
    case 'writeDay':
    case 'writeSpeaker':
      return vscode.l10n.t('Write “{0}”', text);
    case 'removeHidden':
      return plural(places, vscode.l10n.t('Remove the hidden character|Remove the {0} hidden characters here'));
    case 'removeAllHidden':
      return plural(
        places,
        vscode.l10n.t('Remove the hidden character in this file|Remove all {0} hidden characters in this file'),
      );
    case 'removeColon':
      return vscode.l10n.t('Remove the colon');
    case 'joinLines':
      return vscode.l10n.t('Join with the line below');
    case 'removeLine':
      return vscode.l10n.t('Remove this line');
  }
}

/** What the user is told when a correction is made. */
export function receiptOf({ kind, text, places }: Correction): string {
  if (kind === 'removeHidden' || kind === 'removeAllHidden') {
    return plural(places, vscode.l10n.t('{0} hidden character removed.|{0} hidden characters removed.'));
  }
  if (kind === 'removeColon') return vscode.l10n.t('Colon removed.');
  if (kind === 'joinLines') return vscode.l10n.t('Lines joined.');
  if (kind === 'removeLine') return vscode.l10n.t('Line removed.');
  if (kind === 'renumber') return vscode.l10n.t('Renumbered from {0} on, {1}.', text, countPlaces(places));
  return plural(places, vscode.l10n.t('“{1}” written in {0} place.|“{1}” written in {0} places.'), text);
}
