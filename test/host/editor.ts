import * as vscode from 'vscode';
import { newFile } from './memory';

/** Opens a file of this content in an editor. */
export async function open(content: string, extension = 'bulletin'): Promise<vscode.TextDocument> {
  return openUri(newFile(content, extension));
}

/** Opens a file as a click in the Explorer does: closing the editor closes the document, too. */
export async function openUri(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const document = await until(`${uri.path} to be open`, () => {
    const { document } = vscode.window.activeTextEditor ?? {};
    return document?.uri.toString() === uri.toString() ? document : undefined;
  });
  return activated(document);
}

/** The document, after the extension was started by it: a bulletin is all it takes. */
async function activated(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  if (document.languageId !== 'bulletin') return document;
  await until('the extension to start', () => vscode.extensions.getExtension('bulletin.bulletin')?.isActive);
  return document;
}

/** Opens an untitled document. */
export async function openUntitled(content: string, language = 'bulletin'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, { preview: false });
  return activated(document);
}

/** Reverts and closes every editor, and waits until no untitled document is left whose name the next one would take. */
export async function closeAll(): Promise<void> {
  const { tabGroups, showTextDocument } = vscode.window;
  await vscode.commands.executeCommand('notifications.clearAll');
  // First, for a comparison that outlives its untitled side takes the next document of that name down with it.
  const tabs = tabGroups.all.flatMap((group) => group.tabs);
  await tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff));
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const documents = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
  await until('untitled documents to close', () => documents.every(({ isClosed }) => isClosed));
}

/** What `look` sees as soon as it is something; fails after ten seconds. What takes a promise to be seen waits by `eventually`. */
export async function until<T>(
  what: string,
  look: () => (T extends PromiseLike<unknown> ? never : T) | undefined | false,
): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(20);
  }
}

/** Waits until `look` sees it; fails after ten seconds. */
export async function eventually(what: string, look: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 50; n++) {
    if (await look()) return;
    await pause(200);
  }
  throw new Error(`waited in vain for ${what}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * What the extension shows for the document at the moment: warnings first as they stand, then fading. The code of each is its rule,
 * without the link to the rule's page.
 */
export function shown(document: vscode.TextDocument): vscode.Diagnostic[] {
  const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'bulletin');
  return found.map((diagnostic) =>
    Object.create(diagnostic, { code: { value: ruleOf(diagnostic.code), enumerable: true } }),
  );
}

function ruleOf(code: vscode.Diagnostic['code']): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The warnings as soon as there are `count` of them. */
export function warnings(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  return until(`${count} warnings`, () => {
    const found = shown(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning);
    return found.length === count && found;
  });
}

/** The quick fixes that are offered with the cursor at the start of `line`. */
export function fixesAt(document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> {
  return actions(document, new vscode.Range(line, 0, line, 0), 'quickfix');
}

export async function actions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Promise<vscode.CodeAction[]> {
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
  return offered.filter(({ command }) => command?.command.startsWith('bulletin.') === true);
}

/** The quick fix on `line` whose title begins so. */
export async function fixAt(document: vscode.TextDocument, line: number, title: string): Promise<vscode.CodeAction> {
  const offered = await fixesAt(document, line);
  const fix = offered.find((action) => action.title.startsWith(title));
  if (fix === undefined) throw new Error(`no fix “${title}” on line ${line}, but: ${titles(offered).join(', ')}`);
  return fix;
}

export function titles(offered: readonly vscode.CodeAction[]): string[] {
  return offered.map(({ title }) => title);
}

/** Runs what the action runs when it is clicked, and answers with what the user is told. */
export async function run({ command }: vscode.CodeAction): Promise<unknown> {
  if (command === undefined) throw new Error('the action has no command');
  return vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Makes an edit as typing does. */
export async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the edit was refused');
}

export function insert(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  return replace(document, new vscode.Range(line, 0, line, 0), text);
}

/** Writes one of this extension’s settings for the user; `undefined` takes it away again. */
export async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('bulletin').update(key, value, vscode.ConfigurationTarget.Global);
}

/** The whole lines `[start, end)`. */
export function lines(start: number, end: number): vscode.Range {
  return new vscode.Range(start, 0, end, 0);
}

/** What the active editor compares, as soon as it compares something. */
export async function diffInput(): Promise<vscode.TabInputTextDiff> {
  return until('the comparison', () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff && input;
  });
}

/** The text of the document at this address. */
export async function textAt(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}
