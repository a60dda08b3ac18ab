import * as vscode from 'vscode';

/** Files in memory, so that one suite serves hosts with a disk and without. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, { content: Uint8Array; changed: number; permissions?: vscode.FilePermission }>();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  put(path: string, content: string, permissions?: vscode.FilePermission): void {
    const file = { content: new TextEncoder().encode(content), changed: Date.now() };
    this.#files.set(path, permissions === undefined ? file : { ...file, permissions });
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file === undefined && this.#below(uri).length > 0)
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    const stat = { type: vscode.FileType.File, ctime: 0, mtime: file.changed, size: file.content.length };
    return file.permissions === undefined ? stat : { ...stat, permissions: file.permissions };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file.content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, { ...this.#files.get(uri.path), content, changed: Date.now() });
    this.#changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {}

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }

  /** Renames a file, or a folder with all that is in it. */
  rename(from: vscode.Uri, to: vscode.Uri): void {
    for (const path of [from.path, ...this.#below(from)]) {
      const file = this.#files.get(path);
      if (file === undefined) continue;
      this.#files.delete(path);
      this.#files.set(`${to.path}${path.slice(from.path.length)}`, file);
    }
  }

  #below({ path }: vscode.Uri): readonly string[] {
    return [...this.#files.keys()].filter((file) => file.startsWith(`${path}/`));
  }
}

const writable = new MemoryFiles();
const readOnly = new MemoryFiles();
let count = 0;

vscode.workspace.registerFileSystemProvider('bulletin-test', writable, { isCaseSensitive: true });
vscode.workspace.registerFileSystemProvider('bulletin-test-fixed', readOnly, {
  isCaseSensitive: true,
  isReadonly: true,
});

/** A new file of this content, writable unless `permissions` say otherwise. */
export function newFile(content: string, extension = 'bulletin', permissions?: vscode.FilePermission): vscode.Uri {
  const uri = vscode.Uri.from({ scheme: 'bulletin-test', path: `/feed${++count}.${extension}` });
  writable.put(uri.path, content, permissions);
  return uri;
}

/** A new folder with these files, by their names. */
export function newFolder(files: Readonly<Record<string, string>>): vscode.Uri {
  const folder = vscode.Uri.from({ scheme: 'bulletin-test', path: `/folder${++count}` });
  for (const [name, content] of Object.entries(files)) writable.put(`${folder.path}/${name}`, content);
  return folder;
}

/** The address of a file in a folder. */
export function at(folder: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, name);
}

/** A new file on a file system that takes no changes. */
export function newFixedFile(content: string): vscode.Uri {
  const uri = vscode.Uri.from({ scheme: 'bulletin-test-fixed', path: `/feed${++count}.bulletin` });
  readOnly.put(uri.path, content);
  return uri;
}

/** What the file holds now, as saved. */
export function savedText(uri: vscode.Uri): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writable.readFile(uri));
}
