import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, insert, lines, open, openUntitled, pause, replace, shown, until, warnings } from './editor';
import { BLOCKS, TEXT, without } from './seedlike';

const expected = BLOCKS.map(({ start, end, originalStart, originalEnd, reason }) => ({
  line: start,
  message: `${end - start + 1} lines repeat lines ${originalStart + 1}–${originalEnd + 1}: ${reason}.`,
}));

function summary(found: readonly vscode.Diagnostic[]) {
  return found.map(({ range, message }) => ({ line: range.start.line, message }));
}

describe('Findings', () => {
  afterEach(closeAll);

  it('are a warning on the first line of each block, in one sentence', async () => {
    const document = await open(TEXT);
    const found = await warnings(document, 6);
    equal(summary(found), expected);
    for (const { range, code } of found) {
      equal(range, document.lineAt(range.start.line).range);
      equal(code, 'duplicate-block');
    }
  });

  it('fade the other lines of each block with hints that have no squiggle', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    const hints = shown(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Hint);
    equal(
      hints.map(({ range, tags }) => ({ range, tags })),
      BLOCKS.map(({ start, end }) => ({
        range: new vscode.Range(start + 1, 0, end, document.lineAt(end).text.length),
        tags: [vscode.DiagnosticTag.Unnecessary],
      })),
    );
  });

  it('name the copy that stays first, then the other copies', async () => {
    const document = await open(TEXT);
    const [, second] = await warnings(document, 6);
    const places = second?.relatedInformation?.map(
      ({ location, message }) => `${location.range.start.line} ${message}`,
    );
    equal(places, ['21 The copy that stays: lines 22–29', '47 Another copy: lines 48–55']);
  });

  it('are the same with CRLF line ends', async () => {
    const document = await open(TEXT.replaceAll('\n', '\r\n'));
    equal(summary(await warnings(document, 6)), expected);
  });

  it('are shown in an untitled document', async () => {
    const document = await openUntitled(TEXT);
    equal(summary(await warnings(document, 6)), expected);
  });

  it('follow the text that is typed', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    await insert(document, 0, 'Written above\nin two lines\n');
    await until('the findings to move', () => shown(document)[0]?.range.start.line === 12);
    await replace(document, lines(12, 21), '');
    await replace(document, lines(0, 2), '');
    equal(document.getText(), without(0));
    // On a busy machine those between the two edits are shown for a moment.
    await until('the findings to move back', () => shown(document)[0]?.range.start.line === 20);
    await warnings(document, 5);
  });

  it('of one document stay when another one changes', async () => {
    const first = await open(TEXT);
    await warnings(first, 6);
    const second = await open(TEXT);
    await warnings(second, 6);
    await replace(second, lines(0, second.lineCount), '');
    await warnings(second, 0);
    equal(summary(await warnings(first, 6)), expected);
  });

  it('go when the file is closed', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the document to close', () => document.isClosed);
    equal(shown(document), []);
  });

  it('go when the file becomes plain text, and come back when it becomes a bulletin', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    await vscode.commands.executeCommand('bulletin.treatAsPlainText');
    equal(document.languageId, 'plaintext');
    equal(shown(document), []);
    await vscode.commands.executeCommand('bulletin.treatAsBulletin');
    equal(document.languageId, 'bulletin');
    await warnings(document, 6);
  });

  it('are not shown for plain text', async () => {
    const document = await open(TEXT, 'txt');
    await pause(400);
    equal(document.languageId, 'plaintext');
    equal(shown(document), []);
  });

  it('above 500 end in one line that says how many more', async () => {
    const block = (i: number) => {
      const first = `• The crews of ferry number ${i} sail from the quay called ${i * 7919} at ${i % 24} o’clock;`;
      return `🎙 Statement number ${i * 31} by the harbour\n${first}\nNobody waits on quay ${i} after dark.\n`.repeat(2);
    };
    const document = await open(Array.from({ length: 510 }, (_, i) => block(i)).join(''));
    await warnings(document, 500);
    const [rest] = shown(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Information);
    equal(rest?.message, '10 more findings from here on are not shown.');
  });
});
