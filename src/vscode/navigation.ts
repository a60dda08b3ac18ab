import type { Finding } from '../core';
import { isBulletin } from './shared/analyses';
import { noBlocks, noEditor } from './shared/answers';
import * as vscode from './shared/api';
import { fromPosition, toRange } from './shared/convert';
import { documentFor, nameOf, reveal } from './shared/documents';
import type { House } from './shared/house';
import { countBlocks } from './shared/wording';

/**
 * The commands that lead to blocks: to the first duplicate one with the Problems view, to the next and the previous one,
 * duplicate or similar.
 */
export function navigation(house: House): vscode.Disposable {
  const { guard } = house;
  return vscode.Disposable.from(
    guard.command('bulletin.findDuplicates', (address) => findDuplicates(house, address)),
    guard.command('bulletin.goToNextDuplicate', () => goToBlock(house, nextOf)),
    guard.command('bulletin.goToPreviousDuplicate', () => goToBlock(house, previousOf)),
  );
}

/** Answers with the sentence that the user was told. */
async function findDuplicates(house: House, address: unknown): Promise<string> {
  const { guard, analyses, elsewhere, settings } = house;
  const document = await documentFor(address);
  if (document === undefined) return guard.say(noEditor());
  await settings.whenRead(document);
  analyses.run(document);
  // What stands in other files is known when the workspace is read.
  if (isBulletin(document)) await elsewhere.find(analyses.of(document));
  const findings = analyses.of(document).blocks.filter(({ rule }) => rule === 'duplicate-block');
  const [first] = findings;
  if (first === undefined) return guard.say(vscode.l10n.t('{0} has no duplicate blocks.', nameOf(document.uri)));
  if (isBulletin(document)) await vscode.commands.executeCommand('workbench.actions.view.problems');
  await reveal(document, toRange(analyses.of(document).text, first.range));
  return isBulletin(document) ? count(findings) : offerLanguage(house, document, findings);
}

function count(findings: readonly Finding[]): string {
  const elsewhere = findings.filter(({ kind }) => kind === 'elsewhere').length;
  const own = countBlocks(findings.length - elsewhere);
  return elsewhere === 0
    ? vscode.l10n.t('{0} found.', own)
    : vscode.l10n.t('{0} found; blocks that stand in other files: {1}.', own, elsewhere);
}

function offerLanguage({ guard }: House, document: vscode.TextDocument, findings: readonly Finding[]): string {
  const offer = vscode.l10n.t('As a bulletin, the file shows them underlined, with quick fixes.');
  const message = `${count(findings)} ${offer}`;
  return guard.ask(message, vscode.l10n.t('Treat File as Bulletin'), () =>
    vscode.commands.executeCommand('bulletin.treatAsBulletin', document.uri),
  );
}

/** Moves the cursor of the active editor to the block that `choose` picks by the cursor's offset. */
async function goToBlock(
  { guard, analyses, elsewhere }: House,
  choose: (findings: readonly Finding[], offset: number) => Finding | undefined,
): Promise<unknown> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return guard.say(noEditor());
  if (isBulletin(editor.document)) await elsewhere.whenKnown(analyses.of(editor.document));
  const { text, blocks } = analyses.of(editor.document);
  const chosen = choose(blocks, fromPosition(text, editor.selection.active));
  if (chosen === undefined) {
    return guard.note(noBlocks(editor.document));
  }
  return reveal(editor.document, toRange(text, chosen.range));
}

/** The first block that starts behind the cursor; behind the last one, the first of all. */
function nextOf(findings: readonly Finding[], offset: number): Finding | undefined {
  return findings.find(({ range }) => range.from > offset) ?? findings[0];
}

/** The last block that starts before the cursor; before the first one, the last of all. */
function previousOf(findings: readonly Finding[], offset: number): Finding | undefined {
  return findings.findLast(({ range }) => range.from < offset) ?? findings[findings.length - 1];
}
