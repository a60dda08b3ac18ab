import * as vscode from 'vscode';
import { type Analysis, type JoinedPerson, joinPeople } from '../core';
import { isBulletin } from './analyses';
import { isEditedScheme } from './documents';
import type { House } from './house';

/** A bulletin that is open, with its analysis. */
export interface OpenBulletin {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
}

/** The bulletins that are open in a tab, large ones left out until they are run; that of the active editor first, the others by their names. */
export function openBulletins({ analyses }: House): OpenBulletin[] {
  const active = vscode.window.activeTextEditor?.document;
  const shown = tabbed();
  const rank = (document: vscode.TextDocument): string => (document === active ? '' : document.uri.path);
  return vscode.workspace.textDocuments
    .filter(
      (document) => shown.has(document.uri.toString()) && isBulletin(document) && isEditedScheme(document.uri.scheme),
    )
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .flatMap((document) => {
      const analysis = analyses.known(document);
      return analysis === undefined ? [] : [{ document, analysis }];
    });
}

/** The addresses of what is open in tabs. VS Code keeps documents for a while after their tabs are closed. */
function tabbed(): ReadonlySet<string> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const uris = inputs.flatMap((input) => {
    if (input instanceof vscode.TabInputText) return [input.uri];
    return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
  });
  return new Set(uris.map((uri) => uri.toString()));
}

/** The people of several bulletins, each once; an entry's `text` is the index of its bulletin. */
export function peopleOf(bulletins: readonly OpenBulletin[]): JoinedPerson[] {
  return joinPeople(bulletins.map(({ analysis }) => analysis.people));
}
