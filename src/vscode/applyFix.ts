import {
  type Analysis,
  type CorrectionKind,
  correctionsOf,
  countLost,
  type Edit,
  type Finding,
  type Fix,
  fixAll,
  keepBlock,
  RULES,
  type RuleId,
  removeBlock,
} from '../core';
import { noEditor, noLongerThere, nothingToRemove } from './shared/answers';
import * as vscode from './shared/api';
import { toElsewhere, toRange, toWorkspaceEdit } from './shared/convert';
import { receiptOf, titleOf } from './shared/corrections';
import { documentFor, isReadOnly, nameOf, openSource, reveal } from './shared/documents';
import type { House } from './shared/house';
import { type FixAction, findOffered, type Offer, readOffer, writeOffer } from './shared/offer';
import { toElsewhereReceipt, toReceipt, toShortenedReceipt } from './shared/wording';

/** Several fixes fired at once overtake each other; each one that is overtaken starts again this often. */
const MOST_ATTEMPTS = 10;

/** What is to be done, and the receipt for it. */
interface Plan {
  readonly edits: readonly Edit[];
  /** What the step to undo is called. */
  readonly label: string;
  readonly receipt: string;
}

/** How an attempt to change a document ended: with the receipt of what was done, or why nothing was. */
type Outcome = { readonly receipt: string } | 'nothing' | 'refused' | 'readOnly';

const DUPLICATES: readonly RuleId[] = ['duplicate-block'];
const LITTER: readonly RuleId[] = ['scraper-litter'];

/**
 * `bulletin.applyFix(address, offer, action)` is what every quick fix runs; `bulletin.removeDuplicates(address?)` and
 * `bulletin.cleanUp(address?)`, which removes litter too, are commands of the palette. All answer with the sentence that the user was
 * told.
 */
export function applyFix(house: House): vscode.Disposable {
  const { guard } = house;
  return vscode.Disposable.from(
    guard.command('bulletin.applyFix', async (address, offer, wanted) => {
      if (typeof address !== 'string') return undefined;
      // Whatever else it is given is no correction of any finding.
      const action = wanted as FixAction;
      const document = await openSource(vscode.Uri.parse(address, true));
      if (document === undefined) return gone(house);
      if (action === 'removeAllDuplicates') return guard.say(await removeAll(house, document, DUPLICATES));
      if (action === 'removeAllLitter') return guard.say(await removeAll(house, document, LITTER));
      if (action === 'cleanUp') return guard.say(await removeAll(house, document, RULES));
      if (action === 'cleanUpOnSave') return cleanUpOnSave(house, document);
      const offered = readOffer(offer);
      return offered === undefined ? gone(house) : act(house, document, offered, action);
    }),
    guard.command('bulletin.removeDuplicates', (address) => removeAllIn(house, address, DUPLICATES)),
    guard.command('bulletin.cleanUp', (address) => removeAllIn(house, address, RULES)),
  );
}

async function removeAllIn(house: House, address: unknown, rules: readonly RuleId[]): Promise<string> {
  const document = await documentFor(address);
  return house.guard.say(document === undefined ? noEditor() : await removeAll(house, document, rules));
}

async function act(
  house: House,
  document: vscode.TextDocument,
  offer: Offer,
  action: Exclude<FixAction, 'removeAllDuplicates' | 'removeAllLitter' | 'cleanUp' | 'cleanUpOnSave'>,
): Promise<unknown> {
  switch (action) {
    case 'remove':
      return fixBlock(house, document, offer, removeBlock);
    case 'keep':
      return fixBlock(house, document, offer, keepBlock);
    case 'compare':
      return vscode.commands.executeCommand('bulletin.compareWithOriginal', document.uri.toString(), writeOffer(offer));
    case 'goToOriginal':
      return goToOriginal(house, document, offer);
    default:
      return correct(house, document, offer, action);
  }
}

/** Removes or keeps the block that was offered, wherever it is by now. */
function fixBlock(house: House, document: vscode.TextDocument, offer: Offer, fix: typeof removeBlock): Promise<string> {
  return changeOffered(house, document, offer, (analysis, finding) =>
    planOf(analysis, fix(analysis, finding), finding),
  );
}

/** Mends what was offered to be mended, wherever it is by now. */
async function correct(
  house: House,
  document: vscode.TextDocument,
  offer: Offer,
  kind: CorrectionKind,
): Promise<string> {
  return changeOffered(house, document, offer, (analysis, finding) => {
    const correction = correctionsOf(analysis, finding).find((each) => each.kind === kind);
    if (correction === undefined) return undefined;
    return { edits: correction.edits, label: titleOf(correction), receipt: receiptOf(correction) };
  });
}

async function changeOffered(
  house: House,
  document: vscode.TextDocument,
  offer: Offer,
  plan: (analysis: Analysis, finding: Finding) => Plan | undefined,
): Promise<string> {
  const outcome = await change(house, document, (analysis) => {
    const finding = findOffered(house.analyses, document, offer);
    return finding === undefined ? undefined : plan(analysis, finding);
  });
  return outcome === 'nothing' ? gone(house) : house.guard.note(toAnswer(document, outcome));
}

async function goToOriginal({ analyses, guard }: House, document: vscode.TextDocument, offer: Offer): Promise<unknown> {
  const finding = findOffered(analyses, document, offer);
  if (finding === undefined) return gone({ guard });
  const elsewhere = toElsewhere(finding);
  if (elsewhere !== undefined) return reveal(await vscode.workspace.openTextDocument(elsewhere.uri), elsewhere.range);
  return finding.original === null
    ? gone({ guard })
    : reveal(document, toRange(analyses.of(document).text, finding.original));
}

async function removeAll(house: House, document: vscode.TextDocument, rules: readonly RuleId[]): Promise<string> {
  const outcome = await change(house, document, (analysis) => planOf(analysis, fixAll(analysis, rules)));
  return outcome === 'nothing' ? nothingToRemove(document, rules) : toAnswer(document, outcome);
}

/** On save the receipt goes to the log: nobody asked a question that it could answer. */
async function cleanUpOnSave(house: House, document: vscode.TextDocument): Promise<string> {
  const answer = await removeAll(house, document, RULES);
  house.guard.log.info(`${document.uri.toString()}: ${answer}`);
  return answer;
}

/** The receipt is written before the edits are made: afterwards what they took away is no longer known. */
function planOf(analysis: Analysis, fix: Fix, finding?: Finding): Plan {
  const receipt = receiptFor(analysis, fix, finding);
  const label = fix.blocks === 0 ? vscode.l10n.t('Remove litter') : vscode.l10n.t('Remove duplicate blocks');
  return { edits: fix.edits, label: fix.blocks > 0 && fix.litter > 0 ? vscode.l10n.t('Clean up') : label, receipt };
}

function receiptFor(analysis: Analysis, fix: Fix, finding: Finding | undefined): string {
  const elsewhere = finding === undefined ? undefined : toElsewhere(finding);
  if (elsewhere !== undefined) return toElsewhereReceipt(fix, elsewhere);
  return finding?.kind === 'truncated' ? toShortenedReceipt(fix) : toReceipt(fix, countLost(analysis, fix.edits));
}

/**
 * Makes the edits that `plan` finds in the document's text of this moment. Between reading the text and handing over the
 * edits nothing is awaited, and VS Code refuses them where the text moved on meanwhile; then all is done anew.
 */
async function change(
  { analyses, settings }: House,
  document: vscode.TextDocument,
  plan: (analysis: Analysis) => Plan | undefined,
): Promise<Outcome> {
  if (await isReadOnly(document)) return 'readOnly';
  await settings.whenRead(document);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const { version } = document;
    // What is said to stand in another file has to stand there now: the block may be the only one left.
    analyses.forgetComplete(document);
    const analysis = analyses.of(document);
    const found = plan(analysis);
    if (found === undefined || found.edits.length === 0) return 'nothing';
    const { edits, label } = found;
    const made = await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, analysis.text, edits, label));
    if (made) {
      analyses.run(document);
      return found;
    }
    if (document.version === version) return 'refused';
  }
  return 'refused';
}

function toAnswer({ uri }: vscode.TextDocument, outcome: Exclude<Outcome, 'nothing'>): string {
  if (outcome === 'readOnly') return vscode.l10n.t('{0} is read-only; nothing was changed.', nameOf(uri));
  if (outcome !== 'refused') return outcome.receipt;
  return vscode.l10n.t('{0} did not take the change. Try again.', nameOf(uri));
}

function gone({ guard }: Pick<House, 'guard'>): string {
  return guard.note(noLongerThere());
}
