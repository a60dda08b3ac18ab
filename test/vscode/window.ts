import { anything, type Exports } from './standIn';

type Action = (...args: unknown[]) => unknown;

/** What an extension has registered in a window, and what it has not given back. */
export interface Window {
  /** What `require('vscode')` gives. */
  readonly api: unknown;
  /** The functions of all providers that VS Code would call, by their names. */
  readonly providers: [name: string, provide: Action][];
  /** What was written into the log as an error. */
  readonly errors: unknown[][];
  /** What is to be disposed of and is not yet: listeners, registrations, items, watchers. */
  readonly live: Set<unknown>;
}

class Position {
  readonly line: number;
  readonly character: number;
  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }
  compareTo(other: Position): number {
    return this.line - other.line || this.character - other.character;
  }
  isEqual(other: Position): boolean {
    return this.compareTo(other) === 0;
  }
}

class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(...parts: readonly (number | Position)[]) {
    const [a = 0, b = 0, c = 0, d = 0] = parts;
    this.start = typeof a === 'number' ? new Position(a, b as number) : a;
    this.end = typeof b === 'number' ? new Position(c as number, d as number) : b;
  }
  get isSingleLine(): boolean {
    return this.start.line === this.end.line;
  }
  contains(): boolean {
    return true;
  }
  intersection(): Range {
    return this;
  }
}

class Uri {
  readonly address: string;
  readonly query: string;
  readonly fragment: string;
  constructor(address: string, query = '', fragment = '') {
    this.address = address;
    this.query = query;
    this.fragment = fragment;
  }
  static parse = (address: string) => new Uri(address);
  static from = ({ scheme, path }: { scheme: string; path: string }) => new Uri(`${scheme}:${path}`);
  static joinPath = ({ address }: Uri, ...names: string[]) => new Uri([address, ...names].join('/'));
  get scheme(): string {
    return this.address.slice(0, this.address.indexOf(':'));
  }
  get path(): string {
    return this.address.slice(this.address.indexOf(':') + 1);
  }
  toString(): string {
    return this.address;
  }
}

/** A tab with a text. */
class TabInputText {
  readonly uri = new Uri(ADDRESS);
}

const ADDRESS = 'file:/quays/feed.bulletin';

/** A document that is open; to raise its version has it read anew. */
export function documentOf(text: string, languageId = 'bulletin') {
  const lines = text.split('\n');
  const lineAt = (at: number | Position) => {
    const line = typeof at === 'number' ? at : at.line;
    const end = new Position(line, lines[line]?.length ?? 0);
    return { text: lines[line] ?? '', range: new Range(new Position(line, 0), end) };
  };
  const offsetAt = ({ line, character }: Position) =>
    lines.slice(0, line).join('\n').length + Math.min(line, 1) + character;
  return {
    uri: new Uri(ADDRESS),
    /** What shows something made of the document. */
    derivedUri: new Uri('bulletin-preview:/feed', ADDRESS, '1:0-3:key'),
    languageId,
    version: 1,
    isClosed: false,
    isUntitled: false,
    lineCount: lines.length,
    getText: () => text,
    lineAt,
    offsetAt,
    positionIn: (line: number) => new Position(line, 5),
    rangeIn: (line: number) => new Range(line, 1, line, 4),
  };
}

/** A window in which one document is open, with as little of VS Code as the extension asks for. */
export function windowWith(document: ReturnType<typeof documentOf>): Window {
  const live = new Set<unknown>();
  const providers: Window['providers'] = [];
  const errors: unknown[][] = [];
  const held = (given: Exports = {}): unknown => {
    const made = anything({ ...given, dispose: () => live.delete(made) });
    live.add(made);
    return made;
  };
  const watcher = () => held({ onDidCreate: () => held(), onDidChange: () => held(), onDidDelete: () => held() });
  const registering = (given: Exports): unknown =>
    new Proxy(given, {
      get: (_, name: string) => {
        if (name in given) return given[name];
        if (!/^(?:register|onDid|create)/.test(name)) return anything();
        return (...args: unknown[]) => {
          for (const part of args.slice(0, 2)) providers.push(...functionsOf(part));
          return held();
        };
      },
    });
  class EventEmitter {
    readonly #listeners = new Set<Action>();
    constructor() {
      live.add(this);
    }
    event = (listener: Action): unknown => {
      this.#listeners.add(listener);
      const made = { dispose: () => live.delete(made) && this.#listeners.delete(listener) };
      live.add(made);
      return made;
    };
    fire(value: unknown): void {
      for (const listener of [...this.#listeners]) listener(value);
    }
    dispose(): void {
      live.delete(this);
    }
  }
  class Disposable {
    readonly dispose: () => unknown;
    constructor(dispose: () => unknown) {
      this.dispose = dispose;
    }
    static from = (...parts: { dispose(): unknown }[]) => new Disposable(() => parts.map((part) => part.dispose()));
  }
  const fs = anything({
    isWritableFileSystem: () => true,
    stat: () => Promise.reject(new FileSystemError('nothing there')),
    readFile: () => Promise.reject(new FileSystemError('nothing there')),
  });
  const editor = { document, selection: { active: document.positionIn(1), isEmpty: true } };
  const tabGroups = registering({ all: [{ tabs: [{ input: new TabInputText() }] }] });
  const log = () => held({ error: (...words: unknown[]) => errors.push(words) });
  const settings = { get: () => undefined, inspect: () => undefined };
  const api = anything({
    Position,
    Range,
    Uri,
    EventEmitter,
    Disposable,
    FileSystemError,
    TabInputText,
    CancellationError: class extends Error {},
    env: { language: 'en' },
    l10n: { t: (text: string | { message: string }) => (typeof text === 'string' ? text : text.message) },
    languages: registering({ match: () => 10, getDiagnostics: () => [] }),
    commands: registering({ executeCommand: () => Promise.resolve() }),
    window: registering({
      activeTextEditor: editor,
      visibleTextEditors: [editor],
      tabGroups,
      createOutputChannel: log,
      createTreeView: (_: string, { treeDataProvider }: { treeDataProvider: object }) => {
        providers.push([
          'getChildren',
          (treeDataProvider as { getChildren: Action }).getChildren.bind(treeDataProvider),
        ]);
        return held();
      },
      showInformationMessage: () => Promise.resolve(),
      showQuickPick: () => Promise.resolve(),
    }),
    workspace: registering({
      fs,
      textDocuments: [document],
      workspaceFolders: undefined,
      getWorkspaceFolder: () => undefined,
      getConfiguration: () => settings,
      openTextDocument: () => Promise.resolve(document),
      findFiles: () => Promise.resolve([]),
      asRelativePath: String,
      createFileSystemWatcher: watcher,
    }),
  });
  return { api, providers, errors, live };
}

class FileSystemError extends Error {
  readonly code = 'FileNotFound';
}

/** What VS Code calls of a provider. */
function functionsOf(part: unknown): Window['providers'] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    /^(?:provide|prepare)/.test(name) && typeof value === 'function' ? [[name, value as Action]] : [],
  );
}
