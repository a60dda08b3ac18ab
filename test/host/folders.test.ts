import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, open, openUri, pause, replace, set, shown, until, warnings } from './editor';
import { at, newFolder } from './memory';
import { TEXT } from './seedlike';

describe('A folder’s .bulletin.json', () => {
  afterEach(async () => {
    await set('rules', undefined);
    await closeAll();
  });

  it('decides over the user’s settings, and is obeyed again when it is saved', async () => {
    await set('rules', { 'duplicate-block': 'hint' });
    const folder = newFolder({ 'a.bulletin': TEXT, '.bulletin.json': '{ "duplicates.minLines": 4 }' });
    const document = await openUri(at(folder, 'a.bulletin'));
    await until('the findings', () => shown(document).length > 0);
    equal(shown(document).filter(({ code }) => code === 'duplicate-block').length > 0, true);
    const config = await openUri(at(folder, '.bulletin.json'));
    const whole = new vscode.Range(0, 0, 1, 0);
    await replace(config, whole, '{ "rules": { "duplicate-block": "warning" }, "duplicates.minLines": 4 }');
    await config.save();
    await warnings(document, 5);
    await replace(config, whole, '{ "rules": { "duplicate-block": "off" } }');
    await config.save();
    await until('the blocks to go', () => shown(document).every(({ code }) => code !== 'duplicate-block'));
  });

  it('of a folder above holds, too, as long as no nearer one is there', async () => {
    const folder = newFolder({
      '.bulletin.json': '{ "rules": { "duplicate-block": "off" } }',
      'feeds/a.bulletin': TEXT,
      'loud/.bulletin.json': '{}',
      'loud/b.bulletin': TEXT,
    });
    const quiet = await openUri(at(folder, 'feeds/a.bulletin'));
    await until('the litter', () => shown(quiet).length > 0);
    equal(
      shown(quiet).map(({ code }) => code),
      ['scraper-litter'],
    );
    await warnings(await openUri(at(folder, 'loud/b.bulletin')), 6);
  });

  it('is obeyed by the commands that work in any text, whatever its language', async () => {
    const folder = newFolder({ 'a.json': TEXT, '.bulletin.json': '{ "rules": { "duplicate-block": "off" } }' });
    const document = await openUri(at(folder, 'a.json'));
    const command = (id: string) => vscode.commands.executeCommand(`bulletin.${id}`);
    equal(await command('removeDuplicates'), 'a.json has no duplicate blocks to remove.');
    equal(await command('findDuplicates'), 'a.json has no duplicate blocks.');
    equal(await command('previewCleanUp'), 'a.json: clean-up preview (2 lines of litter)');
    equal(document.getText(), TEXT);
  });

  it('names the plain texts that are bulletins, and the bulletins that are left alone', async () => {
    const folder = newFolder({
      '.bulletin.json': '{ "files.include": ["feeds/*.txt"], "files.exclude": ["**/old/**"] }',
      'feeds/a.txt': 'A letter.\n',
      'notes.txt': 'A letter.\n',
      'old/b.bulletin': TEXT,
    });
    await openUri(at(folder, 'feeds/a.txt'));
    await until('the text to be a bulletin', () => vscode.window.activeTextEditor?.document.languageId === 'bulletin');
    const notes = await openUri(at(folder, 'notes.txt'));
    const old = await openUri(at(folder, 'old/b.bulletin'));
    await pause(600);
    equal([notes.languageId, shown(old)], ['plaintext', []]);
    equal(await vscode.commands.executeCommand('bulletin.runNow'), 'Duplicates: not searched in this file');
  });
});

describe('A large file', () => {
  afterEach(async () => {
    await set('maxFileSize', undefined);
    await closeAll();
  });

  it('is not searched while somebody types, but when somebody asks', async () => {
    await set('maxFileSize', 1);
    const document = await open(`${'The ferries stay in the harbour tonight.\n'.repeat(25_000)}${TEXT}`);
    await pause(600);
    equal(shown(document), []);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(symbols ?? [], []);
    equal(await vscode.commands.executeCommand('bulletin.runNow'), '6 duplicate blocks · 0 % repeated');
    await warnings(document, 6);
  });

  it('is searched as any other where there is no limit', async () => {
    await set('maxFileSize', 0);
    await warnings(await open(`${'The ferries stay in the harbour tonight.\n'.repeat(25_000)}${TEXT}`), 6);
  });
});
