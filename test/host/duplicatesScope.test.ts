import * as vscode from 'vscode';
import { equal } from './check';
import {
  closeAll,
  diffInput,
  eventually,
  fixAt,
  fixesAt,
  openUri,
  pause,
  replace,
  run,
  set,
  shown,
  textAt,
  titles,
  until,
} from './editor';
import { EARLIER, LATER, NEXT, OTHER, POST } from './feeds';
import { at, newFolder } from './memory';
import { put, takeAway, workspaceFolder } from './workspaceFolder';

const list = (command: string) => vscode.commands.executeCommand<string[]>(`bulletin.${command}`);

/** What is told of blocks that stand in other files, as soon as there are `count` of them. */
function elsewhere(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  return until(`${count} blocks of other files in ${document.uri.path}`, () => {
    const found = shown(document).filter(({ message }) => message.includes(' of '));
    return found.length === count && found;
  });
}

describe('duplicates.scope', () => {
  afterEach(async () => {
    await set('duplicates.scope', undefined);
    await set('run', undefined);
    await closeAll();
  });

  it('has open bulletins compared with each other, where the user wants it', async () => {
    const folder = newFolder({ 'a.bulletin': EARLIER, 'b.bulletin': LATER });
    const earlier = await openUri(at(folder, 'a.bulletin'));
    const later = await openUri(at(folder, 'b.bulletin'));
    await pause(500);
    equal([...shown(earlier), ...shown(later)], []);
    await set('duplicates.scope', 'workspace');
    const [found] = await elsewhere(later, 1);
    equal(
      [found?.message.replace(earlier.uri.path, 'a'), found?.severity, found?.range.start.line],
      ['4 lines repeat lines 1–4 of a: the whole post again.', vscode.DiagnosticSeverity.Information, 3],
    );
    equal(shown(earlier), []);
    const [related] = found?.relatedInformation ?? [];
    equal([related?.location.uri.path, related?.location.range.start.line], [earlier.uri.path, 0]);
    await replace(earlier, new vscode.Range(1, 0, 1, 7), 'Absent');
    await elsewhere(later, 0);
    await vscode.commands.executeCommand('undo');
  });

  it('has links to the other file in a hover, and no removal: the text that stays is not seen there', async () => {
    await set('duplicates.scope', 'workspace');
    const folder = newFolder({ 'a.bulletin': EARLIER, 'b.bulletin': LATER });
    const earlier = await openUri(at(folder, 'a.bulletin'));
    const later = await openUri(at(folder, 'b.bulletin'));
    await elsewhere(later, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      later.uri,
      new vscode.Position(3, 0),
    );
    const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
    const links = texts.flatMap((text) => [...text.matchAll(/\[([^\]]+)\]\(command:/g)].map(([, title]) => title));
    equal(
      links.map((title) => title?.replaceAll('\\', '').replace(earlier.uri.path, 'a')),
      ['Go to the original in a', 'Compare with the original in a'],
    );
  });

  it('does not go on telling what the other file lost, where that is asked for before its change is read', async () => {
    await set('duplicates.scope', 'workspace');
    const folder = newFolder({ 'a.bulletin': EARLIER, 'b.bulletin': LATER });
    const earlier = await openUri(at(folder, 'a.bulletin'));
    const later = await openUri(at(folder, 'b.bulletin'));
    await elsewhere(later, 1);
    const changed = replace(earlier, new vscode.Range(1, 0, 1, 7), 'Absent');
    await vscode.commands.executeCommand('bulletin.findDuplicates', later.uri);
    await changed;
    await vscode.commands.executeCommand('bulletin.findDuplicates', later.uri);
    await elsewhere(later, 0);
  });

  it('has its fixes say which other file is meant; none is preferred, and no clean-up takes the block away', async () => {
    await set('duplicates.scope', 'workspace');
    const folder = newFolder({ 'a.bulletin': EARLIER, 'b.bulletin': LATER });
    const earlier = await openUri(at(folder, 'a.bulletin'));
    const later = await openUri(at(folder, 'b.bulletin'));
    await elsewhere(later, 1);
    const fixes = await fixesAt(later, 4);
    equal(
      titles(fixes)
        .slice(0, 3)
        .map((title) => title.replace(earlier.uri.path, 'a')),
      ['Remove this block (4 lines), which stands in a', 'Compare with the original in a', 'Go to the original in a'],
    );
    equal(
      fixes.filter(({ isPreferred }) => isPreferred),
      [],
    );
    await vscode.commands.executeCommand('bulletin.cleanUp', later.uri);
    equal(later.getText(), LATER);
    await run(await fixAt(later, 4, 'Compare'));
    const { original, modified } = await diffInput();
    equal([await textAt(original), await textAt(modified)], [POST.join('\n'), POST.join('\n')]);
    await run(await fixAt(later, 4, 'Go to'));
    equal(vscode.window.activeTextEditor?.document.uri.path, earlier.uri.path);
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      later.uri,
      new vscode.Position(4, 0),
    );
    equal(
      links.map(({ targetUri }) => targetUri.path),
      [earlier.uri.path],
    );
    const receipt = String(await run(await fixAt(later, 4, 'Remove')));
    equal(receipt.replace(earlier.uri.path, 'a'), '4 lines removed in 1 block; they are still in a.');
    equal(later.getText(), NEXT.join('\n'));
  });

  it('has Find Duplicate Blocks wait for the other files, and count their blocks by themselves', async () => {
    await set('run', 'manual');
    await set('duplicates.scope', 'workspace');
    const folder = newFolder({ 'a.bulletin': EARLIER, 'b.bulletin': LATER });
    await openUri(at(folder, 'a.bulletin'));
    const later = await openUri(at(folder, 'b.bulletin'));
    equal(
      await vscode.commands.executeCommand('bulletin.findDuplicates', later.uri),
      '0 blocks found; blocks that stand in other files: 1.',
    );
  });

  it('has Go to Next and Previous Duplicate wait for the other files, too', async function () {
    const folder = workspaceFolder();
    if (folder === undefined) return this.skip();
    await set('run', 'manual');
    await set('duplicates.scope', 'workspace');
    // So many that they are still read when the command is run.
    const others = Array.from({ length: 80 }, (_, n): [string, string] => [
      `feed/other-${n}.bulletin`,
      OTHER.join('\n'),
    ]);
    await put(folder, { 'feed/a.bulletin': EARLIER, 'feed/b.bulletin': LATER, ...Object.fromEntries(others) });
    try {
      const later = await openUri(at(folder, 'feed/b.bulletin'));
      for (const direction of ['Next', 'Previous']) {
        await vscode.window.showTextDocument(later, { selection: new vscode.Range(0, 0, 0, 0) });
        await vscode.commands.executeCommand('bulletin.stopReading');
        const listed = list('showWorkspace');
        await vscode.commands.executeCommand(`bulletin.goTo${direction}Duplicate`);
        equal(vscode.window.activeTextEditor?.selection.active.line, NEXT.length, direction);
        await listed;
      }
    } finally {
      await list('showOpen');
      await takeAway(at(folder, 'feed'));
    }
  });

  it('never takes away a block that is gone from the other file by now, where findings are shown only when asked for', async () => {
    await set('run', 'manual');
    await set('duplicates.scope', 'workspace');
    const folder = newFolder({ 'a.bulletin': EARLIER, 'b.bulletin': LATER });
    const earlier = await openUri(at(folder, 'a.bulletin'));
    const later = await openUri(at(folder, 'b.bulletin'));
    await eventually('the fix', async () =>
      titles(await fixesAt(later, 4)).some((title) => title.includes('stands in')),
    );
    const remove = await fixAt(later, 4, 'Remove');
    await replace(earlier, new vscode.Range(0, 0, POST.length, 0), '');
    await earlier.save();
    equal(await run(remove), 'That is no longer there.');
    equal(later.getText(), LATER);
  });

  it('has a file of the workspace compared that is not open, as it is on disk by now', async function () {
    const folder = workspaceFolder();
    if (folder === undefined) return this.skip();
    await set('duplicates.scope', 'workspace');
    await put(folder, { 'feed/week-1.bulletin': EARLIER, 'feed/week-2.bulletin': LATER });
    try {
      const later = await openUri(at(folder, 'feed/week-2.bulletin'));
      const [found] = await elsewhere(later, 1);
      equal(found?.message, '4 lines repeat lines 1–4 of feed/week-1.bulletin: the whole post again.');
      await put(folder, { 'feed/week-1.bulletin': OTHER.join('\n') });
      await elsewhere(later, 0);
      await put(folder, { 'feed/week-0.bulletin': EARLIER });
      await elsewhere(later, 1);
    } finally {
      await takeAway(at(folder, 'feed'));
    }
  });
});
