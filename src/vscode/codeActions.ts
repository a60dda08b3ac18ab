import {
  type Analysis,
  correctionsOf,
  countLost,
  type Finding,
  type Fix,
  keepBlock,
  RULES,
  removeBlock,
} from '../core';
import { isBulletin } from './analyses';
import * as vscode from './api';
import { fromRange, ruleOf, toElsewhere, toRange } from './convert';
import { titleOf } from './corrections';
import { isEditedScheme } from './documents';
import type { House } from './house';
import { type FixAction, offerOf, writeOffer } from './offer';
import { plural } from './plurals';
import { countCharacters, countLines, toLineNumbers, toLines } from './wording';

type FixTitle = readonly [action: FixAction, title: string];

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('bulletin');

/** Offers the quick fixes of a block on each of its lines, and `source.fixAll.bulletin`. */
export function codeActions({ guard, analyses, settings }: House): vscode.Disposable {
  const provideCodeActions = (
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.ProviderResult<vscode.CodeAction[]> => {
    if (!isBulletin(document) || !isEditedScheme(document.uri.scheme) || settings.isExcluded(document)) return [];
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
  const all = analysis.findings.filter(({ inFixAll }) => inFixAll);
  return [
    ...fixes,
    ...removeAllOf(document, all, fixes[0]?.diagnostics),
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
  const loudness = vscode.l10n.t('Change how loud {0} is…', finding.rule);
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

/** The quick fixes of a finding, always in one order, so that a hand learns where each one is. */
function fixTitles(analysis: Analysis, finding: Finding): readonly FixTitle[] {
  switch (finding.rule) {
    case 'duplicate-block':
      return duplicateTitles(finding);
    case 'similar-block':
      return similarTitles(analysis, finding);
    case 'scraper-litter':
      return [['remove', vscode.l10n.t('Remove this litter ({0})', countLines(finding.args.lines))]];
    default:
      return correctionsOf(analysis, finding).map((correction) => [correction.kind, titleOf(correction)]);
  }
}

function duplicateTitles(finding: Finding): readonly FixTitle[] {
  const { args } = finding;
  const elsewhere = toElsewhere(finding);
  if (elsewhere !== undefined) return elsewhereTitles(vscode.workspace.asRelativePath(elsewhere.uri), args.lines);
  return [
    ['remove', vscode.l10n.t('Remove this duplicate ({0})', countLines(args.lines))],
    ['keep', vscode.l10n.t('Keep this one, remove the others')],
    ['compare', vscode.l10n.t('Compare with the original')],
    ['goToOriginal', vscode.l10n.t('Go to the original')],
  ];
}

/** Each says which other file is meant; that one stays as it is. */
function elsewhereTitles(file: string, lines: number): readonly FixTitle[] {
  return [
    ['remove', vscode.l10n.t('Remove this block ({0}), which stands in {1}', countLines(lines), file)],
    ['compare', vscode.l10n.t('Compare with the original in {0}', file)],
    ['goToOriginal', vscode.l10n.t('Go to the original in {0}', file)],
  ];
}

/** A shortened copy is not offered to be kept in the place of the longer one. */
function similarTitles(analysis: Analysis, finding: Finding): readonly FixTitle[] {
  const original = toLineNumbers(analysis.text, finding.original ?? finding.range);
  const keep: FixTitle = ['keep', keepTitle(analysis, finding)];
  return [
    ['remove', removeTitle(analysis, finding)],
    ...(finding.kind === 'truncated' ? [] : [keep]),
    ['compare', vscode.l10n.t('Compare with the original, {0}', original)],
    ['goToOriginal', vscode.l10n.t('Go to the original, {0}', original)],
  ];
}

/** A shortened copy has its words in the longer one; of the others it is told what would be lost. */
function removeTitle(analysis: Analysis, finding: Finding): string {
  const { kind, args } = finding;
  if (kind === 'truncated') return vscode.l10n.t('Remove this shortened copy ({0})', countLines(args.lines));
  const lines = linesOf(analysis, removeBlock(analysis, finding));
  return kind === 'passage'
    ? vscode.l10n.t('Remove this passage ({0})', lines)
    : vscode.l10n.t('Remove this similar block ({0})', lines);
}

function keepTitle(analysis: Analysis, finding: Finding): string {
  return vscode.l10n.t('Keep this one, remove the original ({0})', linesOf(analysis, keepBlock(analysis, finding)));
}

function linesOf(analysis: Analysis, { edits, lines }: Fix): string {
  if (lines === 0) return countCharacters(edits);
  return toLines(lines, countLost(analysis, edits));
}

/**
 * What removes the duplicate blocks or the litter of a file, wherever something is touched; VS Code puts fixes without a diagnostic
 * (`shown`) behind all others.
 */
function removeAllOf(
  document: vscode.TextDocument,
  all: readonly Finding[],
  shown: vscode.Diagnostic[] | undefined,
): vscode.CodeAction[] {
  const litter = all.filter(({ rule }) => rule === 'scraper-litter');
  const lines = litter.reduce((sum, { args }) => sum + args.lines, 0);
  const blocks = all.length - litter.length;
  const titles: FixTitle[] = [];
  if (blocks > 0) titles.push(['removeAllDuplicates', removeAllTitle(blocks)]);
  if (litter.length > 1)
    titles.push(['removeAllLitter', vscode.l10n.t('Remove all litter in this file ({0})', countLines(lines))]);
  if (blocks > 0 && litter.length > 0)
    titles.push(['cleanUp', vscode.l10n.t('Remove all duplicate blocks and litter')]);
  return titles.map(([fix, title]) => {
    return quickFix(title, commandFor(document, undefined, fix, title), shown?.[0]);
  });
}

function removeAllTitle(blocks: number): string {
  const forms = vscode.l10n.t('Remove the duplicate block in this file|Remove all {0} duplicate blocks in this file');
  return plural(blocks, forms);
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
