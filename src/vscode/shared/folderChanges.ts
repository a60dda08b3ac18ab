import * as vscode from './api';
import type { Guard } from './guard';

/**
 * Tells of each file and folder of the workspace that comes, goes or changes, and whether it is there now. Of a folder that comes or goes
 * with all that is in it, many file systems tell that alone, and nothing of what is in it: see `isBelow`. One that goes and comes again at
 * once has changed.
 */
export function onDidChangeAny(
  guard: Guard,
  name: string,
  listener: (uri: vscode.Uri, isThere: boolean) => unknown,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const there = guard.wrap(name, (uri: vscode.Uri) => listener(uri, true), undefined);
  const gone = guard.wrap(name, (uri: vscode.Uri) => listener(uri, false), undefined);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(there),
    watcher.onDidChange(there),
    watcher.onDidDelete(gone),
  );
}

/** Whether an address is that of something in a folder, however deep. */
export function isBelow(address: string, folder: vscode.Uri): boolean {
  return address.startsWith(`${folder.toString()}/`);
}

/** Whether there is a folder at an address. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    // Gone by now, or not to be looked at.
    return false;
  }
}
