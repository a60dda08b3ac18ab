import {
  type Ignored,
  type IgnoreList,
  ignoredNames,
  readIgnoreList,
  withIgnored,
  withoutIgnored,
  writeIgnoreList,
} from '../../core';
import * as vscode from './api';
import type { FolderFile, FolderFiles } from './folderFiles';
import type { Guard } from './guard';

/** Where VS Code keeps the list for texts that are in no folder. */
const MEMORY = 'ignored';

/** A list of ignored findings that holds for a document. */
export interface HeldList {
  readonly entries: readonly Ignored[];
  /** The document as its entries name it. */
  readonly file: string;
  /** Where the list is or would be; null for VS Code's storage, where there is no folder. */
  readonly uri: vscode.Uri | null;
}

/** Where a document is, or was. */
type Place = Pick<vscode.TextDocument, 'uri'>;

type Change = (entries: readonly Ignored[]) => readonly Ignored[];

/** What is ignored: in the nearest `.bulletin-ignore.json`, or in VS Code's storage for texts that are in no folder. */
export class IgnoreLists implements vscode.Disposable {
  readonly #files: FolderFiles;
  readonly #memory: vscode.Memento;
  readonly #guard: Guard;
  readonly #read = new WeakMap<FolderFile, IgnoreList>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** The write that was asked for last: each begins from what the one before it left. */
  #written: Promise<unknown> = Promise.resolve();
  readonly #disposables: vscode.Disposable;

  /** Fires after a list changed. */
  readonly onDidChange = this.#changed.event;

  constructor(files: FolderFiles, memory: vscode.Memento, guard: Guard) {
    this.#files = files;
    this.#memory = memory;
    this.#guard = guard;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      files.onDidChange(() => this.#changed.fire()),
    );
  }

  /** The list that holds for a document. */
  of(document: Place): HeldList {
    const file = this.#fileOf(document);
    const uri = file?.uri ?? newPlace(this.#files, document);
    if (uri === null) return { entries: this.#remembered, file: document.uri.toString(), uri };
    const entries = file === undefined ? [] : this.#listIn(file).entries;
    return { entries, file: pathFrom(vscode.Uri.joinPath(uri, '..'), document.uri), uri };
  }

  /** The names of the findings that are ignored in a document, as options have them. */
  namesFor(document: Place): readonly string[] {
    const { entries, file } = this.of(document);
    return entries.length === 0 ? [] : ignoredNames(entries, file);
  }

  /** Waits until the list that holds for a document is read. */
  whenRead(document: Place): Promise<void> {
    return this.#files.whenRead(document);
  }

  /** Adds an entry to the list that holds for a document. Answers whether the list could be written. */
  add(document: Place, entry: Ignored): Promise<boolean> {
    return this.#writeNext(document, (entries) => withIgnored(entries, [entry]));
  }

  /** Takes entries from the list that holds for a document. Answers whether the list could be written. */
  remove(document: Place, gone: readonly Ignored[]): Promise<boolean> {
    return this.#writeNext(document, (entries) => withoutIgnored(entries, gone));
  }

  /**
   * Calls a file that was renamed by its new name, and what is in a folder that was; in another list, where another one holds for it now. It is on the
   * new list before it leaves the old one.
   */
  async rename(before: Place, after: Place): Promise<void> {
    await Promise.all([this.whenRead(before), this.whenRead(after), this.#written]);
    const { entries, file, uri } = this.of(before);
    const isMoved = (name: string | null) => name === file || name?.startsWith(`${file}/`) === true;
    const moved = entries.filter((entry) => isMoved(entry.file));
    if (moved.length === 0) return;
    const { file: name, uri: place } = this.of(after);
    const isOneList = place?.toString() === uri?.toString();
    const renamed = moved.map((entry) => ({ ...entry, file: `${name}${entry.file?.slice(file.length)}` }));
    const isThere = await this.#writeNext(after, (known) =>
      withIgnored(isOneList ? withoutIgnored(known, moved) : known, renamed),
    );
    if (isThere && !isOneList) await this.remove(before, moved);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #writeNext(document: Place, change: Change): Promise<boolean> {
    const written = this.#written.then(() => this.#write(document, change));
    this.#written = written.catch(() => undefined);
    return written;
  }

  /** A list that cannot be read is not written over: somebody may be in the middle of editing it. */
  async #write(document: Place, change: Change): Promise<boolean> {
    await this.whenRead(document);
    const known = this.#fileOf(document);
    if (known !== undefined && !this.#listIn(known).isReadable) return false;
    const { entries, uri } = this.of(document);
    const changed = change(entries);
    if (uri !== null) {
      const refused = known === undefined ? [] : this.#listIn(known).refused;
      await this.#files.write(uri, writeIgnoreList(changed, refused));
    } else {
      await this.#memory.update(MEMORY, changed);
      this.#changed.fire();
    }
    return true;
  }

  /** An untitled text is in no folder. */
  #fileOf(document: Place): FolderFile | undefined {
    return document.uri.scheme === 'untitled' ? undefined : this.#files.of(document);
  }

  get #remembered(): readonly Ignored[] {
    return this.#memory.get<readonly Ignored[]>(MEMORY, []);
  }

  #listIn(file: FolderFile): IgnoreList {
    const known = this.#read.get(file);
    if (known !== undefined) return known;
    const list = readIgnoreList(file.text);
    this.#read.set(file, list);
    const name = file.uri.toString();
    if (!list.isReadable) this.#guard.log.warn(`${name}: is no list of ignored findings; it is not obeyed.`);
    if (list.refused.length > 0)
      this.#guard.log.warn(`${name}: entries not understood and not obeyed: ${list.refused.length}.`);
    return list;
  }
}

/** In the workspace folder of a document, where it has one. */
function newPlace(files: FolderFiles, { uri }: Place): vscode.Uri | null {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder === undefined ? null : files.placeIn(folder.uri);
}

/** `feeds/a.bulletin`; an untitled text by its name. */
function pathFrom(folder: vscode.Uri, uri: vscode.Uri): string {
  const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(start) ? uri.path.slice(start.length) : uri.toString();
}
