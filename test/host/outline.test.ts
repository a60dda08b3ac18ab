import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, open } from './editor';
import { TEXT } from './seedlike';

async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
}

function all(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
}

describe('Outline', () => {
  afterEach(closeAll);

  it('has one event for each post, copies included in the post above', async () => {
    const posts = await symbolsOf(await open(TEXT));
    equal(
      posts.map(({ name, range, kind }) => [name, range.start.line, range.end.line, kind]),
      [
        ['Reed · meeting of the Ferry Council · Port Elm', 0, 18],
        ['Quill · Island Forum · Port Elm · May 3', 19, 54],
        [
          'The Council ended its inspection of the lighthouses on June 20. It had put three questions to the keepers. · Jun 4',
          55,
          74,
        ],
        ['yearly meeting of the island mayors · Mar 12', 75, 83],
      ].map((post) => [...post, vscode.SymbolKind.Event]),
    );
  });

  it('shows the duplicate blocks of a post', async () => {
    const posts = await symbolsOf(await open(TEXT));
    const blocks = posts.map(({ children }) =>
      children.filter(({ name }) => name === 'Duplicate block').map(({ range }) => range.start.line),
    );
    equal(blocks, [[10], [29, 37, 47], [66], [81]]);
  });

  it('names the speakers and the meetings', async () => {
    const names = all(await symbolsOf(await open(TEXT))).map(({ name }) => name);
    equal(names.includes('Ann Reed'), true, names.join('\n'));
    equal(names.includes('Tom Quill'), true, names.join('\n'));
  });

  it('has no symbol that would blank it: names are not empty, selections lie inside, ranges nest', async () => {
    const posts = await symbolsOf(await open(TEXT));
    for (const symbol of all(posts)) {
      equal(symbol.name.trim() === '', false, 'an empty name');
      equal(symbol.range.contains(symbol.selectionRange), true, symbol.name);
      for (const child of symbol.children) equal(symbol.range.contains(child.range), true, child.name);
    }
  });

  it('cuts a long label between two graphemes, and no letter loses its mark', async () => {
    const letter = 'e\u0301';
    for (const before of ['', 'x']) {
      const [post] = await symbolsOf(
        await open(`📰 ${before}${letter.repeat(59)}\n📍 Port Elm, May 3, 2031\nThe quay opens.\n`),
      );
      const label = post?.name ?? '';
      equal(label.endsWith(`${letter}…`), true, label);
      equal(label.length <= 120, true, label);
    }
  });

  it('is empty for an empty file and for blank lines', async () => {
    for (const text of ['', '\n\n \n']) equal((await symbolsOf(await open(text))) ?? [], []);
  });
});

describe('Folding', () => {
  afterEach(closeAll);

  it('folds posts, duplicate blocks, speeches and lists', async () => {
    const document = await open(TEXT);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const found = folds.map(({ start, end }) => `${start}–${end}`);
    const posts = ['0–18', '19–54', '55–74', '75–83'];
    const blocks = ['10–18', '29–36', '37–46', '47–54', '66–74', '81–83'];
    const speeches = ['6–8', '21–27'];
    const lists = ['1–3', '24–25', '59–60', '61–63'];
    const copied = ['11–12', '32–33', '42–43', '50–51', '68–69', '70–72'];
    equal(found.sort(), [...posts, ...blocks, ...speeches, ...lists, ...copied].sort());
  });
});
