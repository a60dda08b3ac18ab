import * as vscode from 'vscode';
import { readIgnoreList } from '../../src/core';
import { equal } from './check';
import { closeAll, fixAt, open, openUri, pause, run, set, shown, until, warnings } from './editor';
import { at, newFolder, savedText } from './memory';
import { LITTER_LINE, TEXT } from './seedlike';

const { Global } = vscode.ConfigurationTarget;
const EMPTY = '{ "version": 1, "ignored": [] }';
const IGNORED = 'Ignored. “Show Ignored Findings” brings it back.';
const command = (id: string) => vscode.commands.executeCommand<unknown>(`bulletin.${id}`);

function entriesIn(folder: vscode.Uri) {
  return readIgnoreList(savedText(at(folder, '.bulletin-ignore.json'))).entries;
}

/** Runs Show Ignored Findings and ticks all that it lists. */
function restoreAll(): Promise<unknown> {
  return accepted(command('showIgnored'), async () => {
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
  });
}

/** The answer of what shows a list, once `choose` has chosen in it, or else with what it chooses by itself. */
async function accepted(asked: PromiseLike<unknown>, choose = async () => {}): Promise<unknown> {
  let isOver = false;
  const answer = Promise.resolve(asked).then((said) => {
    isOver = true;
    return said;
  });
  await pause(500);
  await choose();
  for (let i = 0; !isOver && i < 50; i++) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await pause(100);
  }
  return answer;
}

async function renamed(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  equal(await vscode.workspace.applyEdit(edit), true);
}

describe('What is ignored', () => {
  afterEach(async () => {
    await set('rules', undefined);
    await closeAll();
  });

  it('is put on the list from the view, too, whether its file is open or not', async () => {
    const folder = newFolder({ 'a.bulletin': TEXT, 'b.bulletin': TEXT, '.bulletin-ignore.json': EMPTY });
    const document = await openUri(at(folder, 'a.bulletin'));
    await warnings(document, 6);
    const [address, offer = ''] = ((await fixAt(document, 40, 'Ignore in this file')).command?.arguments ??
      []) as string[];
    const ignore = (block: object) => vscode.commands.executeCommand('bulletin.block.ignore', { children: [], block });
    equal(await ignore({ address, offer, isOpen: true }), IGNORED);
    await warnings(document, 5);
    const other = at(folder, 'b.bulletin').toString();
    equal(await ignore({ address: other, offer: offer.replace(/^\d+/, '0'), isOpen: false }), IGNORED);
    equal(
      entriesIn(folder).map(({ rule, file }) => [rule, file]),
      [
        ['duplicate-block', 'a.bulletin'],
        ['duplicate-block', 'b.bulletin'],
      ],
    );
    equal(document.getText(), TEXT);
  });

  it('goes to the folder’s list, is told of no more, and comes back', async () => {
    const folder = newFolder({ 'feeds/a.bulletin': TEXT, '.bulletin-ignore.json': EMPTY });
    const document = await openUri(at(folder, 'feeds/a.bulletin'));
    await warnings(document, 6);
    equal(await run(await fixAt(document, 40, 'Ignore in this file')), IGNORED);
    await warnings(document, 5);
    equal(document.getText(), TEXT);
    equal(
      entriesIn(folder).map(({ rule, file, reason }) => [rule, file, reason]),
      [['duplicate-block', 'feeds/a.bulletin', '']],
    );
    equal(await restoreAll(), '1 finding is told of again.');
    await warnings(document, 6);
    equal(entriesIn(folder), []);
  });

  it('is all on the list where two are ignored at once', async () => {
    const folder = newFolder({ 'a.bulletin': TEXT, '.bulletin-ignore.json': EMPTY });
    const document = await openUri(at(folder, 'a.bulletin'));
    await warnings(document, 6);
    const fixes = [
      await fixAt(document, 12, 'Ignore in this file'),
      await fixAt(document, 40, 'Ignore in this file'),
      await fixAt(document, 83, 'Ignore in this file'),
    ];
    equal(await Promise.all(fixes.map(run)), [IGNORED, IGNORED, IGNORED]);
    await warnings(document, 3);
    equal(entriesIn(folder).length, 3);
  });

  it('in all files holds for a file that opens later', async () => {
    const folder = newFolder({ 'a.bulletin': TEXT, 'b.bulletin': TEXT, '.bulletin-ignore.json': EMPTY });
    const document = await openUri(at(folder, 'a.bulletin'));
    await warnings(document, 6);
    await run(await fixAt(document, LITTER_LINE, 'Ignore in all files'));
    await until('the litter to go', () => shown(document).every(({ code }) => code !== 'scraper-litter'));
    const other = await openUri(at(folder, 'b.bulletin'));
    await warnings(other, 6);
    equal(shown(other).filter(({ code }) => code === 'scraper-litter').length, 0);
  });

  it('is kept by VS Code where there is no folder with a list', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    equal(await run(await fixAt(document, 12, 'Ignore in this file')), IGNORED);
    await warnings(document, 5);
    equal(await restoreAll(), '1 finding is told of again.');
    await warnings(document, 6);
    equal(await command('showIgnored'), `Nothing is ignored where ${document.uri.path.slice(1)} is.`);
  });

  it('goes along when its file is renamed, and comes back when that is undone', async () => {
    const folder = newFolder({ 'feeds/a.bulletin': TEXT, '.bulletin-ignore.json': EMPTY });
    const document = await openUri(at(folder, 'feeds/a.bulletin'));
    await warnings(document, 6);
    await run(await fixAt(document, 40, 'Ignore in this file'));
    const names = () => entriesIn(folder).map(({ file }) => file);
    equal(names(), ['feeds/a.bulletin']);
    await renamed(at(folder, 'feeds/a.bulletin'), at(folder, 'feeds/b.bulletin'));
    await until('the new name', () => names().includes('feeds/b.bulletin'));
    await warnings(await openUri(at(folder, 'feeds/b.bulletin')), 5);
    await renamed(at(folder, 'feeds/b.bulletin'), at(folder, 'feeds/a.bulletin'));
    await until('the old name', () => names().includes('feeds/a.bulletin'));
    equal(names(), ['feeds/a.bulletin']);
  });

  it('goes along with a folder, and to the list that holds where it goes', async () => {
    const folder = newFolder({
      'feeds/a.bulletin': TEXT,
      'feeds-2/a.bulletin': TEXT,
      '.bulletin-ignore.json': EMPTY,
      'old/.bulletin-ignore.json': EMPTY,
    });
    for (const name of ['feeds/a.bulletin', 'feeds-2/a.bulletin']) {
      const document = await openUri(at(folder, name));
      await warnings(document, 6);
      await run(await fixAt(document, 40, 'Ignore in this file'));
    }
    const names = () => entriesIn(folder).map(({ file }) => file);
    await renamed(at(folder, 'feeds'), at(folder, 'archive'));
    await until('the new name', () => names().includes('archive/a.bulletin'));
    await until('the old name to go', () => names().length === 2);
    equal(names(), ['archive/a.bulletin', 'feeds-2/a.bulletin']);
    await renamed(at(folder, 'archive'), at(folder, 'old/archive'));
    await until('the list to lose it', () => names().length === 1);
    equal(names(), ['feeds-2/a.bulletin']);
    equal(
      entriesIn(at(folder, 'old')).map(({ file }) => file),
      ['archive/a.bulletin'],
    );
    await warnings(await openUri(at(folder, 'old/archive/a.bulletin')), 5);
  });

  it('leaves a list alone that cannot be read', async () => {
    const broken = '{ "version": 1, ';
    const folder = newFolder({ 'a.bulletin': TEXT, '.bulletin-ignore.json': broken });
    const document = await openUri(at(folder, 'a.bulletin'));
    await warnings(document, 6);
    equal(
      await run(await fixAt(document, 40, 'Ignore in this file')),
      '.bulletin-ignore.json cannot be read as a list of ignored findings; it was left as it is.',
    );
    equal(savedText(at(folder, '.bulletin-ignore.json')), broken);
  });

  it('is dropped by Prune once it is about nothing', async () => {
    const folder = newFolder({ 'a.bulletin': TEXT, '.bulletin-ignore.json': EMPTY });
    const document = await openUri(at(folder, 'a.bulletin'));
    await warnings(document, 6);
    await run(await fixAt(document, 12, 'Ignore in this file'));
    await warnings(document, 5);
    await run(await fixAt(document, 83, 'Ignore in this file'));
    await warnings(document, 4);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(10, 0, 19, 0));
    await vscode.workspace.applyEdit(edit);
    equal(await command('pruneIgnored'), 'Entries about nothing any more: 1, removed. Entries that stay: 1.');
    equal(entriesIn(folder).length, 1);
  });
});

describe('The severity of a rule', () => {
  afterEach(async () => {
    const { Workspace } = vscode.ConfigurationTarget;
    const target = vscode.workspace.workspaceFolders === undefined ? Global : Workspace;
    await vscode.workspace.getConfiguration('bulletin').update('rules', undefined, target);
    await set('rules', undefined);
    await closeAll();
  });

  it('is changed from its quick fix', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    const fix = await fixAt(document, LITTER_LINE, 'Change how scraper-litter is shown');
    equal(await accepted(run(fix)), 'scraper-litter is “off” now.');
    await until('the litter to go', () => shown(document).every(({ code }) => code !== 'scraper-litter'));
  });

  it('is changed without what else the user says of the rule', async () => {
    await set('rules', { 'scraper-litter': { lines: ['Subscribe now'] }, 'empty-speaker': 'hint' });
    const document = await open(TEXT);
    await warnings(document, 6);
    await accepted(run(await fixAt(document, LITTER_LINE, 'Change how scraper-litter is shown')));
    equal(vscode.workspace.getConfiguration('bulletin').get('rules'), {
      'scraper-litter': { lines: ['Subscribe now'], severity: 'off' },
      'empty-speaker': 'hint',
    });
  });

  it('is shown where the folder’s file says it', async () => {
    const folder = newFolder({ 'a.bulletin': TEXT, '.bulletin.json': '{ "rules": { "scraper-litter": "hint" } }' });
    const document = await openUri(at(folder, 'a.bulletin'));
    await warnings(document, 6);
    equal(
      await run(await fixAt(document, LITTER_LINE, 'Change how scraper-litter is shown')),
      '.bulletin.json says how the rules are shown here.',
    );
    equal(vscode.window.activeTextEditor?.document.uri.toString(), at(folder, '.bulletin.json').toString());
  });
});
