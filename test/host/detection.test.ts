import * as vscode from 'vscode';
import { patternFor } from '../../src/vscode/shared/fileAssociations';
import { equal } from './check';
import { closeAll, open, openUntitled, openUri, pause, set, until } from './editor';
import { at, newFolder } from './memory';

const FEED = `🌐 A meeting of the ferry towns was held in Port Elm.
• the Mayors of the #FerryLeague towns,
💬 Ann Reed: The bridge is open again, and the ferries stay.
`;
const LETTER = 'Dear Ann,\n\nthe bridge is open again, and the ferries stay.\n\nYours,\nBob\n';

const { Global } = vscode.ConfigurationTarget;
const run = (command: string) => vscode.commands.executeCommand(command);
const associations = () => vscode.workspace.getConfiguration('files').inspect('associations')?.globalValue;

/** The language of the document at this address, as soon as it is the one expected. */
async function becomes(uri: vscode.Uri, language: string): Promise<void> {
  const all = () => vscode.workspace.textDocuments.filter((each) => each.uri.toString() === uri.toString());
  await until(`${uri.path} to be ${language}`, () => all().some(({ languageId }) => languageId === language));
}

/** Takes an entry of the status bar item's list: so many steps down, and Enter. */
async function choose(steps: number): Promise<void> {
  let isOver = false;
  const answer = Promise.resolve(run('bulletin.chooseLanguage')).then(() => {
    isOver = true;
  });
  await pause(500);
  for (let i = 0; i < steps; i++) await run('workbench.action.quickOpenSelectNext');
  for (let i = 0; !isOver && i < 50; i++) {
    await run('workbench.action.acceptSelectedQuickOpenItem');
    await pause(100);
  }
  await answer;
}

describe('A plain text that looks like a bulletin', () => {
  afterEach(async () => {
    await set('detection', undefined);
    await vscode.workspace.getConfiguration('files').update('associations', undefined, Global);
    await closeAll();
  });

  it('stays plain text until somebody takes the suggestion', async () => {
    const { uri, languageId } = await open(FEED, 'txt');
    equal(languageId, 'plaintext');
    await choose(0);
    await becomes(uri, 'bulletin');
  });

  it('brings files like it along by an association that the list shows and writes', async () => {
    const { uri } = await open(FEED, 'd/posts.txt');
    await choose(1);
    await becomes(uri, 'bulletin');
    equal(associations(), { [`**/${uri.path.split('/')[1]}/*.txt`]: 'bulletin' });
  });

  it('is meant by that association whatever signs the names have', () => {
    for (const path of ['/x/Feeds [2031]/week.txt', '/x/{a,b}/week.t[x]', '/x/[]]/[week', '/x/feeds/week.txt']) {
      const uri = vscode.Uri.file(path);
      const pattern = patternFor(uri) ?? '';
      const isMeant = (each: vscode.Uri) =>
        vscode.languages.match({ pattern }, { uri: each, languageId: 'plaintext' } as vscode.TextDocument) > 0;
      equal([isMeant(uri), isMeant(vscode.Uri.file('/x/a/week.txt'))], [true, false], pattern);
    }
  });

  it('is switched when it opens, and never against a switch back', async () => {
    await set('detection', 'auto');
    const { uri } = await open(FEED, 'txt');
    await becomes(uri, 'bulletin');
    await run('bulletin.treatAsPlainText');
    await becomes(uri, 'plaintext');
    await pause(300);
    await closeAll();
    equal((await openUri(uri)).languageId, 'plaintext');
    await pause(300);
    await becomes(uri, 'plaintext');
  });

  it('is switched again after the user made it a bulletin again', async () => {
    await set('detection', 'auto');
    const { uri } = await open(FEED, 'txt');
    await becomes(uri, 'bulletin');
    await run('bulletin.treatAsPlainText');
    await becomes(uri, 'plaintext');
    await run('bulletin.treatAsBulletin');
    await becomes(uri, 'bulletin');
    await closeAll();
    await openUri(uri);
    await becomes(uri, 'bulletin');
  });

  it('is not taken for an earlier untitled text of the same name', async () => {
    await set('detection', 'auto');
    // Of a first line that begins as bulletins do VS Code itself would make one.
    const text = `News of the week\n${FEED}`;
    const { uri } = await openUntitled(text, 'plaintext');
    await becomes(uri, 'bulletin');
    await run('bulletin.treatAsPlainText');
    await becomes(uri, 'plaintext');
    await closeAll();
    const later = await openUntitled(text, 'plaintext');
    equal(later.uri.toString(), uri.toString());
    await becomes(uri, 'bulletin');
  });

  it('is no letter', async () => {
    await set('detection', 'auto');
    const { uri } = await open(LETTER, 'txt');
    await pause(500);
    await becomes(uri, 'plaintext');
  });
});

describe('A file without an extension', () => {
  afterEach(closeAll);

  it('is a bulletin where its first line is one’s heading; a .txt file never is for that', async () => {
    const folder = newFolder({ feed: FEED, letter: LETTER, 'feed.txt': FEED });
    for (const name of ['feed', 'letter', 'feed.txt']) await openUri(at(folder, name));
    await becomes(at(folder, 'feed'), 'bulletin');
    await becomes(at(folder, 'letter'), 'plaintext');
    await becomes(at(folder, 'feed.txt'), 'plaintext');
  });
});
