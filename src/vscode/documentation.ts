import { isRule } from '../core';
import * as vscode from './shared/api';
import type { House } from './shared/house';

/** The README has one name in a checkout and another in the package, and some file systems tell them apart. */
const READMES = ['README.md', 'readme.md'];

/**
 * `bulletin.openDocumentation(rule?)`: the page of a rule, or the README, as they stand in the package below `home`: without a
 * network. Where VS Code has no Markdown preview the text itself is shown.
 */
export function documentation({ guard }: House, home: vscode.Uri): vscode.Disposable {
  return guard.command('bulletin.openDocumentation', async (rule) => {
    const page = await firstReadable(home, isRule(rule) ? [`docs/rules/${rule}.md`] : READMES);
    try {
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch {
      await vscode.window.showTextDocument(page);
    }
  });
}

/** The first of these files that is there. To ask whether it is would not do: over http VS Code says yes of any. */
async function firstReadable(home: vscode.Uri, [path, ...others]: readonly string[]): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(home, path ?? '');
  try {
    await vscode.workspace.fs.readFile(uri);
    return uri;
  } catch (error) {
    if (others.length === 0) throw error;
    return firstReadable(home, others);
  }
}
