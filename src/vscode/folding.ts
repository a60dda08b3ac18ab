import * as vscode from 'vscode';
import type { House } from './house';

/** Folding of posts and of duplicate blocks. */
export function folding({ guard, analyses }: House): vscode.Disposable {
  const provideFoldingRanges = (document: vscode.TextDocument): vscode.FoldingRange[] =>
    (analyses.known(document)?.folds ?? []).map(
      ({ startLine, endLine }) => new vscode.FoldingRange(startLine, endLine),
    );
  return vscode.languages.registerFoldingRangeProvider(
    { language: 'bulletin' },
    { provideFoldingRanges: guard.wrap('folding', provideFoldingRanges, []) },
  );
}
