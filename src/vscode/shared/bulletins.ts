import { type Analysis, type JoinedPerson, joinPeople } from '../../core';
import { isBulletin } from './analyses';
import * as vscode from './api';
import { documentsInTabs, isEditedScheme } from './documents';
import type { House } from './house';

/** A bulletin that is open, or a file of the workspace, with its analysis. */
export interface KnownBulletin {
  readonly uri: vscode.Uri;
  readonly analysis: Analysis;
  /** The document's version that is analysed; 0 for a file that is not open. */
  readonly version: number;
}

/** The bulletins that are open in a tab, large ones left out until they are run; that of the active editor first, the others by their names. */
export function openBulletins({ analyses }: House): KnownBulletin[] {
  return openDocuments().flatMap((document) => {
    const analysis = analyses.known(document);
    return analysis === undefined ? [] : [{ uri: document.uri, analysis, version: document.version }];
  });
}

/** Has the outlines and people of these bulletins computed, in turns; whether none of their texts changed meanwhile. */
export async function whenAnalysed({ analyses }: House): Promise<boolean> {
  const documents = openDocuments().map((document) => ({ document, version: document.version }));
  for (const { document } of documents) await analyses.inTurns(document, 'people', () => undefined);
  return documents.every(({ document, version }) => document.version === version);
}

function openDocuments(): vscode.TextDocument[] {
  const active = vscode.window.activeTextEditor?.document;
  const rank = (document: vscode.TextDocument): string => (document === active ? '' : document.uri.path);
  return [...documentsInTabs().values()]
    .filter((document) => isBulletin(document) && isEditedScheme(document.uri.scheme))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/**
 * The bulletins that are open, and behind them the files of the workspace that are read and not open. What is open counts as it is in the
 * editor: as another bulletin, or as none.
 */
export function allBulletins(house: House): KnownBulletin[] {
  const { files, elsewhere } = house;
  const open = documentsInTabs();
  const closed = files.all.filter(({ uri }) => !open.has(uri.toString()));
  return [
    ...openBulletins(house),
    ...closed.map(({ uri, analysis }) => ({ uri, analysis: elsewhere.complete(uri, analysis), version: 0 })),
  ];
}

/** The people of several bulletins, each once; an entry's `text` is the index of its bulletin. */
export function peopleOf(bulletins: readonly KnownBulletin[]): JoinedPerson[] {
  return joinPeople(bulletins.map(({ analysis }) => analysis.people));
}
