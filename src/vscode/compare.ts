import * as vscode from 'vscode';
import type { Finding, Range } from '../core';
import { fromPosition, toRange } from './convert';
import { BLOCK_SCHEME, derivedUri, documentFor, nameOf, noEditor, openAlike, openSource } from './documents';
import type { House } from './house';
import { findOffered, offerOf, readOffer, writeOffer } from './offer';
import { toLineNumbers } from './wording';

/**
 * `bulletin.compareWithOriginal(address?, offer?)`: the block that was offered, else the one at the cursor, beside the
 * copy that stays. Where duplicate and similar blocks overlap, the duplicate.
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
  );
}

function missing(offer: unknown): string {
  return readOffer(offer) === undefined
    ? vscode.l10n.t('There is no duplicate or similar block at the cursor.')
    : vscode.l10n.t('That is no longer there.');
}

function findingFor({ analyses }: House, document: vscode.TextDocument, offer: unknown): Finding | undefined {
  const offered = readOffer(offer);
  if (offered !== undefined) return findOffered(analyses, document, offered);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const { text, findings } = analyses.of(document);
  const cursor = fromPosition(text, editor.selection.active);
  const here = findings.filter(({ range }) => range.from <= cursor && cursor <= range.to);
  return here.find(({ rule }) => rule === 'duplicate-block') ?? here[0];
}

/** Opens the comparison and answers with its title. */
async function show({ analyses }: House, document: vscode.TextDocument, finding: Finding): Promise<string> {
  const { text } = analyses.of(document);
  const original = finding.original ?? finding.range;
  const block = (range: Range) => {
    const name = `${toLineNumbers(text, range)}, ${nameOf(document.uri)}`;
    return derivedUri(BLOCK_SCHEME, document.uri, name, writeOffer(offerOf(document, { ...finding, range })));
  };
  const [left, right] = [block(original), block(finding.range)];
  const title = `${nameOf(document.uri)}: ${toLineNumbers(text, original)} ↔ ${toLineNumbers(text, finding.range)}`;
  await openAlike(left, document);
  await openAlike(right, document);
  await vscode.commands.executeCommand('vscode.diff', left, right, title);
  return title;
}

/** The text of the block that a derived address means, where it is now. */
async function blockText({ analyses }: House, uri: vscode.Uri): Promise<string> {
  const document = await openSource(uri);
  const offer = readOffer(uri.fragment);
  if (document === undefined || offer === undefined) return '';
  const range = analyses.follow(document, offer.range, offer.version);
  return range === undefined ? '' : document.getText(toRange(analyses.of(document).text, range));
}
