import * as vscode from 'vscode';
import { toRange } from './convert';
import type { House } from './house';
import { type OpenBulletin, openBulletins } from './openBulletins';

/** Go to Symbol in Workspace finds the people and meetings of the bulletins that are open. */
export function workspaceSymbols(house: House): vscode.Disposable {
  const provideWorkspaceSymbols = (query: string): vscode.SymbolInformation[] =>
    openBulletins(house)
      .flatMap(symbolsOf)
      .filter(({ name }) => matches(name, query));
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: house.guard.wrap('workspace symbols', provideWorkspaceSymbols, []),
  });
}

function symbolsOf({ document, analysis }: OpenBulletin): vscode.SymbolInformation[] {
  const { text, people, outline } = analysis;
  const at = (range: { from: number; to: number }) => new vscode.Location(document.uri, toRange(text, range));
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
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase()) {
    if (letter.trim() === '') continue;
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
