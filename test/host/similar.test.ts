import * as vscode from 'vscode';
import { analyze } from '../../src/core';
import { blockEntries } from '../../src/vscode/shared/viewEntries';
import { equal } from './check';
import {
  actions,
  closeAll,
  diffInput,
  fixAt,
  fixesAt,
  lines,
  open,
  replace,
  run,
  shown,
  textAt,
  titles,
  until,
  warnings,
} from './editor';
import { RESEMBLING, RESEMBLING_TEXT, SIMILAR, withoutLines } from './resembling';
import { LINES, TEXT } from './seedlike';

const command = (id: string) => vscode.commands.executeCommand<unknown>(`bulletin.${id}`);
const cursorLine = () => vscode.window.activeTextEditor?.selection.active.line;

/** The findings of `similar-block` as soon as there are `count` of them. */
function informations(document: vscode.TextDocument, count = SIMILAR.length): Promise<vscode.Diagnostic[]> {
  return until(`${count} similar blocks`, () => {
    const found = shown(document).filter(({ code }) => code === 'similar-block');
    return found.length === count && found;
  });
}

const WAYS_TO_IGNORE = [
  'Ignore in this file',
  'Ignore in all files',
  'Ignore in this file, with a reason…',
  'Change how similar-block is shown…',
];
const NEAR = [
  'Remove this similar block (5 lines, 2 nowhere else)',
  'Keep this one, remove the original (5 lines, 2 nowhere else)',
  'Compare with the original, lines 1–5',
  'Go to the original, lines 1–5',
];
const PASSAGE = [
  'Remove this passage (2 lines)',
  'Keep this one, remove the original (2 lines)',
  'Compare with the original, lines 2–3',
  'Go to the original, lines 2–3',
];
const SHORTENED = [
  'Remove this shortened copy (1 line)',
  'Compare with the original, lines 6–8',
  'Go to the original, lines 6–8',
];

describe('Similar blocks', () => {
  afterEach(closeAll);

  it('are an information on their first line, in one sentence that says what differs', async () => {
    const document = await open(RESEMBLING_TEXT);
    const found = await informations(document);
    equal(
      found.map(({ range, message, severity }) => ({ range, message, severity })),
      SIMILAR.map(({ start, message }) => ({
        range: document.lineAt(start).range,
        message,
        severity: vscode.DiagnosticSeverity.Information,
      })),
    );
  });

  it('are not faded: what was changed in them is to be read', async () => {
    const document = await open(RESEMBLING_TEXT);
    await informations(document);
    equal(
      shown(document).map(({ code, tags }) => [code, tags ?? []]),
      SIMILAR.map(() => ['similar-block', []]),
    );
  });

  it('name their original first, then what else is similar to it', async () => {
    const [near] = await informations(await open(RESEMBLING_TEXT));
    const places = near?.relatedInformation?.map(({ location, message }) => `${location.range.start.line} ${message}`);
    equal(places, ['0 The original: lines 1–5', '20 Also similar: lines 21–22']);
  });

  it('offer fixes on each of their lines that say what they lose, and on no other line', async () => {
    const document = await open(RESEMBLING_TEXT);
    for (let line = 0; line < RESEMBLING.length; line++) {
      const which = SIMILAR.findIndex(({ start, end }) => start <= line && line <= end);
      const own = [NEAR, PASSAGE, SHORTENED][which];
      const expected = own === undefined ? [] : [...own, ...WAYS_TO_IGNORE];
      equal(titles(await fixesAt(document, line)), expected, `line ${line}`);
    }
  });

  it('prefer no fix, and have none for all of them', async () => {
    const document = await open(RESEMBLING_TEXT);
    const whole = new vscode.Range(0, 0, RESEMBLING.length, 0);
    const offered = await actions(document, whole, 'quickfix');
    equal(titles(offered), [...NEAR, ...PASSAGE, ...SHORTENED]);
    equal(offered.filter(({ isPreferred }) => isPreferred).length, 0);
    equal(await actions(document, whole, 'source.fixAll'), []);
  });

  const receipts: readonly string[] = [
    '5 lines removed in 1 block, among them 2 lines that stood nowhere else.',
    '2 lines removed in 1 block; every distinct line is still there.',
    '1 line removed in 1 block; the longer version is still there.',
  ];
  for (const [i, { start, end }] of SIMILAR.entries()) {
    it(`remove block ${i + 1} with an honest receipt, and one undo brings it back`, async () => {
      const document = await open(RESEMBLING_TEXT);
      equal(await run(await fixAt(document, end, 'Remove this')), receipts[i]);
      equal(document.getText(), withoutLines(start, end));
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), RESEMBLING_TEXT);
    });
  }

  it('keep the newer version and remove the original', async () => {
    const document = await open(RESEMBLING_TEXT);
    equal(await run(await fixAt(document, 12, 'Keep this one')), receipts[0]);
    equal(document.getText(), withoutLines(0, 4));
  });

  it('are not offered to be kept in the view where they are cut short, as in the quick fixes', async () => {
    const document = await open(RESEMBLING_TEXT);
    const { uri, version } = document;
    const entries = blockEntries([{ uri, version, analysis: analyze(document.getText()) }]);
    equal(
      entries.map(({ context }) => context),
      ['block', 'block', 'copy'],
    );
  });

  it('do nothing where what they repeat went since the fix was offered', async () => {
    const document = await open(RESEMBLING_TEXT);
    const fix = await fixAt(document, 20, 'Remove this passage');
    await replace(document, lines(0, 14), 'Struck out.\n');
    const text = document.getText();
    equal(await run(fix), 'That is no longer there.');
    equal(document.getText(), text);
  });

  it('go to the original and compare with it', async () => {
    const document = await open(RESEMBLING_TEXT);
    await run(await fixAt(document, 29, 'Go to the original'));
    equal(cursorLine(), 5);
    const title = await run(await fixAt(document, 11, 'Compare'));
    equal(title, `${document.uri.path.slice(1)}: lines 1–5 ↔ lines 10–14`);
    const { original, modified } = await diffInput();
    equal(await textAt(original), RESEMBLING.slice(0, 5).join('\n'));
    equal(await textAt(modified), RESEMBLING.slice(9, 14).join('\n'));
  });

  it('are no duplicate blocks to the commands that clean up', async () => {
    const document = await open(RESEMBLING_TEXT);
    const name = document.uri.path.slice(1);
    equal(await command('findDuplicates'), `${name} has no duplicate blocks.`);
    equal(await command('previewCleanUp'), `${name} has no duplicate blocks and no litter to remove.`);
    equal(await command('removeDuplicates'), `${name} has no duplicate blocks to remove.`);
    equal(document.getText(), RESEMBLING_TEXT);
  });

  it('are no duplicates in the Outline, and do not fold', async () => {
    const document = await open(RESEMBLING_TEXT);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const inside = symbols.flatMap(({ detail, children }) => [detail, ...children.map(({ name }) => name)]);
    equal(
      inside.filter((word) => /duplicate/i.test(word)),
      [],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    equal(
      // The speech that the block opens goes on below it.
      folds.some(({ start, end }) => start === 20 && end === 21),
      false,
    );
  });

  it('lie on the way of Go to Next and Previous Duplicate', async () => {
    await open(RESEMBLING_TEXT);
    const way: (number | undefined)[] = [];
    for (const direction of ['Next', 'Next', 'Next', 'Next', 'Previous']) {
      await command(`goTo${direction}Duplicate`);
      way.push(cursorLine());
    }
    equal(way, [9, 20, 29, 9, 29]);
  });

  it('come after duplicate blocks, and are not counted with them', async () => {
    const document = await open(`${RESEMBLING_TEXT}\n${TEXT}`);
    await warnings(document, 6);
    equal(await command('findDuplicates'), '6 blocks found.');
    equal(cursorLine(), RESEMBLING.length + 10);
    const both = new vscode.Range(0, 0, RESEMBLING.length + LINES.length, 0);
    const offered = titles(await actions(document, both, 'quickfix'));
    equal(offered.findLastIndex((title) => title.startsWith('Keep this one, remove the others')) > 0, true);
    equal(
      offered.findLastIndex((title) => title.startsWith('Keep this one, remove the others')) <
        offered.indexOf(NEAR[0] ?? ''),
      true,
      offered.join('\n'),
    );
    equal(offered.at(-2), 'Remove all 6 duplicate blocks in this file');
  });

  it('make way for duplicate blocks where there are more than 500', async () => {
    const block = (i: number) => {
      const first = `• The crews of ferry number ${i} sail from the quay called ${i * 7919} at ${i % 24} o’clock;`;
      return `🎙 Statement number ${i * 31} by the harbour\n${first}\nNobody waits on quay ${i} after dark.\n`.repeat(2);
    };
    const document = await open(`${RESEMBLING_TEXT}\n${Array.from({ length: 499 }, (_, i) => block(i)).join('')}`);
    await warnings(document, 499);
    const rest = shown(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Information);
    equal(
      rest.map(({ range, message }) => `${range.start.line} ${message}`),
      [`9 ${SIMILAR[0]?.message}`, '20 2 more findings from here on are not shown.'],
    );
  });
});
