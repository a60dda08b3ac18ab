import {
  describe,
  type Edit,
  type Finding,
  type FindingArgs,
  type Fix,
  positionAt,
  type Range,
  type Strings,
  type Text,
  type Turn,
} from '../../core';
import * as vscode from './api';
import { plural } from './plurals';

// What core found and did, in the user's language. A count in a sentence is a phrase of its own (`72 lines`): languages with
// cases put it where it needs none, in parentheses or behind a colon.

/** The sentence of a finding. */
export function toMessage(finding: Finding): string {
  return describe(finding, STRINGS);
}

/** `line 7` or `lines 7–9`, counted from one. */
export function toLineNumbers(text: Text, { from, to }: Range): string {
  return lineNumbers(positionAt(text, from).line + 1, positionAt(text, to).line + 1);
}

/** The same where the lines are known; both are counted from one. */
export function lineNumbers(from: number, to: number): string {
  return from === to ? vscode.l10n.t('line {0}', from) : vscode.l10n.t('lines {0}–{1}', from, to);
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

/** The receipt for the removal of a block that stands in another file, which keeps it. */
export function toElsewhereReceipt({ lines, blocks }: Fix, { uri }: vscode.Location): string {
  const file = vscode.workspace.asRelativePath(uri);
  return vscode.l10n.t('{0} removed in {1}; they are still in {2}.', countLines(lines), countBlocks(blocks), file);
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

/** `1 line`, `72 lines` */
export function countLines(lines: number): string {
  return plural(lines, vscode.l10n.t('{0} line|{0} lines'));
}

/** How many characters go with the edits: `214 characters` */
export function countCharacters(edits: readonly Edit[]): string {
  const characters = edits.reduce((sum, { from, to }) => sum + to - from, 0);
  return plural(characters, vscode.l10n.t('{0} character|{0} characters'));
}

/** `no duplicate blocks`, `1 duplicate block`, `6 duplicate blocks` */
export function countDuplicates(blocks: number): string {
  if (blocks === 0) return vscode.l10n.t('no duplicate blocks');
  return plural(blocks, vscode.l10n.t('{0} duplicate block|{0} duplicate blocks'));
}

/** `1 block`, `6 blocks` */
export function countBlocks(blocks: number): string {
  return plural(blocks, vscode.l10n.t('{0} block|{0} blocks'));
}

/** `1 place`, `3 places` */
export function countPlaces(places: number): string {
  return plural(places, vscode.l10n.t('{0} place|{0} places'));
}

/** `speaks once`, `speaks 3 times` */
export function countSpeeches(times: number): string {
  return plural(times, vscode.l10n.t('speaks once|speaks {0} times'));
}

/** `speaks 3 times, takes part once`: how often a person does which. */
export function countTurns(turns: readonly Pick<Turn, 'kind'>[]): string {
  const spoken = turns.filter(({ kind }) => kind === 'speaker').length;
  const others = turns.length - spoken;
  const counts = [
    spoken > 0 ? countSpeeches(spoken) : '',
    others > 0 ? plural(others, vscode.l10n.t('takes part once|takes part {0} times')) : '',
  ];
  return counts.filter((count) => count !== '').join(', ');
}

/** `used once`, `used 3 times` */
export function countUses(uses: number): string {
  return plural(uses, vscode.l10n.t('used once|used {0} times'));
}

/** As `lineNumbers`, as the object of a verb: a language with cases says it in another one. */
function linesRepeated({ originalStart: from, originalEnd: to }: FindingArgs): string {
  return from === to
    ? vscode.l10n.t({ message: 'line {0}', args: [from], comment: 'after “repeats”' })
    : vscode.l10n.t({ message: 'lines {0}–{1}', args: [from, to], comment: 'after “repeats”' });
}

/** `forms` begin with the lines of a block, then the lines that it is about, then `others`. */
function aboutLines(args: FindingArgs, forms: string, ...others: readonly string[]): string {
  return plural(args.lines, forms, linesRepeated(args), ...others);
}

const STRINGS: Strings = {
  block: (args, reason) =>
    aboutLines(args, vscode.l10n.t('{0} line repeats {1}: {2}.|{0} lines repeat {1}: {2}.'), reason),
  near: (args, percent, reason) =>
    aboutLines(
      args,
      vscode.l10n.t('{0} line resembles {1}, {2} % alike: {3}.|{0} lines resemble {1}, {2} % alike: {3}.'),
      String(percent),
      reason,
    ),
  elsewhere: (args, { path }, reason) =>
    aboutLines(
      args,
      vscode.l10n.t('{0} line repeats {1} of {2}: {3}.|{0} lines repeat {1} of {2}: {3}.'),
      vscode.workspace.asRelativePath(vscode.Uri.parse(path, true)),
      reason,
    ),
  name: ({ found, usual, usualPlaces }) =>
    plural(
      usualPlaces,
      vscode.l10n.t('‘{1}’ is spelt ‘{2}’ elsewhere (once).|‘{1}’ is spelt ‘{2}’ elsewhere ({0} times).'),
      found,
      usual,
    ),
  within: ({ originalStart }, { characters, originalColumn }, reason) =>
    plural(
      characters,
      vscode.l10n.t(
        '{0} character repeats line {1}, column {2}: {3}.|{0} characters repeat line {1}, column {2}: {3}.',
      ),
      originalStart,
      originalColumn,
      reason,
    ),
  litter: (lines) =>
    plural(lines, vscode.l10n.t('{0} line is left over from the scraping.|{0} lines are left over from the scraping.')),
  numbering: ({ above, found }) =>
    found === above
      ? vscode.l10n.t('The number {0} stands twice.', found)
      : vscode.l10n.t('The number {0} follows {1}: {2} would be next.', found, above, above + 1),
  weekday: ({ found, right, date, year }) =>
    year === null
      ? vscode.l10n.t('{0} is a {1}, not a {2}.', date, right, found)
      : vscode.l10n.t('{0} is a {1} in {2}, not a {3}.', date, right, year, found),
  hidden: (names, count) =>
    plural(count, vscode.l10n.t('{0} hidden character: {1}.|{0} hidden characters: {1}.'), names.join(', ')),
  missing: (what) =>
    what === 'name'
      ? vscode.l10n.t('This speech names no speaker before its colon.')
      : vscode.l10n.t('This speech has no words.'),
  wordsDiffer: (words, list) => plural(words, vscode.l10n.t('{0} word differs ({1})|{0} words differ ({1})'), list),
  get sameWords() {
    return vscode.l10n.t('only typography or line breaks differ');
  },
  get otherOrder() {
    return vscode.l10n.t('only the order of the lines differs');
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
