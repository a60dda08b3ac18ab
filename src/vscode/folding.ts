import { noEditor } from './shared/answers';
import * as vscode from './shared/api';
import type { House } from './shared/house';

/** Folding of posts, speeches, lists and duplicate blocks, and the commands that fold and unfold all of these last. */
export function folding(house: House): vscode.Disposable {
  const { guard, analyses, settings } = house;
  const changed = new vscode.EventEmitter<void>();
  const provideFoldingRanges = (document: vscode.TextDocument): Promise<vscode.FoldingRange[] | undefined> =>
    analyses.inTurns(document, 'outline', ({ folds }) =>
      folds.map(({ startLine, endLine }) => new vscode.FoldingRange(startLine, endLine)),
    );
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(() => changed.fire()),
    guard.command('bulletin.foldDuplicates', () => onDuplicates(house, 'editor.fold')),
    guard.command('bulletin.unfoldDuplicates', () => onDuplicates(house, 'editor.unfold')),
    vscode.languages.registerFoldingRangeProvider(
      { language: 'bulletin' },
      {
        onDidChangeFoldingRanges: changed.event,
        provideFoldingRanges: guard.wrap('folding', provideFoldingRanges, []),
      },
    ),
  );
}

/** Answers with how many blocks there are to fold, or with the sentence that the user was told. */
async function onDuplicates(
  { guard, analyses }: House,
  command: 'editor.fold' | 'editor.unfold',
): Promise<number | string> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return guard.say(noEditor());
  const folds = analyses.of(editor.document).folds.filter(({ kind }) => kind === 'duplicate');
  if (folds.length === 0) return guard.note(vscode.l10n.t('There is no duplicate block to fold.'));
  const selectionLines = folds.map(({ startLine }) => startLine);
  await vscode.commands.executeCommand(command, { selectionLines, levels: 1, direction: 'down' });
  return folds.length;
}
