import type { Analysis } from '../../core';
import * as vscode from './api';
import { readBulletin } from './bulletinReading';
import { findBulletins, patternsOf } from './bulletinSearch';
import { documentsInTabs } from './documents';
import { isBelow, isFolder, onDidChangeAny } from './folderChanges';
import type { Guard } from './guard';
import { Readings } from './readings';
import type { Settings } from './settings';

/** What follows many changes at once, such as a checkout, waits so long, in milliseconds. */
const DELAY_MILLISECONDS = 500;
/** What takes less time, in milliseconds, is not shown. */
const UNSEEN_MILLISECONDS = 400;

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
  /** What was read before the reading that is under way, where that was all. */
  #before: ReadonlyMap<string, BulletinFile> | undefined;
  /** Those that changed while they were open: they are read when they are closed. */
  readonly #overtaken = new Map<string, vscode.Uri>();
  readonly #readings: Readings;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Made when it is first shown. */
  #status: vscode.StatusBarItem | undefined;
  readonly #disposables: vscode.Disposable;
  #watchers: vscode.Disposable = vscode.Disposable.from();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires after all files were read or that was stopped, and after one was read again or is gone. */
  readonly onDidChange = this.#changed.event;

  constructor(settings: Settings, guard: Guard) {
    this.#settings = settings;
    this.#guard = guard;
    this.#readings = new Readings({
      readAll: (isWanted) => this.#readAll(isWanted),
      ended: (how, error) => this.#ended(how, error),
    });
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      guard.command('bulletin.stopReading', () => this.#readings.stop()),
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
    return this.#readings.isComplete;
  }

  /** The file at this address, where it is read. */
  at(uri: vscode.Uri): BulletinFile | undefined {
    return this.#files.get(uri.toString());
  }

  /** Reads all, even where the user stopped that before, and waits for it: what a user asks for. */
  read(): Promise<void> {
    return this.#readings.read();
  }

  /** Waits until all are read, or the user stops it. What was stopped is not begun again. */
  whenRead(): Promise<void> {
    return this.#readings.whenRead();
  }

  dispose(): void {
    this.#readings.stop();
    clearTimeout(this.#timer);
    this.#watchers.dispose();
    this.#status?.dispose();
    this.#disposables.dispose();
  }

  /** What is named, or how it is to be read, may be another now. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#readings.isWanted) this.#readings.again();
    }, DELAY_MILLISECONDS);
  }

  async #readAll(isWanted: () => boolean): Promise<void> {
    const patterns = await patternsOf(this.#settings);
    if (!isWanted()) return;
    this.#watch(patterns);
    const found = await findBulletins(patterns);
    if (!isWanted()) return;
    this.#before = this.isComplete ? new Map(this.#files) : undefined;
    const named = new Set(found.map((uri) => uri.toString()));
    for (const key of [...this.#files.keys()]) if (!named.has(key)) this.#files.delete(key);
    const start = Date.now();
    for (const [n, uri] of found.entries()) {
      if (Date.now() - start > UNSEEN_MILLISECONDS) this.#showProgress(n + 1, found.length);
      await this.#read(uri);
      if (!isWanted()) return;
    }
  }

  #showProgress(n: number, all: number): void {
    this.#status ??= newStatus();
    this.#status.text = vscode.l10n.t('$(sync~spin) Bulletins: {0} of {1}', n, all);
    this.#status.show();
  }

  #ended(how: 'complete' | 'stopped' | 'failed', error: unknown): void {
    this.#status?.hide();
    if (how === 'failed') this.#guard.report('workspace', error);
    else if (how === 'stopped') this.#changed.fire();
    else if (!this.#isAsBefore()) {
      this.#guard.log.info(`${this.#files.size} bulletins of the workspace are read.`);
      this.#changed.fire();
    }
  }

  #isAsBefore(): boolean {
    const before = this.#before;
    if (before?.size !== this.#files.size) return false;
    return [...this.#files].every(([key, { analysis }]) => before.get(key)?.analysis === analysis);
  }

  #watch(patterns: readonly vscode.RelativePattern[]): void {
    this.#watchers.dispose();
    const reread = this.#guard.wrap('workspace', (uri: vscode.Uri) => this.#reread(uri), undefined);
    this.#watchers = vscode.Disposable.from(
      onDidChangeAny(this.#guard, 'workspace', (uri, isThere) => this.#folderChanged(uri, isThere)),
      ...patterns.flatMap((pattern) => {
        const watcher = vscode.workspace.createFileSystemWatcher(pattern);
        return [watcher, watcher.onDidCreate(reread), watcher.onDidChange(reread), watcher.onDidDelete(reread)];
      }),
    );
  }

  /** What is open counts as it is in the editor, so that saving it costs nothing here. */
  async #reread(uri: vscode.Uri): Promise<void> {
    if (documentsInTabs().has(uri.toString())) {
      this.#overtaken.set(uri.toString(), uri);
      return;
    }
    await this.#read(uri);
    if (this.isComplete) this.#changed.fire();
  }

  /** What comes with a folder is looked for as all was at first; what was in one that is gone is gone. */
  async #folderChanged(uri: vscode.Uri, isThere: boolean): Promise<void> {
    if (isThere) {
      if (this.#readings.isWanted && this.at(uri) === undefined && (await isFolder(uri))) this.#later();
      return;
    }
    const inside = [...this.#files.keys()].filter((address) => isBelow(address, uri));
    for (const address of inside) this.#files.delete(address);
    if (inside.length > 0 && this.isComplete) this.#changed.fire();
  }

  async #catchUp(): Promise<void> {
    if (this.#overtaken.size === 0) return;
    const open = documentsInTabs();
    const closed = [...this.#overtaken].filter(([address]) => !open.has(address));
    for (const [address] of closed) this.#overtaken.delete(address);
    await Promise.all(closed.map(([, uri]) => this.#reread(uri)));
  }

  /** Reads one file anew; what cannot be read is none. */
  async #read(uri: vscode.Uri): Promise<void> {
    const known = this.at(uri)?.analysis;
    const read = () => readBulletin(this.#settings, this.#guard, uri, known);
    const analysis = await this.#guard.wrap('workspace', read, undefined)();
    if (analysis === undefined) this.#files.delete(uri.toString());
    else this.#files.set(uri.toString(), { uri, analysis });
  }
}

function newStatus(): vscode.StatusBarItem {
  const status = vscode.window.createStatusBarItem('bulletin.reading', vscode.StatusBarAlignment.Left);
  status.name = vscode.l10n.t('Bulletin: Reading the Workspace');
  status.tooltip = vscode.l10n.t('The bulletins of the workspace are being read. Click to stop.');
  status.command = 'bulletin.stopReading';
  return status;
}
