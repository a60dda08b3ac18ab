import { isBulletin } from './shared/analyses';
import * as vscode from './shared/api';
import { openBulletins } from './shared/bulletins';
import { isEditedScheme } from './shared/documents';
import type { House } from './shared/house';

/** The context key that the manifest's texts for the empty view, and the walkthrough's first step, ask for. */
const CONTEXT = 'bulletin.opened';
/** As the view is drawn: so long after the last change, in milliseconds. */
const DELAY_MILLISECONDS = 250;

/**
 * What is open: a bulletin; only such as are too large to be searched unasked; none, but a plain text that could be one; nothing of
 * that kind.
 */
type Opened = 'bulletin' | 'large' | 'plain' | 'none';

/** Tells VS Code what is open, so that the view “Bulletin”, where it has nothing to list, says what to do. */
export function welcome(house: House): vscode.Disposable {
  let told: Opened | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = house.guard.wrap(
    'welcome',
    async () => {
      const opened = whatIsOpen(house);
      if (opened === told) return;
      told = opened;
      await vscode.commands.executeCommand('setContext', CONTEXT, opened);
    },
    undefined,
  );
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), DELAY_MILLISECONDS);
  };
  later();
  return vscode.Disposable.from(
    new vscode.Disposable(() => clearTimeout(timer)),
    house.analyses.onDidShowFindings(later),
    house.settings.onDidChange(later),
    vscode.workspace.onDidOpenTextDocument(later),
    vscode.workspace.onDidCloseTextDocument(later),
    vscode.window.onDidChangeActiveTextEditor(later),
    vscode.window.tabGroups.onDidChangeTabs(later),
  );
}

function whatIsOpen(house: House): Opened {
  if (openBulletins(house).length > 0) return 'bulletin';
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isEditedScheme(document.uri.scheme)) return 'none';
  if (isBulletin(document)) return 'large';
  return document.languageId === 'plaintext' ? 'plain' : 'none';
}
