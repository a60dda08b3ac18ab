import * as vscode from './api';
import type { Guard } from './guard';

/**
 * Tells of each file and folder of the workspace that is deleted. Of a folder that goes with all that is in it, many file systems tell that
 * it is gone, and nothing of what was below: see `isBelow`.
 */
export function onDidDelete(guard: Guard, name: string, listener: (gone: vscode.Uri) => unknown): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
  return vscode.Disposable.from(watcher, watcher.onDidDelete(guard.wrap(name, listener, undefined)));
}

/** Whether an address is that of something in a folder, however deep. */
export function isBelow(address: string, folder: vscode.Uri): boolean {
  return address.startsWith(`${folder.toString()}/`);
}
