import * as vscode from 'vscode';
import {
  describe,
  type Edit,
  type Finding,
  type Fix,
  offsetAt,
  positionAt,
  type Range,
  type Severity,
  type Strings,
  type Text,
} from '../core';

// The only place where core's values become VS Code's, and back.

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function toPosition(text: Text, offset: number): vscode.Position {
  const { line, character } = positionAt(text, offset);
  return new vscode.Position(line, character);
}

export function toRange(text: Text, { from, to }: Range): vscode.Range {
  return new vscode.Range(toPosition(text, from), toPosition(text, to));
}

export function fromPosition(text: Text, position: vscode.Position): number {
  return offsetAt(text, position);
}

export function fromRange(text: Text, { start, end }: vscode.Range): Range {
  return { from: offsetAt(text, start), to: offsetAt(text, end) };
}

export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  return SEVERITIES[severity];
}

/**
 * The edits as one step to undo, which VS Code refuses where the text has moved on from the version it is made for. The
 * refusal hangs on the metadata: edits without any are first made smaller by a worker if the document is in the active
 * editor, lose their version on the way, and would hit whatever was typed meanwhile.
 */
export function toWorkspaceEdit(
  uri: vscode.Uri,
  text: Text,
  edits: readonly Edit[],
  label: string,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const metadata = { needsConfirmation: false, label };
  const list = edits.map((each): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [
    new vscode.TextEdit(toRange(text, each), each.insert),
    metadata,
  ]);
  edit.set(uri, list);
  return edit;
}

/** The sentence of a finding in the user's language. */
export function toMessage(finding: Finding): string {
  return describe(finding, STRINGS);
}

/** `line 7` or `lines 7–9`, counted from one. */
export function toLineNumbers(text: Text, { from, to }: Range): string {
  return lineNumbers(positionAt(text, from).line + 1, positionAt(text, to).line + 1);
}

/** The receipt of a fix that is done: what went, and what did not. `lost` distinct lines, litter aside, stand nowhere any more. */
export function toReceipt(fix: Fix, lost: number): string {
  const { edits, lines, blocks, litter } = fix;
  if (litter > 0) return toCleanUpReceipt(fix);
  if (lines === 0) return vscode.l10n.t('{0} removed; the same sentences are still there.', countCharacters(edits));
  const size = [countLines(lines), countBlocks(blocks)];
  return lost === 0
    ? vscode.l10n.t('{0} removed in {1}; every distinct line is still there.', ...size)
    : vscode.l10n.t('{0} removed in {1}, among them {2} that stood nowhere else.', ...size, countLines(lost));
}

function toCleanUpReceipt({ lines, blocks, litter }: Fix): string {
  if (lines === 0) return vscode.l10n.t('{0} of litter removed; every other line is still there.', countLines(litter));
  const size = [countLines(lines), countBlocks(blocks), countLines(litter)];
  return vscode.l10n.t('{0} removed in {1}, and {2} of litter; every other distinct line is still there.', ...size);
}

/** The receipt for the removal of a shortened copy. */
export function toShortenedReceipt({ lines, blocks }: Fix): string {
  const size = [countLines(lines), countBlocks(blocks)];
  return vscode.l10n.t('{0} removed in {1}; the longer version is still there.', ...size);
}

export function countPlaces(places: number): string {
  return places === 1 ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', places);
}

/** `5 lines`, or `5 lines, 2 nowhere else` where `lost` of them are not found again in the text. */
export function toLines(lines: number, lost: number): string {
  return lost === 0 ? countLines(lines) : vscode.l10n.t('{0}, {1} nowhere else', countLines(lines), lost);
}

/** `72 lines in 6 blocks, 2 lines of litter` */
export function toSize({ lines, blocks, litter }: Fix): string {
  if (lines === 0) return vscode.l10n.t('{0} of litter', countLines(litter));
  if (litter > 0)
    return vscode.l10n.t('{0} in {1}, {2} of litter', countLines(lines), countBlocks(blocks), countLines(litter));
  return vscode.l10n.t('{0} in {1}', countLines(lines), countBlocks(blocks));
}

export function countLines(lines: number): string {
  return lines === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{0} lines', lines);
}

/** How many characters go with the edits: `214 characters` */
export function countCharacters(edits: readonly Edit[]): string {
  const characters = edits.reduce((sum, { from, to }) => sum + to - from, 0);
  return characters === 1 ? vscode.l10n.t('1 character') : vscode.l10n.t('{0} characters', characters);
}

/** `no duplicate blocks`, `1 duplicate block`, `6 duplicate blocks` */
export function countDuplicates(blocks: number): string {
  if (blocks === 0) return vscode.l10n.t('no duplicate blocks');
  return blocks === 1 ? vscode.l10n.t('1 duplicate block') : vscode.l10n.t('{0} duplicate blocks', blocks);
}

export function countBlocks(blocks: number): string {
  return blocks === 1 ? vscode.l10n.t('1 block') : vscode.l10n.t('{0} blocks', blocks);
}

function lineNumbers(first: number, last: number): string {
  return first === last ? vscode.l10n.t('line {0}', first) : vscode.l10n.t('lines {0}–{1}', first, last);
}

const STRINGS: Strings = {
  block: (args, reason) => {
    const original = lineNumbers(args.originalStart, args.originalEnd);
    return args.lines === 1
      ? vscode.l10n.t('1 line repeats {0}: {1}.', original, reason)
      : vscode.l10n.t('{0} lines repeat {1}: {2}.', args.lines, original, reason);
  },
  near: (args, reason) => {
    const original = lineNumbers(args.originalStart, args.originalEnd);
    return args.lines === 1
      ? vscode.l10n.t('1 line resembles {0}: {1}.', original, reason)
      : vscode.l10n.t('{0} lines resemble {1}: {2}.', args.lines, original, reason);
  },
  elsewhere: ({ lines, originalStart, originalEnd }, { path }, reason) => {
    const original = lineNumbers(originalStart, originalEnd);
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(path, true));
    return lines === 1
      ? vscode.l10n.t('1 line repeats {0} of {1}: {2}.', original, name, reason)
      : vscode.l10n.t('{0} lines repeat {1} of {2}: {3}.', lines, original, name, reason);
  },
  name: ({ found, usual, usualPlaces }) =>
    usualPlaces === 1
      ? vscode.l10n.t('‘{0}’ is spelt ‘{1}’ elsewhere (once).', found, usual)
      : vscode.l10n.t('‘{0}’ is spelt ‘{1}’ elsewhere ({2} times).', found, usual, usualPlaces),
  within: ({ originalStart }, { characters, originalColumn }, reason) =>
    vscode.l10n.t(
      '{0} characters repeat line {1}, column {2}: {3}.',
      characters,
      originalStart,
      originalColumn,
      reason,
    ),
  litter: (lines) =>
    lines === 1
      ? vscode.l10n.t('1 line is left over from the scraping.')
      : vscode.l10n.t('{0} lines are left over from the scraping.', lines),
  numbering: ({ above, found }) =>
    found === above
      ? vscode.l10n.t('The number {0} stands twice.', found)
      : vscode.l10n.t('The number {0} follows {1}: {2} would be next.', found, above, above + 1),
  weekday: ({ found, right, date, year }) =>
    year === null
      ? vscode.l10n.t('{0} is a {1}, not a {2}.', date, right, found)
      : vscode.l10n.t('{0} is a {1} in {2}, not a {3}.', date, right, year, found),
  hidden: (names, count) =>
    count === 1
      ? vscode.l10n.t('1 hidden character: {0}.', names.join(', '))
      : vscode.l10n.t('{0} hidden characters: {1}.', count, names.join(', ')),
  missing: (what) =>
    what === 'name'
      ? vscode.l10n.t('This speech names no speaker before its colon.')
      : vscode.l10n.t('This speech has no words.'),
  wordsDiffer: (words, list) =>
    words === 1 ? vscode.l10n.t('1 word differs ({0})', list) : vscode.l10n.t('{0} words differ ({1})', words, list),
  get sameWords() {
    return vscode.l10n.t('only typography or line breaks differ');
  },
  difference: ({ before, after }) => {
    if (before === '') return vscode.l10n.t('‘{0}’ added', after);
    return after === '' ? vscode.l10n.t('‘{0}’ left out', before) : vscode.l10n.t('‘{0}’ → ‘{1}’', before, after);
  },
  kinds: {
    get echo() {
      return vscode.l10n.t('the body again without its heading');
    },
    get repost() {
      return vscode.l10n.t('the whole post again');
    },
    get repeat() {
      return vscode.l10n.t('the same text further on');
    },
    get passage() {
      return vscode.l10n.t('the same passage');
    },
    get truncated() {
      return vscode.l10n.t('a shortened copy');
    },
  },
};
