import { type Analysis, type Finding, lineText, type Range } from '../core';
import { isBulletin } from './analyses';
import * as vscode from './api';
import { toCode, toElsewhere, toRange, toSeverity } from './convert';
import { isEditedScheme } from './documents';
import type { House } from './house';
import { plural } from './plurals';
import { toLineNumbers, toMessage } from './wording';

/** How long after the last change findings are shown. */
const DELAY_MILLISECONDS = 250;
const MOST_FINDINGS = 500;
/** VS Code takes 1,000 diagnostics a file: 500 findings, their fading, and the line that counts the rest. */
const MOST_FADED = MOST_FINDINGS - 1;
const MOST_RELATED = 10;

/**
 * Shows the findings of the bulletins that are open: a warning or an information on a block's first line, and the other
 * lines of duplicate blocks faded.
 */
export function diagnostics(house: House): vscode.Disposable {
  return new Findings(house);
}

class Findings implements vscode.Disposable {
  readonly #house: House;
  readonly #collection = vscode.languages.createDiagnosticCollection('bulletin');
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #listeners: vscode.Disposable;
  #isDisposed = false;

  constructor(house: House) {
    this.#house = house;
    const { guard, analyses, settings } = house;
    const { onDidOpenTextDocument, onDidSaveTextDocument, onDidCloseTextDocument } = vscode.workspace;
    this.#listeners = vscode.Disposable.from(
      onDidOpenTextDocument(guard.wrap('open', (document) => this.#opened(document), undefined)),
      onDidSaveTextDocument(guard.wrap('save', (document) => this.#saved(document), undefined)),
      onDidCloseTextDocument(guard.wrap('close', (document) => this.#clear(document), undefined)),
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

  #when(document: vscode.TextDocument): string | undefined {
    return this.#isShown(document) ? this.#house.settings.get('run', document) : undefined;
  }

  #isShown(document: vscode.TextDocument): boolean {
    const { settings } = this.#house;
    return isBulletin(document) && isEditedScheme(document.uri.scheme) && !settings.isExcluded(document);
  }

  #schedule(document: vscode.TextDocument, milliseconds: number): void {
    if (this.#isDisposed || !this.#isShown(document) || this.#house.analyses.isPaused(document)) return;
    clearTimeout(this.#timers.get(document));
    const find = () => this.#house.analyses.inTurns(document, 'findings', () => this.#publish(document));
    this.#timers.set(document, setTimeout(this.#house.guard.wrap('findings', find, undefined), milliseconds));
  }

  /** Replaces what is shown for the document, in the turn in which its text is read: no squiggle is ever stale. */
  #publish(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    if (this.#isDisposed || document.isClosed) return;
    if (!this.#isShown(document)) {
      this.#collection.delete(document.uri);
      return;
    }
    const { settings, analyses } = this.#house;
    const analysis = analyses.known(document);
    if (analysis === undefined) return;
    const fade = settings.get('duplicates.fade', document);
    this.#collection.set(document.uri, toDiagnostics(document.uri, analysis, fade));
    analyses.tellShown(document);
  }

  #clear(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    this.#collection.delete(document.uri);
  }
}

function toDiagnostics(uri: vscode.Uri, analysis: Analysis, fade: boolean): vscode.Diagnostic[] {
  const { shown, hidden } = choose(analysis.findings);
  const found = shown.map((finding) => toBlock(uri, analysis, finding));
  const [next] = hidden;
  if (next !== undefined) found.push(toRemainder(analysis, next, hidden.length));
  const faded = fade ? shown.filter(isFaded).slice(0, MOST_FADED) : [];
  return [...found, ...faded.flatMap((finding) => toFading(analysis, finding))];
}

/** At most 500 findings, warnings before information, and the rest; both in the order of the text. */
function choose(findings: readonly Finding[]): Record<'shown' | 'hidden', readonly Finding[]> {
  if (findings.length <= MOST_FINDINGS) return { shown: findings, hidden: [] };
  const rank = ({ severity }: Finding) => toSeverity(severity);
  const ranked = [...findings].sort((a, b) => rank(a) - rank(b));
  const chosen = new Set(ranked.slice(0, MOST_FINDINGS));
  return {
    shown: findings.filter((finding) => chosen.has(finding)),
    hidden: findings.filter((finding) => !chosen.has(finding)),
  };
}

/** What was changed in a similar block may be what it is there for; and what stands in another file may be wanted in both. */
function isFaded({ rule, kind }: Finding): boolean {
  return rule === 'duplicate-block' && kind !== 'elsewhere';
}

/** The finding itself, on the first line of its block, or on what it means inside a line. */
function toBlock(uri: vscode.Uri, analysis: Analysis, finding: Finding): vscode.Diagnostic {
  const block = toDiagnostic(firstLine(analysis, finding), toMessage(finding), toSeverity(finding.severity));
  block.code = toCode(finding.rule);
  block.relatedInformation = toRelated(uri, analysis, finding);
  return block;
}

/** The fading of the lines below the first; a block of one line has none. */
function toFading(analysis: Analysis, finding: Finding): vscode.Diagnostic[] {
  const { start, end } = toRange(analysis.text, finding.range);
  if (start.line === end.line) return [];
  const rest = new vscode.Range(start.line + 1, 0, end.line, end.character);
  const hint = toDiagnostic(rest, toMessage(finding), vscode.DiagnosticSeverity.Hint);
  hint.code = finding.rule;
  hint.tags = [vscode.DiagnosticTag.Unnecessary];
  return [hint];
}

function toRemainder(analysis: Analysis, next: Finding, more: number): vscode.Diagnostic {
  const message = plural(
    more,
    vscode.l10n.t('{0} more finding from here on is not shown.|{0} more findings from here on are not shown.'),
  );
  return toDiagnostic(firstLine(analysis, next), message, vscode.DiagnosticSeverity.Information);
}

function toDiagnostic(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = 'bulletin';
  return diagnostic;
}

/** The copy that stays or the block that this one resembles, then the other ones, nearest first. */
function toRelated(uri: vscode.Uri, analysis: Analysis, finding: Finding): vscode.DiagnosticRelatedInformation[] {
  const { text } = analysis;
  const place = (range: Range, message: string) =>
    new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toRange(text, range)), message);
  const { name } = finding.args;
  if (name !== undefined)
    return [finding.original, ...finding.related]
      .flatMap((range) => (range === null ? [] : [place(range, name.usual)]))
      .slice(0, MOST_RELATED);
  const elsewhere = toElsewhere(finding);
  if (elsewhere !== undefined)
    return [new vscode.DiagnosticRelatedInformation(elsewhere, vscode.l10n.t('The earlier one'))];
  const isSimilar = finding.rule === 'similar-block';
  const others = finding.related.map((range) => {
    const lines = toLineNumbers(text, range);
    return place(
      range,
      isSimilar ? vscode.l10n.t('Also similar: {0}', lines) : vscode.l10n.t('Another copy: {0}', lines),
    );
  });
  if (finding.original === null) return others.slice(0, MOST_RELATED);
  const lines = toLineNumbers(text, finding.original);
  const original = isSimilar
    ? vscode.l10n.t('The original: {0}', lines)
    : vscode.l10n.t('The copy that stays: {0}', lines);
  return [place(finding.original, original), ...others].slice(0, MOST_RELATED);
}

function firstLine({ text }: Analysis, { range }: Finding): vscode.Range {
  const whole = toRange(text, range);
  if (whole.isSingleLine) return whole;
  const { line } = whole.start;
  return new vscode.Range(line, 0, line, lineText(text, line).length);
}
