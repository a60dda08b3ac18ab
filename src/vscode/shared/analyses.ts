import { type Analysis, analyze, type Change, mapRange, type Range, update } from '../../core';
import * as vscode from './api';
import type { Guard } from './guard';
import type { Settings } from './settings';
import { Turns } from './turns';

/** How many changes back a range can be followed. */
const LONGEST_LOG = 500;
const CHARACTERS_OF_MEGABYTE = 1_000_000;

/** The changes that made a document's version `after` from its version `before`. */
interface Revision {
  readonly before: number;
  readonly after: number;
  readonly changes: readonly Change[];
}

interface Tracked {
  readonly version: number;
  readonly analysis: Analysis;
  /** Without a gap; the last one's `after` is `version`. */
  readonly log: readonly Revision[];
}

/** The parts of an analysis that take time, each after those that it needs. */
const PARTS = [
  'text',
  'duplicates',
  'bulletin',
  'likely',
  'similar',
  'blocks',
  'outline',
  'people',
  'findings',
] as const;

/** Whether this document is in the language of this extension. */
export function isBulletin(document: vscode.TextDocument): boolean {
  return document.languageId === 'bulletin';
}

/**
 * The analysis of each open bulletin at its present version. A version is analysed once, whoever asks first; from then
 * on each change only updates what is known.
 */
export class Analyses implements vscode.Disposable {
  readonly #settings: Settings;
  readonly #guard: Guard;
  readonly #tracked = new Map<vscode.TextDocument, Tracked>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #requested = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #shown = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #turns = new Turns();
  /** The versions of large documents that somebody asked for. */
  readonly #ran = new WeakMap<vscode.TextDocument, number>();
  readonly #disposables: vscode.Disposable;
  /** By a document's own analysis that with what others share with it. */
  readonly #completed = new WeakMap<Analysis, Analysis>();
  #complete = (_: vscode.TextDocument, own: Analysis): Analysis => own;

  /** Fires after a document's text changed, in the same turn; also for documents that are no bulletins. */
  readonly onDidChange = this.#changed.event;
  /** Fires when the findings of a document are to be shown now, whatever `bulletin.run` says. */
  readonly onDidRequestFindings = this.#requested.event;
  /** Fires after the findings of a document were shown. */
  readonly onDidShowFindings = this.#shown.event;

  constructor(settings: Settings, guard: Guard) {
    this.#settings = settings;
    this.#guard = guard;
    this.#disposables = vscode.Disposable.from(
      this.#turns,
      this.#changed,
      this.#requested,
      this.#shown,
      vscode.workspace.onDidChangeTextDocument(guard.wrap('change', (event) => this.#follow(event), undefined)),
      vscode.workspace.onDidCloseTextDocument(
        guard.wrap('close', (document) => void this.#tracked.delete(document), undefined),
      ),
      settings.onDidChange(guard.wrap('settings', () => this.#reconfigure(), undefined)),
    );
  }

  /** The analysis of the document as it is now. A document that is no bulletin is analysed anew at each call. */
  of(document: vscode.TextDocument): Analysis {
    if (!isBulletin(document) || document.isClosed)
      return analyze(document.getText(), this.#settings.options(document));
    const own = this.#ownOf(document);
    const completed = this.#completed.get(own) ?? this.#complete(document, own);
    this.#completed.set(own, completed);
    return completed;
  }

  /** The analysis without what others share with the document; none of a document that is no bulletin or that is not searched. */
  own(document: vscode.TextDocument): Analysis | undefined {
    return isBulletin(document) && !document.isClosed && this.#isSearched(document) ? this.#ownOf(document) : undefined;
  }

  /** Has what others share with a document added to its analysis by `complete`. */
  completeWith(complete: (document: vscode.TextDocument, own: Analysis) => Analysis): void {
    this.#complete = complete;
  }

  /** Has what others share with a document looked for again. */
  forgetComplete(document: vscode.TextDocument): void {
    const analysis = this.#tracked.get(document)?.analysis;
    if (analysis !== undefined) this.#completed.delete(analysis);
  }

  /**
   * The analysis for what VS Code asks by itself, while somebody types or looks: none of a large document, unless it was run for this
   * version.
   */
  known(document: vscode.TextDocument): Analysis | undefined {
    return this.#isSearched(document) ? this.of(document) : undefined;
  }

  /**
   * What `use` makes of the analysis of the document as it is now. The parts up to `wanted` that are not known yet are computed first, and
   * each of them and `use` has a turn of its own, so that what is typed need not wait. Without an answer where the text changes
   * meanwhile, and where `known` has none.
   */
  async inTurns<T>(
    document: vscode.TextDocument,
    wanted: (typeof PARTS)[number],
    use: (analysis: Analysis) => T,
  ): Promise<T | undefined> {
    const { version } = document;
    const isSame = () => isBulletin(document) && !document.isClosed && document.version === version;
    const inTurn = <R>(work: (analysis: Analysis) => R): Promise<R | undefined> =>
      this.#turns.do(() => {
        const analysis = isSame() ? this.known(document) : undefined;
        return analysis === undefined ? undefined : work(analysis);
      });
    for (const part of PARTS.slice(0, PARTS.indexOf(wanted) + 1)) {
      if (isSame()) await inTurn((analysis) => void analysis[part]);
    }
    return inTurn(use);
  }

  /** Whether the document is larger than `maxFileSize`, so that its findings are renewed only where somebody asks for them. */
  isPaused(document: vscode.TextDocument): boolean {
    const most = this.#settings.get('maxFileSize', document);
    return most > 0 && this.megabytesOf(document) > most;
  }

  /** How large a document is, in millions of UTF-16 code units. */
  megabytesOf(document: vscode.TextDocument): number {
    // Its length, without taking its text.
    return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) / CHARACTERS_OF_MEGABYTE;
  }

  /** Analyses a document, however large, and has its findings shown. */
  run(document: vscode.TextDocument): void {
    this.#ran.set(document, document.version);
    this.requestFindings(document);
  }

  /** Tells that the findings of a document are shown now. */
  tellShown(document: vscode.TextDocument): void {
    this.#shown.fire(document);
  }

  /**
   * Where a range of the document's version `version` is now, or `undefined` where all of it was deleted. Where the way
   * from that version is not known, the range as it was: what stands there is to be compared in any case.
   */
  follow(document: vscode.TextDocument, range: Range, version: number): Range | undefined {
    let followed: Range | undefined = range;
    for (const change of this.#changesSince(document, version)) {
      followed = mapRange(followed, change);
      if (followed === undefined) return undefined;
    }
    return followed;
  }

  /** Asks for the findings of a document to be shown now. */
  requestFindings(document: vscode.TextDocument): void {
    this.#requested.fire(document);
  }

  dispose(): void {
    this.#disposables.dispose();
    this.#tracked.clear();
  }

  #changesSince(document: vscode.TextDocument, version: number): readonly Change[] {
    const log = this.#tracked.get(document)?.log ?? [];
    const first = log.findIndex(({ before }) => before === version);
    return first < 0 ? [] : log.slice(first).flatMap(({ changes }) => changes);
  }

  #isSearched(document: vscode.TextDocument): boolean {
    return !this.isPaused(document) || this.#ran.get(document) === document.version;
  }

  #ownOf(document: vscode.TextDocument): Analysis {
    const tracked = this.#tracked.get(document);
    return tracked?.version === document.version ? tracked.analysis : this.#start(document).analysis;
  }

  #start(document: vscode.TextDocument): Tracked {
    const analysis = analyze(document.getText(), this.#settings.options(document));
    const tracked = { version: document.version, analysis, log: [] };
    this.#tracked.set(document, tracked);
    return tracked;
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    // Without a change of the text it tells only that the document was saved or is to be saved.
    if (contentChanges.length === 0) return;
    const tracked = this.#tracked.get(document);
    if (tracked !== undefined && tracked.version < document.version) this.#advance(document, tracked, contentChanges);
    this.#changed.fire(document);
  }

  #advance(
    document: vscode.TextDocument,
    tracked: Tracked,
    contentChanges: readonly vscode.TextDocumentContentChangeEvent[],
  ): void {
    const changes = contentChanges.map(toChange);
    const analysis = update(tracked.analysis, changes);
    // A change was missed, or one came that core and VS Code take differently. `of` starts afresh.
    if (!agree(analysis, document)) {
      this.#tracked.delete(document);
      this.#guard.log.warn(`${document.uri.toString()}: lost track of version ${document.version}; analysing it anew.`);
      return;
    }
    const log = [...tracked.log.slice(1 - LONGEST_LOG), { before: tracked.version, after: document.version, changes }];
    this.#tracked.set(document, { ...tracked, version: document.version, analysis, log });
  }

  #reconfigure(): void {
    for (const [document, tracked] of this.#tracked) {
      const options = this.#settings.options(document);
      if (JSON.stringify(options) === JSON.stringify(tracked.analysis.options)) continue;
      if (tracked.version !== document.version) this.#tracked.delete(document);
      else this.#tracked.set(document, { ...tracked, analysis: analyze(document.getText(), options) });
    }
  }
}

function toChange({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): Change {
  return { from: rangeOffset, to: rangeOffset + rangeLength, insert: text };
}

/** Whether two views of one text have as many lines and the same last one; reading all would cost more than it is worth. */
function agree({ text }: Analysis, document: vscode.TextDocument): boolean {
  const bottom = document.lineCount - 1;
  return text.raw.length === document.lineCount && text.raw[bottom] === document.lineAt(bottom).text;
}
