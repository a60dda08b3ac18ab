import * as vscode from 'vscode';
import { equal } from './check';
import {
  actions,
  closeAll,
  diffInput,
  fixAt,
  fixesAt,
  open,
  openUntitled,
  run,
  textAt,
  titles,
  until,
  warnings,
} from './editor';
import { BLOCKS, CLEAN_TEXT, CLEANED_UP_TEXT, LINES, LITTER_LINE, TEXT, without } from './seedlike';

const RECEIPT = '47 lines removed in 6 blocks; every distinct line is still there.';

const waysToIgnore = (rule: string) => [
  'Ignore in this file',
  'Ignore in all files',
  'Ignore in this file, with a reason…',
  `Change how ${rule} is shown…`,
];

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('are offered on every line of every block, in one order, and on no other line', async () => {
    const document = await open(TEXT);
    for (let line = 0; line < LINES.length; line++) {
      const block = BLOCKS.find(({ start, end }) => start <= line && line <= end);
      const ofBlock = block && [
        `Remove this duplicate (${block.end - block.start + 1} lines)`,
        'Keep this one, remove the others',
        'Compare with the original',
        'Go to the original',
      ];
      const isLitter = line === LITTER_LINE || line === LITTER_LINE + 1;
      const own = isLitter ? ['Remove this litter (2 lines)'] : (ofBlock ?? []);
      const all = ['Remove all 6 duplicate blocks in this file', 'Remove all duplicate blocks and litter'];
      const rule = isLitter ? 'scraper-litter' : 'duplicate-block';
      const expected = own.length === 0 ? [] : [...own, ...all, ...waysToIgnore(rule)];
      equal(titles(await fixesAt(document, line)), expected, `line ${line}`);
    }
  });

  it('carry no edit, and prefer the removal', async () => {
    const document = await open(TEXT);
    const offered = await fixesAt(document, 15);
    equal(
      offered.map(({ edit, isPreferred }) => [edit === undefined, isPreferred === true]),
      [true, ...Array.from({ length: 9 }, () => false)].map((preferred) => [true, preferred]),
    );
  });

  for (const [i, block] of BLOCKS.entries()) {
    it(`remove block ${i + 1} alone, and one undo brings it back`, async () => {
      const document = await open(TEXT);
      await run(await fixAt(document, block.end, 'Remove this'));
      equal(document.getText(), without(i));
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), TEXT);
    });
  }

  it('keep this one and remove the other copy', async () => {
    const document = await open(TEXT);
    await run(await fixAt(document, 12, 'Keep this one'));
    equal(document.getText(), [...LINES.slice(0, 1), ...LINES.slice(10)].join('\n'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), TEXT);
  });

  it('remove all blocks with a receipt, and one undo brings them back', async () => {
    const document = await open(TEXT);
    equal(await run(await fixAt(document, 40, 'Remove all 6')), RECEIPT);
    equal(document.getText(), CLEAN_TEXT);
    await warnings(document, 0);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), TEXT);
    await warnings(document, 6);
  });

  it('go to the original', async () => {
    const document = await open(TEXT);
    await run(await fixAt(document, 50, 'Go to the original'));
    equal(vscode.window.activeTextEditor?.document === document, true);
    equal(vscode.window.activeTextEditor?.selection.active, new vscode.Position(21, 0));
  });

  it('compare the block with the original', async () => {
    const document = await open(TEXT);
    const title = await run(await fixAt(document, 40, 'Compare'));
    equal(String(title).endsWith('.bulletin: lines 20–29 ↔ lines 38–47'), true, String(title));
    const { original, modified } = await diffInput();
    equal(await textAt(original), LINES.slice(19, 29).join('\n'));
    equal(await textAt(modified), LINES.slice(37, 47).join('\n'));
  });

  it('leave CRLF line ends as they are', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const document = await open(crlf(TEXT));
    await run(await fixAt(document, 83, 'Remove this'));
    equal(document.getText(), crlf(without(5)));
    await run(await fixAt(document, 40, 'Remove all 5'));
    equal(document.getText(), crlf(CLEAN_TEXT));
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), crlf(TEXT));
  });

  it('work in an untitled document', async () => {
    const document = await openUntitled(TEXT);
    await run(await fixAt(document, 12, 'Remove this'));
    equal(document.getText(), without(0));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), TEXT);
  });

  it('include Fix All', async () => {
    const document = await open(TEXT);
    const whole = new vscode.Range(0, 0, LINES.length, 0);
    const [fix, ...others] = await actions(document, whole, 'source.fixAll');
    equal(titles(others), []);
    equal(fix?.kind?.value, 'source.fixAll.bulletin');
    equal(fix?.edit === undefined, true);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await until('the blocks to go', () => document.getText() === CLEANED_UP_TEXT);
    equal(titles(await actions(document, whole, 'source.fixAll')), []);
  });
});
