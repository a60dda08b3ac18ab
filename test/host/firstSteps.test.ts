import * as vscode from 'vscode';
import { equal } from './check';
import { closeAll, open, until, warnings } from './editor';
import { TEXT } from './seedlike';

const command = (id: string, ...args: unknown[]) => vscode.commands.executeCommand<unknown>(`bulletin.${id}`, ...args);
const activeTab = () => vscode.window.tabGroups.activeTabGroup.activeTab;
const activeDocument = () => until('a text', () => vscode.window.activeTextEditor?.document);

/** The text of one of the extension's own files. */
async function ownFile(path: string): Promise<string> {
  const home = vscode.extensions.getExtension('bulletin.bulletin')?.extensionUri;
  if (home === undefined) throw new Error('the extension is not there');
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(home, path)));
}

/** What the tab says, as soon as a page of the documentation is shown: as a preview, or as text where there is no preview. */
function pageShown(name: string): Promise<string> {
  return until(`the page ${name}`, () => {
    const label = activeTab()?.label ?? '';
    return label.toLowerCase().endsWith(name) && label;
  });
}

describe('The first steps', () => {
  afterEach(closeAll);

  it('lead to the sample, in a text without a file: nothing that is done to it spoils the sample', async () => {
    await command('openSample');
    const document = await activeDocument();
    equal([document.isUntitled, document.languageId], [true, 'bulletin']);
    equal(document.getText(), await ownFile('media/sample.bulletin'));
    await warnings(document, 6);
    equal(await command('removeDuplicates'), '48 lines removed in 6 blocks; every distinct line is still there.');
    await command('openSample');
    equal((await activeDocument()).getText(), await ownFile('media/sample.bulletin'));
  });

  it('lead to a new bulletin', async () => {
    await command('newBulletin');
    const document = await activeDocument();
    equal([document.isUntitled, document.languageId, document.getText()], [true, 'bulletin', '']);
  });

  it('are a page of VS Code’s', async () => {
    await command('openWalkthrough');
    await until('the walkthrough', () => /Walkthrough|Welcome/.test(activeTab()?.label ?? ''));
  });

  it('lead to the documentation that comes with the extension', async () => {
    await command('openDocumentation');
    await pageShown('readme.md');
  });
});

describe('The rule’s name beside a finding', () => {
  afterEach(closeAll);

  it('leads to the rule’s page', async () => {
    const document = await open(TEXT);
    await warnings(document, 6);
    const [{ code } = { code: undefined }] = vscode.languages.getDiagnostics(document.uri);
    if (typeof code !== 'object') throw new Error('the rule is no link');
    equal([code.value, code.target.scheme], ['duplicate-block', 'command']);
    await vscode.commands.executeCommand(code.target.path, ...JSON.parse(code.target.query));
    await pageShown('duplicate-block.md');
    equal((await ownFile('docs/rules/duplicate-block.md')).startsWith('# duplicate-block\n'), true);
  });
});
