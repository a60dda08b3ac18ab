import { joined } from '../core';
import * as vscode from './shared/api';
import { allBulletins, type KnownBulletin, peopleOf } from './shared/bulletins';
import { toRange } from './shared/convert';
import { longDate } from './shared/dates';
import { nameOf } from './shared/documents';
import type { House } from './shared/house';
import { countSpeeches } from './shared/wording';

/** A place to go to, as the list shows it. */
export interface Destination extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/** What a list is about. */
interface Asked {
  readonly destinationsIn: (bulletins: readonly KnownBulletin[]) => readonly Destination[];
  readonly placeholder: string;
  /** What is said where there is nothing to go to. */
  readonly none: string;
}

/**
 * Go to Meeting… and Go to Speaker…: a list of those in the open bulletins and in those of the workspace, each shown in the editor while
 * it is chosen.
 */
export function goTo(house: House): vscode.Disposable {
  const { guard } = house;
  return vscode.Disposable.from(
    guard.command('bulletin.goToMeeting', () =>
      pick(house, {
        destinationsIn: (bulletins) => bulletins.flatMap((bulletin) => meetingsOf(bulletin, bulletins.length > 1)),
        placeholder: vscode.l10n.t('Go to a meeting by its name, date, place or who attends'),
        none: vscode.l10n.t('No meeting is found in the bulletins that are open or in the workspace.'),
      }),
    ),
    guard.command('bulletin.goToSpeaker', () =>
      pick(house, {
        destinationsIn: speakersOf,
        placeholder: vscode.l10n.t('Go to a speaker by name or role'),
        none: vscode.l10n.t('No speaker is found in the bulletins that are open or in the workspace.'),
      }),
    ),
  );
}

function meetingsOf({ uri, analysis }: KnownBulletin, withFile: boolean): Destination[] {
  return analysis.outline.posts.flatMap(({ meetings, speakers, participants }) =>
    meetings.map((meeting) => ({
      label: meeting.title,
      description: joined([longDate(meeting.date), meeting.place, withFile ? nameOf(uri) : null]),
      detail: joined(
        [...speakers, ...participants].map(({ name }) => name),
        ', ',
      ),
      uri,
      range: toRange(analysis.text, meeting.range),
    })),
  );
}

/** Each speaker once, the one who speaks most first. */
function speakersOf(bulletins: readonly KnownBulletin[]): Destination[] {
  return peopleOf(bulletins).flatMap(({ name, entries }) => {
    const turns = entries.flatMap(({ text, person }) =>
      person.turns.filter(({ kind }) => kind === 'speaker').map((turn) => ({ text, turn })),
    );
    const [first] = turns;
    const bulletin = bulletins[first?.text ?? -1];
    if (first === undefined || bulletin === undefined) return [];
    const roles = entries.flatMap(({ person }) => person.roles);
    const range = toRange(bulletin.analysis.text, first.turn.range);
    return [
      { label: name, description: countSpeeches(turns.length), detail: roles[0] ?? '', uri: bulletin.uri, range },
    ];
  });
}

/** Lets the user choose; answers with the chosen label. Whoever turns back is where they were. */
async function pick(house: House, asked: Asked): Promise<string | undefined> {
  const { guard, files } = house;
  if (files.isComplete && asked.destinationsIn(allBulletins(house)).length === 0) return guard.say(asked.none);
  const back = whereTheUserIs();
  const chosen = await choose(house, asked);
  if (chosen === 'nothing') return guard.say(asked.none);
  if (chosen === undefined) await back();
  else await show(chosen, false);
  return chosen?.label;
}

/** Shows the list at once, with what is open, and fills it while the workspace is read for the first time. */
function choose(house: House, { destinationsIn, placeholder }: Asked): Promise<Destination | 'nothing' | undefined> {
  const { guard, files } = house;
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<Destination>();
    list.items = destinationsIn(allBulletins(house));
    list.placeholder = placeholder;
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    const preview = guard.wrap('preview', (active: Destination) => show(active, true), undefined);
    let previewed: Promise<void> = Promise.resolve();
    // A preview that is under way would take the cursor from where it is put then.
    const answer = (chosen: Destination | 'nothing' | undefined) => void previewed.then(() => resolve(chosen));
    list.onDidChangeActive(([active]) => {
      if (active !== undefined) previewed = preview(active) ?? previewed;
    });
    list.onDidAccept(() => {
      answer(list.activeItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      answer(undefined);
      list.dispose();
    });
    list.show();
    if (files.isComplete) return;
    list.busy = true;
    const fill = guard.wrap('list', () => refill(list, destinationsIn(allBulletins(house))), undefined);
    void files.read().then(() => {
      fill();
      if (list.items.length === 0) answer('nothing');
      if (list.items.length === 0) list.hide();
    });
  });
}

/** Puts other items into a list that is shown; the one that the user is at stays. */
function refill(list: vscode.QuickPick<Destination>, items: readonly Destination[]): void {
  const [active] = list.activeItems;
  list.busy = false;
  list.items = items;
  const same = items.find(
    ({ label, uri, range }) => label === active?.label && `${uri}` === `${active.uri}` && range.isEqual(active.range),
  );
  if (same !== undefined) list.activeItems = [same];
}

/** Shows a place; behind the list in a preview tab. */
async function show({ uri, range }: Destination, isPreview: boolean): Promise<void> {
  const column = isPreview ? undefined : columnOf(uri);
  const editor = await vscode.window.showTextDocument(uri, {
    preserveFocus: isPreview,
    preview: isPreview,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  editor.selection = new vscode.Selection(range.start, isPreview ? range.end : range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a file is visible already. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
    ?.viewColumn;
}

/** A way back to the present editor, selection and scroll position. */
function whereTheUserIs(): () => Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return async () => undefined;
  const { document, selection, visibleRanges, viewColumn } = editor;
  return async () => {
    const restored = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
    restored.selection = selection;
    const [first] = visibleRanges;
    if (first !== undefined) restored.revealRange(first, vscode.TextEditorRevealType.AtTop);
  };
}
