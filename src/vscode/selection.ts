import { type Analysis, selectionsAround } from '../core';
import * as vscode from './shared/api';
import { fromPosition, toRange } from './shared/convert';
import type { House } from './shared/house';

/** Expand Selection: sentence, line, list, speech, post. VS Code itself puts the word in front. */
export function selection({ guard, analyses }: House): vscode.Disposable {
  const provideSelectionRanges = (
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
  ): vscode.SelectionRange[] => {
    const analysis = analyses.known(document);
    return analysis === undefined ? [] : positions.map((position) => toChain(analysis, position));
  };
  return vscode.languages.registerSelectionRangeProvider(
    { language: 'bulletin' },
    { provideSelectionRanges: guard.wrap('selection', provideSelectionRanges, []) },
  );
}

/** The smallest range, with the larger ones behind it. */
function toChain(analysis: Analysis, position: vscode.Position): vscode.SelectionRange {
  const ranges = selectionsAround(analysis, fromPosition(analysis.text, position));
  const chain = ranges.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) => new vscode.SelectionRange(toRange(analysis.text, range), parent),
    undefined,
  );
  return chain ?? new vscode.SelectionRange(new vscode.Range(position, position));
}
