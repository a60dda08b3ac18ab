import type { Analysis } from '../core';
import * as vscode from './shared/api';
import { toRange } from './shared/convert';
import type { House } from './shared/house';

/** The manifest says which colour it has. */
const LEGEND = new vscode.SemanticTokensLegend(['speaker']);

/** Colours a heading’s name as a speaker’s where a bare `💬` below takes it from there, which no line alone can know. */
export function semanticTokens({ guard, analyses, settings }: House): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provideDocumentSemanticTokens = async (
    document: vscode.TextDocument,
  ): Promise<vscode.SemanticTokens | undefined> => {
    const { version } = document;
    const tokens = await analyses.inTurns(document, 'outline', tokensOf);
    // VS Code would take no answer for no tokens, and the colours would flicker.
    if (document.version !== version) throw new vscode.CancellationError();
    return tokens;
  };
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(() => changed.fire()),
    vscode.languages.registerDocumentSemanticTokensProvider(
      { language: 'bulletin' },
      {
        onDidChangeSemanticTokens: changed.event,
        provideDocumentSemanticTokens: guard.wrap('semantic tokens', provideDocumentSemanticTokens, undefined),
      },
      LEGEND,
    ),
  );
}

function tokensOf({ text, outline }: Analysis): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(LEGEND);
  for (const { speakers } of outline.posts) {
    for (const { namedAt } of speakers) if (namedAt !== null) builder.push(toRange(text, namedAt), 'speaker');
  }
  return builder.build();
}
