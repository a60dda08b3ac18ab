import { type Analysis, type Finding, RULES } from '../core';
import { isBulletin } from './shared/analyses';
import * as vscode from './shared/api';
import { fromRange, ruleOf, toRange } from './shared/convert';
import { fixTitles, removeAllTitles } from './shared/fixTitles';
import type { House } from './shared/house';
import { type FixAction, offerOf, writeOffer } from './shared/offer';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('bulletin');

/** Offers the quick fixes of a block on each of its lines, and `source.fixAll.bulletin`. */
export function codeActions({ guard, analyses, settings }: House): vscode.Disposable {
  const provideCodeActions = (
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.ProviderResult<vscode.CodeAction[]> => {
    if (!isBulletin(document) || settings.isLeftAlone(document)) return [];
    if (context.only === undefined || context.only.contains(vscode.CodeActionKind.QuickFix)) {
      return analyses.inTurns(document, 'findings', (analysis) => quickFixesAt(document, analysis, range));
    }
    const isNeeded = asksForFixAll(context) && analyses.known(document)?.findings.some(({ inFixAll }) => inFixAll);
    return isNeeded === true ? [fixAllOf(document, context)] : [];
  };
  return vscode.languages.registerCodeActionsProvider(
    { language: 'bulletin' },
    { provideCodeActions: guard.wrap('code actions', provideCodeActions, []) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

function quickFixesAt(document: vscode.TextDocument, analysis: Analysis, range: vscode.Range): vscode.CodeAction[] {
  const touched = touchedBy(analysis, range);
  if (touched.length === 0) return [];
  const fixes = touched.flatMap((finding) => fixesOf(document, analysis, finding));
  return [
    ...fixes,
    ...removeAllOf(document, analysis, fixes[0]?.diagnostics),
    // Of many findings at once nobody could say which one is meant.
    ...(range.isSingleLine ? touched : []).flatMap((finding) =>
      waysToIgnore(document, analysis, finding, touched.length > 1),
    ),
  ];
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
  const action = new vscode.CodeAction(vscode.l10n.t('Remove all duplicate blocks and litter'), FIX_ALL);
  const onSave = triggerKind === vscode.CodeActionTriggerKind.Automatic;
  action.command = commandFor(document, undefined, onSave ? 'cleanUpOnSave' : 'cleanUp', action.title);
  return action;
}

/** The findings with a line in `range`, in the order of their rules, those of one rule in the order of the text. */
function touchedBy({ text, findings }: Analysis, range: vscode.Range): readonly Finding[] {
  const asked = fromRange(text, range);
  const touched = findings.filter(({ range: { from, to } }) => from <= asked.to && asked.from <= to);
  return touched.sort((a, b) => RULES.indexOf(a.rule) - RULES.indexOf(b.rule));
}

/** Only the removal of a duplicate or of litter is preferred: the file loses nothing. */
function fixesOf(document: vscode.TextDocument, analysis: Analysis, finding: Finding): vscode.CodeAction[] {
  const shown = shownFor(document, analysis, finding);
  return fixTitles(analysis, finding).map(([fix, title]) => {
    const action = quickFix(title, commandFor(document, finding, fix, title), shown);
    action.isPreferred = fix === 'remove' && finding.rule !== 'similar-block' && finding.kind !== 'elsewhere';
    return action;
  });
}

/** What makes a finding go without a change to the text: behind all other fixes, those of one finding together. */
function waysToIgnore(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: Finding,
  isOneOfSeveral: boolean,
): vscode.CodeAction[] {
  const shown = shownFor(document, analysis, finding);
  const address = document.uri.toString();
  const offer = writeOffer(offerOf(document, finding));
  const ways: [where: string, title: string][] = [
    ['here', vscode.l10n.t('Ignore in this file')],
    ['everywhere', vscode.l10n.t('Ignore in all files')],
    ['withReason', vscode.l10n.t('Ignore in this file, with a reason…')],
  ];
  const loudness = vscode.l10n.t('Change how {0} is shown…', finding.rule);
  return [
    ...ways.map(([where, way]) => {
      const title = isOneOfSeveral ? `${way} (${finding.rule})` : way;
      return quickFix(title, { title, command: 'bulletin.ignore', arguments: [address, offer, where] }, shown);
    }),
    quickFix(
      loudness,
      { title: loudness, command: 'bulletin.changeSeverity', arguments: [address, finding.rule] },
      shown,
    ),
  ];
}

function quickFix(title: string, command: vscode.Command, shown: vscode.Diagnostic | undefined): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = command;
  if (shown !== undefined) action.diagnostics = [shown];
  return action;
}

/** What removes all blocks or all litter, wherever something is touched. VS Code puts fixes without a diagnostic (`shown`) behind all others. */
function removeAllOf(
  document: vscode.TextDocument,
  { findings }: Analysis,
  shown: vscode.Diagnostic[] | undefined,
): vscode.CodeAction[] {
  return removeAllTitles(findings).map(([fix, title]) =>
    quickFix(title, commandFor(document, undefined, fix, title), shown?.[0]),
  );
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

/** The diagnostic that shows the finding, if it is among those shown. */
function shownFor(document: vscode.TextDocument, { text }: Analysis, finding: Finding): vscode.Diagnostic | undefined {
  const { start } = toRange(text, finding.range);
  return vscode.languages
    .getDiagnostics(document.uri)
    .find(
      ({ source, code, range }) => source === 'bulletin' && ruleOf(code) === finding.rule && range.start.isEqual(start),
    );
}
