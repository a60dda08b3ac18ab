import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, fixesAt, open, warnings } from './editor';
import { BLOCKS, CLEAN_TEXT, LINES, TEXT } from './seedlike';

async function hoverAt(document: vscode.TextDocument, line: number): Promise<vscode.MarkdownString[]> {
  const end = document.lineAt(line).range.end;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, end);
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

const LINK = /\[([^\]]+)\]\(command:([\w.]+)\?([^)]*)\)/g;

/** The titles of the links, each with what it runs, given as VS Code gives it. */
function linksIn({ value }: vscode.MarkdownString): [title: string, follow: () => Thenable<unknown>][] {
  return [...value.matchAll(LINK)].map(([whole, title = '', command = '']) => {
    const { query } = vscode.Uri.parse(whole.slice(whole.lastIndexOf('](') + 2, -1));
    const args: unknown[] = JSON.parse(decodeURIComponent(query));
    return [title.replace(/\\/g, ''), () => vscode.commands.executeCommand(command, ...args)];
  });
}

const ECHO = BLOCKS[0] ?? { start: 0, end: 0 };

describe('The hover of a duplicate block', () => {
  afterEach(closeAll);

  it('shows the beginning of what it repeats, below the post in which that stands, and links', async () => {
    const document = await open(TEXT);
    await warnings(document, BLOCKS.length);
    const [excerpt, links, ...others] = await hoverAt(document, ECHO.start);
    const [heading] =
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      )) ?? [];
    equal(heading?.name, 'Reed · meeting of the Ferry Council · Port Elm');
    const own = LINES.slice(1, 5);
    equal(excerpt?.value.slice(excerpt.value.indexOf('\n')), `\n\`\`\`bulletin\n${own.join('\n')}\n…\n\`\`\`\n`);
    equal(excerpt?.value.startsWith('**'), true, excerpt?.value);
    equal(
      linksIn(links as vscode.MarkdownString).map(([title]) => title),
      ['Go to the original', 'Compare with the original', `Remove this duplicate (${ECHO.end - ECHO.start + 1} lines)`],
    );
    equal(others, []);
  });

  it('is there on each line of the block, says nothing of the problem that VS Code tells, and is nowhere else', async () => {
    const document = await open(TEXT);
    await warnings(document, BLOCKS.length);
    for (let line = 0; line < LINES.length; line++) {
      const isInside = BLOCKS.some(({ start, end }) => start <= line && line <= end);
      const texts = (await hoverAt(document, line)).map(({ value }) => value);
      equal(texts.filter((text) => text.includes('command:')).length, isInside ? 1 : 0, `line ${line}`);
      equal(
        texts.some((text) => /lines repeat/.test(text)),
        false,
        `line ${line}`,
      );
    }
  });

  it('tells the problem where VS Code does not show it', async () => {
    const settings = vscode.workspace.getConfiguration('bulletin');
    await settings.update('duplicates.fade', false, vscode.ConfigurationTarget.Global);
    try {
      const document = await open(TEXT);
      await warnings(document, BLOCKS.length);
      const [first, below] = [await hoverAt(document, ECHO.start), await hoverAt(document, ECHO.start + 1)];
      equal([first.length, below.length], [2, 3]);
      equal(/^9 lines repeat lines /.test(below[0]?.value ?? ''), true, below[0]?.value);
    } finally {
      await settings.update('duplicates.fade', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('lets a link of its own run only, and what the text says is no Markdown', async () => {
    const hostile =
      '[Press](command:workbench.action.closeWindow) <b>bold</b> **bold** on the quay of Port Elm, all day long.';
    const keepers = 'The keepers of the light at Crow Point and those of Gull Rock met on the quay in the morning.';
    // What opens with such a line would close a block of code that is opened with three.
    const body = [hostile, '  ````', keepers];
    const document = await open(['⚓ The quay `is` [open](command:bulletin.cleanUp)', ...body, ...body, ''].join('\n'));
    await warnings(document, 1);
    const [excerpt, links] = await hoverAt(document, 4);
    equal([excerpt?.isTrusted ?? false, links?.isTrusted], [false, { enabledCommands: ['bulletin.applyFix'] }]);
    equal(
      excerpt?.value,
      `**The quay \\\`is\\\` \\[open\\]\\(command:bulletin.cleanUp\\)**\n\`\`\`\`\`bulletin\n${hostile}\n\`\`\`\`\n${keepers}\n\`\`\`\`\`\n`,
    );
  });

  it('leads to the original, and removes the block by the link', async () => {
    const document = await open(TEXT);
    await warnings(document, BLOCKS.length);
    const links = linksIn((await hoverAt(document, ECHO.start + 2))[1] as vscode.MarkdownString);
    const follow = (name: string) => links.find(([title]) => title.startsWith(name))?.[1]();
    await follow('Go to');
    equal(vscode.window.activeTextEditor?.selection.active.line, 1);
    await follow('Remove');
    equal(document.lineCount, LINES.length - (ECHO.end - ECHO.start + 1));
    equal((await fixesAt(document, ECHO.start)).length, 0);
  });

  it('is none in a clean text', async () => {
    const document = await open(CLEAN_TEXT);
    for (let line = 0; line < document.lineCount; line += 5)
      equal(
        (await hoverAt(document, line)).filter(({ value }) => value.includes('command:')),
        [],
        `line ${line}`,
      );
  });
});
