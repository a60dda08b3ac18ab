import { type Finding, joined, type Meeting, type OutlinePost, type Range, surnamesOf } from '../../core';
import * as vscode from './api';
import { type KnownBulletin, peopleOf } from './bulletins';
import { toRange } from './convert';
import { longDate } from './dates';
import { nameOf } from './documents';
import { offerOf, writeOffer } from './offer';
import { countPlaces, countTurns, toLineNumbers, toMessage } from './wording';

/** An entry of the view; `open` is where a click leads. */
export interface Entry {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  /** What the menus of the manifest ask for: `block`, `copy` for one that is never to be kept in its original's place, or nothing. */
  readonly context: string;
  readonly open: vscode.Location | null;
  readonly children: readonly Entry[];
  /** For a block, what its actions are given. */
  readonly block: { readonly address: string; readonly offer: string; readonly isOpen: boolean } | null;
}

/** So many people of a meeting are named beside it. */
const NAMED = 2;

/** The meetings of all bulletins, the earliest first; those without a year behind them, then those without a date. */
export function meetingEntries(bulletins: readonly KnownBulletin[]): Entry[] {
  const meetings = bulletins.flatMap((bulletin) =>
    bulletin.analysis.outline.posts.flatMap((post) => post.meetings.map((meeting) => ({ bulletin, post, meeting }))),
  );
  return meetings
    .map((each, i) => ({ ...each, key: `${sortKey(each.meeting.date)} ${String(i).padStart(9, '0')}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ bulletin, post, meeting }) => meetingEntry(bulletin, post, meeting, fileOf(bulletins, bulletin)));
}

/** Many a meeting is called no more than `talks`: who is there tells it from others, and in the tooltip its post. */
function meetingEntry(bulletin: KnownBulletin, post: OutlinePost, meeting: Meeting, file: string | null): Entry {
  const people = [...post.speakers, ...post.participants];
  const date = longDate(meeting.date);
  return {
    ...entry('calendar', joined([date, meeting.title]), joined([meeting.place, surnamesOf(people, NAMED), file])),
    tooltip: joined([meeting.title, meeting.place, date, post.title], '\n'),
    open: locationIn(bulletin, meeting.range),
    children: people.map((person) => ({
      ...entry('person', person.name, person.role ?? ''),
      open: locationIn(bulletin, person.range),
    })),
  };
}

/** Dates with a year stand before those without, and both before none. */
function sortKey(date: string | null): string {
  if (date === null) return '2';
  return date.startsWith('-') ? `1${date}` : `0${date}`;
}

/** The people, those who speak most first, each with their turns and, where there are several, their spellings. */
export function speakerEntries(bulletins: readonly KnownBulletin[]): Entry[] {
  return peopleOf(bulletins).map(({ name, entries }) => {
    const turns = entries.flatMap(({ text, person }) =>
      person.turns.map((turn) => turnEntry(bulletins[text], turn.post, turn)),
    );
    const count = countTurns(entries.flatMap(({ person }) => person.turns));
    const roles = [...new Set(entries.flatMap(({ person }) => person.roles))];
    const spellings = entries.flatMap(({ text, person }) => spellingEntries(bulletins[text], person.spellings));
    return {
      ...entry('person', name, joined([count, roles[0] ?? null])),
      tooltip: [name, ...roles].join('\n'),
      children:
        spellings.length < 2
          ? turns
          : [
              ...turns,
              { ...entry('case-sensitive', vscode.l10n.t('Spellings'), String(spellings.length)), children: spellings },
            ],
    };
  });
}

function turnEntry(
  bulletin: KnownBulletin | undefined,
  post: number,
  { kind, range, role }: { kind: string; range: Range; role: string | null },
): Entry {
  const title = bulletin?.analysis.outline.posts[post]?.title ?? '';
  const said = kind === 'speaker' ? vscode.l10n.t('speaks') : vscode.l10n.t('takes part');
  return {
    ...entry(kind === 'speaker' ? 'comment' : 'organization', title, joined([said, role])),
    open: bulletin === undefined ? null : locationIn(bulletin, range),
  };
}

function spellingEntries(
  bulletin: KnownBulletin | undefined,
  spellings: readonly { text: string; places: readonly Range[] }[],
): Entry[] {
  return spellings.map(({ text, places }) => {
    const [first] = places;
    const open = bulletin === undefined || first === undefined ? null : locationIn(bulletin, first);
    return { ...entry('symbol-string', text, countPlaces(places.length)), open };
  });
}

/** The blocks, file by file. */
export function blockEntries(bulletins: readonly KnownBulletin[]): Entry[] {
  return bulletins.flatMap((bulletin) =>
    bulletin.analysis.blocks.map((finding) => ({
      // Where it stands comes first: of a row hardly thirty characters are seen, and two blocks may repeat the same one.
      ...entry(
        iconOf(finding),
        joined([toLineNumbers(bulletin.analysis.text, finding.range), fileOf(bulletins, bulletin)]),
        toMessage(finding),
      ),
      tooltip: toMessage(finding),
      context: finding.kind === 'elsewhere' || finding.kind === 'truncated' ? 'copy' : 'block',
      open: locationIn(bulletin, finding.range),
      block: {
        address: bulletin.uri.toString(),
        offer: writeOffer(offerOf(bulletin, finding)),
        isOpen: bulletin.version > 0,
      },
    })),
  );
}

function iconOf({ severity }: Finding): string {
  return severity === 'warning' ? 'warning' : 'info';
}

/** The file's name where there are several bulletins. */
function fileOf(bulletins: readonly KnownBulletin[], { uri }: KnownBulletin): string | null {
  return bulletins.length > 1 ? nameOf(uri) : null;
}

function locationIn({ uri, analysis }: KnownBulletin, range: Range): vscode.Location {
  return new vscode.Location(uri, toRange(analysis.text, range));
}

function entry(icon: string, label: string, description: string): Entry {
  return { icon, label, description, tooltip: label, context: '', open: null, children: [], block: null };
}
