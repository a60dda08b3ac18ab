import * as vscode from './api';
import { isBelow, onDidChangeAny } from './folderChanges';
import type { Guard } from './guard';

/** So many folders above a file outside of a workspace are searched. */
const MOST_FOLDERS = 20;

/** A file that says something about the folder that it is in. */
export interface FolderFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * The files of one name that hold for the documents below them, each read once and again when it changes. For a document it is the
 * one in the nearest folder above, in a workspace not above the workspace folder; for an untitled one that of the first workspace
 * folder itself.
 */
export class FolderFiles implements vscode.Disposable {
  readonly #name: string;
  readonly #guard: Guard;
  /** By folder; null where it has no such file. */
  readonly #read = new Map<string, FolderFile | null>();
  readonly #reading = new Map<string, Promise<void>>();
  /** By folder, the number of the reading that began last of those that are done. */
  readonly #done = new Map<string, number>();
  #begun = 0;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  /** Fires after a file was read that is there, or was there before. */
  readonly onDidChange = this.#changed.event;

  constructor(name: string, guard: Guard) {
    this.#name = name;
    this.#guard = guard;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      onDidChangeAny(guard, name, (uri) => this.#lookAgain(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(guard.wrap(name, () => this.#forgetFolders(), undefined)),
      // Outside of the workspace nobody tells of a change.
      vscode.workspace.onDidSaveTextDocument(guard.wrap(name, ({ uri }) => this.#reread(uri), undefined)),
    );
  }

  /** The file that holds for a document, as far as its folders are read: see `whenRead`. */
  of({ uri }: Pick<vscode.TextDocument, 'uri'>): FolderFile | undefined {
    for (const folder of foldersOf(uri)) {
      const file = this.#read.get(folder.toString());
      if (file !== undefined && file !== null) return file;
    }
    return undefined;
  }

  /** Waits until every folder is read whose file may hold for the document. */
  async whenRead({ uri }: Pick<vscode.TextDocument, 'uri'>): Promise<void> {
    await Promise.all(
      foldersOf(uri).map((folder) => (isWatched(folder) ? this.#readOnce(folder) : this.#load(folder))),
    );
  }

  /** Where such a file of a folder is or would be. */
  placeIn(folder: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(folder, this.#name);
  }

  /** Writes the text of such a file, and reads it again. */
  async write(uri: vscode.Uri, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await this.#reread(uri);
  }

  dispose(): void {
    this.#disposables.dispose();
    this.#read.clear();
  }

  /** Which files hold for a document depends on the workspace folders; and of a folder outside of them no change was told. */
  #forgetFolders(): void {
    this.#reading.clear();
    this.#changed.fire();
  }

  #readOnce(folder: vscode.Uri): Promise<void> {
    const key = folder.toString();
    const known = this.#reading.get(key);
    if (known !== undefined) return known;
    const reading = this.#load(folder);
    this.#reading.set(key, reading);
    return reading;
  }

  async #load(folder: vscode.Uri): Promise<void> {
    const key = folder.toString();
    const uri = vscode.Uri.joinPath(folder, this.#name);
    const turn = ++this.#begun;
    const file = await textOf(uri);
    // What was read earlier is no news.
    if (turn < (this.#done.get(key) ?? 0)) return;
    this.#done.set(key, turn);
    const before = this.#read.get(key) ?? null;
    this.#read.set(key, file);
    if (before?.text !== file?.text) this.#changed.fire();
  }

  /** A folder that changed as a whole may have another file, and so may those in it. */
  async #lookAgain(uri: vscode.Uri): Promise<void> {
    await this.#reread(uri);
    const places = [...this.#read.keys()].map((folder) => this.placeIn(vscode.Uri.parse(folder, true)));
    await Promise.all(places.filter((place) => isBelow(place.toString(), uri)).map((place) => this.#reread(place)));
  }

  async #reread(uri: vscode.Uri): Promise<void> {
    if (!uri.path.endsWith(`/${this.#name}`)) return;
    const folder = vscode.Uri.joinPath(uri, '..');
    const reading = this.#load(folder);
    this.#reading.set(folder.toString(), reading);
    await this.#guard.wrap(this.#name, () => reading, undefined)();
  }
}

/** Outside of the workspace nobody tells when a file changes. */
function isWatched(folder: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(folder) !== undefined;
}

async function textOf(uri: vscode.Uri): Promise<FolderFile | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { uri, text: new TextDecoder().decode(bytes) };
  } catch {
    // Most folders have none.
    return null;
  }
}

/** The folders that may hold something for a document, the nearest first. */
function foldersOf(uri: vscode.Uri): readonly vscode.Uri[] {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (uri.scheme === 'untitled') return first === undefined ? [] : [first.uri];
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const folders: vscode.Uri[] = [];
  let folder = vscode.Uri.joinPath(uri, '..');
  while (folders.length < MOST_FOLDERS) {
    folders.push(folder);
    const above = vscode.Uri.joinPath(folder, '..');
    if (folder.toString() === root?.toString() || above.toString() === folder.toString()) break;
    folder = above;
  }
  return folders;
}
