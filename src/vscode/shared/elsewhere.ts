import { type Analysis, Archive, type Finding, withElsewhere } from '../../core';
import type { Analyses } from './analyses';
import * as vscode from './api';
import type { BulletinFiles } from './bulletinFiles';
import type { Guard } from './guard';
import type { Settings } from './settings';

/**
 * What bulletins share with each other, for those whose `duplicates.scope` is `workspace`: the files of the workspace and what is open, which
 * counts as it is in the editor. The first that asks has the workspace read; before that is done nothing is shared.
 */
export class Elsewhere implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #files: BulletinFiles;
  readonly #settings: Settings;
  #kept: Archive | undefined;
  readonly #members = new Set<string>();
  #isGathered = false;
  /** By a bulletin's own analysis what was told of it, which may be less or more than what holds by now. */
  readonly #told = new WeakMap<Analysis, readonly Finding[]>();
  /** What is shown of each document, so that it is shown anew only where it changed. */
  readonly #shown = new WeakMap<vscode.TextDocument, readonly Finding[]>();
  readonly #disposables: vscode.Disposable;

  constructor(analyses: Analyses, files: BulletinFiles, settings: Settings, guard: Guard) {
    this.#analyses = analyses;
    this.#files = files;
    this.#settings = settings;
    this.#disposables = vscode.Disposable.from(
      files.onDidChange(guard.wrap('elsewhere', () => this.#renew(), undefined)),
      analyses.onDidShowFindings(guard.wrap('elsewhere', (document) => this.#tell(document), undefined)),
      vscode.workspace.onDidCloseTextDocument(guard.wrap('elsewhere', () => this.#renew(), undefined)),
    );
    analyses.completeWith((document, own) => (this.#isCompared(document) ? this.complete(document.uri, own) : own));
  }

  /** The analysis of a bulletin, with what it shares where its `duplicates.scope` says so. */
  complete(uri: vscode.Uri, analysis: Analysis): Analysis {
    if (analysis.options.duplicates.scope === 'file') return analysis;
    return withElsewhere(analysis, () => {
      const found = this.#of(uri, analysis);
      this.#told.set(analysis, found);
      return found;
    });
  }

  /** Waits until it is known what a bulletin shares. False where that is not to be known, as the user stopped the reading. */
  async whenKnown({ options }: Analysis): Promise<boolean> {
    if (options.duplicates.scope === 'file') return true;
    await this.#files.whenRead();
    return this.#files.isComplete;
  }

  /** Has it known what a bulletin shares, even where the user stopped the reading before: what a user asks for. */
  async find({ options }: Analysis): Promise<void> {
    if (options.duplicates.scope === 'workspace') await this.#files.read();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #of(uri: vscode.Uri, analysis: Analysis): readonly Finding[] {
    if (!this.#files.isComplete) {
      void this.#files.whenRead();
      return [];
    }
    this.#gather();
    const path = uri.toString();
    this.#members.add(path);
    this.#archive.set(path, analysis);
    return this.#archive.elsewhere(path);
  }

  /** Made when it is first needed: the core is not there from the start. */
  get #archive(): Archive {
    this.#kept ??= new Archive();
    return this.#kept;
  }

  /** Puts into the archive what there is now, once a turn: within one nothing changes. */
  #gather(): void {
    if (this.#isGathered) return;
    this.#isGathered = true;
    queueMicrotask(() => {
      this.#isGathered = false;
    });
    const now = new Map(this.#files.all.map(({ uri, analysis }) => [uri.toString(), analysis]));
    for (const document of vscode.workspace.textDocuments) {
      const analysis = this.#analyses.own(document);
      if (analysis !== undefined && this.#isCompared(document)) now.set(document.uri.toString(), analysis);
    }
    for (const path of this.#members) if (!now.has(path)) this.#archive.delete(path);
    this.#members.clear();
    for (const [path, analysis] of now) {
      this.#members.add(path);
      this.#archive.set(path, analysis);
    }
  }

  #isCompared(document: vscode.TextDocument): boolean {
    return !document.isUntitled && !this.#settings.isLeftAlone(document);
  }

  /** A change in one document may change what others share with it. What is shown of this one may be older than such a change. */
  #tell(document: vscode.TextDocument): void {
    const own = this.#wanting(document);
    const told = own === undefined ? undefined : this.#told.get(own);
    if (told !== undefined) this.#shown.set(document, told);
    this.#renew();
  }

  /** Has those documents shown anew that share something else than before; of which nothing was shown, nothing is shown now. */
  #renew(): void {
    if (!this.#files.isComplete) return;
    for (const document of vscode.workspace.textDocuments) {
      const own = this.#wanting(document);
      const before = this.#shown.get(document);
      if (own === undefined || (before !== undefined && isSame(this.#of(document.uri, own), before))) continue;
      this.#analyses.forgetComplete(document);
      if (before !== undefined) this.#analyses.requestFindings(document);
    }
  }

  /** The analysis of a document that is to be compared with others. */
  #wanting(document: vscode.TextDocument): Analysis | undefined {
    const own = this.#isCompared(document) ? this.#analyses.own(document) : undefined;
    return own?.options.duplicates.scope === 'workspace' ? own : undefined;
  }
}

function isSame(now: readonly Finding[], before: readonly Finding[]): boolean {
  return now === before || JSON.stringify(now) === JSON.stringify(before);
}
