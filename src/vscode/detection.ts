import { isRecognised, SNIFFED_LENGTH, signalsOf } from '../core';
import * as vscode from './shared/api';
import { nameOf } from './shared/documents';
import { associate, patternFor } from './shared/fileAssociations';
import type { House } from './shared/house';

/** How long after the last change a plain text is looked at again. */
const DELAY_MILLISECONDS = 500;
/** Where the addresses of files that are no bulletins are kept, in VS Code's storage for the workspace. */
const DISMISSED = 'detection.dismissed';
/** The oldest are forgotten first. */
const MOST_DISMISSED = 1000;

/**
 * Recognises bulletins among plain texts, as `bulletin.detection` says: an item in the status bar suggests to treat the
 * file as a bulletin, or that is done at once. `memory` remembers the files for which the user said no.
 */
export function detection(house: House, memory: vscode.Memento): vscode.Disposable {
  return new Detection(house, memory);
}

/** An entry of the item's list, and what it does. */
type Choice = vscode.QuickPickItem & { readonly act: () => PromiseLike<unknown> };

class Detection implements vscode.Disposable {
  readonly #house: House;
  readonly #memory: vscode.Memento;
  /** Made when it is first shown. */
  #item: vscode.StatusBarItem | undefined;
  /** Addresses of bulletins that were closed in this turn: when one opens again as plain text, the user switched it. */
  readonly #closed = new Set<string>();
  /** Untitled texts that are no bulletins; the next one may have the name of an earlier one. */
  readonly #dismissedTexts = new WeakSet<vscode.TextDocument>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #disposables: vscode.Disposable;

  constructor(house: House, memory: vscode.Memento) {
    this.#house = house;
    this.#memory = memory;
    const { guard, settings } = house;
    const { onDidOpenTextDocument, onDidCloseTextDocument, onDidChangeTextDocument } = vscode.workspace;
    const look = guard.wrap('detection', () => this.#look(), undefined);
    this.#disposables = vscode.Disposable.from(
      onDidCloseTextDocument(guard.wrap('detection', (document) => this.#forget(document), undefined)),
      onDidOpenTextDocument(guard.wrap('detection', (document) => this.#opened(document), undefined)),
      onDidChangeTextDocument(guard.wrap('detection', ({ document }) => this.#changed(document), undefined)),
      vscode.window.onDidChangeActiveTextEditor(look),
      settings.onDidChange(look),
      guard.command('bulletin.chooseLanguage', () => this.#choose()),
    );
    for (const document of vscode.workspace.textDocuments) void this.#switchIfWanted(document);
    // To read the text is not for the turn in which VS Code waits for the extension to start.
    this.#timer = setTimeout(look, 0);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
    this.#item?.dispose();
  }

  /** VS Code closes a document and opens it again, in one turn, when its language changes. */
  #forget(document: vscode.TextDocument): void {
    if (document.languageId !== 'bulletin') return;
    const address = document.uri.toString();
    this.#closed.add(address);
    setTimeout(() => this.#closed.delete(address), 0);
  }

  #opened(document: vscode.TextDocument): void {
    const wasBulletin = this.#closed.has(document.uri.toString());
    if (document.languageId === 'bulletin') void this.#welcome(document);
    else if (wasBulletin && document.languageId === 'plaintext') void this.#dismiss(document);
    else void this.#switchIfWanted(document);
    this.#look();
  }

  #changed(document: vscode.TextDocument): void {
    if (document !== vscode.window.activeTextEditor?.document || document.languageId !== 'plaintext') return;
    clearTimeout(this.#timer);
    const look = this.#house.guard.wrap('detection', () => this.#look(), undefined);
    this.#timer = setTimeout(look, DELAY_MILLISECONDS);
  }

  /**
   * A text that `files.include` names is switched when it opens, and one that looks like a bulletin where the user wants that; not
   * again while it is open: what the user does then stands.
   */
  async #switchIfWanted(document: vscode.TextDocument): Promise<void> {
    const { settings, guard } = this.#house;
    if (document.languageId !== 'plaintext') return;
    await settings.whenRead(document);
    if (!this.#mayBeBulletin(document)) return;
    const isAuto = settings.get('detection', document) === 'auto';
    if (!settings.isIncluded(document) && !(isAuto && this.#looksLikeBulletin(document))) return;
    await guard.wrap('detection', () => this.#treatAsBulletin(document), undefined)();
  }

  /** Shows the item where the active file wants it. */
  #look(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isOffered =
      document !== undefined &&
      document.languageId === 'plaintext' &&
      this.#house.settings.get('detection', document) === 'suggest' &&
      this.#looksLikeBulletin(document);
    if (!isOffered) {
      this.#item?.hide();
      return;
    }
    this.#item ??= newItem();
    this.#item.show();
  }

  #looksLikeBulletin(document: vscode.TextDocument): boolean {
    return this.#mayBeBulletin(document) && isRecognised(signalsOf(beginningOf(document)));
  }

  /** Whether nothing speaks against it: the file is edited, not excluded, and the user did not say no. */
  #mayBeBulletin(document: vscode.TextDocument): boolean {
    if (document.isClosed || document.languageId !== 'plaintext') return false;
    return !this.#house.settings.isLeftAlone(document) && !this.#isDismissed(document);
  }

  async #choose(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || document.languageId !== 'plaintext') return;
    const chosen = await vscode.window.showQuickPick(this.#choices(document), {
      title: vscode.l10n.t('{0} looks like a bulletin', nameOf(document.uri)),
    });
    await chosen?.act();
  }

  #choices(document: vscode.TextDocument): Choice[] {
    const pattern = patternFor(document.uri);
    const always = pattern === undefined ? [] : [alwaysFor(document.uri, pattern)];
    return [
      {
        label: vscode.l10n.t('Treat as Bulletin'),
        description: vscode.l10n.t('this time'),
        act: () => this.#treatAsBulletin(document),
      },
      ...always,
      {
        label: vscode.l10n.t('Not a Bulletin'),
        description: vscode.l10n.t('never asked again for this file'),
        act: () => this.#dismiss(document),
      },
      { label: vscode.l10n.t('Turn Off'), description: 'bulletin.detection: off', act: turnOff },
    ];
  }

  async #treatAsBulletin(document: vscode.TextDocument): Promise<void> {
    await vscode.languages.setTextDocumentLanguage(document, 'bulletin');
  }

  get #dismissed(): readonly string[] {
    return this.#memory.get<readonly string[]>(DISMISSED, []);
  }

  #isDismissed(document: vscode.TextDocument): boolean {
    return this.#dismissedTexts.has(document) || this.#dismissed.includes(document.uri.toString());
  }

  async #dismiss(document: vscode.TextDocument): Promise<void> {
    const address = document.uri.toString();
    if (document.isUntitled) this.#dismissedTexts.add(document);
    else await this.#memory.update(DISMISSED, [...this.#dismissed, address].slice(-MOST_DISMISSED));
    this.#look();
  }

  /** Forgets that the document was none: it is a bulletin now. */
  async #welcome(document: vscode.TextDocument): Promise<void> {
    this.#dismissedTexts.delete(document);
    if (!this.#isDismissed(document)) return;
    const address = document.uri.toString();
    await this.#memory.update(
      DISMISSED,
      this.#dismissed.filter((each) => each !== address),
    );
  }
}

function newItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('bulletin.detection', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Bulletin: Recognised File');
  item.text = vscode.l10n.t('Looks like a bulletin');
  item.tooltip = vscode.l10n.t('Treat this file as a bulletin, to see its repeats, meetings and speakers');
  item.command = 'bulletin.chooseLanguage';
  return item;
}

function alwaysFor(uri: vscode.Uri, pattern: string): Choice {
  return {
    label: vscode.l10n.t('Always for Files like This'),
    description: pattern,
    detail: vscode.l10n.t('Writes the setting files.associations: “{0}” is “bulletin”', pattern),
    act: () => associate(uri, pattern),
  };
}

function turnOff(): PromiseLike<void> {
  return vscode.workspace.getConfiguration('bulletin').update('detection', 'off', vscode.ConfigurationTarget.Global);
}

/** The part of a document that is looked at, and no more of a large one. */
function beginningOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(document.positionAt(0), document.positionAt(SNIFFED_LENGTH)));
}
