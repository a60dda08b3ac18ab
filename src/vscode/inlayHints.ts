import type { Analysis } from '../core';
import * as vscode from './shared/api';
import { fromRange, toPosition } from './shared/convert';
import type { House } from './shared/house';

/** Shows the speaker of a speech that does not name one, if the user has turned it on. */
export function inlayHints({ guard, settings, analyses }: House): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provideInlayHints = async (
    document: vscode.TextDocument,
    range: vscode.Range,
  ): Promise<vscode.InlayHint[] | undefined> => {
    if (!settings.get('inlayHints.speakers', document)) return [];
    return analyses.inTurns(document, 'outline', (analysis) => hintsIn(analysis, range));
  };
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(
      { language: 'bulletin' },
      {
        onDidChangeInlayHints: changed.event,
        provideInlayHints: guard.wrap('inlay hints', provideInlayHints, []),
      },
    ),
  );
}

function hintsIn({ text, outline }: Analysis, range: vscode.Range): vscode.InlayHint[] {
  const { from, to } = fromRange(text, range);
  const inferred = outline.posts.flatMap(({ speakers }) => speakers.filter((speaker) => speaker.inferred));
  return inferred
    .filter((speaker) => from <= speaker.range.from && speaker.range.from <= to)
    .map((speaker) => {
      const hint = new vscode.InlayHint(toPosition(text, speaker.range.from), `${speaker.name}:`);
      hint.paddingRight = true;
      hint.tooltip = vscode.l10n.t('The post names the speaker in its heading.');
      return hint;
    });
}
