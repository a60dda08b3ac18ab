import * as vscode from './shared/api';
import { allBulletins, type KnownBulletin } from './shared/bulletins';
import { toRange } from './shared/convert';
import type { House } from './shared/house';

/** So long, in milliseconds, an answer waits for the workspace to be read; VS Code asks again with each letter that is typed. */
const LONGEST_WAIT_MILLISECONDS = 300;

/**
 * Go to Symbol in Workspace finds the people and meetings of the bulletins that are open and of those of the workspace. The first time has
 * them read, and finds what is known by then.
 */
export function workspaceSymbols(house: House): vscode.Disposable {
  const provideWorkspaceSymbols = async (
    query: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.SymbolInformation[]> => {
    await Promise.race([house.files.whenRead(), waited(token)]);
    if (token.isCancellationRequested) return [];
    return allBulletins(house)
      .flatMap(symbolsOf)
      .filter(({ name }) => matches(name, query));
  };
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: house.guard.wrap('workspace symbols', provideWorkspaceSymbols, []),
  });
}

/** Ends after the longest wait, or when the answer is not wanted any more. */
function waited(token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MILLISECONDS);
    token.onCancellationRequested(() => resolve());
  });
}

function symbolsOf({ uri, analysis }: KnownBulletin): vscode.SymbolInformation[] {
  const { text, people, outline } = analysis;
  const at = (range: { from: number; to: number }) => new vscode.Location(uri, toRange(text, range));
  return [
    ...people.flatMap(({ name, roles, turns }) => {
      const [first] = turns;
      return first === undefined
        ? []
        : [new vscode.SymbolInformation(name, vscode.SymbolKind.Interface, roles[0] ?? '', at(first.range))];
    }),
    ...outline.posts.flatMap(({ title, meetings }) =>
      meetings.map(
        (meeting) => new vscode.SymbolInformation(meeting.title, vscode.SymbolKind.Namespace, title, at(meeting.range)),
      ),
    ),
  ];
}

/** Whether the letters of the query stand in the name in this order, as VS Code wants a first choice. */
function matches(name: string, query: string): boolean {
  const plain = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase()) {
    if (letter.trim() === '') continue;
    at = plain.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
