import type { Analysis, KnownPerson } from '../core';
import * as vscode from './shared/api';
import { fromPosition } from './shared/convert';
import type { House } from './shared/house';
import { countUses } from './shared/wording';

/** A hashtag that is being typed. */
const TAG = /#[\p{L}\p{N}_]*$/u;
/** The opening of a speech whose speaker is being typed. */
const SPEECH = /^\s{0,8}💬\uFE0F?\s([\p{L}.’' -]{0,80})$/u;
/** What stands behind the name already. */
const COLON = /^\s?:/;

/** Completes hashtags behind `#`, the commonest first, and speakers behind `💬 `, those who spoke last first. */
export function completion(house: House): vscode.Disposable {
  const provideCompletionItems = (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionItem[] | undefined => {
    const line = document.lineAt(position.line).text;
    const before = line.slice(0, position.character);
    const tag = TAG.exec(before)?.[0];
    const typed = SPEECH.exec(before)?.[1];
    const analysis = tag === undefined && typed === undefined ? undefined : house.analyses.known(document);
    if (analysis === undefined) return undefined;
    if (tag !== undefined) return hashtags(analysis, rangeBefore(position, tag.length));
    const colon = COLON.test(line.slice(position.character)) ? '' : ': ';
    return speakers(analysis, rangeBefore(position, typed?.length ?? 0), colon);
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

/** Nor is a name that is being typed. */
function speakers({ people, text }: Analysis, range: vscode.Range, colon: string): vscode.CompletionItem[] {
  const [typed, here] = [fromPosition(text, range.start), fromPosition(text, range.end)];
  const lastTurn = ({ turns }: KnownPerson): number =>
    Math.max(-1, ...turns.map((turn) => turn.range.from).filter((from) => from < here));
  return people
    .filter(({ turns }) => turns.some((turn) => turn.range.from !== typed))
    .sort((a, b) => lastTurn(b) - lastTurn(a))
    .map((person, i) =>
      item(person.name, person.name + colon, person.roles[0] ?? '', i, range, vscode.CompletionItemKind.User),
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
