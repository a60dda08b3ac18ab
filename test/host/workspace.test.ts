import * as vscode from 'vscode';
import { readIgnoreList } from '../../src/core';
import { equal } from './check';
import { closeAll, fixAt, openUri, replace, run, shown, until, warnings } from './editor';
import { CLEANED_UP_TEXT, TEXT } from './seedlike';
import { frame } from './setup';

/** The folder that is open: on a disk, which an untrusted workspace is, too, or in memory, as on vscode.dev. */
function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) throw new Error('no folder is open');
  return first.uri;
}

let count = 0;
/** A file of the present test: each has a folder of its own below the one that is open. */
const at = (name: string) => vscode.Uri.joinPath(folder(), `tried${count}`, name);
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

async function write(name: string, content: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(content));
  return at(name);
}

describe('A workspace folder', () => {
  beforeEach(async () => {
    count++;
    await vscode.workspace.fs.createDirectory(at(''));
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(at(''), { recursive: true });
  });

  it('is what this host has opened: on a disk or in memory, trusted or not', () => {
    const { isTrusted } = vscode.workspace;
    const expected = {
      desktop: ['file', true],
      server: ['file', true],
      untrusted: ['file', false],
      web: ['tmp', true],
    };
    equal([folder().scheme, isTrusted], expected[frame.host]);
  });

  it('has its bulletins searched, cleaned and saved', async () => {
    const document = await openUri(await write('a.bulletin', TEXT));
    await warnings(document, 6);
    await vscode.commands.executeCommand('bulletin.cleanUp');
    await document.save();
    equal(await read(at('a.bulletin')), CLEANED_UP_TEXT);
  });

  it('has its .bulletin.json obeyed, which is data only and can lose nothing', async () => {
    await write('.bulletin.json', '{ "rules": { "duplicate-block": "hint" }, "duplicates.minCharacters": 1 }');
    const document = await openUri(await write('b.bulletin', TEXT));
    await until('the findings', () => shown(document).length > 0);
    equal(
      shown(document).filter(({ severity }) => severity < vscode.DiagnosticSeverity.Information),
      [],
    );
    const answer = await vscode.commands.executeCommand<string>('bulletin.removeDuplicates');
    equal(answer.endsWith('every distinct line is still there.'), true);
    const before = new Set(TEXT.split('\n'));
    equal(new Set(document.getText().split('\n')).size, before.size);
  });

  it('has the .bulletin.json of a folder forgotten that is deleted as a whole, and made again without one', async () => {
    await write('feed/.bulletin.json', '{ "rules": { "duplicate-block": "off" } }');
    const quiet = await openUri(await write('feed/e.bulletin', TEXT));
    await until('the litter', () => shown(quiet).length > 0);
    equal(shown(quiet).length, 1);
    await closeAll();
    await vscode.workspace.fs.delete(at('feed'), { recursive: true });
    await warnings(await openUri(await write('feed/e.bulletin', TEXT)), 6);
  });

  it('keeps the list of what is ignored', async () => {
    await write('.bulletin-ignore.json', '{ "version": 1, "ignored": [] }');
    const document = await openUri(await write('c.bulletin', TEXT));
    await warnings(document, 6);
    await run(await fixAt(document, 40, 'Ignore in this file'));
    await warnings(document, 5);
    const { entries } = readIgnoreList(await read(at('.bulletin-ignore.json')));
    equal(
      entries.map(({ rule, file }) => [rule, file]),
      [['duplicate-block', 'c.bulletin']],
    );
  });

  it('has what changes behind the editor read again', async () => {
    const document = await openUri(await write('d.bulletin', TEXT));
    await warnings(document, 6);
    const config = await openUri(await write('.bulletin.json', '{}'));
    await replace(config, new vscode.Range(0, 0, 0, 2), '{ "rules": { "duplicate-block": "off" } }');
    await config.save();
    await until('the blocks to go', () => shown(document).every(({ code }) => code !== 'duplicate-block'));
  });
});
