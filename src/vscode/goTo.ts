import * as vscode from 'vscode';
import { joined } from '../core';
import { toRange } from './convert';
import { longDate } from './dates';
import { nameOf, reveal } from './documents';
import type { House } from './house';
import { type OpenBulletin, openBulletins, peopleOf } from './openBulletins';
import { countSpeeches } from './wording';

/** A place to go to, as the list shows it. */
export interface Destination extends vscode.QuickPickItem {
  readonly document: vscode.TextDocument;
  readonly range: vscode.Range;
}

/** Go to Meeting… and Go to Speaker…: a list of those in the open bulletins, each shown in the editor while it is chosen. */
export function goTo(house: House): vscode.Disposable {
  const { guard } = house;
  return vscode.Disposable.from(
    guard.command('bulletin.goToMeeting', () => {
      const meetings = openBulletins(house).flatMap((bulletin, _, all) => meetingsOf(bulletin, all.length > 1));
      const none = vscode.l10n.t('No meeting is found in the bulletins that are open.');
      return pick(house, meetings, vscode.l10n.t('Go to a meeting by its name, date, place or who attends'), none);
    }),
    guard.command('bulletin.goToSpeaker', () => {
      const none = vscode.l10n.t('No speaker is found in the bulletins that are open.');
      return pick(house, speakersOf(openBulletins(house)), vscode.l10n.t('Go to a speaker by name or role'), none);
    }),
  );
}

function meetingsOf({ document, analysis }: OpenBulletin, withFile: boolean): Destination[] {
  return analysis.outline.posts.flatMap(({ meetings, speakers, participants }) =>
    meetings.map((meeting) => ({
      label: meeting.title,
      description: joined([longDate(meeting.date), meeting.place, withFile ? nameOf(document.uri) : null]),
      detail: joined(
        [...speakers, ...participants].map(({ name }) => name),
        ', ',
      ),
      document,
      range: toRange(analysis.text, meeting.range),
    })),
  );
}

/** Each speaker once, the one with most turns first. */
function speakersOf(bulletins: readonly OpenBulletin[]): Destination[] {
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
      {
        label: name,
        description: countSpeeches(turns.length),
        detail: roles[0] ?? '',
        document: bulletin.document,
        range,
      },
    ];
  });
}

/** Lets the user choose; answers with the chosen label. Whoever turns back is where they were. */
async function pick(
  { guard }: Pick<House, 'guard'>,
  destinations: readonly Destination[],
  placeholder: string,
  none: string,
): Promise<string | undefined> {
  if (destinations.length === 0) return guard.say(none);
  const back = whereTheUserIs();
  const chosen = await choose(guard, destinations, placeholder);
  if (chosen === undefined) await back();
  else await reveal(chosen.document, chosen.range);
  return chosen?.label;
}

function choose(
  guard: House['guard'],
  destinations: readonly Destination[],
  placeholder: string,
): Promise<Destination | undefined> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<Destination>();
    list.items = destinations;
    list.placeholder = placeholder;
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.onDidChangeActive(
      guard.wrap('preview', ([active]) => (active === undefined ? undefined : show(active)), undefined),
    );
    list.onDidAccept(() => {
      resolve(list.activeItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Shows a place behind the list, in a preview tab. */
async function show({ document, range }: Destination): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: true, preview: true });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
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
