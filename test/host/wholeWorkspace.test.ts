import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, eventually, openUri, pause, set, shown, until } from './editor';
import { EARLIER, LATER, NEXT, OTHER } from './feeds';
import { at, newFolder } from './memory';
import { put, takeAway, workspaceFolder } from './workspaceFolder';

const { Global } = vscode.ConfigurationTarget;
const list = (command: string) => vscode.commands.executeCommand<string[]>(`bulletin.${command}`);

/** In how many documents and in how many tabs a file is open, once a tab of it is there. */
function whereOpen(uri: vscode.Uri): { documents: number; tabs: number } | undefined {
  const isOf = (other: vscode.Uri) => other.toString() === uri.toString();
  const inputs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ input }) => input));
  const tabs = inputs.filter((input) => input instanceof vscode.TabInputText && isOf(input.uri)).length;
  const documents = vscode.workspace.textDocuments.filter((document) => isOf(document.uri)).length;
  return tabs === 0 ? undefined : { documents, tabs };
}

describe('The bulletins of the workspace', () => {
  afterEach(async () => {
    await list('showOpen');
    await closeAll();
  });

  it('are listed by the view where the user wants it, beside what is open', async function () {
    const folder = workspaceFolder();
    if (folder === undefined) return this.skip();
    await put(folder, { 'feed/week-1.bulletin': LATER });
    try {
      await openUri(at(newFolder({ 'a.bulletin': OTHER.join('\n') }), 'a.bulletin'));
      equal(await list('showSpeakers'), []);
      await eventually('the person of a file', async () => (await list('showWorkspace')).includes('Tessa Brandt'));
      const meetings = await list('showMeetings');
      equal(meetings.includes('May 9, 2031 · Lighthouse Forum'), true, meetings.join(', '));
      await put(folder, { 'feed/week-1.bulletin': NEXT.join('\n') });
      await list('showSpeakers');
      await eventually(
        'the person who is gone to go',
        async () => !(await list('showSpeakers')).includes('Tessa Brandt'),
      );
      equal(await list('showOpen'), []);
    } finally {
      await takeAway(at(folder, 'feed'));
    }
  });

  it('are listed where their tab was not looked at yet, as after a start of VS Code', async function () {
    const folder = workspaceFolder();
    if (folder === undefined) return this.skip();
    await put(folder, { 'feed/week-1.bulletin': LATER });
    const uri = at(folder, 'feed/week-1.bulletin');
    try {
      await openUri(at(newFolder({ 'a.bulletin': OTHER.join('\n') }), 'a.bulletin'));
      await vscode.commands.executeCommand('vscode.open', uri, { background: true, preview: false });
      const { documents, tabs } = await until('the tab', () => whereOpen(uri));
      equal([documents, tabs], [0, 1]);
      await eventually('the person of a file', async () => (await list('showWorkspace')).includes('Tessa Brandt'));
      await put(folder, { 'feed/week-1.bulletin': NEXT.join('\n') });
      await eventually(
        'the person who is gone to go',
        async () => !(await list('showSpeakers')).includes('Tessa Brandt'),
      );
    } finally {
      await closeAll();
      await takeAway(at(folder, 'feed'));
    }
  });

  it('are also the texts that the user has VS Code take for bulletins always', async function () {
    const folder = workspaceFolder();
    if (folder === undefined) return this.skip();
    const associations = (value: unknown) =>
      vscode.workspace.getConfiguration('files').update('associations', value, Global);
    await put(folder, { 'feed/week-1.txt': LATER });
    try {
      await list('showWorkspace');
      equal((await list('showSpeakers')).includes('Tessa Brandt'), false);
      await associations({ '**/feed/*.txt': 'bulletin' });
      await eventually('the person of a text', async () => (await list('showSpeakers')).includes('Tessa Brandt'));
    } finally {
      await associations(undefined);
      await takeAway(at(folder, 'feed'));
    }
  });

  it('are also those of a folder that comes as a whole, and no more those of one that goes', async function () {
    const folder = workspaceFolder();
    if (folder === undefined) return this.skip();
    const isListed = async () => (await list('showSpeakers')).includes('Tessa Brandt');
    await list('showWorkspace');
    await put(folder, { 'come/feeds/week-1.bulletin': LATER });
    try {
      await eventually('the person of a new folder', isListed);
    } finally {
      await takeAway(at(folder, 'come'));
    }
    await eventually('the person to go', async () => !(await isListed()));
  });

  it('are read no more when the user stops that, until the user asks for them', async function () {
    const folder = workspaceFolder();
    if (folder === undefined) return this.skip();
    await put(folder, { 'feed/week-1.bulletin': EARLIER, 'feed/week-2.bulletin': LATER });
    try {
      await vscode.commands.executeCommand('bulletin.stopReading');
      await set('duplicates.scope', 'workspace');
      const later = await openUri(at(folder, 'feed/week-2.bulletin'));
      await pause(700);
      equal(shown(later), []);
      equal(
        await vscode.commands.executeCommand('bulletin.findDuplicates', later.uri),
        '0 blocks found; blocks that stand in other files: 1.',
      );
      await until('what stands in another file', () => shown(later).length > 0);
    } finally {
      await set('duplicates.scope', undefined);
      await takeAway(at(folder, 'feed'));
    }
  });

  it('are found by Go to Symbol in Workspace, and gone to by Go to Speaker', async function () {
    const folder = workspaceFolder();
    if (folder === undefined) return this.skip();
    // Whoever speaks most comes first.
    const posts = Array.from({ length: 5 }, (_, n) => [
      `🌐 Meeting number ${n + 2} of the Ferry Council was held in Port Elm.`,
      `💬 Tessa Brandt: The ferries sail ${n + 2} times a day.`,
      'Read in full',
    ]);
    await put(folder, { 'feed/week-1.bulletin': posts.flat().join('\n') });
    try {
      await openUri(at(newFolder({ 'a.bulletin': OTHER.join('\n') }), 'a.bulletin'));
      await eventually('the person of a file', async () => {
        const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'tessa brandt',
        );
        return found.some(({ name, location }) => `${name} ${location.uri.path}`.endsWith('feed/week-1.bulletin'));
      });
      const chosen = vscode.commands.executeCommand<string>('bulletin.goToSpeaker');
      await eventually('the choice', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document.uri.path.endsWith('feed/week-1.bulletin') === true;
      });
      equal(await chosen, 'Tessa Brandt');
    } finally {
      await takeAway(at(folder, 'feed'));
    }
  });
});
