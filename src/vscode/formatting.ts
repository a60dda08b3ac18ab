import { makeText, tidyWhiteSpace } from '../core';
import * as vscode from './shared/api';
import { toRange } from './shared/convert';
import type { House } from './shared/house';

/** Format Document and Format Selection: white space at the ends of lines and between them, nothing else. */
export function formatting({ guard, settings }: House): vscode.Disposable {
  const format = (document: vscode.TextDocument, lines?: vscode.Range): vscode.TextEdit[] => {
    if (settings.isExcluded(document)) return [];
    const text = makeText(document.getText());
    const edits = tidyWhiteSpace(text, lines?.start.line, lines === undefined ? undefined : endOf(lines));
    return edits.map((edit) => new vscode.TextEdit(toRange(text, edit), edit.insert));
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(
      { language: 'bulletin' },
      { provideDocumentFormattingEdits: guard.wrap('formatting', (document) => format(document), []) },
    ),
    vscode.languages.registerDocumentRangeFormattingEditProvider(
      { language: 'bulletin' },
      { provideDocumentRangeFormattingEdits: guard.wrap('formatting', format, []) },
    ),
  );
}

/** The line behind the last one selected. Whole lines are selected up to the start of the next. */
function endOf({ start, end }: vscode.Range): number {
  return end.line > start.line && end.character === 0 ? end.line : end.line + 1;
}
