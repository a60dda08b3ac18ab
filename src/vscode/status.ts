import { joined } from '../core';
import { isBulletin } from './shared/analyses';
import * as vscode from './shared/api';
import { isEditedScheme } from './shared/documents';
import type { House } from './shared/house';
import { countDuplicates } from './shared/wording';

/**
 * The language status of a bulletin, behind the language’s name: how many duplicate blocks it has, or that a large file is not
 * searched while it is typed in, with a button that searches it once.
 */
export function status(house: House): vscode.Disposable {
  return new Status(house);
}

const BULLETIN = { language: 'bulletin' };

/** What was found in a version of a document. */
interface Found {
  readonly version: number;
  readonly told: string;
  /** How many blocks stand in other files, and how many findings are ignored; empty where none is. */
  readonly detail: string;
}

class Status implements vscode.Disposable {
  readonly #house: House;
  readonly #item = vscode.languages.createLanguageStatusItem('bulletin.findings', BULLETIN);
  readonly #found = new WeakMap<vscode.TextDocument, Found>();
  readonly #disposables: vscode.Disposable;
  readonly #timer: ReturnType<typeof setTimeout>;

  constructor(house: House) {
    this.#house = house;
    const { guard, analyses, settings } = house;
    this.#item.name = vscode.l10n.t('Bulletin: Duplicate Blocks');
    const refresh = guard.wrap('status', () => this.#refresh(), undefined);
    this.#disposables = vscode.Disposable.from(
      this.#item,
      analyses.onDidShowFindings(guard.wrap('status', (document) => this.#shown(document), undefined)),
      analyses.onDidChange(refresh),
      settings.onDidChange(refresh),
      vscode.window.onDidChangeActiveTextEditor(refresh),
      guard.command('bulletin.runNow', () => this.#run()),
    );
    // The settings are read here for the first time, which takes VS Code a while: not in the turn in which it waits for the start.
    this.#timer = setTimeout(refresh, 0);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #shown(document: vscode.TextDocument): void {
    const analysis = this.#house.analyses.known(document);
    if (analysis === undefined) return;
    const blocks = analysis.blocks.filter(({ rule }) => rule === 'duplicate-block');
    const elsewhere = blocks.filter(({ kind }) => kind === 'elsewhere').length;
    this.#found.set(document, {
      version: document.version,
      told: vscode.l10n.t(
        '{0} · {1} % repeated',
        countDuplicates(blocks.length - elsewhere),
        Math.round(100 * analysis.repeated),
      ),
      detail: joined([
        elsewhere === 0 ? null : vscode.l10n.t('{0} in other files', elsewhere),
        analysis.ignored.length === 0 ? null : vscode.l10n.t('{0} ignored', analysis.ignored.length),
      ]),
    });
    this.#refresh();
  }

  /** Answers with what the status says now. */
  #run(): string | undefined {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !hasStatus(document)) return undefined;
    this.#house.analyses.run(document);
    return this.#item.text;
  }

  #refresh(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isBulletin(document)) return;
    // Of the sides of a preview or comparison there is nothing to say.
    this.#item.selector = hasStatus(document) ? BULLETIN : [];
    const found = this.#found.get(document);
    const { analyses, settings } = this.#house;
    const isCurrent = found?.version === document.version;
    const isLeftAlone = settings.isLeftAlone(document);
    const isPaused = !isLeftAlone && analyses.isPaused(document);
    const told = isLeftAlone || (isPaused && !isCurrent) ? undefined : found?.told;
    this.#item.text = told ?? this.#waiting(document, isLeftAlone, isPaused);
    this.#item.detail = found?.detail ?? '';
    // A screen reader would read the dots.
    const label = joined([this.#item.text, this.#item.detail], ', ').replaceAll(' · ', ', ');
    this.#item.accessibilityInformation = { label };
    // VS Code colours `{}` then: a large file that is not searched is never silent.
    const { Warning, Information } = vscode.LanguageStatusSeverity;
    this.#item.severity = isPaused && !isCurrent ? Warning : Information;
    const waits = !isLeftAlone && !isCurrent && (isPaused || settings.get('run', document) !== 'onType');
    this.#item.command = waits ? { command: 'bulletin.runNow', title: vscode.l10n.t('Run Now') } : undefined;
  }

  #waiting(document: vscode.TextDocument, isLeftAlone: boolean, isPaused: boolean): string {
    if (isLeftAlone) return vscode.l10n.t('Duplicates: not searched in this file');
    if (!isPaused) return vscode.l10n.t('Duplicates: not searched yet');
    const size = Math.floor(this.#house.analyses.megabytesOf(document));
    return vscode.l10n.t('Duplicates: paused ({0} MB)', size);
  }
}

function hasStatus(document: vscode.TextDocument): boolean {
  return isBulletin(document) && isEditedScheme(document.uri.scheme);
}
