import * as vscode from 'vscode';
import { equal } from './check';
import { actions, closeAll, open, run, shown, titles, until } from './editor';
import { TEXT } from './quays';
import { TEXT as SEEDLIKE } from './seedlike';

/** The position of the first letter of `word`, from `line` on. */
function at(document: vscode.TextDocument, word: string, line = 0): vscode.Position {
  const from = document.getText().indexOf(word, document.offsetAt(new vscode.Position(line, 0)));
  if (from < 0) throw new Error(`there is no “${word}” from line ${line} on`);
  return document.positionAt(from);
}

function texts(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => `${range.start.line}: ${document.getText(range)}`);
}

describe('A person', () => {
  afterEach(closeAll);

  it('is found again however spelt: references and highlights', async () => {
    const document = await open(TEXT);
    const places = ['0: Andrey Holt', '4: Andrei Holt', '5: Holt'];
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at(document, 'Holt’s'),
    );
    equal(
      texts(
        document,
        references.map(({ range }) => range),
      ),
      places,
    );
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, 'Andrei'),
    );
    equal(
      texts(
        document,
        highlights.map(({ range }) => range),
      ),
      places,
    );
  });

  it('has a definition: where they first speak', async () => {
    const document = await open(TEXT);
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at(document, 'Holt’s'),
    );
    equal(
      links.map((link) => document.getText('targetRange' in link ? link.targetRange : link.range)),
      ['Andrey Holt'],
    );
  });

  it('is told of by a hover: turns, roles and spellings', async () => {
    equal(await hoverAt(await open(TEXT), 'Andrei'), [
      '**Andrey Holt** · speaks once, takes part once\n\nMinister\n\nSpelt: Andrey Holt \\(1\\), Andrei Holt \\(1\\), Holt \\(1\\)',
    ]);
  });

  it('is spelt one way by the quick fix of the hint, in one step', async () => {
    const document = await open(TEXT.replace('Read in full', 'Andrey Holt said so.'));
    await until('the hint', () => shown(document).some(({ code }) => code === 'inconsistent-name'));
    const name = at(document, 'Andrei');
    const fixes = await actions(document, new vscode.Range(name, name), 'quickfix');
    equal(titles(fixes).slice(0, 2), [
      'Use “Andrey Holt” everywhere (1 place)',
      'Use “Andrei Holt” everywhere (2 places)',
    ]);
    const [fix] = fixes;
    equal(fix && (await run(fix)), '“Andrey Holt” written in 1 place.');
    equal(document.getText().includes('Andrei'), false);
    equal(document.getText().includes('Holt’s office'), true);
    await vscode.commands.executeCommand('undo');
    equal(document.getText().includes('Andrei'), true);
  });

  it('is found by Go to Symbol in Workspace, as meetings are', async () => {
    await open(TEXT);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'holt',
    );
    equal(found.map(({ name }) => name).includes('Andrey Holt'), true);
    const meetings = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'quay forum',
    );
    equal(meetings.map(({ name }) => name).includes('Quay Forum'), true);
  });
});

describe('Rename', () => {
  afterEach(closeAll);

  it('changes a hashtag everywhere, and keeps it one: with its sign and without blanks', async () => {
    const document = await open(TEXT);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, '#Quays'),
      'New Harbours',
    );
    await vscode.workspace.applyEdit(withoutQuestions(edit));
    equal(document.getText(), TEXT.replaceAll('#Quays', '#New_Harbours'));
  });

  it('leaves a hashtag of which nothing but the sign would stay', async () => {
    const document = await open(TEXT);
    const renamed = vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, '#Quays'),
      '#',
    );
    equal(await Promise.resolve(renamed).catch(({ message }: Error) => message), 'No result.');
  });

  it('changes a person in the spellings that are ticked', async () => {
    const document = await open(TEXT);
    const renamed = renamePerson(document);
    await acceptWhenOpen(renamed);
    await vscode.workspace.applyEdit(withoutQuestions(await renamed));
    equal(document.getText(), TEXT.replace('Andrey Holt', 'Andrew Holte').replace('Andrei Holt', 'Andrew Holte'));
  });
});

/** Andrey Holt becomes Andrew Holte, once a user has said in which spellings. */
function renamePerson(document: vscode.TextDocument): Thenable<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    at(document, 'Andrey'),
    'Andrew Holte',
  );
}

describe('A rename that is given up', () => {
  afterEach(closeAll);

  it('changes nothing, and is not told of as one without a result', async () => {
    const document = await open(TEXT);
    const renamed = renamePerson(document);
    await press(renamed, 'workbench.action.closeQuickOpen');
    equal((await renamed).size, 0);
  });
});

describe('A hover', () => {
  afterEach(closeAll);

  it('tells how often a hashtag is used', async () => {
    equal(await hoverAt(await open(TEXT), '#Quays'), ['**\\#Quays** · used 3 times']);
  });

  it('explains an abbreviation that the text explains', async () => {
    equal(await hoverAt(await open(`${TEXT}\nThe PHU met.`), 'PHU met'), ['**PHU**: Port Harbour Union']);
  });
});

describe('Inlay hints', () => {
  afterEach(closeAll);

  it('name the speaker of a bare speech, once they are turned on', async () => {
    const settings = vscode.workspace.getConfiguration('bulletin');
    const document = await open(
      TEXT.replace('Statement by Minister Andrey Holt', 'Minister Andrey Holt opened a quay'),
    );
    equal(await hints(document), []);
    await settings.update('inlayHints.speakers', true, vscode.ConfigurationTarget.Global);
    try {
      equal(await hints(document), ['1:3 Andrey Holt:']);
    } finally {
      await settings.update('inlayHints.speakers', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('Go to Speaker and Go to Meeting', () => {
  // Those of the folder that is open would be in the list, too.
  before(() => leaveOut(['**']));
  after(() => leaveOut(undefined));
  afterEach(closeAll);

  it('lead to the first of the list, with the cursor there', async () => {
    const document = await open(TEXT);
    const chosen = vscode.commands.executeCommand<string>('bulletin.goToSpeaker');
    await acceptWhenOpen(chosen);
    equal(await chosen, 'Andrey Holt');
    equal(vscode.window.activeTextEditor?.selection.active.isEqual(at(document, 'Andrey')), true);
    const meeting = vscode.commands.executeCommand<string>('bulletin.goToMeeting');
    await acceptWhenOpen(meeting);
    equal(await meeting, 'Quay Forum');
    equal(vscode.window.activeTextEditor?.selection.active.isEqual(at(document, 'Quay Forum')), true);
  });

  it('lead back where nothing is chosen', async () => {
    await open(TEXT);
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) throw new Error('an editor is open');
    editor.selection = new vscode.Selection(5, 3, 5, 3);
    const chosen = vscode.commands.executeCommand<string>('bulletin.goToMeeting');
    await press(chosen, 'workbench.action.closeQuickOpen');
    equal(await chosen, undefined);
    equal(vscode.window.activeTextEditor?.selection.active.line, 5);
  });

  it('say so where there is nobody', async () => {
    await open('The quay is open.');
    equal(
      await vscode.commands.executeCommand('bulletin.goToSpeaker'),
      'No speaker is found in the bulletins that are open or in the workspace.',
    );
  });
});

describe('The view “Bulletin”', () => {
  afterEach(closeAll);

  it('lists meetings by date, people by how much they say, and blocks', async () => {
    await open(TEXT);
    const list = (command: string) => vscode.commands.executeCommand<string[]>(command);
    equal(await list('bulletin.showMeetings'), ['May 3, 2031 · Quay Forum', 'May 9 · talks with Minister Andrei Holt']);
    equal(await list('bulletin.showSpeakers'), ['Andrey Holt', 'Ann Reed']);
    equal(await list('bulletin.showDuplicates'), []);
    await closeAll();
    await open(SEEDLIKE);
    // Blocks that repeat the same lines are told apart.
    equal(new Set(await list('bulletin.showDuplicates')).size, 6);
  });

  it('is empty where no bulletin is open', async () => {
    equal(await vscode.commands.executeCommand('bulletin.showMeetings'), []);
  });
});

async function hoverAt(document: vscode.TextDocument, word: string): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at(document, word),
  );
  return hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
}

async function hints(document: vscode.TextDocument): Promise<string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    all,
  );
  return found.map(({ position, label }) => `${position.line}:${position.character} ${String(label)}`);
}

/** The same edits without the preview that a person confirms. */
function withoutQuestions(edit: vscode.WorkspaceEdit): vscode.WorkspaceEdit {
  const plain = new vscode.WorkspaceEdit();
  for (const [uri, edits] of edit.entries()) plain.set(uri, edits);
  return plain;
}

/** Has these files left alone, and waits until the workspace is read accordingly. */
async function leaveOut(globs: readonly string[] | undefined): Promise<void> {
  const { Global } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('bulletin').update('files.exclude', globs, Global);
  for (let i = 0; globs !== undefined && i < 100; i++) {
    if ((await vscode.commands.executeCommand<string[]>('bulletin.showWorkspace')).length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await vscode.commands.executeCommand('bulletin.showOpen');
}

/** Accepts what the list proposes, as Enter does, until `answer` comes. */
function acceptWhenOpen(answer: PromiseLike<unknown>): Promise<void> {
  return press(answer, 'workbench.action.acceptSelectedQuickOpenItem');
}

async function press(answer: PromiseLike<unknown>, command: string): Promise<void> {
  let isOver = false;
  void answer.then(() => {
    isOver = true;
  });
  for (let i = 0; !isOver && i < 100; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await vscode.commands.executeCommand(command);
  }
}
