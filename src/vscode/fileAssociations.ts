import * as vscode from 'vscode';
import { nameOf } from './documents';

/**
 * The pattern of `files.associations` for files like this one: those of the same folder that end alike, or the file alone
 * where it has no extension. `undefined` for a text that is in no folder.
 */
export function patternFor(uri: vscode.Uri): string | undefined {
  const folder = uri.path.split('/').at(-2) ?? '';
  if (uri.scheme === 'untitled' || folder === '') return undefined;
  const name = nameOf(uri);
  const dot = name.lastIndexOf('.');
  const file = dot > 0 ? `*${name.slice(dot)}` : name;
  return `**/${folder}/${file}`;
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
