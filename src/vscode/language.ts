import { noEditor } from './shared/answers';
import * as vscode from './shared/api';
import { documentFor } from './shared/documents';
import type { House } from './shared/house';

/** The commands that make a file a bulletin, and a bulletin plain text again. Both take an address or the active editor. */
export function language({ guard }: House): vscode.Disposable {
  const treatAs = (id: string) => async (address: unknown) => {
    const document = await documentFor(address);
    if (document === undefined) return guard.say(noEditor());
    await vscode.languages.setTextDocumentLanguage(document, id);
    return undefined;
  };
  return vscode.Disposable.from(
    guard.command('bulletin.treatAsBulletin', treatAs('bulletin')),
    guard.command('bulletin.treatAsPlainText', treatAs('plaintext')),
  );
}
