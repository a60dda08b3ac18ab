import { type Finding, joined, lineCount, lineRange, type Range, type Text } from '../core';
import { noBlocks, noEditor, noLongerThere } from './shared/answers';
import * as vscode from './shared/api';
import { toElsewhere, toRange } from './shared/convert';
import { BLOCK_SCHEME, derivedUri, documentFor, nameOf, openAlike, openSource } from './shared/documents';
import type { House } from './shared/house';
import { findOffered, offerOf, readOffer, writeOffer } from './shared/offer';
import { blockAt } from './shared/subject';
import { toLineNumbers } from './shared/wording';

/** So many blocks are reviewed at once; each is an editor of its own. */
const MOST_REVIEWED = 100;

/**
 * `bulletin.compareWithOriginal(address?, offer?)`: the block that was offered, else the one at the cursor, beside the
 * copy that stays. Where duplicate and similar blocks overlap, the duplicate. `bulletin.reviewDuplicates(address?)`: all
 * blocks, each beside its original, one below the other. Both answer with the title of what they open.
 */
export function compare(house: House): vscode.Disposable {
  const { guard } = house;
  const provideTextDocumentContent = guard.wrap('block', (uri: vscode.Uri) => blockText(house, uri), '');
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(BLOCK_SCHEME, { provideTextDocumentContent }),
    guard.command('bulletin.compareWithOriginal', async (address, offer) => {
      const document = await documentFor(address);
      if (document === undefined) return guard.say(noEditor());
      const finding = findingFor(house, document, offer);
      if (finding === undefined) return guard.say(missing(offer));
      return show(house, document, finding);
    }),
    guard.command('bulletin.reviewDuplicates', async (address) => {
      const document = await documentFor(address);
      return document === undefined ? guard.say(noEditor()) : review(house, document);
    }),
  );
}

function missing(offer: unknown): string {
  return readOffer(offer) === undefined
    ? vscode.l10n.t('There is no duplicate or similar block at the cursor.')
    : noLongerThere();
}

function findingFor({ analyses }: House, document: vscode.TextDocument, offer: unknown): Finding | undefined {
  const offered = readOffer(offer);
  if (offered !== undefined) return findOffered(analyses, document, offered);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  return blockAt(analyses.of(document), editor.selection.active);
}

/** Opens the comparison and answers with its title. */
async function show(house: House, document: vscode.TextDocument, finding: Finding): Promise<string> {
  const { text } = house.analyses.of(document);
  // Before anything is awaited: an address means the document's version of that moment.
  const right = blockUri(document, text, finding, finding.range);
  const original = await originalOf(house, document, finding);
  const left = blockUri(original.document, original.text, finding, original.range);
  const lines = toLineNumbers(original.text, original.range);
  const other = original.document === document ? lines : joined([nameOf(original.document.uri), lines], ', ');
  const title = `${nameOf(document.uri)}: ${other} ↔ ${toLineNumbers(text, finding.range)}`;
  await openAlike(left, document);
  await openAlike(right, document);
  await vscode.commands.executeCommand('vscode.diff', left, right, title);
  return title;
}

/** Opens all comparisons of a document in one editor and answers with its title. */
async function review(house: House, document: vscode.TextDocument): Promise<string> {
  await house.elsewhere.find(house.analyses.of(document));
  const { text, blocks } = house.analyses.of(document);
  const name = nameOf(document.uri);
  if (blocks.length === 0) return house.guard.note(noBlocks(document));
  const pairs = await Promise.all(
    blocks.slice(0, MOST_REVIEWED).map(async (finding) => {
      // Before anything is awaited: an address means the document's version of that moment.
      const copy = blockUri(document, text, finding, finding.range);
      const original = await originalOf(house, document, finding);
      return [copy, blockUri(original.document, original.text, finding, original.range), copy] as const;
    }),
  );
  for (const side of pairs.flatMap(([copy, original]) => [original, copy])) await openAlike(side, document);
  const size =
    pairs.length === blocks.length
      ? vscode.l10n.t('Duplicates')
      : vscode.l10n.t('the first {0} of {1} blocks', pairs.length, blocks.length);
  // VS Code itself says behind it how many comparisons there are.
  const title = `${name}: ${size}`;
  await vscode.commands.executeCommand('vscode.changes', title, pairs);
  return title;
}

/** The copy that stays, in the same document or in another one. */
async function originalOf(
  { analyses }: House,
  document: vscode.TextDocument,
  finding: Finding,
): Promise<{ readonly document: vscode.TextDocument; readonly text: Text; readonly range: Range }> {
  const elsewhere = toElsewhere(finding);
  if (elsewhere === undefined)
    return { document, text: analyses.of(document).text, range: finding.original ?? finding.range };
  const other = await vscode.workspace.openTextDocument(elsewhere.uri);
  const { text } = analyses.of(other);
  const { originalStart, originalEnd } = finding.args;
  return { document: other, text, range: lineRange(text, originalStart - 1, Math.min(originalEnd, lineCount(text))) };
}

/** The address under which a block is shown by itself. */
function blockUri(document: vscode.TextDocument, text: Text, finding: Finding, range: Range): vscode.Uri {
  const name = `${toLineNumbers(text, range)}, ${nameOf(document.uri)}`;
  return derivedUri(BLOCK_SCHEME, document.uri, name, writeOffer(offerOf(document, { ...finding, range })));
}

/** The text of the block that a derived address means, where it is now. */
async function blockText({ analyses }: House, uri: vscode.Uri): Promise<string> {
  const document = await openSource(uri);
  const offer = readOffer(uri.fragment);
  if (document === undefined || offer === undefined) return '';
  const range = analyses.follow(document, offer.range, offer.version);
  return range === undefined ? '' : document.getText(toRange(analyses.of(document).text, range));
}
