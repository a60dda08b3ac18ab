import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, insert, open } from './editor';
import { savedText } from './memory';
import { CLEANED_UP_TEXT, TEXT } from './seedlike';

async function onSave(kinds: Record<string, string> | undefined): Promise<void> {
  const { update } = vscode.workspace.getConfiguration('editor', { languageId: 'bulletin' });
  await update('codeActionsOnSave', kinds, vscode.ConfigurationTarget.Global, true);
}

describe('Saving', () => {
  afterEach(async () => {
    await onSave(undefined);
    await closeAll();
  });

  it('removes duplicate blocks where the user asked for it', async () => {
    await onSave({ 'source.fixAll.bulletin': 'explicit' });
    const document = await open(TEXT);
    await insert(document, 0, 'Typed\n');
    equal(await document.save(), true, 'the answer to saving');
    equal(document.getText(), `Typed\n${CLEANED_UP_TEXT}`, 'the open text');
    equal(savedText(document.uri), `Typed\n${CLEANED_UP_TEXT}`, 'the saved text');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), `Typed\n${TEXT}`, 'the text after undo');
  });

  it('leaves CRLF line ends and the missing final line end as they are', async () => {
    await onSave({ 'source.fixAll.bulletin': 'explicit' });
    const document = await open(TEXT.replaceAll('\n', '\r\n'));
    await insert(document, 0, 'Typed\n');
    await document.save();
    equal(savedText(document.uri), `Typed\n${CLEANED_UP_TEXT}`.replaceAll('\n', '\r\n'), 'the saved text');
  });

  it('removes nothing by itself', async () => {
    const document = await open(TEXT);
    await insert(document, 0, 'Typed\n');
    await document.save();
    equal(savedText(document.uri), `Typed\n${TEXT}`, 'the saved text');
  });

  it('removes nothing where every linter may fix its trifles', async () => {
    await onSave({ 'source.fixAll': 'explicit' });
    const document = await open(TEXT);
    await insert(document, 0, 'Typed\n');
    await document.save();
    equal(savedText(document.uri), `Typed\n${TEXT}`, 'the saved text');
  });
});
