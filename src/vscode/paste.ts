import { type Analysis, cleanPartOf, newPartOf, type PastedPart } from '../core';
import * as vscode from './shared/api';
import { fromRange } from './shared/convert';
import type { House } from './shared/house';
import { plural } from './shared/plurals';
import { countLines } from './shared/wording';

const NEW_LINES = vscode.DocumentDropOrPasteEditKind.Empty.append('bulletin', 'newLines');
const CLEAN = vscode.DocumentDropOrPasteEditKind.Empty.append('bulletin', 'clean');
const PLAIN_TEXT = 'text/plain';
/** Longer texts, in UTF-16 code units, are pasted as they are. */
const LONGEST_PASTED = 1_000_000;

/** A way to paste that says what it left out, once it is taken. */
class OfferedPaste extends vscode.DocumentPasteEdit {
  readonly receipt: string;

  constructor({ text }: PastedPart, title: string, kind: vscode.DocumentDropOrPasteEditKind, receipt: string) {
    super(text, title, kind);
    this.receipt = receipt;
    // Plain text stays what is pasted at first; these stand in the menu below it.
    this.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  }
}

/** Offers to paste only what is new where a pasted text repeats a block of the file, and to paste without what a scraper left. */
export function paste({ guard, analyses, settings }: House): vscode.Disposable {
  const provideDocumentPasteEdits = async (
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<OfferedPaste[]> => {
    const [range, ...others] = ranges;
    if (range === undefined || others.length > 0) return [];
    const pasted = await dataTransfer.get(PLAIN_TEXT)?.asString();
    if (pasted === undefined || pasted.length > LONGEST_PASTED || token.isCancellationRequested) return [];
    const analysis = settings.isLeftAlone(document) ? undefined : analyses.known(document);
    return analysis === undefined ? [] : offersFor(analysis, range, pasted);
  };
  const resolveDocumentPasteEdit = (edit: vscode.DocumentPasteEdit): undefined => {
    if (edit instanceof OfferedPaste) guard.note(edit.receipt);
  };
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'bulletin' },
    {
      provideDocumentPasteEdits: guard.wrap('paste', provideDocumentPasteEdits, []),
      resolveDocumentPasteEdit: guard.wrap('paste', resolveDocumentPasteEdit, undefined),
    },
    { providedPasteEditKinds: [NEW_LINES, CLEAN], pasteMimeTypes: [PLAIN_TEXT] },
  );
}

function offersFor(analysis: Analysis, range: vscode.Range, pasted: string): OfferedPaste[] {
  const fresh = newPartOf(analysis, fromRange(analysis.text, range), pasted);
  const clean = cleanPartOf(pasted, analysis.options);
  return [
    ...(fresh === null ? [] : [new OfferedPaste(fresh, titleOf(fresh), NEW_LINES, receiptOf(fresh))]),
    ...(clean === null ? [] : [new OfferedPaste(clean, cleanTitleOf(clean), CLEAN, receiptOf(clean))]),
  ];
}

function titleOf({ lines, repeated }: PastedPart): string {
  return lines === 0
    ? plural(
        repeated,
        vscode.l10n.t('Paste nothing: {0} line stands in the file|Paste nothing: {0} lines stand in the file'),
      )
    : plural(lines, vscode.l10n.t('Paste only the {0} new line|Paste only the {0} new lines'));
}

function cleanTitleOf(part: PastedPart): string {
  return vscode.l10n.t('Paste as bulletin, without {0}', leftOut(part));
}

function receiptOf(part: PastedPart): string {
  const message = vscode.l10n.t('{0} line pasted. Left out: {1}.|{0} lines pasted. Left out: {1}.');
  return plural(part.lines, message, leftOut(part));
}

/** `12 repeated lines, 2 lines of litter, 1 hidden character` */
function leftOut({ repeated, litter, hidden }: PastedPart): string {
  const parts: [count: number, words: string][] = [
    [repeated, plural(repeated, vscode.l10n.t('{0} repeated line|{0} repeated lines'))],
    [litter, vscode.l10n.t('{0} of litter', countLines(litter))],
    [hidden, plural(hidden, vscode.l10n.t('{0} hidden character|{0} hidden characters'))],
  ];
  return parts.flatMap(([count, words]) => (count === 0 ? [] : words)).join(', ');
}
