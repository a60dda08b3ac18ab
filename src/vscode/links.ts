import { type Analysis, type Link, linksIn } from '../core';
import * as vscode from './shared/api';
import { toRange } from './shared/convert';
import type { House } from './shared/house';

const ENCODED_MARK = /%(?:2[0-9A-F]|3[A-F]|40|5[BD])/i;

/** Links to addresses, with or without scheme, with a label or without, and from handles to their Telegram channels. */
export function links({ guard, analyses }: House): vscode.Disposable {
  const provideDocumentLinks = (document: vscode.TextDocument): Promise<vscode.DocumentLink[] | undefined> =>
    analyses.inTurns(document, 'text', (analysis) =>
      linksIn(analysis.text)
        .filter((link) => !isLeftToEditor(link))
        .map((link) => toLink(analysis, link)),
    );
  return vscode.languages.registerDocumentLinkProvider(
    { language: 'bulletin' },
    { provideDocumentLinks: guard.wrap('links', provideDocumentLinks, []) },
  );
}

/** VS Code writes an extension’s address anew, and decodes what must stay encoded; it links a whole address by itself. */
function isLeftToEditor({ from, to, target }: Link): boolean {
  return to - from === target.length && ENCODED_MARK.test(target);
}

function toLink({ text }: Analysis, link: Link): vscode.DocumentLink {
  const shown = new vscode.DocumentLink(toRange(text, link), vscode.Uri.parse(link.target));
  shown.tooltip = vscode.l10n.t('Open {0}', link.target);
  return shown;
}
