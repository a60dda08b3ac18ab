import * as vscode from 'vscode';
import { type Finding, joined } from '../core';
import { toRange } from './convert';
import { longDate } from './dates';
import { nameOf } from './documents';
import type { House } from './house';
import { offerOf, writeOffer } from './offer';
import { type OpenBulletin, openBulletins, peopleOf } from './openBulletins';
import { plural } from './plurals';
import { spokenOf } from './spoken';
import { toLineNumbers, toMessage } from './wording';

/** What the view lists. */
type Mode = 'meetings' | 'speakers' | 'duplicates';

/** An entry of the view; `open` is where a click leads. */
interface Entry {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  /** What the menus of the manifest ask for: `block`, or nothing. */
  readonly context: string;
  readonly open: vscode.Location | null;
  readonly children: readonly Entry[];
  /** For a block, what its actions are given. */
  readonly block: { readonly address: string; readonly offer: string } | null;
}

/** The view is drawn anew so long after the last change, in milliseconds. */
const DELAY_MILLISECONDS = 250;
const MODE_KEY = 'bulletin.viewMode';

/** The view “Bulletin” in the Explorer: the meetings by date, the speakers or the blocks of the bulletins that are open. */
export function view(house: House): vscode.Disposable {
  return new BulletinView(house);
}

class BulletinView implements vscode.TreeDataProvider<Entry>, vscode.Disposable {
  readonly #house: House;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;
  readonly #tree: vscode.TreeView<Entry>;
  #mode: Mode = 'meetings';
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(house: House) {
    this.#house = house;
    const { guard, analyses, settings } = house;
    const later = guard.wrap('view', () => this.#later(), undefined);
    this.#tree = vscode.window.createTreeView('bulletin.view', { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = vscode.Disposable.from(
      this.#tree,
      this.#changed,
      guard.command('bulletin.showMeetings', () => this.#reveal('meetings')),
      guard.command('bulletin.showSpeakers', () => this.#reveal('speakers')),
      guard.command('bulletin.showDuplicates', () => this.#reveal('duplicates')),
      guard.command('bulletin.block.compare', (entry) => this.#act(entry, 'compare')),
      guard.command('bulletin.block.keep', (entry) => this.#act(entry, 'keep')),
      guard.command('bulletin.block.remove', (entry) => this.#act(entry, 'remove')),
      analyses.onDidChange(later),
      settings.onDidChange(later),
      vscode.workspace.onDidOpenTextDocument(later),
      vscode.workspace.onDidCloseTextDocument(later),
      vscode.window.onDidChangeActiveTextEditor(later),
      vscode.window.tabGroups.onDidChangeTabs(later),
    );
    void this.#show('meetings');
  }

  getTreeItem(entry: Entry): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(entry.label, entry.children.length === 0 ? None : Collapsed);
    item.description = entry.description;
    item.tooltip = entry.tooltip;
    item.accessibilityInformation = { label: spokenOf(entry) };
    item.iconPath = new vscode.ThemeIcon(entry.icon);
    item.contextValue = entry.context;
    if (entry.open !== null) item.command = openCommand(entry.open);
    return item;
  }

  getChildren(entry?: Entry): Entry[] {
    const children = (): Entry[] => [...(entry?.children ?? this.#entries())];
    return this.#house.guard.wrap('view', children, [])();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #entries(): Entry[] {
    const bulletins = openBulletins(this.#house);
    if (this.#mode === 'meetings') return meetingEntries(bulletins);
    return this.#mode === 'speakers' ? speakerEntries(bulletins) : blockEntries(bulletins);
  }

  async #show(mode: Mode): Promise<void> {
    this.#mode = mode;
    this.#tree.description = titleOf(mode);
    this.#changed.fire();
    await vscode.commands.executeCommand('setContext', MODE_KEY, mode);
  }

  /** The command of the palette also brings the view to light. Answers with what it lists. */
  async #reveal(mode: Mode): Promise<string[]> {
    await this.#show(mode);
    await vscode.commands.executeCommand('bulletin.view.focus');
    return this.#entries().map(({ label }) => label);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), DELAY_MILLISECONDS);
  }

  #act(entry: unknown, action: 'compare' | 'keep' | 'remove'): unknown {
    const block = isEntry(entry) ? entry.block : null;
    if (block === null) return this.#house.guard.say(vscode.l10n.t('Choose a block in the view “Bulletin” first.'));
    return vscode.commands.executeCommand('bulletin.applyFix', block.address, block.offer, action);
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'block' in value && 'children' in value;
}

function titleOf(mode: Mode): string {
  const titles: Record<Mode, string> = {
    meetings: vscode.l10n.t('Meetings by date'),
    speakers: vscode.l10n.t('Speakers'),
    duplicates: vscode.l10n.t('Duplicates'),
  };
  return titles[mode];
}

/** The meetings of all bulletins, the earliest first; those without a year behind them, then those without a date. */
function meetingEntries(bulletins: readonly OpenBulletin[]): Entry[] {
  const meetings = bulletins.flatMap(({ document, analysis }) =>
    analysis.outline.posts.flatMap((post) => post.meetings.map((meeting) => ({ document, analysis, post, meeting }))),
  );
  return meetings
    .map((each, i) => ({ ...each, key: `${sortKey(each.meeting.date)} ${String(i).padStart(9, '0')}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ document, analysis, post, meeting }) => ({
      ...entry(
        'calendar',
        joined([longDate(meeting.date), meeting.title]),
        joined([meeting.place, fileOf(bulletins, document)]),
      ),
      tooltip: joined([meeting.title, meeting.place, longDate(meeting.date)], '\n'),
      open: new vscode.Location(document.uri, toRange(analysis.text, meeting.range)),
      children: [...post.speakers, ...post.participants].map((person) => ({
        ...entry('person', person.name, person.role ?? ''),
        open: new vscode.Location(document.uri, toRange(analysis.text, person.range)),
      })),
    }));
}

/** Dates with a year stand before those without, and both before none. */
function sortKey(date: string | null): string {
  if (date === null) return '2';
  return date.startsWith('-') ? `1${date}` : `0${date}`;
}

/** The people, those with most turns first, each with their turns and, where there are several, their spellings. */
function speakerEntries(bulletins: readonly OpenBulletin[]): Entry[] {
  return peopleOf(bulletins).map(({ name, entries }) => {
    const turns = entries.flatMap(({ text, person }) =>
      person.turns.map((turn) => turnEntry(bulletins[text], turn.post, turn)),
    );
    const roles = [...new Set(entries.flatMap(({ person }) => person.roles))];
    const count = plural(turns.length, vscode.l10n.t('{0} turn|{0} turns'));
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
  bulletin: OpenBulletin | undefined,
  post: number,
  { kind, range, role }: { kind: string; range: { from: number; to: number }; role: string | null },
): Entry {
  const title = bulletin?.analysis.outline.posts[post]?.title ?? '';
  const said = kind === 'speaker' ? vscode.l10n.t('speaks') : vscode.l10n.t('takes part');
  return {
    ...entry(kind === 'speaker' ? 'comment' : 'organization', title, joined([said, role])),
    open:
      bulletin === undefined
        ? null
        : new vscode.Location(bulletin.document.uri, toRange(bulletin.analysis.text, range)),
  };
}

function spellingEntries(
  bulletin: OpenBulletin | undefined,
  spellings: readonly { text: string; places: readonly { from: number; to: number }[] }[],
): Entry[] {
  return spellings.map(({ text, places }) => {
    const [first] = places;
    const open =
      bulletin === undefined || first === undefined
        ? null
        : new vscode.Location(bulletin.document.uri, toRange(bulletin.analysis.text, first));
    return { ...entry('symbol-string', text, String(places.length)), open };
  });
}

function blockEntries(bulletins: readonly OpenBulletin[]): Entry[] {
  return bulletins.flatMap(({ document, analysis }) =>
    analysis.blocks.map((finding) => ({
      ...entry(
        iconOf(finding),
        toMessage(finding),
        joined([toLineNumbers(analysis.text, finding.range), fileOf(bulletins, document)]),
      ),
      context: 'block',
      open: new vscode.Location(document.uri, toRange(analysis.text, finding.range)),
      block: { address: document.uri.toString(), offer: writeOffer(offerOf(document, finding)) },
    })),
  );
}

function iconOf({ severity }: Finding): string {
  return severity === 'warning' ? 'warning' : 'info';
}

/** The file's name where several bulletins are open. */
function fileOf(bulletins: readonly OpenBulletin[], { uri }: vscode.TextDocument): string | null {
  return bulletins.length > 1 ? nameOf(uri) : null;
}

function entry(icon: string, label: string, description: string): Entry {
  return { icon, label, description, tooltip: label, context: '', open: null, children: [], block: null };
}

function openCommand({ uri, range }: vscode.Location): vscode.Command {
  return { title: vscode.l10n.t('Open'), command: 'vscode.open', arguments: [uri, { selection: range }] };
}
