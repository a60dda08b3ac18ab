import * as vscode from './shared/api';
import type { House } from './shared/house';

const SAMPLE = 'media/sample.bulletin';
/** Publisher and name of the extension, and what the manifest calls the walkthrough. */
const WALKTHROUGH = 'bulletin.bulletin#firstSteps';

/**
 * The commands of somebody's first minutes: a new bulletin, the sample, the walkthrough. The extension's own files stand below `home`;
 * the sample is opened as a text without a file, so that whoever tries things on it spoils nothing.
 */
export function firstSteps({ guard }: House, home: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    guard.command('bulletin.newBulletin', () => openText('')),
    guard.command('bulletin.openSample', async () => openText(await readText(vscode.Uri.joinPath(home, SAMPLE)))),
    guard.command('bulletin.openWalkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
    ),
  );
}

async function openText(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content, language: 'bulletin' });
  await vscode.window.showTextDocument(document, { preview: false });
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
