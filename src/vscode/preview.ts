import { applyEdits, type Edit, fixAll, RULES } from '../core';
import { noEditor, nothingToRemove } from './shared/answers';
import * as vscode from './shared/api';
import { derivedUri, documentFor, nameOf, openAlike, openSource, PREVIEW_SCHEME, sourceUri } from './shared/documents';
import type { House } from './shared/house';
import { toSize } from './shared/wording';

/** The two sides of a preview: the text as it is, and as a clean-up would leave it. */
const BEFORE = 'before';
const AFTER = 'after';

/** How long after the last change of a text its previews follow. */
const DELAY_MILLISECONDS = 250;

/** `bulletin.previewCleanUp(address?)`: what Clean Up would leave, beside the file, before it is done. */
export function preview(house: House): vscode.Disposable {
  const { guard, analyses, settings } = house;
  const previews = new Previews(house);
  return vscode.Disposable.from(
    previews,
    guard.command('bulletin.previewCleanUp', async (address) => {
      const document = await documentFor(address);
      if (document === undefined) return guard.say(noEditor());
      await settings.whenRead(document);
      const name = nameOf(document.uri);
      const fix = fixAll(analyses.of(document));
      if (fix.edits.length === 0) return guard.say(nothingToRemove(document, RULES));
      const sides = [BEFORE, AFTER].map((side) => derivedUri(PREVIEW_SCHEME, document.uri, name, side));
      for (const side of sides) {
        previews.refresh(side);
        await openAlike(side, document);
      }
      const title = vscode.l10n.t('{0}: clean-up preview ({1})', name, toSize(fix));
      await vscode.commands.executeCommand('vscode.diff', ...sides, title);
      return title;
    }),
  );
}

/** The read-only sides of previews; each follows its source while it is shown. */
class Previews implements vscode.Disposable {
  readonly #house: House;
  readonly #stale = new vscode.EventEmitter<vscode.Uri>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #disposables: vscode.Disposable;

  constructor(house: House) {
    this.#house = house;
    const { guard, analyses } = house;
    const provideTextDocumentContent = guard.wrap('preview', (uri: vscode.Uri) => this.#content(uri), '');
    this.#disposables = vscode.Disposable.from(
      this.#stale,
      analyses.onDidChange(guard.wrap('preview', (document) => this.#follow(document), undefined)),
      vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
        onDidChange: this.#stale.event,
        provideTextDocumentContent,
      }),
    );
  }

  /** Has the preview read its source again. */
  refresh(preview: vscode.Uri): void {
    clearTimeout(this.#timers.get(preview.toString()));
    this.#timers.delete(preview.toString());
    this.#stale.fire(preview);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#disposables.dispose();
  }

  async #content(uri: vscode.Uri): Promise<string> {
    const document = await openSource(uri);
    if (document === undefined) return '';
    const { edits } = fixAll(this.#house.analyses.of(document));
    return uri.fragment === BEFORE ? markRemoved(document.getText(), edits) : applyEdits(document.getText(), edits);
  }

  #follow(document: vscode.TextDocument): void {
    const source = document.uri.toString();
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme !== PREVIEW_SCHEME || sourceUri(uri).toString() !== source) continue;
      clearTimeout(this.#timers.get(uri.toString()));
      this.#timers.set(
        uri.toString(),
        setTimeout(() => this.refresh(uri), DELAY_MILLISECONDS),
      );
    }
  }
}

/** Invisible, and no white space: the diff editor takes a line with it for another one than the line without. */
const MARK = '\u2060';

/**
 * The text with a mark at the end of each line that `edits` remove. Without it VS Code may show that an original goes and
 * its copy stays: to a diff the two are the same.
 */
function markRemoved(value: string, edits: readonly Edit[]): string {
  const marked = (removed: string) => removed.replace(/[^\r\n]+/g, (line) => line + MARK);
  return applyEdits(
    value,
    edits.map(({ from, to }) => ({ from, to, insert: marked(value.slice(from, to)) })),
  );
}
