import * as vscode from 'vscode';
import { equal } from './check';
import { actions, closeAll, open, run, shown, titles, until } from './editor';

const { Information, Warning, Hint } = vscode.DiagnosticSeverity;
const NOTHING = '2 lines of litter removed; every other line is still there.';

/** A post with something for each rule that is not about blocks. */
const MESSY = [
  'This media is not supported in your browser',
  'VIEW IN TELEGRAM',
  '🎙 Statement by Mayor Ann Reed (Port Elm, May 3, 2031)',
  '💬 : The har\u200bbour is open.',
  'On Monday, May 6, 2031, three matters stand on the list:',
  '1. the ice',
  '3. the rope',
  '4. the tar',
];
const TEXT = MESSY.join('\n');

/** What is shown, in the order of the text: `3:0-4 hidden-character`. */
function told(document: vscode.TextDocument): string[] {
  return shown(document)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range, code }) => `${range.start.line}:${range.start.character}-${range.end.character} ${String(code)}`);
}

const ALL = [
  '0:0-43 scraper-litter',
  '3:0-26 empty-speaker',
  '3:9-17 hidden-character',
  '4:3-9 weekday-mismatch',
  '6:0-2 broken-numbering',
];

async function openMessy(): Promise<vscode.TextDocument> {
  const document = await open(TEXT);
  await until('the findings', () => told(document).length === ALL.length);
  return document;
}

/** A quick fix at a place, by its title. */
async function fix(document: vscode.TextDocument, line: number, character: number, title: string): Promise<unknown> {
  const at = new vscode.Position(line, character);
  const offered = await actions(document, new vscode.Range(at, at), 'quickfix');
  const chosen = offered.find((action) => action.title === title);
  if (chosen === undefined) throw new Error(`not offered: ${title}, but ${titles(offered).join(', ')}`);
  return run(chosen);
}

describe('The rules about lines', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('bulletin').update('rules', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('underline what they mean, as information', async () => {
    const document = await openMessy();
    equal(told(document), ALL);
    equal(new Set(shown(document).map(({ severity }) => severity)), new Set([Information]));
    equal(
      shown(document).map(({ message }) => message),
      [
        '2 lines are left over from the scraping.',
        'This speech names no speaker before its colon.',
        '1 hidden character: U+200B ZERO WIDTH SPACE.',
        'May 6, 2031 is a Tuesday, not a Monday.',
        'The number 3 follows 1: 2 would be next.',
      ],
    );
  });

  for (const [line, character, title, receipt, after] of [
    [1, 0, 'Remove this litter (2 lines)', NOTHING, MESSY.slice(2)],
    [
      3,
      2,
      'Write “Ann Reed”',
      '“Ann Reed” written in 1 place.',
      MESSY.with(3, '💬 Ann Reed: The har\u200bbour is open.'),
    ],
    [3, 2, 'Remove the colon', 'Colon removed.', MESSY.with(3, '💬 The har\u200bbour is open.')],
    [3, 12, 'Remove the hidden character', '1 hidden character removed.', MESSY.with(3, '💬 : The harbour is open.')],
    [
      4,
      5,
      'Write “Tuesday”',
      '“Tuesday” written in 1 place.',
      MESSY.with(4, (MESSY[4] ?? '').replace('Monday', 'Tuesday')),
    ],
    [
      4,
      5,
      'Write “May 5, 2031”',
      '“May 5, 2031” written in 1 place.',
      MESSY.with(4, (MESSY[4] ?? '').replace('6', '5')),
    ],
    [6, 1, 'Write 2 here', '“2” written in 1 place.', MESSY.with(6, '2. the rope')],
    [
      6,
      1,
      'Renumber from here on, beginning with 2 (2 places)',
      'Renumbered from 2 on, 2 places.',
      [...MESSY.slice(0, 6), '2. the rope', '3. the tar'],
    ],
  ] as const) {
    it(`are mended by “${title}”, in one step`, async () => {
      const document = await openMessy();
      equal(await fix(document, line, character, title), receipt);
      equal(document.getText(), after.join('\n'));
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), TEXT);
    });
  }

  it('are mended where they are by now, and not at all where they are gone', async () => {
    const document = await openMessy();
    const at = new vscode.Position(4, 5);
    const offered = await actions(document, new vscode.Range(at, at), 'quickfix');
    const chosen = offered.find(({ title }) => title === 'Write “Tuesday”');
    if (chosen === undefined) throw new Error('not offered');
    const typed = new vscode.WorkspaceEdit();
    typed.insert(document.uri, new vscode.Position(0, 0), 'Typed\n');
    await vscode.workspace.applyEdit(typed);
    equal(await run(chosen), '“Tuesday” written in 1 place.');
    equal(document.lineAt(5).text.startsWith('On Tuesday,'), true);
    equal(await run(chosen), 'That is no longer there.');
  });

  it('are mended on a line of any length', async () => {
    const document = await open(TEXT.replace('the rope', 'the rope of the quay '.repeat(40)));
    await until('the findings', () => told(document).length === ALL.length);
    equal(await fix(document, 6, 1, 'Write 2 here'), '“2” written in 1 place.');
    equal(document.lineAt(6).text.startsWith('2. the rope'), true);
  });

  it('speak as loudly as the setting wants, and are quiet where it turns them off', async () => {
    const document = await openMessy();
    await vscode.workspace.getConfiguration('bulletin').update(
      'rules',
      {
        'scraper-litter': 'off',
        'hidden-character': { severity: 'error', allow: ['U+200B'] },
        'weekday-mismatch': 'warning',
        'empty-speaker': { severity: 'hint' },
        'broken-numbering': 'loud',
      },
      vscode.ConfigurationTarget.Global,
    );
    await until('the findings to change', () => told(document).length === 3);
    equal(
      shown(document).map(({ code, severity }) => [code, severity]),
      [
        ['empty-speaker', Hint],
        ['weekday-mismatch', Warning],
        ['broken-numbering', Information],
      ],
    );
  });
});
