import * as vscode from 'vscode';
import type { House } from './house';

/** Folding of posts and of duplicate blocks. */
export function folding({ guard, analyses, settings }: House): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provideFoldingRanges = (document: vscode.TextDocument): vscode.FoldingRange[] =>
    (analyses.known(document)?.folds ?? []).map(
      ({ startLine, endLine }) => new vscode.FoldingRange(startLine, endLine),
    );
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(() => changed.fire()),
    vscode.languages.registerFoldingRangeProvider(
      { language: 'bulletin' },
      {
        onDidChangeFoldingRanges: changed.event,
        provideFoldingRanges: guard.wrap('folding', provideFoldingRanges, []),
      },
    ),
  );
}
