import {
  type OutlinedFile,
  type OutlineStrings,
  outlinedFile,
  toCalendar,
  toCsv,
  toJson,
  toMarkdown,
  toText,
} from '../core';
import { noEditor } from './shared/answers';
import * as vscode from './shared/api';
import { longDate } from './shared/dates';
import { documentFor, nameOf } from './shared/documents';
import type { House } from './shared/house';
import { plural } from './shared/plurals';
import { lineNumbers } from './shared/wording';

/** What an outline is written as, and what there is to say about it. */
interface Exported {
  readonly text: string;
  readonly receipt: string;
}

interface Format extends vscode.QuickPickItem {
  readonly extension: string;
  readonly make: (file: OutlinedFile) => Exported;
}

/**
 * Export Outline…: asks for a format and a place, writes the outline of the active bulletin there, and offers to open it. A caller may
 * name the document's address, the format by its file ending, and the target's address instead. Answers with the receipt.
 */
export function exportOutline(house: House): vscode.Disposable {
  return house.guard.command('bulletin.exportOutline', async (address, ending, target) => {
    const document = await documentFor(address);
    if (document === undefined) return house.guard.say(noEditor());
    const format = formats().find(({ extension }) => extension === ending) ?? (await askForFormat());
    if (format === undefined) return undefined;
    const place = target instanceof vscode.Uri ? target : await askForPlace(document, format);
    return place === undefined ? undefined : write(house, document, format, place);
  });
}

async function askForFormat(): Promise<Format | undefined> {
  return vscode.window.showQuickPick(formats(), { title: vscode.l10n.t('Export the outline as') });
}

async function askForPlace(
  { uri }: vscode.TextDocument,
  { label, extension }: Format,
): Promise<vscode.Uri | undefined> {
  const place = proposedPlace(uri, extension);
  const filters = { [label]: [extension] };
  return vscode.window.showSaveDialog(place === undefined ? { filters } : { defaultUri: place, filters });
}

async function write(
  { guard, analyses, settings }: House,
  document: vscode.TextDocument,
  format: Format,
  target: vscode.Uri,
): Promise<string> {
  await settings.whenRead(document);
  const { text, receipt } = format.make(outlinedFile(nameOf(document.uri), analyses.of(document)));
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  return guard.ask(`${nameOf(target)}: ${receipt}`, vscode.l10n.t('Open'), () =>
    vscode.commands.executeCommand('vscode.open', target),
  );
}

function formats(): Format[] {
  return [
    {
      label: 'Markdown',
      description: vscode.l10n.t('a document to hand on'),
      extension: 'md',
      make: (file) => counted(file, toMarkdown([file], words())),
    },
    {
      label: 'CSV',
      description: vscode.l10n.t('a table for a spreadsheet'),
      extension: 'csv',
      // Without a byte order mark Excel takes it for a text in the system's old encoding: no letter but English ones is right.
      make: (file) => counted(file, `\uFEFF${toCsv([file])}`),
    },
    { label: 'iCalendar', description: vscode.l10n.t('the meetings for a calendar'), extension: 'ics', make: calendar },
    {
      label: 'JSON',
      description: vscode.l10n.t('for other programs'),
      extension: 'json',
      make: (file) => counted(file, toJson([file])),
    },
    {
      label: vscode.l10n.t('Plain text'),
      description: vscode.l10n.t('one line each'),
      extension: 'txt',
      make: (file) => counted(file, toText([file], false, words())),
    },
  ];
}

function words(): OutlineStrings {
  return {
    meetings: vscode.l10n.t('Meetings'),
    speakers: vscode.l10n.t('Speakers'),
    participants: vscode.l10n.t('Participants'),
    meeting: vscode.l10n.t('meeting'),
    speaker: vscode.l10n.t('speaker'),
    participant: vscode.l10n.t('participant'),
    inferred: vscode.l10n.t('named in the heading only'),
    forwardedFrom: (source) => vscode.l10n.t('forwarded from {0}', source),
    lines: lineNumbers,
    date: longDate,
  };
}

function counted({ outline }: OutlinedFile, text: string): Exported {
  const posts = outline.posts.length;
  return { text, receipt: plural(posts, vscode.l10n.t('{0} post written.|{0} posts written.')) };
}

function calendar(file: OutlinedFile): Exported {
  const { text, dated, undated } = toCalendar([file], words());
  const written = plural(dated, vscode.l10n.t('{0} meeting written.|{0} meetings written.'));
  if (undated === 0) return { text, receipt: written };
  const forms = vscode.l10n.t('{0} without a full date is left out.|{0} without a full date are left out.');
  return { text, receipt: `${written} ${plural(undated, forms)}` };
}

/**
 * Beside the bulletin, under its name, but never the bulletin itself; of a text without a file in the folder that is open. Without
 * a folder, either, VS Code has a place of its own.
 */
export function proposedPlace(uri: vscode.Uri, extension: string): vscode.Uri | undefined {
  const own = nameOf(uri);
  const stem = own.replace(/\.[^./]{1,20}$/, '');
  const isOwn = `${stem}.${extension}`.toLowerCase() === own.toLowerCase();
  const name = isOwn ? `${stem}.outline.${extension}` : `${stem}.${extension}`;
  if (uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..', name);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder && vscode.Uri.joinPath(folder.uri, name);
}
