import { analyze, cleanTitle, type Finding, type Ignored, ignoredOf, isAbout, joined, staleOf } from '../core';
import { noEditor, noLongerThere } from './shared/answers';
import * as vscode from './shared/api';
import { documentFor, isNotFound, nameOf, openSource } from './shared/documents';
import type { House } from './shared/house';
import type { HeldList } from './shared/ignoreLists';
import { findOffered, readOffer } from './shared/offer';
import { plural } from './shared/plurals';

/**
 * `bulletin.ignore(address, offer, where)` is what the quick fixes run; Show Ignored Findings lists what is ignored where the active
 * document is, and tells of it again; Prune Ignored Findings drops what is about nothing any more. Each answers with the
 * sentence that the user was told.
 */
export function ignoring(house: House): vscode.Disposable {
  const { guard } = house;
  return vscode.Disposable.from(
    guard.command('bulletin.ignore', (address, offer, where) => ignore(house, address, offer, where)),
    guard.command('bulletin.showIgnored', () => withDocument(house, (document) => showIgnored(house, document))),
    guard.command('bulletin.pruneIgnored', () => withDocument(house, (document) => prune(house, document))),
    // It is told of undone renames, too, and not of those that failed; one that changes the list before a rename hears of neither.
    vscode.workspace.onDidRenameFiles(guard.wrap('ignored findings', (event) => renameAll(house, event), undefined)),
  );
}

async function renameAll({ ignores }: House, { files }: vscode.FileRenameEvent): Promise<void> {
  for (const { oldUri, newUri } of files) await ignores.rename({ uri: oldUri }, { uri: newUri });
}

async function withDocument(
  { guard }: House,
  act: (document: vscode.TextDocument) => Promise<string | undefined>,
): Promise<string | undefined> {
  const document = await documentFor(undefined);
  return document === undefined ? guard.say(noEditor()) : act(document);
}

async function ignore(house: House, address: unknown, offer: unknown, where: unknown): Promise<string | undefined> {
  const { guard, analyses, ignores } = house;
  const offered = readOffer(offer);
  if (typeof address !== 'string' || offered === undefined) return undefined;
  const reason = where === 'withReason' ? await askReason() : '';
  if (reason === undefined) return undefined;
  const document = await openSource(vscode.Uri.parse(address, true));
  const finding = document === undefined ? undefined : findOffered(analyses, document, offered);
  if (document === undefined || finding === undefined) {
    return guard.note(noLongerThere());
  }
  await ignores.whenRead(document);
  const file = where === 'everywhere' ? null : ignores.of(document).file;
  const entry = ignoredOf(analyses.of(document).text, finding, file, reason);
  if (!(await ignores.add(document, entry))) return guard.say(unreadable(ignores.of(document)));
  return guard.note(vscode.l10n.t('Ignored. “Show Ignored Findings” brings it back.'));
}

function askReason(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore in this file'),
    prompt: vscode.l10n.t('Why is this as it should be?'),
  });
}

async function showIgnored(house: House, document: vscode.TextDocument): Promise<string | undefined> {
  const { guard, ignores } = house;
  await ignores.whenRead(document);
  const { entries } = ignores.of(document);
  const stale = staleIn(house, document);
  if (entries.length === 0) return guard.say(vscode.l10n.t('Nothing is ignored where {0} is.', nameOf(document.uri)));
  const chosen = await vscode.window.showQuickPick(
    entries.map((entry) => toItem(entry, stale.has(entry))),
    {
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
      title: vscode.l10n.t('Ignored Findings'),
      placeHolder: vscode.l10n.t('Tick those that you want to be told of again'),
    },
  );
  if (chosen === undefined || chosen.length === 0) return undefined;
  const gone = chosen.map(({ entry }) => entry);
  if (!(await ignores.remove(document, gone))) return guard.say(unreadable(ignores.of(document)));
  return guard.note(
    plural(gone.length, vscode.l10n.t('{0} finding is told of again.|{0} findings are told of again.')),
  );
}

/** Those about the document that are about nothing of it any more; none where that cannot be told. */
function staleIn({ analyses, ignores, files }: House, document: vscode.TextDocument): ReadonlySet<Ignored> {
  const { entries, file } = ignores.of(document);
  const analysis = analyses.known(document);
  const isKnown = analysis?.options.duplicates.scope === 'file' || files.isComplete;
  if (analysis === undefined || !isKnown) return new Set();
  const isThere = (entry: Ignored) => analysis.ignored.some((finding) => isAbout(entry, finding, file));
  return new Set(entries.filter((entry) => entry.file === file && !isThere(entry)));
}

function toItem(entry: Ignored, isStale: boolean): vscode.QuickPickItem & { readonly entry: Ignored } {
  const where = entry.file ?? vscode.l10n.t('in all files');
  return {
    label: cleanTitle(entry.excerpt) || entry.rule,
    description: joined([entry.rule, where, isStale ? vscode.l10n.t('about nothing any more') : null]),
    detail: entry.reason,
    entry,
  };
}

async function prune(house: House, document: vscode.TextDocument): Promise<string | undefined> {
  const { guard, ignores } = house;
  await ignores.whenRead(document);
  const list = ignores.of(document);
  const stale = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for what is ignored'),
      cancellable: true,
    },
    (_, token) => findStale(house, list, token),
  );
  if (stale === undefined) return undefined;
  if (stale.length > 0 && !(await ignores.remove(document, stale))) return guard.say(unreadable(list));
  const left = list.entries.length - stale.length;
  return guard.say(
    vscode.l10n.t('Entries about nothing any more: {0}, removed. Entries that stay: {1}.', stale.length, left),
  );
}

/** `undefined` where the user turned back. */
async function findStale(
  house: House,
  { entries, uri }: HeldList,
  token: vscode.CancellationToken,
): Promise<readonly Ignored[] | undefined> {
  const folder = uri === null ? undefined : vscode.Uri.joinPath(uri, '..');
  const looked = new Map<string, readonly Finding[] | null>();
  for (const file of new Set(entries.map((entry) => entry.file))) {
    if (token.isCancellationRequested) return undefined;
    if (file === null) continue;
    const address = folder === undefined ? vscode.Uri.parse(file, true) : vscode.Uri.joinPath(folder, file);
    const findings = await findingsOf(house, address);
    if (findings !== undefined) looked.set(file, findings);
  }
  return staleOf(entries, looked);
}

/**
 * What the rules find in a file, ignored or not; null where the file is gone. `undefined` where that is not to be known: the file cannot
 * be read now, or the reading of the workspace was stopped, so that what stands in other files is open.
 */
async function findingsOf(house: House, uri: vscode.Uri): Promise<readonly Finding[] | null | undefined> {
  const { settings, elsewhere, guard } = house;
  try {
    const document = await openSource(uri);
    if (document === undefined) return null;
    await settings.whenRead(document);
    const analysis = analyze(document.getText(), { ...settings.options(document), ignored: [] });
    return (await elsewhere.whenKnown(analysis)) ? elsewhere.complete(uri, analysis).findings : undefined;
  } catch (error) {
    if (await isGone(uri)) return null;
    guard.log.warn(`${uri.toString()}: not looked at for what is ignored. ${error}`);
    return undefined;
  }
}

async function isGone(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return isNotFound(error);
  }
}

function unreadable({ uri }: HeldList): string {
  return vscode.l10n.t(
    '{0} cannot be read as a list of ignored findings; it was left as it is.',
    nameOf(uri ?? NOWHERE),
  );
}

const NOWHERE = vscode.Uri.from({ scheme: 'untitled', path: '' });
