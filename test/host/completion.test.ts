import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, open } from './editor';
import { TEXT } from './quays';

describe('Completion', () => {
  afterEach(closeAll);

  it('offers hashtags behind #, the commonest first', async () => {
    const document = await open(`${TEXT}\n#`);
    equal(await completed(document, new vscode.Position(7, 1)), ['#Quays', '#PHU']);
  });

  it('offers speakers behind 💬, the last one first, with the colon', async () => {
    const document = await open(`${TEXT}\n💬 `);
    equal(await completed(document, new vscode.Position(7, 3)), ['Andrey Holt: ', 'Ann Reed: ']);
  });

  it('leaves a colon as it is that stands there already', async () => {
    const document = await open(`${TEXT}\n💬 Andr: The ice is thin.`);
    equal(await completed(document, new vscode.Position(7, 7)), ['Andrey Holt', 'Ann Reed']);
  });

  it('offers nothing in prose', async () => {
    const document = await open(`${TEXT}\nWhat the `);
    equal(await completed(document, new vscode.Position(7, 9)), []);
  });
});

async function completed(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  // Newer VS Codes answer with the snippets of the language, too, which are VS Code’s own doing.
  const own = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
  const sorted = own.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  return sorted.map(({ insertText, label }) => String(insertText ?? label));
}
