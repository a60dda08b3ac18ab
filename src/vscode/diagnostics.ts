import { type Finding, type Text, tellsTheSame } from '../core';
import { isBulletin } from './shared/analyses';
import * as vscode from './shared/api';
import type { House } from './shared/house';
import { toDiagnostics } from './shared/problems';

/** How long after the last change findings are shown. */
const DELAY_MILLISECONDS = 250;

/**
 * Shows the findings of the bulletins that are open: a warning or an information on a block's first line, and the other
 * lines of duplicate blocks faded.
 */
export function diagnostics(house: House): vscode.Disposable {
  return new Findings(house);
}

/** What is shown for a document, and the 0-based lines in which letters were typed or deleted since then. */
interface Shown {
  readonly text: Text;
  readonly findings: readonly Finding[];
  readonly fade: boolean;
  readonly touched: Set<number>;
}

class Findings implements vscode.Disposable {
  readonly #house: House;
  readonly #collection = vscode.languages.createDiagnosticCollection('bulletin');
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** None of a document whose lines moved since its findings were shown. */
  readonly #shown = new Map<vscode.TextDocument, Shown>();
  readonly #listeners: vscode.Disposable;
  #isDisposed = false;

  constructor(house: House) {
    this.#house = house;
    const { guard, analyses, settings } = house;
    const { onDidOpenTextDocument, onDidSaveTextDocument, onDidCloseTextDocument, onDidChangeTextDocument } =
      vscode.workspace;
    this.#listeners = vscode.Disposable.from(
      onDidOpenTextDocument(guard.wrap('open', (document) => this.#opened(document), undefined)),
      onDidSaveTextDocument(guard.wrap('save', (document) => this.#saved(document), undefined)),
      onDidCloseTextDocument(guard.wrap('close', (document) => this.#clear(document), undefined)),
      onDidChangeTextDocument(guard.wrap('touched lines', (event) => this.#touch(event), undefined)),
      analyses.onDidChange(guard.wrap('change', (document) => this.#changed(document), undefined)),
      analyses.onDidRequestFindings(guard.wrap('findings', (document) => this.#publish(document), undefined)),
      settings.onDidChange(() => this.#all()),
    );
    this.#all();
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#shown.clear();
    this.#listeners.dispose();
    this.#collection.dispose();
  }

  #all(): void {
    for (const document of vscode.workspace.textDocuments) {
      this.#house.guard.wrap('findings', () => this.#opened(document), undefined)();
    }
  }

  /** What the document's folders say comes first: else it would be analysed twice. */
  async #opened(document: vscode.TextDocument): Promise<void> {
    if (!isBulletin(document)) return;
    await this.#house.settings.whenRead(document);
    if (!this.#isShown(document)) this.#clear(document);
    else if (this.#when(document) !== 'manual') this.#schedule(document, 0);
  }

  #saved(document: vscode.TextDocument): void {
    if (this.#when(document) === 'onSave') this.#publish(document);
  }

  #changed(document: vscode.TextDocument): void {
    if (this.#when(document) === 'onType') this.#schedule(document, DELAY_MILLISECONDS);
  }

  #touch({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const shown = this.#shown.get(document);
    for (const { range, text } of contentChanges) {
      if (range.isSingleLine && !/[\r\n]/.test(text)) shown?.touched.add(range.start.line);
      else this.#shown.delete(document);
    }
  }

  #when(document: vscode.TextDocument): string | undefined {
    return this.#isShown(document) ? this.#house.settings.get('run', document) : undefined;
  }

  #isShown(document: vscode.TextDocument): boolean {
    return isBulletin(document) && !this.#house.settings.isLeftAlone(document);
  }

  #schedule(document: vscode.TextDocument, milliseconds: number): void {
    if (this.#isDisposed || !this.#isShown(document) || this.#house.analyses.isPaused(document)) return;
    clearTimeout(this.#timers.get(document));
    const find = () => this.#house.analyses.inTurns(document, 'findings', () => this.#publish(document));
    this.#timers.set(document, setTimeout(this.#house.guard.wrap('findings', find, undefined), milliseconds));
  }

  /**
   * Replaces what is shown for the document, in the turn in which its text is read: no squiggle is ever stale. Handing hundreds of
   * findings over takes longer than finding them, so it is not done where each of them is what is shown already.
   */
  #publish(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    if (this.#isDisposed || document.isClosed) return;
    if (!this.#isShown(document)) {
      this.#clear(document);
      return;
    }
    const { settings, analyses } = this.#house;
    const analysis = analyses.known(document);
    if (analysis === undefined) return;
    const fade = settings.get('duplicates.fade', document);
    const shown = this.#shown.get(document);
    if (shown === undefined || shown.fade !== fade || !tellsTheSame(shown, analysis, shown.touched))
      this.#collection.set(document.uri, toDiagnostics(document.uri, analysis, fade));
    const { text, findings } = analysis;
    this.#shown.set(document, { text, findings, fade, touched: new Set() });
    analyses.tellShown(document);
  }

  #clear(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    this.#shown.delete(document);
    this.#collection.delete(document.uri);
  }
}
