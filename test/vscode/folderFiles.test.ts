import { expect, it, vi } from 'vitest';
import { FolderFiles } from '../../src/vscode/shared/folderFiles';
import { Guard } from '../../src/vscode/shared/guard';

/** As much of VS Code as reading files and telling of folders takes. */
const fake = vi.hoisted(() => {
  const folderListeners: (() => void)[] = [];
  const files = new Map<string, string>();
  const none = { dispose: () => undefined };
  const uri = (path: string) => ({ path, scheme: 'file', toString: () => path });
  const api = {
    EventEmitter: class {
      readonly #listeners: (() => void)[] = [];
      readonly event = (listener: () => void) => this.#listeners.push(listener);
      readonly fire = () => {
        for (const listener of this.#listeners) listener();
      };
    },
    Disposable: { from: () => none },
    Uri: {
      joinPath: ({ path }: { path: string }, part: string) =>
        uri(part === '..' ? path.replace(/\/[^/]*$/, '') || '/' : `${path}/${part}`),
    },
    workspace: {
      workspaceFolders: [] as { uri: ReturnType<typeof uri> }[],
      getWorkspaceFolder: ({ path }: { path: string }) =>
        api.workspace.workspaceFolders.find(({ uri: folder }) => `${path}/`.startsWith(`${folder.path}/`)),
      createFileSystemWatcher: () => ({ onDidCreate: () => none, onDidChange: () => none, onDidDelete: () => none }),
      onDidSaveTextDocument: () => none,
      onDidChangeWorkspaceFolders: (listener: () => void) => folderListeners.push(listener),
      fs: { readFile: async ({ path }: { path: string }) => new TextEncoder().encode(textOf(path)) },
    },
  };
  function textOf(path: string): string {
    const text = files.get(path);
    if (text === undefined) throw new Error('no such file');
    return text;
  }
  return { api, files, uri, folderListeners };
});
vi.mock('../../src/vscode/shared/api', () => fake.api);

it('A file above a workspace folder holds for an open document until that folder is added', async () => {
  fake.files.set('/press/.bulletin.json', '{}');
  const document = { uri: fake.uri('/press/feeds/a.bulletin') } as unknown as Parameters<FolderFiles['of']>[0];
  const made = new FolderFiles('.bulletin.json', new Guard());
  await made.whenRead(document);
  expect(made.of(document)?.uri.path).toBe('/press/.bulletin.json');
  const changed = vi.fn();
  made.onDidChange(changed);
  fake.api.workspace.workspaceFolders.push({ uri: fake.uri('/press/feeds') });
  for (const listener of fake.folderListeners) listener();
  expect(changed).toHaveBeenCalled();
  await made.whenRead(document);
  expect(made.of(document)).toBeUndefined();
});
