import { type KnownPerson, respelt, type Spelling } from '../core';
import * as vscode from './shared/api';
import { toRange, toWorkspaceEdit } from './shared/convert';
import type { House } from './shared/house';
import { subjectAt } from './shared/subject';
import { countPlaces } from './shared/wording';

interface Choice extends vscode.QuickPickItem {
  readonly spelling: Spelling;
}

/**
 * Renames a hashtag everywhere, or a person in those spellings that the user ticks. Case forms are shown and never changed:
 * what the new name is in another case nobody but its reader knows.
 */
export function rename(house: House): vscode.Disposable {
  const { guard } = house;
  return vscode.languages.registerRenameProvider(
    { language: 'bulletin' },
    {
      // Both answer the user: why a rename is refused is said by throwing.
      prepareRename: (document, position) => prepare(house, document, position),
      provideRenameEdits: guard.wrap(
        'rename',
        (document, position, name) => edit(house, document, position, name),
        undefined,
      ),
    },
  );
}

function prepare(
  house: House,
  document: vscode.TextDocument,
  position: vscode.Position,
): { range: vscode.Range; placeholder: string } {
  const find = () => {
    const found = subjectAt(house, document, position);
    return found && { subject: found.subject, range: toRange(found.analysis.text, found.subject.range) };
  };
  const found = house.guard.wrap('rename', find, undefined)();
  if (found === undefined) throw new Error(vscode.l10n.t('Put the cursor on a speaker, a participant or a hashtag.'));
  const { subject, range } = found;
  if (subject.kind === 'person' && subject.spelling.form === 'inflected') {
    throw new Error(vscode.l10n.t('This is a case form. Put the cursor on the name in the nominative.'));
  }
  return { range, placeholder: document.getText(range) };
}

async function edit(
  house: House,
  document: vscode.TextDocument,
  position: vscode.Position,
  newName: string,
): Promise<vscode.WorkspaceEdit | undefined> {
  const name = newName.trim();
  const found = subjectAt(house, document, position);
  // The sign alone is no hashtag, and its places would never be found again.
  if (found === undefined || name.replace(/^#/, '') === '') return undefined;
  const { analysis, subject } = found;
  if (subject.kind === 'hashtag') {
    const tag = `#${name.replace(/^#/, '').replace(/\s+/g, '_')}`;
    const places = subject.hashtag.places.map((place) => ({ ...place, insert: tag }));
    return toWorkspaceEdit(document.uri, analysis.text, places, vscode.l10n.t('Rename hashtag'));
  }
  const { version } = document;
  const chosen = await choose(subject.person, subject.spelling, name);
  // Where nothing is returned, VS Code says “No result”; whoever closes the list knows that nothing is changed.
  if (chosen === undefined) return new vscode.WorkspaceEdit();
  // The text may have moved on while the user was choosing.
  if (document.version !== version) return undefined;
  const places = chosen.flatMap((spelling) =>
    spelling.places.map((place) => ({ ...place, insert: respelt(spelling.text, subject.spelling.text, name) })),
  );
  const sorted = places.sort((a, b) => a.from - b.from);
  return toWorkspaceEdit(document.uri, analysis.text, sorted, vscode.l10n.t('Rename person'));
}

/** The spellings to be changed: the user's choice where there are several, with the one under the cursor ticked. */
async function choose(person: KnownPerson, at: Spelling, name: string): Promise<readonly Spelling[] | undefined> {
  const changeable = person.spellings.filter(({ form }) => form !== 'inflected');
  if (person.spellings.length === 1) return [at];
  const choices: Choice[] = changeable.map((spelling) => ({
    label: `${spelling.text} → ${respelt(spelling.text, at.text, name)}`,
    description: countPlaces(spelling.places.length),
    picked: spelling.text === at.text || spelling.form === 'full',
    spelling,
  }));
  const title = vscode.l10n.t('Which spellings of {0} are to be changed?', person.name);
  const placeHolder = unchanged(person);
  const picked = await vscode.window.showQuickPick(choices, { canPickMany: true, title, placeHolder });
  return picked?.map(({ spelling }) => spelling);
}

/** What is said of the case forms; empty where there are none. In the field above the list: a heading with nothing below it is not shown. */
function unchanged({ spellings }: KnownPerson): string {
  const inflected = spellings.filter(({ form }) => form === 'inflected');
  if (inflected.length === 0) return '';
  const list = inflected.map(({ text, places }) => `${text} (${places.length})`).join(', ');
  return vscode.l10n.t('Case forms stay as they are: {0}', list);
}
