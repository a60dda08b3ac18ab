import * as vscode from 'vscode';
import { fromRange, toPosition } from './convert';
import type { House } from './house';

/** Shows the speaker of a speech that does not name one, if the user has turned it on. */
export function inlayHints({ guard, settings, analyses }: House): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provideInlayHints = (document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] => {
    if (!settings.get('inlayHints.speakers', document)) return [];
    const analysis = analyses.known(document);
    if (analysis === undefined) return [];
    const { text, outline } = analysis;
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
