import * as vscode from './shared/api';
import { allBulletins, openBulletins, whenAnalysed } from './shared/bulletins';
import type { House } from './shared/house';
import { spokenOf } from './shared/spoken';
import { blockEntries, type Entry, meetingEntries, speakerEntries } from './shared/viewEntries';

/** What the view lists. */
type Mode = 'meetings' | 'speakers' | 'duplicates';

/** Of which bulletins: of those that are open, or of all of the workspace. */
type Scope = 'open' | 'workspace';

/** The view is drawn anew so long after the last change, in milliseconds. */
const DELAY_MILLISECONDS = 250;
const MODE_KEY = 'bulletin.viewMode';
const SCOPE_KEY = 'bulletin.viewScope';

/**
 * The view “Bulletin” in the Explorer: the meetings by date, the speakers or the blocks of the bulletins that are open or of all of the
 * workspace. `memory` keeps which.
 */
export function view(house: House, memory: vscode.Memento): vscode.Disposable {
  return new BulletinView(house, memory);
}

class BulletinView implements vscode.TreeDataProvider<Entry>, vscode.Disposable {
  readonly #house: House;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;
  readonly #tree: vscode.TreeView<Entry>;
  readonly #memory: vscode.Memento;
  #mode: Mode = 'meetings';
  #scope: Scope;
  #listed: readonly Entry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(house: House, memory: vscode.Memento) {
    this.#house = house;
    this.#memory = memory;
    this.#scope = memory.get(SCOPE_KEY) === 'workspace' ? 'workspace' : 'open';
    const { guard, analyses, settings, files } = house;
    const later = guard.wrap('view', () => this.#later(), undefined);
    this.#tree = vscode.window.createTreeView('bulletin.view', { treeDataProvider: this, showCollapseAll: true });
    // Not in the turn in which VS Code waits for the start.
    const start = setTimeout(
      guard.wrap('view', () => this.#show(), undefined),
      0,
    );
    this.#disposables = vscode.Disposable.from(
      new vscode.Disposable(() => clearTimeout(start)),
      this.#tree,
      this.#changed,
      guard.command('bulletin.showMeetings', () => this.#reveal('meetings')),
      guard.command('bulletin.showSpeakers', () => this.#reveal('speakers')),
      guard.command('bulletin.showDuplicates', () => this.#reveal('duplicates')),
      guard.command('bulletin.showWorkspace', () => this.#widen('workspace')),
      guard.command('bulletin.showOpen', () => this.#widen('open')),
      guard.command('bulletin.block.compare', (entry) => this.#act(entry, 'compare')),
      guard.command('bulletin.block.keep', (entry) => this.#act(entry, 'keep')),
      guard.command('bulletin.block.remove', (entry) => this.#act(entry, 'remove')),
      guard.command('bulletin.block.ignore', (entry) => this.#act(entry, 'ignore')),
      files.onDidChange(later),
      analyses.onDidChange(later),
      settings.onDidChange(later),
      vscode.workspace.onDidOpenTextDocument(later),
      vscode.workspace.onDidCloseTextDocument(later),
      vscode.window.onDidChangeActiveTextEditor(later),
      vscode.window.tabGroups.onDidChangeTabs(later),
    );
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

  /** The first time that the workspace is listed it is read. What is read by then is listed where the user stops that. */
  getChildren(entry?: Entry): Promise<Entry[]> {
    const children = async (): Promise<Entry[]> => {
      if (entry !== undefined) return [...entry.children];
      if (this.#scope === 'workspace') await this.#house.files.whenRead();
      return [...(await this.#read())];
    };
    return this.#house.guard.wrap('view', children, [])();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  /** What was listed last, where somebody types meanwhile: the view is drawn anew behind that. */
  async #read(): Promise<readonly Entry[]> {
    if (await whenAnalysed(this.#house)) this.#listed = this.#entries();
    return this.#listed;
  }

  #entries(): Entry[] {
    const bulletins = this.#scope === 'workspace' ? allBulletins(this.#house) : openBulletins(this.#house);
    if (this.#mode === 'meetings') return meetingEntries(bulletins);
    return this.#mode === 'speakers' ? speakerEntries(bulletins) : blockEntries(bulletins);
  }

  async #show(): Promise<void> {
    this.#tree.description = titleOf(this.#mode, this.#scope);
    this.#changed.fire();
    await vscode.commands.executeCommand('setContext', MODE_KEY, this.#mode);
    await vscode.commands.executeCommand('setContext', SCOPE_KEY, this.#scope);
  }

  /** The command of the palette also brings the view to light. Answers with what it lists. */
  async #reveal(mode: Mode): Promise<string[]> {
    this.#mode = mode;
    await this.#show();
    await vscode.commands.executeCommand('bulletin.view.focus');
    return this.#labels();
  }

  /** Lists the open bulletins or all of the workspace from now on. Answers with what it lists. */
  async #widen(scope: Scope): Promise<string[]> {
    this.#scope = scope;
    // Begun before the rest, as it takes longest.
    if (scope === 'workspace') void this.#house.files.read();
    await this.#memory.update(SCOPE_KEY, scope);
    await this.#show();
    return this.#labels();
  }

  async #labels(): Promise<string[]> {
    if (this.#scope === 'workspace') await this.#house.files.read();
    return this.#entries().map(({ label }) => label);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), DELAY_MILLISECONDS);
  }

  /** A file that changes is opened: the user is to see what happens, and saves it. */
  async #act(entry: unknown, action: 'compare' | 'keep' | 'remove' | 'ignore'): Promise<unknown> {
    const block = isEntry(entry) ? entry.block : null;
    if (block === null) return this.#house.guard.say(vscode.l10n.t('Choose a block in the view “Bulletin” first.'));
    if (action === 'ignore')
      return vscode.commands.executeCommand('bulletin.ignore', block.address, block.offer, 'here');
    if (!block.isOpen && action !== 'compare')
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(block.address, true), { preview: false });
    return vscode.commands.executeCommand('bulletin.applyFix', block.address, block.offer, action);
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'block' in value && 'children' in value;
}

function titleOf(mode: Mode, scope: Scope): string {
  const headings: Record<Mode, string> = {
    meetings: vscode.l10n.t('Meetings by date'),
    speakers: vscode.l10n.t('Speakers'),
    duplicates: vscode.l10n.t('Duplicates'),
  };
  return scope === 'open' ? headings[mode] : vscode.l10n.t('{0}, workspace', headings[mode]);
}

function openCommand({ uri, range }: vscode.Location): vscode.Command {
  return { title: vscode.l10n.t('Open'), command: 'vscode.open', arguments: [uri, { selection: range }] };
}
