import * as vscode from 'vscode';
import manifest from '../../package.json';
import { equal } from './check';
import {
  closeAll,
  diffInput,
  insert,
  lines,
  open,
  openUntitled,
  pause,
  replace,
  textAt,
  until,
  warnings,
} from './editor';
import { CLEAN_TEXT, CLEANED_UP_TEXT, LINES, TEXT, without } from './seedlike';

const RECEIPT = '47 lines removed in 6 blocks; every distinct line is still there.';
const CLEAN_UP_RECEIPT =
  '47 lines removed in 6 blocks, and 2 lines of litter; every other distinct line is still there.';
const NO_EDITOR = 'Open a text file first, then run the command again.';

const command = (id: string, ...args: unknown[]) => vscode.commands.executeCommand<unknown>(`bulletin.${id}`, ...args);
const cursorLine = () => vscode.window.activeTextEditor?.selection.active.line;

function placeCursor(line: number, character = 0): void {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Error('no editor');
  editor.selection = new vscode.Selection(line, character, line, character);
}

function openAt(uri: vscode.Uri): string[] {
  const open = vscode.workspace.textDocuments.map((document) => document.uri.toString());
  return open.filter((each) => each === uri.toString());
}

/** What commands answer that are not about the document in an editor. */
const WITHOUT_EDITOR: ReadonlyMap<string, string | readonly string[]> = new Map<string, string | readonly string[]>([
  ['bulletin.goToMeeting', 'No meeting is found in the bulletins that are open or in the workspace.'],
  ['bulletin.goToSpeaker', 'No speaker is found in the bulletins that are open or in the workspace.'],
  ['bulletin.showMeetings', []],
  ['bulletin.showSpeakers', []],
  ['bulletin.showDuplicates', []],
  ['bulletin.showWorkspace', []],
  ['bulletin.showOpen', []],
  ['bulletin.block.compare', 'Choose a block in the view “Bulletin” first.'],
  ['bulletin.block.keep', 'Choose a block in the view “Bulletin” first.'],
  ['bulletin.block.remove', 'Choose a block in the view “Bulletin” first.'],
  ['bulletin.block.ignore', 'Choose a block in the view “Bulletin” first.'],
]);

/** What needs no editor, for it opens one; firstSteps.test.ts runs these. */
const OPENERS: ReadonlySet<string> = new Set([
  'bulletin.newBulletin',
  'bulletin.openSample',
  'bulletin.openDocumentation',
  'bulletin.openWalkthrough',
]);

/** Commands that also know the files of the folder that is open. */
function isAboutWorkspace(id: string): boolean {
  return ['bulletin.goToMeeting', 'bulletin.goToSpeaker', 'bulletin.showWorkspace'].includes(id);
}

describe('Commands', () => {
  afterEach(closeAll);

  it('are those of the manifest, and those behind the quick fixes and the status bar', async () => {
    await open(TEXT);
    const registered = (await vscode.commands.getCommands(true)).filter(
      // VS Code itself makes commands of that name for the view.
      (id) => id.startsWith('bulletin.') && !id.startsWith('bulletin.view.'),
    );
    const declared = manifest.contributes.commands.map(({ command }) => command);
    equal(
      registered.sort(),
      [
        ...declared,
        'bulletin.applyFix',
        'bulletin.chooseLanguage',
        'bulletin.runNow',
        'bulletin.stopReading',
        'bulletin.ignore',
        'bulletin.changeSeverity',
      ].sort(),
    );
  });

  it('do not fail for want of an editor', async () => {
    await open(TEXT);
    await closeAll();
    for (const { command: id } of manifest.contributes.commands) {
      if (OPENERS.has(id)) continue;
      if (isAboutWorkspace(id) && vscode.workspace.workspaceFolders !== undefined) continue;
      equal(await vscode.commands.executeCommand(id), WITHOUT_EDITOR.has(id) ? WITHOUT_EDITOR.get(id) : NO_EDITOR, id);
    }
  });

  it('Remove Duplicate Blocks leaves every distinct line, with a receipt and one undo', async () => {
    const document = await open(TEXT);
    equal(await command('removeDuplicates'), RECEIPT);
    equal(document.getText(), CLEAN_TEXT);
    equal(await command('removeDuplicates'), `${document.uri.path.slice(1)} has no duplicate blocks to remove.`);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), TEXT);
  });

  it('Remove Duplicate Blocks works on plain text and on the file that it is given', async () => {
    const plain = await open(TEXT, 'txt');
    const other = await open(TEXT);
    equal(await command('removeDuplicates', plain.uri), RECEIPT);
    equal(plain.getText(), CLEAN_TEXT);
    equal(other.getText(), TEXT);
  });

  it('Clean Up removes litter, too, with a receipt and one undo', async () => {
    const document = await open(TEXT);
    equal(await command('cleanUp'), CLEAN_UP_RECEIPT);
    equal(document.getText(), CLEANED_UP_TEXT);
    equal(await command('cleanUp'), `${document.uri.path.slice(1)} has no duplicate blocks and no litter to remove.`);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), TEXT);
  });

  it('Find Duplicate Blocks goes to the first one', async () => {
    const document = await open(TEXT);
    equal(await command('findDuplicates'), '6 blocks found.');
    equal(vscode.window.activeTextEditor?.document === document, true);
    equal(cursorLine(), 10);
  });

  it('Find Duplicate Blocks says where there are none', async () => {
    const document = await open(CLEAN_TEXT);
    equal(await command('findDuplicates'), `${document.uri.path.slice(1)} has no duplicate blocks.`);
  });

  it('Find Duplicate Blocks offers to treat plain text as a bulletin', async () => {
    await open(TEXT, 'txt');
    const offer = '6 blocks found. As a bulletin, the file shows them underlined, with quick fixes.';
    equal(await command('findDuplicates'), offer);
    equal(cursorLine(), 10);
  });

  it('Go to Next and Previous Duplicate go round', async () => {
    await open(TEXT);
    const next: (number | undefined)[] = [];
    for (let i = 0; i < 7; i++) {
      await command('goToNextDuplicate');
      next.push(cursorLine());
    }
    equal(next, [10, 29, 37, 47, 66, 81, 10]);
    await command('goToPreviousDuplicate');
    equal(cursorLine(), 81);
    placeCursor(40);
    await command('goToPreviousDuplicate');
    equal(cursorLine(), 37);
  });

  it('Compare with Original shows the block at the cursor beside the copy that stays', async () => {
    const document = await open(TEXT);
    placeCursor(82, 5);
    const name = document.uri.path.slice(1);
    equal(await command('compareWithOriginal'), `${name}: lines 79–81 ↔ lines 82–84`);
    const { original, modified } = await diffInput();
    equal(await textAt(original), LINES.slice(78, 81).join('\n'));
    equal(await textAt(modified), LINES.slice(81, 84).join('\n'));
    equal((await vscode.workspace.openTextDocument(modified)).languageId, 'bulletin');
  });

  it('Compare with Original says where the cursor is in no block, but for a finding that is none', async () => {
    await open(TEXT);
    placeCursor(0);
    equal(await command('compareWithOriginal'), 'There is no duplicate or similar block at the cursor.');
    await open('💬');
    placeCursor(0);
    equal(await command('compareWithOriginal'), 'There is no duplicate or similar block at the cursor.');
  });

  it('Preview Clean-up shows the file beside the result, changes nothing and follows the file', async () => {
    const document = await open(TEXT);
    const name = document.uri.path.slice(1);
    equal(await command('previewCleanUp'), `${name}: clean-up preview (47 lines in 6 blocks, 2 lines of litter)`);
    const { original, modified } = await diffInput();
    equal((await textAt(original)).replaceAll('\u2060', ''), TEXT);
    const preview = await vscode.workspace.openTextDocument(modified);
    equal(preview.getText(), CLEANED_UP_TEXT);
    equal(preview.languageId, 'bulletin');
    equal(document.getText(), TEXT);
    await insert(document, 0, 'Typed\n');
    await until('the preview to follow', () => preview.getText() === `Typed\n${CLEANED_UP_TEXT}`);
  });

  it('Preview Clean-up has no count of duplicates of its own', async () => {
    await open(TEXT);
    await command('previewCleanUp');
    await until('the preview to be active', () =>
      vscode.window.activeTextEditor?.document.uri.scheme.startsWith('bulletin-'),
    );
    equal(await command('runNow'), undefined);
  });

  it('Preview Clean-up marks the lines that go, so that the comparison takes none of them for its original', async () => {
    await open(TEXT);
    await command('previewCleanUp');
    const { original } = await diffInput();
    const staying = (await textAt(original)).split('\n').filter((line) => !line.endsWith('\u2060'));
    equal(staying.join('\n'), CLEANED_UP_TEXT);
  });

  it('Clean Up in the preview leaves in the file what the preview shows', async () => {
    const document = await open(TEXT);
    await command('previewCleanUp');
    await until('the preview to be active', () =>
      vscode.window.activeTextEditor?.document.uri.scheme.startsWith('bulletin-'),
    );
    equal(await command('cleanUp'), CLEAN_UP_RECEIPT);
    equal(document.getText(), CLEANED_UP_TEXT);
  });

  it('Preview Clean-up works on plain text', async () => {
    const document = await open(TEXT, 'txt');
    await command('previewCleanUp');
    const { modified } = await diffInput();
    const preview = await vscode.workspace.openTextDocument(modified);
    equal([preview.getText(), preview.languageId], [CLEANED_UP_TEXT, 'plaintext']);
    equal(document.getText(), TEXT);
  });

  it('Preview Clean-up does not bring back an untitled document that was closed', async () => {
    const document = await openUntitled(TEXT, 'plaintext');
    await command('previewCleanUp');
    const { modified } = await diffInput();
    await closeAll();
    await until('the document to close', () => document.isClosed);
    const preview = await vscode.workspace.openTextDocument(modified);
    await pause(600);
    equal(openAt(document.uri), []);
    equal(await command('removeDuplicates', preview.uri), NO_EDITOR);
    equal(openAt(document.uri), []);
  });

  it('Preview Clean-up reads the file again when it is run again', async () => {
    const document = await open(TEXT);
    await command('previewCleanUp');
    const { modified } = await diffInput();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await replace(document, lines(10, 19), '');
    equal(
      await command('previewCleanUp', document.uri),
      `${document.uri.path.slice(1)}: clean-up preview (38 lines in 5 blocks, 2 lines of litter)`,
    );
    const preview = await vscode.workspace.openTextDocument(modified);
    await until('the preview', () => preview.getText() === CLEANED_UP_TEXT);
    equal(document.getText(), without(0));
  });

  it('Treat File as Bulletin and as Plain Text change the language, and the findings with it', async () => {
    const document = await open(TEXT, 'txt');
    await command('treatAsBulletin');
    equal(document.languageId, 'bulletin');
    await warnings(document, 6);
    await command('treatAsPlainText');
    equal(document.languageId, 'plaintext');
    await warnings(document, 0);
  });
});
