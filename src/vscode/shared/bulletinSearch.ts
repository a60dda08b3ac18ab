import { CONFIG_FILE } from '../../core';
import * as vscode from './api';
import { nameOf, type Place } from './documents';
import { associatedBelow, isAssociated } from './fileAssociations';
import type { Settings } from './settings';

/** Where VS Code itself searches files. */
const SEARCHED_SCHEMES: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);
/** So many folders are looked through where it does not. */
const MOST_FOLDERS = 2000;

/**
 * Where the bulletins of the workspace may be: in each workspace folder, and where a `.bulletin.json` names others; also what the user has
 * VS Code take for bulletins always.
 */
export async function patternsOf(settings: Settings): Promise<readonly vscode.RelativePattern[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const configs = await Promise.all(folders.map(configsIn));
  const all = [...folders, ...configs.flat().map((uri) => vscode.Uri.joinPath(uri, '..'))];
  const bases = new Map(all.map((uri) => [uri.toString(), uri]));
  const patterns = folders.flatMap((folder) =>
    associatedBelow(folder).map((glob) => new vscode.RelativePattern(folder, glob)),
  );
  for (const base of bases.values()) {
    const inside = { uri: vscode.Uri.joinPath(base, CONFIG_FILE), languageId: 'bulletin' };
    await settings.whenRead(inside);
    for (const glob of settings.get('files.include', inside)) patterns.push(new vscode.RelativePattern(base, glob));
  }
  return patterns;
}

/** Whether a file that was found is one of the bulletins of the workspace. */
export function isNamed(settings: Settings, place: Place): boolean {
  return settings.isIncluded(place) || (isAssociated(place) && !settings.isExcluded(place));
}

/**
 * The files that the patterns name, each once, in the order of their addresses; in a file system that VS Code does not search, all files.
 * Those that are excluded are still among them.
 */
export async function findBulletins(patterns: readonly vscode.RelativePattern[]): Promise<readonly vscode.Uri[]> {
  const searched = patterns.filter(({ baseUri }) => isSearched(baseUri));
  const others = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => !isSearched(uri));
  const found = await Promise.all([
    ...searched.map((pattern) => vscode.workspace.findFiles(pattern)),
    ...others.map(({ uri }) => filesIn(uri)),
  ]);
  const byAddress = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...byAddress.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}

/** The config files in a folder and below it. Where VS Code does not search, to ask it would be to wait for nothing. */
async function configsIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  if (isSearched(folder)) return vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${CONFIG_FILE}`));
  return (await filesIn(folder)).filter((uri) => nameOf(uri) === CONFIG_FILE);
}

function isSearched({ scheme }: vscode.Uri): boolean {
  return SEARCHED_SCHEMES.has(scheme);
}

/** All files in a folder and below it; links are not followed, and what may not be read has none. */
async function filesIn(root: vscode.Uri): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [root];
  for (let n = 0; n < folders.length && n < MOST_FOLDERS; n++) {
    const folder = folders[n] ?? root;
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
      (read) => read,
      () => [],
    );
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory && name !== 'node_modules') folders.push(uri);
      if (type === vscode.FileType.File) files.push(uri);
    }
  }
  return files;
}
