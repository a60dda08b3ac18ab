import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, eventually, open, pause, until } from './editor';
import { BLOCKS, TEXT } from './seedlike';

const SPEECHES = [
  '🌉 Mayor Ann Reed on the new bridge (t.me/port_elm)',
  '💬 The bridge is open. “It stays (so I hope) open.”  ',
  'Two things are left:',
  '1. the lamps;',
  '2. the stone.',
  '',
  '',
  '🎙 Answers to the press',
  '💬 Ann Reed: Ask @PortElmHarbour.',
].join('\n');

describe('Expand Selection', () => {
  afterEach(closeAll);

  it('goes from the word over sentence, line, speech and post to the text', async () => {
    const document = await open(SPEECHES);
    const at = new vscode.Position(1, 9);
    const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const steps: string[] = [];
    for (let range = chain; range !== undefined; range = range.parent as vscode.SelectionRange) {
      const { start, end } = range.range;
      steps.push(start.line === end.line ? document.getText(range.range) : `lines ${start.line}–${end.line}`);
    }
    for (const step of ['bridge', 'The bridge is open.', 'lines 1–4', 'lines 0–4'])
      equal(steps.includes(step), true, `${step} in ${steps.join(' | ')}`);
  });
});

describe('Links', () => {
  afterEach(closeAll);

  it('lead to addresses without a scheme, and from handles to Telegram', async () => {
    const document = await open(SPEECHES);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    equal(links.map(({ range, target }) => [document.getText(range), target?.toString()]).sort(), [
      ['@PortElmHarbour', 'https://t.me/PortElmHarbour'],
      ['t.me/port_elm', 'https://t.me/port_elm'],
    ]);
  });
});

describe('Formatting', () => {
  afterEach(closeAll);

  it('takes away blanks at the ends of lines and blank lines, and nothing else', async () => {
    const document = await open(SPEECHES);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(document.getText(), SPEECHES.replace('open.”  ', 'open.”').replace('\n\n\n', '\n\n'));
  });

  it('of selected lines leaves the line below them, at whose start the selection ends', async () => {
    const document = await open('One  \nTwo  \nThree  \n');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 1, 0);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    equal(document.getText(), 'One\nTwo  \nThree  \n');
  });
});

describe('Semantic tokens', () => {
  afterEach(closeAll);

  it('show in the heading who speaks behind a bare 💬, and nothing where the line names the speaker', async () => {
    const document = await open(SPEECHES);
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    equal(Array.from(data), [0, SPEECHES.indexOf('Ann Reed'), 'Ann Reed'.length, 0, 0]);
  });
});

describe('Fold All Duplicates', () => {
  afterEach(closeAll);

  it('folds every duplicate block and nothing else, and Unfold All Duplicates unfolds them', async () => {
    await open(TEXT);
    const below = BLOCKS.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + 1 + i));
    await eventually('the blocks to be folded', async () => {
      equal(await vscode.commands.executeCommand('bulletin.foldDuplicates'), BLOCKS.length);
      return JSON.stringify(await hiddenLines()) === JSON.stringify(below);
    });
    await vscode.commands.executeCommand('bulletin.unfoldDuplicates');
    await eventually('the blocks to be unfolded', async () => (await hiddenLines()).length === 0);
  });

  it('says that there is none', async () => {
    await open('🎙 Statement by Mayor Ann Reed\nThe quay is open.');
    equal(await vscode.commands.executeCommand('bulletin.foldDuplicates'), 'There is no duplicate block to fold.');
  });
});

/** The lines that are not seen wherever the active editor is scrolled. */
async function hiddenLines(): Promise<number[]> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Error('no editor');
  const seen = new Set<number>();
  for (const line of [0, ...BLOCKS.map(({ start }) => start)]) {
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    await pause(100);
    for (const { start, end } of editor.visibleRanges) for (let n = start.line; n <= end.line; n++) seen.add(n);
  }
  return Array.from({ length: editor.document.lineCount }, (_, n) => n).filter((n) => !seen.has(n));
}

describe('Review All Duplicates', () => {
  afterEach(closeAll);

  it('shows each block beside its original, all in one editor', async () => {
    const document = await open(TEXT);
    const title = await vscode.commands.executeCommand<string>('bulletin.reviewDuplicates');
    equal(title.endsWith(': Duplicates'), true, title);
    await until('the review', () => {
      const label = vscode.window.tabGroups.activeTabGroup.activeTab?.label;
      return label === `${title} (${BLOCKS.length} files)`;
    });
    const blocks = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'bulletin-block');
    const { start, end } = BLOCKS[0] ?? { start: 0, end: 0 };
    const last = document.lineAt(end).range.end;
    const text = document.getText(new vscode.Range(new vscode.Position(start, 0), last));
    equal(
      blocks.some((block) => block.getText() === text && block.languageId === 'bulletin'),
      true,
      'a block',
    );
  });

  it('says that there is nothing to review', async () => {
    await open('🎙 Statement by Mayor Ann Reed\nThe quay is open.');
    const answer = await vscode.commands.executeCommand<string>('bulletin.reviewDuplicates');
    equal(answer.endsWith('has no duplicate or similar blocks.'), true, answer);
  });
});
