import type { Abbreviation, Analysis, KnownPerson, Range } from '../core';
import * as vscode from './api';
import { fromPosition, toRange } from './convert';
import type { House } from './house';
import { type Subject, subjectAt } from './subject';
import { countTurns, countUses } from './wording';

const MOST_SHOWN = 6;
const WORD = /#?[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

/** Tells of a person who they are and how they are spelt, of a hashtag how often it is used, of an abbreviation what it means. */
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
  const contents = [
    ...(found === undefined ? [] : [toText(found.subject)]),
    ...(explained === undefined ? [] : [titled(explained.abbreviation.short, `: ${explained.abbreviation.long}`)]),
  ];
  const range = found?.subject.range ?? explained?.range;
  if (contents.length === 0 || range === undefined) return undefined;
  return new vscode.Hover(contents, toRange(analysis.text, range));
}

function toText(subject: Subject): vscode.MarkdownString {
  return subject.kind === 'person'
    ? personText(subject.person)
    : hashtagText(subject.hashtag.text, subject.hashtag.places.length);
}

function personText({ name, roles, turns, spellings }: KnownPerson): vscode.MarkdownString {
  const text = titled(name, ` · ${countTurns(turns)}`);
  for (const role of roles.slice(0, MOST_SHOWN)) append(text.appendMarkdown('\n\n'), role);
  const spelt = spellings.slice(0, MOST_SHOWN).map((spelling) => `${spelling.text} (${spelling.places.length})`);
  if (spellings.length > MOST_SHOWN) spelt.push('…');
  if (spellings.length > 1) append(text.appendMarkdown('\n\n'), vscode.l10n.t('Spelt: {0}', spelt.join(', ')));
  return text;
}

function hashtagText(tag: string, places: number): vscode.MarkdownString {
  return titled(tag, ` · ${countUses(places)}`);
}

function titled(title: string, rest: string): vscode.MarkdownString {
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
