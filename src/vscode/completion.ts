import type { Analysis, KnownPerson } from '../core';
import * as vscode from './api';
import { fromPosition } from './convert';
import type { House } from './house';
import { countUses } from './wording';

/** A hashtag that is being typed. */
const TAG = /#[\p{L}\p{N}_]*$/u;
/** The opening of a speech whose speaker is being typed. */
const SPEECH = /^\s{0,8}💬\uFE0F?\s([\p{L}.’' -]{0,80})$/u;

/** Completes hashtags behind `#`, the commonest first, and speakers behind `💬 `, those who spoke last first. */
export function completion(house: House): vscode.Disposable {
  const provideCompletionItems = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionItem[] | undefined => {
    const before = document.lineAt(position.line).text.slice(0, position.character);
    const tag = TAG.exec(before)?.[0];
    const typed = SPEECH.exec(before)?.[1];
    const analysis = tag === undefined && typed === undefined ? undefined : house.analyses.known(document);
    if (analysis === undefined) return undefined;
    if (tag !== undefined) return hashtags(analysis, rangeBefore(position, tag.length));
    return speakers(analysis, position, rangeBefore(position, typed?.length ?? 0));
  };
  return vscode.languages.registerCompletionItemProvider(
    { language: 'bulletin' },
    { provideCompletionItems: house.guard.wrap('completion', provideCompletionItems, undefined) },
    '#',
    ' ',
  );
}

function rangeBefore(position: vscode.Position, length: number): vscode.Range {
  return new vscode.Range(position.translate(0, -length), position);
}

/** The tag that is being typed is no suggestion for itself. */
function hashtags({ hashtags: all, text }: Analysis, range: vscode.Range): vscode.CompletionItem[] {
  const typed = fromPosition(text, range.start);
  const counted = all.map((tag) => ({ tag, count: tag.places.filter(({ from }) => from !== typed).length }));
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ tag, count }, i) => {
      return item(tag.text, tag.text, countUses(count), i, range, vscode.CompletionItemKind.Keyword);
    });
}

function speakers({ people, text }: Analysis, position: vscode.Position, range: vscode.Range): vscode.CompletionItem[] {
  const here = fromPosition(text, position);
  const lastTurn = ({ turns }: KnownPerson): number =>
    Math.max(-1, ...turns.map((turn) => turn.range.from).filter((from) => from < here));
  return people
    .toSorted((a, b) => lastTurn(b) - lastTurn(a))
    .map((person, i) =>
      item(person.name, `${person.name}: `, person.roles[0] ?? '', i, range, vscode.CompletionItemKind.User),
    );
}

function item(
  label: string,
  insertText: string,
  description: string,
  rank: number,
  range: vscode.Range,
  kind: vscode.CompletionItemKind,
): vscode.CompletionItem {
  const completed = new vscode.CompletionItem({ label, description }, kind);
  completed.insertText = insertText;
  completed.range = range;
  completed.filterText = label;
  completed.sortText = String(rank).padStart(6, '0');
  return completed;
}
