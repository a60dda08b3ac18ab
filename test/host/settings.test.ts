import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, fixAt, insert, open, pause, run, set, shown, until, warnings } from './editor';
import { TEXT } from './seedlike';

const hints = (document: vscode.TextDocument) =>
  shown(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Hint).length;

describe('Settings', () => {
  afterEach(async () => {
    for (const key of ['run', 'duplicates.fade', 'duplicates.minLines', 'duplicates.minCharacters']) {
      await set(key, undefined);
    }
    await closeAll();
  });

  it('duplicates.fade turns the fading off and on', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    await set('duplicates.fade', false);
    await until('the fading to go', () => hints(document) === 0);
    equal(shown(document).length, 7);
    await set('duplicates.fade', true);
    await until('the fading to come back', () => hints(document) === 6);
  });

  it('duplicates.minLines and duplicates.minCharacters leave small blocks out', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    await set('duplicates.minLines', 4);
    await warnings(document, 5);
    await set('duplicates.minLines', undefined);
    await warnings(document, 6);
    await set('duplicates.minCharacters', 250);
    await warnings(document, 5);
  });

  it('a value of a wrong type is as good as none', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    await set('duplicates.minLines', 'many');
    await set('duplicates.fade', 'yes');
    await set('run', 'never');
    await insert(document, 0, 'Typed\n');
    await until('the findings to move', () => shown(document)[0]?.range.start.line === 11);
    equal(hints(document), 6);
  });

  it('run on save waits for the save', async () => {
    await set('run', 'onSave');
    const document = await open(TEXT);
    await warnings(document, 6);
    await insert(document, 0, 'Typed\n');
    await pause(500);
    equal(shown(document)[0]?.range.start.line, 10);
    await document.save();
    await until('the findings to move', () => shown(document)[0]?.range.start.line === 11);
  });

  it('run by hand waits for Find Duplicate Blocks, and a fix brings the findings up to date', async () => {
    await set('run', 'manual');
    const document = await open(TEXT);
    await pause(500);
    equal(shown(document), []);
    await vscode.commands.executeCommand('bulletin.findDuplicates');
    await warnings(document, 6);
    await run(await fixAt(document, 83, 'Remove this'));
    await warnings(document, 5);
  });
});
