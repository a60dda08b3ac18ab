import * as vscode from 'vscode';

/** The folder that is open; without one there are no files to read. */
export function workspaceFolder(): vscode.Uri | undefined {
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** Writes files below a folder. */
export async function put(folder: vscode.Uri, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(content));
}

/** Takes a folder away with all that is in it. */
export async function takeAway(folder: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(folder, { recursive: true });
}
