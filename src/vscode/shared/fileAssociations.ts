import * as vscode from './api';
import { nameOf, type Place } from './documents';

/**
 * The pattern of `files.associations` for files like this one: those of the same folder that end alike, or the file alone
 * where it has no extension. `undefined` for a text that is in no folder.
 */
export function patternFor(uri: vscode.Uri): string | undefined {
  const folder = uri.path.split('/').at(-2) ?? '';
  if (uri.scheme === 'untitled' || folder === '') return undefined;
  const name = nameOf(uri);
  const dot = name.lastIndexOf('.');
  const file = dot > 0 ? `*${literal(name.slice(dot))}` : literal(name);
  return `**/${literal(folder)}/${file}`;
}

/** A name with what means something in a pattern in brackets, where it means itself. */
function literal(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}

/** The patterns, for files below a folder, that `files.associations` has VS Code take for bulletins. */
export function associatedBelow(folder: vscode.Uri): string[] {
  const own = `**/${literal(nameOf(folder))}/`;
  return associatedPatterns(folder).flatMap((pattern) =>
    // The folder itself may be the one that is meant; from it on its name does not stand in a path.
    pattern.startsWith(own) ? [pattern, pattern.slice(own.length)] : [pattern],
  );
}

/** Whether `files.associations` has VS Code take this file for a bulletin. */
export function isAssociated(place: Place): boolean {
  // Nothing but the address and the language of a document is looked at; of a file that is not open there is no more.
  const matches = (pattern: string) => vscode.languages.match({ pattern }, place as vscode.TextDocument) > 0;
  return associatedPatterns(place.uri).some(matches);
}

/** A pattern without a folder means files wherever they are, as VS Code takes it. */
function associatedPatterns(scope: vscode.Uri): string[] {
  const known = vscode.workspace.getConfiguration('files', scope).get<Record<string, string>>('associations') ?? {};
  return Object.entries(known)
    .filter(([, language]) => language === 'bulletin')
    .map(([pattern]) => (pattern.includes('/') ? pattern : `**/${pattern}`));
}

/** Has VS Code take the files of a pattern for bulletins: in the workspace where the file lies in one, else for the user. */
export async function associate(uri: vscode.Uri, pattern: string): Promise<void> {
  const isInWorkspace = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const files = vscode.workspace.getConfiguration('files');
  const { globalValue, workspaceValue } = files.inspect<Record<string, string>>('associations') ?? {};
  const known = isInWorkspace ? workspaceValue : globalValue;
  const target = isInWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await files.update('associations', { ...known, [pattern]: 'bulletin' }, target);
}
