import * as vscode from 'vscode';
import type { Finding } from '../core';
import { isBulletin } from './analyses';
import { countLines, fromRange, toRange } from './convert';
import { isEditedScheme } from './documents';
import type { House } from './house';
import { type FixAction, offerOf, writeOffer } from './offer';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('bulletin');

/** Offers the quick fixes of a duplicate block on each of its lines, and `source.fixAll.bulletin`. */
export function codeActions({ guard, analyses }: House): vscode.Disposable {
  const provideCodeActions = (
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] => {
    if (!isBulletin(document) || !isEditedScheme(document.uri.scheme)) return [];
    const { text, findings } = analyses.of(document);
    const all = findings.filter(({ inFixAll }) => inFixAll).length;
    if (context.only !== undefined && !context.only.contains(vscode.CodeActionKind.QuickFix)) {
      return all > 0 && asksForFixAll(context) ? [fixAllOf(document, context)] : [];
    }
    const asked = fromRange(text, range);
    const touched = findings.filter(({ range: { from, to } }) => from <= asked.to && asked.from <= to);
    if (touched.length === 0) return [];
    const fixes = touched.flatMap((finding) =>
      fixesOf(document, finding, warningAt(document, toRange(text, finding.range))),
    );
    return all === 0 ? fixes : [...fixes, removeAllOf(document, all)];
  };
  return vscode.languages.registerCodeActionsProvider(
    { language: 'bulletin' },
    { provideCodeActions: guard.wrap('code actions', provideCodeActions, []) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

/**
 * On save only what names this extension: whoever lets every linter fix its trifles on save has not asked for lines to
 * be removed. Fix All, run by hand, is asked for.
 */
function asksForFixAll({ only, triggerKind }: vscode.CodeActionContext): boolean {
  if (triggerKind === vscode.CodeActionTriggerKind.Automatic) return only?.value === FIX_ALL.value;
  return only?.contains(FIX_ALL) === true;
}

function fixAllOf(document: vscode.TextDocument, { triggerKind }: vscode.CodeActionContext): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Remove all duplicate blocks'), FIX_ALL);
  const onSave = triggerKind === vscode.CodeActionTriggerKind.Automatic;
  action.command = commandFor(document, undefined, onSave ? 'removeAllOnSave' : 'removeAll', action.title);
  return action;
}

/** Always in this order, so that a hand learns where each one is. */
function fixesOf(
  document: vscode.TextDocument,
  finding: Finding,
  warning: vscode.Diagnostic | undefined,
): vscode.CodeAction[] {
  const titles: [FixAction, string][] = [
    ['remove', vscode.l10n.t('Remove this duplicate ({0})', countLines(finding.args.lines))],
    ['keep', vscode.l10n.t('Keep this one, remove the others')],
    ['compare', vscode.l10n.t('Compare with the original')],
    ['goToOriginal', vscode.l10n.t('Go to the original')],
  ];
  return titles.map(([fix, title]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.isPreferred = fix === 'remove';
    if (warning !== undefined) action.diagnostics = [warning];
    action.command = commandFor(document, finding, fix, title);
    return action;
  });
}

function removeAllOf(document: vscode.TextDocument, all: number): vscode.CodeAction {
  const title =
    all === 1
      ? vscode.l10n.t('Remove the duplicate block in this file')
      : vscode.l10n.t('Remove all {0} duplicate blocks in this file', all);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = commandFor(document, undefined, 'removeAll', title);
  return action;
}

/** No edit, only a command: an edit inside an action carries no version, and would be made in a text that moved on. */
function commandFor(
  document: vscode.TextDocument,
  finding: Finding | undefined,
  action: FixAction,
  title: string,
): vscode.Command {
  const offer = finding === undefined ? '' : writeOffer(offerOf(document, finding));
  return { title, command: 'bulletin.applyFix', arguments: [document.uri.toString(), offer, action] };
}

function warningAt(document: vscode.TextDocument, block: vscode.Range): vscode.Diagnostic | undefined {
  return vscode.languages
    .getDiagnostics(document.uri)
    .find(
      ({ source, code, range }) =>
        source === 'bulletin' && code === 'duplicate-block' && range.start.isEqual(block.start),
    );
}
