import { type Abbreviation, type Analysis, cleanName, type Finding, type KnownPerson, type Range } from '../core';
import * as vscode from './shared/api';
import { fromPosition, ruleOf, toRange } from './shared/convert';
import { fixTitles } from './shared/fixTitles';
import type { House } from './shared/house';
import { type FixAction, offerOf, writeOffer } from './shared/offer';
import { blockAt, type Subject, subjectAt } from './shared/subject';
import { countTurns, countUses, toMessage } from './shared/wording';

const MOST_SHOWN = 6;
/** So many lines of what a block repeats are shown. */
const MOST_LINES = 4;
/** The quick fixes of a block that its hover links to, in this order. */
const LINKED: readonly FixAction[] = ['goToOriginal', 'compare', 'remove'];
const WORD = /#?[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

/**
 * Tells of a person who they are and how they are spelt, of a hashtag how often it is used, of an abbreviation what it means, and of a
 * duplicate or similar block what it repeats.
 */
export function hover(house: House): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'bulletin' },
    { provideHover: house.guard.wrap('hover', (document, position) => hoverAt(house, document, position), undefined) },
  );
}

function hoverAt(house: House, document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const found = subjectAt(house, document, position);
  const analysis = found?.analysis ?? house.analyses.known(document);
  if (analysis === undefined) return undefined;
  const explained = abbreviationAt(document, analysis, position);
  const block = house.settings.isLeftAlone(document) ? undefined : blockAt(analysis, position);
  const contents = [
    ...(found === undefined ? [] : [toText(found.subject)]),
    ...(explained === undefined ? [] : [withTitle(explained.abbreviation.short, `: ${explained.abbreviation.long}`)]),
    ...(block === undefined ? [] : blockTexts(document, analysis, block, position)),
  ];
  if (contents.length === 0) return undefined;
  const range = found?.subject.range ?? explained?.range;
  return new vscode.Hover(contents, range && toRange(analysis.text, range));
}

function toText(subject: Subject): vscode.MarkdownString {
  return subject.kind === 'person'
    ? personText(subject.person)
    : hashtagText(subject.hashtag.text, subject.hashtag.places.length);
}

function personText({ name, roles, turns, spellings }: KnownPerson): vscode.MarkdownString {
  const text = withTitle(name, ` · ${countTurns(turns)}`);
  for (const role of roles.slice(0, MOST_SHOWN)) append(text.appendMarkdown('\n\n'), role);
  const spelt = spellings.slice(0, MOST_SHOWN).map((spelling) => `${spelling.text} (${spelling.places.length})`);
  if (spellings.length > MOST_SHOWN) spelt.push('…');
  if (spellings.length > 1) append(text.appendMarkdown('\n\n'), vscode.l10n.t('Spelt: {0}', spelt.join(', ')));
  return text;
}

function hashtagText(tag: string, places: number): vscode.MarkdownString {
  return withTitle(tag, ` · ${countUses(places)}`);
}

function withTitle(title: string, rest: string): vscode.MarkdownString {
  return append(append(new vscode.MarkdownString('**'), title).appendMarkdown('**'), rest);
}

/** The text is a stranger's: it is appended as text, never as Markdown; word by word, for VS Code lets such text not wrap. */
function append(markdown: vscode.MarkdownString, text: string): vscode.MarkdownString {
  text.split(' ').forEach((word, i) => {
    if (i > 0) markdown.appendMarkdown(' ');
    if (word !== '') markdown.appendText(word);
  });
  return markdown;
}

/** What VS Code does not say itself where it shows the problem. */
function blockTexts(
  document: vscode.TextDocument,
  analysis: Analysis,
  block: Finding,
  position: vscode.Position,
): vscode.MarkdownString[] {
  const isSaid = vscode.languages
    .getDiagnostics(document.uri)
    .some(
      ({ source, code, range }) => source === 'bulletin' && ruleOf(code) === block.rule && range.contains(position),
    );
  return [
    ...(isSaid ? [] : [append(new vscode.MarkdownString(), toMessage(block))]),
    ...(block.original === null ? [] : [excerpt(document, analysis, block, block.original)]),
    links(document, analysis, block),
  ];
}

/** The first lines of the original, below the post in which they stand unless they open it. */
function excerpt(
  document: vscode.TextDocument,
  { text, outline }: Analysis,
  { args }: Finding,
  original: Range,
): vscode.MarkdownString {
  const first = args.originalStart - 1;
  const post = outline.posts.find(({ startLine, endLine }) => startLine <= first && first < endLine);
  const lines = document
    .getText(toRange(text, original))
    .split(/[\r\n]/)
    .map(cleanName)
    .filter((line) => line !== '');
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) shown.push('…');
  const isOpening = post === undefined || first <= post.headingLine;
  return (isOpening ? new vscode.MarkdownString() : withTitle(post.title, '')).appendCodeblock(
    shown.join('\n'),
    'bulletin',
  );
}

/** Only here a link may run something, and nothing of the text stands between. What loses nothing can be removed. */
function links(document: vscode.TextDocument, analysis: Analysis, block: Finding): vscode.MarkdownString {
  const offered = new Map(fixTitles(analysis, block));
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: ['bulletin.applyFix'] };
  for (const action of LINKED) {
    const title = offered.get(action);
    if (title === undefined || (action === 'remove' && !block.inFixAll)) continue;
    const args = JSON.stringify([document.uri.toString(), writeOffer(offerOf(document, block)), action]);
    // VS Code decodes what stands behind the sign twice.
    const query = encodeURIComponent(args);
    const link = vscode.Uri.from({ scheme: 'command', path: 'bulletin.applyFix', query });
    append(text.appendMarkdown(text.value === '' ? '[' : ' · ['), title);
    text.appendMarkdown(`](${link})`);
  }
  return text;
}

function abbreviationAt(
  document: vscode.TextDocument,
  { abbreviations, text }: Analysis,
  position: vscode.Position,
): { readonly abbreviation: Abbreviation; readonly range: Range } | undefined {
  const { text: line } = document.lineAt(position.line);
  for (const { 0: word, index } of line.matchAll(WORD)) {
    if (index > position.character) return undefined;
    if (position.character > index + word.length) continue;
    const abbreviation = abbreviations.get(word.replace('#', '').toUpperCase());
    if (abbreviation === undefined) continue;
    const start = fromPosition(text, new vscode.Position(position.line, index));
    return { abbreviation, range: { from: start, to: start + word.length } };
  }
  return undefined;
}
