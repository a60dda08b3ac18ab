import * as vscode from 'vscode';
import { type Analysis, analyze, stringOf } from '../core';
import { findBulletins, isNamed, patternsOf } from './bulletinSearch';
import { addressesInTabs, type Place } from './documents';
import type { Guard } from './guard';
import type { Settings } from './settings';

/** What follows many changes at once, such as a checkout, waits so long, in milliseconds. */
const DELAY_MILLISECONDS = 500;
/** What takes less time, in milliseconds, is not shown. */
const UNSEEN_MILLISECONDS = 400;
const BYTES_OF_MEGABYTE = 1_000_000;

/** A bulletin of the workspace as it is on disk. */
export interface BulletinFile {
  readonly uri: vscode.Uri;
  readonly analysis: Analysis;
}

/**
 * The bulletins of the workspace folders as they are on disk, open or not: those that `files.include` or VS Code's `files.associations` names
 * and `files.exclude` does not.
 * Nothing is read before somebody asks; from then on each is read again when it changes.
 */
export class BulletinFiles implements vscode.Disposable {
  readonly #settings: Settings;
  readonly #guard: Guard;
  readonly #files = new Map<string, BulletinFile>();
  /** Those that changed while they were open: they are read when they are closed. */
  readonly #overtaken = new Map<string, vscode.Uri>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #status = vscode.window.createStatusBarItem('bulletin.reading', vscode.StatusBarAlignment.Left);
  readonly #disposables: vscode.Disposable;
  #watchers: vscode.Disposable = vscode.Disposable.from();
  #reading: Promise<void> | undefined;
  /** Counts the readings, so that one that was stopped or overtaken knows it. */
  #turn = 0;
  #isComplete = false;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires after all files were read, and after one was read again or is gone. */
  readonly onDidChange = this.#changed.event;

  constructor(settings: Settings, guard: Guard) {
    this.#settings = settings;
    this.#guard = guard;
    this.#status.name = vscode.l10n.t('Bulletin: Reading the Workspace');
    this.#status.tooltip = vscode.l10n.t('The bulletins of the workspace are being read. Click to stop.');
    this.#status.command = 'bulletin.stopReading';
    this.#disposables = vscode.Disposable.from(
      this.#status,
      this.#changed,
      guard.command('bulletin.stopReading', () => this.#stop()),
      settings.onDidChange(() => this.#later()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('files.associations')) this.#later();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#later()),
      vscode.window.tabGroups.onDidChangeTabs(guard.wrap('workspace', () => this.#catchUp(), undefined)),
    );
  }

  /** Those that are read, in the order of their addresses. */
  get all(): readonly BulletinFile[] {
    return [...this.#files.values()].sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  }

  /** Whether all are read, and nobody stopped it. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** The file at this address, where it is read. */
  at(uri: vscode.Uri): BulletinFile | undefined {
    return this.#files.get(uri.toString());
  }

  /** Reads all, even where the user stopped that before, and waits for it: what a user asks for. */
  async read(): Promise<void> {
    this.#isStopped = false;
    await this.whenRead();
  }

  /** Waits until all are read, or the user stops it. What was stopped is not begun again. */
  async whenRead(): Promise<void> {
    while (!this.#isComplete && !this.#isStopped) {
      this.#reading ??= this.#begin();
      await this.#reading;
      // One that was overtaken has left another behind it. One that failed has not: it is begun again when somebody asks again.
      if (this.#reading === undefined) return;
    }
  }

  dispose(): void {
    this.#turn++;
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#watchers.dispose();
    this.#disposables.dispose();
  }

  #stop(): void {
    this.#turn++;
    this.#isStopped = true;
    this.#isComplete = false;
    this.#reading = undefined;
    this.#status.hide();
    this.#changed.fire();
  }

  /** What is named, or how it is to be read, may be another now. */
  #later(): void {
    if (!this.#isComplete && this.#reading === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#reading = this.#begin();
    }, DELAY_MILLISECONDS);
  }

  /** Begins to read all. What fails is logged and ends this reading, so that the next who asks begins another. */
  async #begin(): Promise<void> {
    const turn = ++this.#turn;
    try {
      await this.#readAll(turn);
    } catch (error) {
      this.#guard.report('workspace', error);
    }
    if (turn !== this.#turn) return;
    this.#reading = undefined;
    this.#status.hide();
  }

  async #readAll(turn: number): Promise<void> {
    const patterns = await patternsOf(this.#settings);
    if (turn !== this.#turn) return;
    this.#watch(patterns);
    const found = await findBulletins(patterns);
    if (turn !== this.#turn) return;
    const before = new Map(this.#files);
    const named = new Set(found.map((uri) => uri.toString()));
    for (const key of before.keys()) if (!named.has(key)) this.#files.delete(key);
    const start = Date.now();
    for (const [n, uri] of found.entries()) {
      if (turn !== this.#turn) return;
      this.#status.text = vscode.l10n.t('$(sync~spin) Bulletins: {0} of {1}', n + 1, found.length);
      if (Date.now() - start > UNSEEN_MILLISECONDS) this.#status.show();
      await this.#read(uri);
    }
    if (turn === this.#turn) this.#completed(before);
  }

  #completed(before: ReadonlyMap<string, BulletinFile>): void {
    const isSame = this.#isComplete && this.#files.size === before.size;
    this.#isComplete = true;
    if (isSame && [...this.#files].every(([key, { analysis }]) => before.get(key)?.analysis === analysis)) return;
    this.#guard.log.info(`${this.#files.size} bulletins of the workspace are read.`);
    this.#changed.fire();
  }

  #watch(patterns: readonly vscode.RelativePattern[]): void {
    this.#watchers.dispose();
    const reread = this.#guard.wrap('workspace', (uri: vscode.Uri) => this.#reread(uri), undefined);
    const gone = this.#guard.wrap('workspace', (uri: vscode.Uri) => this.#folderGone(uri), undefined);
    // Of a folder that is deleted with all that is in it, some file systems tell that it is gone, and nothing else.
    const folders = (vscode.workspace.workspaceFolders ?? []).map(
      (folder) => new vscode.RelativePattern(folder, '**/*'),
    );
    this.#watchers = vscode.Disposable.from(
      ...folders.flatMap((pattern) => {
        const watcher = vscode.workspace.createFileSystemWatcher(pattern, true, true, false);
        return [watcher, watcher.onDidDelete(gone)];
      }),
      ...patterns.flatMap((pattern) => {
        const watcher = vscode.workspace.createFileSystemWatcher(pattern);
        return [watcher, watcher.onDidCreate(reread), watcher.onDidChange(reread), watcher.onDidDelete(reread)];
      }),
    );
  }

  /** What is open counts as it is in the editor, so that saving it costs nothing here. */
  async #reread(uri: vscode.Uri): Promise<void> {
    if (addressesInTabs().has(uri.toString())) {
      this.#overtaken.set(uri.toString(), uri);
      return;
    }
    await this.#read(uri);
    if (this.#isComplete) this.#changed.fire();
  }

  #folderGone(uri: vscode.Uri): void {
    const below = [...this.#files.keys()].filter((address) => address.startsWith(`${uri.toString()}/`));
    for (const address of below) this.#files.delete(address);
    if (below.length > 0 && this.#isComplete) this.#changed.fire();
  }

  async #catchUp(): Promise<void> {
    if (this.#overtaken.size === 0) return;
    const open = addressesInTabs();
    const closed = [...this.#overtaken].filter(([address]) => !open.has(address));
    for (const [address] of closed) this.#overtaken.delete(address);
    await Promise.all(closed.map(([, uri]) => this.#reread(uri)));
  }

  /** Reads and analyses one file, in a turn of its own; what cannot be read is none. */
  async #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const analysis = await this.#guard.wrap('workspace', () => this.#analysisAt(uri), undefined)();
    if (analysis === undefined) this.#files.delete(key);
    else this.#files.set(key, { uri, analysis });
  }

  async #analysisAt(uri: vscode.Uri): Promise<Analysis | undefined> {
    const place = { uri, languageId: 'bulletin' };
    await this.#settings.whenRead(place);
    const text = isNamed(this.#settings, place) ? await this.#textOf(place) : undefined;
    await new Promise((resolve) => setTimeout(resolve, 0));
    return text === undefined ? undefined : this.#analysisOf(place, text);
  }

  /** What it is asked for later is computed now, so that many files are not at once. */
  #analysisOf(place: Place, text: string): Analysis {
    const options = this.#settings.options(place);
    const known = this.at(place.uri)?.analysis;
    const isKnown =
      known !== undefined && stringOf(known.text) === text && JSON.stringify(known.options) === JSON.stringify(options);
    const analysis = isKnown ? known : analyze(text, options);
    void analysis.blocks;
    void analysis.people;
    return analysis;
  }

  /** The text of a file that is UTF-8 and not too large; why there is none, is logged. */
  async #textOf(place: Place): Promise<string | undefined> {
    const { uri } = place;
    try {
      const most = this.#settings.get('maxFileSize', place) * BYTES_OF_MEGABYTE;
      const { size } = await vscode.workspace.fs.stat(uri);
      if (most > 0 && size > most) {
        this.#guard.log.info(`${uri.toString()}: is left out of the workspace, as it is larger than maxFileSize.`);
        return undefined;
      }
      return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      if (error instanceof TypeError)
        this.#guard.log.info(`${uri.toString()}: is left out of the workspace, as it is not UTF-8.`);
      else if (!isGone(error))
        this.#guard.log.info(`${uri.toString()}: is left out of the workspace: ${String(error)}`);
      return undefined;
    }
  }
}

function isGone(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
