import * as vscode from './api';

/** What of a document, open or not, decides what holds for it. */
export type Place = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/** The scheme of the read-only result that Preview Clean-up shows. */
export const PREVIEW_SCHEME = 'bulletin-preview';
/** The scheme of one block as Compare with Original shows it. */
export const BLOCK_SCHEME = 'bulletin-block';

/** Where a file may live that is not on a writable file system of its own. */
const EDITED_SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs']);

/** Whether somebody edits documents of this scheme; those of git, of reviews and of previews nobody does. */
export function isEditedScheme(scheme: string): boolean {
  return EDITED_SCHEMES.has(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** The address of a read-only document derived from `source`; `name` is what the editor's tab shows. */
export function derivedUri(scheme: string, source: vscode.Uri, name: string, detail = ''): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${name}`, query: source.toString(), fragment: detail });
}

/** The document from which a derived address comes; any other address is its own source. */
export function sourceUri(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === PREVIEW_SCHEME || uri.scheme === BLOCK_SCHEME ? vscode.Uri.parse(uri.query, true) : uri;
}

/** The last part of an address, as a person names the file. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1) || uri.toString();
}

/**
 * The document that a command is about: the one it is given (an address or its text), else that of the active editor.
 * In a preview it is the document previewed. Without any, `undefined`.
 */
export async function documentFor(given: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = uriOf(given) ?? vscode.window.activeTextEditor?.document.uri;
  return uri === undefined ? undefined : openSource(uri);
}

/**
 * The document at `uri`, or that from which it is derived; opened where it is not open yet. An untitled one that was
 * closed is gone: to open it would make an empty one of that name.
 */
export async function openSource(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const source = sourceUri(uri);
  const open = openDocument(source);
  return open === undefined && source.scheme !== 'untitled' ? vscode.workspace.openTextDocument(source) : open;
}

/**
 * The documents that are open in tabs, by their addresses. VS Code keeps documents for a while after their tabs are closed; and a tab of
 * an earlier start has none before it is looked at.
 */
export function documentsInTabs(): ReadonlyMap<string, vscode.TextDocument> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const uris = inputs.flatMap((input) => {
    if (input instanceof vscode.TabInputText) return [input.uri];
    return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
  });
  const inTabs = new Set(uris.map((uri) => uri.toString()));
  const all = vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document] as const);
  return new Map(all.filter(([address]) => inTabs.has(address)));
}

/** The document at `uri` if it is open. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

/**
 * Whether the document takes no changes, as far as an extension can know: by its file system, its file's permissions or
 * the user's settings. VS Code itself would make the edit.
 */
export async function isReadOnly(document: vscode.TextDocument): Promise<boolean> {
  const { scheme } = document.uri;
  if (scheme === 'untitled') return false;
  if (!isEditedScheme(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === false) return true;
  if (matchesSetting(document, 'readonlyInclude') && !matchesSetting(document, 'readonlyExclude')) return true;
  return hasReadOnlyPermission(document);
}

/** Whether a pattern of `files.readonlyInclude` or `files.readonlyExclude` names the document. */
function matchesSetting(document: vscode.TextDocument, key: string): boolean {
  const patterns = vscode.workspace.getConfiguration('files', document).get<Record<string, boolean>>(key) ?? {};
  return Object.entries(patterns).some(([pattern, isOn]) => isOn && matchesGlob(document, pattern));
}

/** Whether a glob names the document, from `base` on; without it from its workspace folder on, or wherever it is. */
export function matchesGlob(place: Place, pattern: string, base?: vscode.Uri): boolean {
  const folder = base ?? vscode.workspace.getWorkspaceFolder(place.uri);
  const glob = folder === undefined ? pattern : new vscode.RelativePattern(folder, pattern);
  // Nothing but the address and the language of a document is looked at; of a file that is not open there is no more.
  return vscode.languages.match({ pattern: glob }, place as vscode.TextDocument) > 0;
}

async function hasReadOnlyPermission({ uri }: vscode.TextDocument): Promise<boolean> {
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // Deleted behind an open editor: its text can be changed and saved again.
    return false;
  }
}

/** Whether a file system refused because there is no such file. */
export function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** Shows the document with the cursor at the start of `range`; where it is visible already, in that editor. */
export async function reveal(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = activeTextEditor === undefined ? visibleTextEditors : [activeTextEditor, ...visibleTextEditors];
  const column = editors.find((editor) => editor.document === document)?.viewColumn;
  const shown = await vscode.window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
  shown.selection = new vscode.Selection(range.start, range.start);
  shown.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens a derived document in its source's language, so that it is coloured alike. */
export async function openAlike(uri: vscode.Uri, source: vscode.TextDocument): Promise<void> {
  const derived = await vscode.workspace.openTextDocument(uri);
  if (derived.languageId !== source.languageId) {
    await vscode.languages.setTextDocumentLanguage(derived, source.languageId);
  }
}

function uriOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  return typeof given === 'string' ? vscode.Uri.parse(given, true) : undefined;
}
