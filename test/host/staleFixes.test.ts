import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, fixAt, insert, lines, open, openUntitled, pause, replace, run, until } from './editor';
import { CLEAN_TEXT, LINES, TEXT, without } from './seedlike';

const GONE = 'That is no longer there.';

describe('A fix that was offered before other edits', () => {
  afterEach(closeAll);

  it('finds its block below lines typed above', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 12, 'Remove this');
    await insert(document, 0, 'One line above\n');
    await insert(document, 1, 'and another\n\n');
    await run(fix);
    equal(document.getText(), `One line above\nand another\n\n${without(0)}`);
  });

  it('removes the copy that was clicked, not an equal one', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 50, 'Remove this');
    await replace(document, lines(0, 19), '');
    await run(fix);
    equal(document.getText(), [...LINES.slice(19, 47), ...LINES.slice(55)].join('\n'));
  });

  it('does nothing where the block was changed', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 12, 'Remove this');
    await insert(document, 13, 'A line of its own, typed into the copy\n');
    const changed = document.getText();
    equal(await run(fix), GONE);
    equal(document.getText(), changed);
  });

  it('does nothing where the block was deleted, though an equal one is there', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 30, 'Remove this');
    await replace(document, lines(29, 37), '');
    equal(document.getText(), without(1));
    equal(await run(fix), GONE);
    equal(document.getText(), without(1));
  });

  it('does nothing where its original was deleted', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 83, 'Remove this');
    await replace(document, lines(78, 81), '');
    equal(await run(fix), GONE);
    equal(document.getText(), [...LINES.slice(0, 78), ...LINES.slice(81)].join('\n'));
  });

  it('does nothing where all the text was replaced', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 12, 'Keep this one');
    await replace(document, lines(0, document.lineCount), 'Another text');
    equal(await run(fix), GONE);
    equal(document.getText(), 'Another text');
  });

  it('does nothing where its untitled document was closed', async () => {
    const document = await openUntitled(TEXT);
    const fix = await fixAt(document, 12, 'Remove this');
    await closeAll();
    await until('the document to close', () => document.isClosed);
    equal(await run(fix), GONE);
  });

  it('works on a file that was closed meanwhile', async () => {
    const closed = await open(TEXT);
    const fix = await fixAt(closed, 12, 'Remove this');
    await closeAll();
    await until('the document to close', () => closed.isClosed);
    await run(fix);
    const document = await vscode.workspace.openTextDocument(closed.uri);
    equal(document.getText(), without(0));
  });

  it('run five times does what it does once', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 30, 'Remove this');
    for (let i = 0; i < 5; i++) await run(fix);
    equal(document.getText(), without(1));
  });

  it('fired five times at once does what it does once', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 30, 'Remove this');
    await Promise.all(Array.from({ length: 5 }, () => run(fix)));
    equal(document.getText(), without(1));
  });

  it('and another one fired at once both work', async () => {
    const document = await open(TEXT);
    const first = await fixAt(document, 12, 'Remove this');
    const second = await fixAt(document, 70, 'Remove this');
    await Promise.all([run(first), run(second)]);
    equal(document.getText(), without(0, 4));
  });

  it('and all the others fired at once all work', async () => {
    const document = await open(TEXT);
    const fixes = [];
    for (const line of [12, 30, 40, 50, 70, 83]) fixes.push(await fixAt(document, line, 'Remove this'));
    await Promise.all(fixes.map(run));
    equal(document.getText(), CLEAN_TEXT);
  });

  it('fired while another edit is made hits its block', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 70, 'Remove this');
    await Promise.all([insert(document, 0, 'Written at the same moment\n'), run(fix)]);
    equal(document.getText(), `Written at the same moment\n${without(4)}`);
  });

  it('fired while somebody types hits its block', async () => {
    for (let round = 0; round < 5; round++) {
      const document = await open(TEXT);
      const fix = await fixAt(document, 70, 'Remove this');
      const removed = run(fix);
      const typed = [];
      for (let i = 0; i < 8; i++) {
        typed.push(vscode.commands.executeCommand('type', { text: `${i}\n` }));
        await pause(i * round);
      }
      await Promise.all([removed, ...typed]);
      equal(document.getText(), `0\n1\n2\n3\n4\n5\n6\n7\n${without(4)}`);
    }
  });

  it('works after undo and redo of other edits', async () => {
    const document = await open(TEXT);
    const fix = await fixAt(document, 70, 'Remove this');
    await insert(document, 0, 'Typed and taken back\n');
    await vscode.commands.executeCommand('undo');
    await run(fix);
    equal(document.getText(), without(4));
  });
});
