import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, openUri, pause, shown } from './editor';
import { newFile, newFixedFile } from './memory';
import { TEXT } from './seedlike';

describe('A read-only document', () => {
  afterEach(closeAll);

  for (const [what, file] of [
    ['on a read-only file system', () => newFixedFile(TEXT)],
    ['with read-only permission', () => newFile(TEXT, 'bulletin', vscode.FilePermission.Readonly)],
  ] as const) {
    it(`${what} is not changed, and one sentence says so`, async () => {
      const document = await openUri(file());
      const answer = await vscode.commands.executeCommand('bulletin.removeDuplicates');
      const name = document.uri.path.slice(1);
      equal(answer, `${name} is read-only; nothing was changed.`);
      equal(document.getText(), TEXT);
      equal(document.isDirty, false);
    });
  }

  it('by the user’s settings is not changed', async () => {
    const { update } = vscode.workspace.getConfiguration('files');
    await update('readonlyInclude', { '**/*.fixed.bulletin': true }, vscode.ConfigurationTarget.Global);
    try {
      const document = await openUri(newFile(TEXT, 'fixed.bulletin'));
      const answer = await vscode.commands.executeCommand('bulletin.removeDuplicates');
      equal(answer, `${document.uri.path.slice(1)} is read-only; nothing was changed.`);
      equal(document.getText(), TEXT);
    } finally {
      await update('readonlyInclude', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('on a read-only file system has no findings, but a preview', async () => {
    const document = await openUri(newFixedFile(TEXT));
    await pause(400);
    equal(shown(document), []);
    const title = await vscode.commands.executeCommand<string>('bulletin.previewCleanUp');
    equal(title, `${document.uri.path.slice(1)}: clean-up preview (47 lines in 6 blocks, 2 lines of litter)`);
  });
});
