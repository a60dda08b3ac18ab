import {
  type Analysis,
  cleanName,
  joined,
  lineRange,
  type Meeting,
  type OutlinePost,
  type Range,
  type SpokenPart,
  surnamesOf,
} from '../core';
import * as vscode from './shared/api';
import { toRange } from './shared/convert';
import { shortDate } from './shared/dates';
import type { House } from './shared/house';
import { plural } from './shared/plurals';
import { lineNumbers } from './shared/wording';

type Line = Analysis['bulletin']['lines'][number];

/** The posts of a bulletin with their meetings, speakers and duplicate blocks: Outline, breadcrumbs, sticky scroll. */
export function symbols({ guard, analyses, settings }: House): vscode.Disposable {
  const provideDocumentSymbols = (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[] | undefined> =>
    analyses.inTurns(document, 'outline', (analysis) => analysis.outline.posts.map((post) => toPost(analysis, post)));
  const register = () =>
    vscode.languages.registerDocumentSymbolProvider(
      { language: 'bulletin' },
      { provideDocumentSymbols: guard.wrap('outline', provideDocumentSymbols, []) },
      { label: 'Bulletin' },
    );
  let registered = register();
  // VS Code asks again after a change of the text, but not where a setting or what is ignored changed: only a new provider makes it.
  const renewed = settings.onDidChange(() => {
    registered.dispose();
    registered = register();
  });
  return vscode.Disposable.from(renewed, { dispose: () => registered.dispose() });
}

/**
 * What was made of a post that starts at a line, by the names that it mentions: a post that an edit elsewhere moved keeps that very list.
 * VS Code asks several times after each key, and nearly all posts lie where they lay.
 */
const MADE = new WeakMap<
  OutlinePost['named'],
  { readonly startLine: number; readonly symbol: vscode.DocumentSymbol }
>();

function toPost(analysis: Analysis, post: OutlinePost): vscode.DocumentSymbol {
  const known = MADE.get(post.named);
  if (known?.startLine === post.startLine) return known.symbol;
  const symbol = toNewPost(analysis, post);
  MADE.set(post.named, { startLine: post.startLine, symbol });
  return symbol;
}

function toNewPost(analysis: Analysis, post: OutlinePost): vscode.DocumentSymbol {
  const range = lineRange(analysis.text, post.startLine, post.endLine);
  const heading = lineRange(analysis.text, post.headingLine, post.headingLine + 1);
  const symbol = toSymbol(analysis, labelOf(post), detailOf(analysis, post), vscode.SymbolKind.Event, range, heading);
  symbol.children = [
    ...post.meetings.map((meeting) => toMeeting(analysis, meeting)),
    ...toSpeakers(analysis, post),
    ...post.duplicates.map((block) => toDuplicate(analysis, block.startLine, block.endLine)),
  ].sort((a, b) => a.range.start.compareTo(b.range.start));
  return symbol;
}

function toMeeting(analysis: Analysis, meeting: Meeting): vscode.DocumentSymbol {
  const detail = joined([meeting.place, shortDate(meeting.date)]);
  const line = lineRange(analysis.text, meeting.line, meeting.line + 1);
  return toSymbol(analysis, meeting.title, detail, vscode.SymbolKind.Namespace, line, meeting.range);
}

/** Who speaks, as often as another one has spoken in between, and who is only reported to have said something. */
function toSpeakers(analysis: Analysis, post: OutlinePost): vscode.DocumentSymbol[] {
  const key = ({ name, line }: { readonly name: string; readonly line: number }) => `${line} ${name}`;
  const spoken = new Set(post.spoken.map(key));
  const reported = post.speakers.filter((speaker) => !spoken.has(key(speaker)));
  return [
    ...post.spoken.map((part) => toSpokenPart(analysis, part)),
    ...reported.map(({ name, role, line, range }) => {
      const whole = lineRange(analysis.text, line, line + 1);
      return toSymbol(analysis, name, role ?? '', vscode.SymbolKind.Interface, whole, range);
    }),
  ];
}

/** A speaker with the lines of the speech, and its numbered points below. */
function toSpokenPart(analysis: Analysis, part: SpokenPart): vscode.DocumentSymbol {
  const speech = lineRange(analysis.text, part.line, part.endLine);
  const symbol = toSymbol(
    analysis,
    part.name,
    part.role ?? part.words,
    vscode.SymbolKind.Interface,
    speech,
    part.range,
  );
  symbol.children = part.points.map(({ title, line, endLine }) => {
    const [point, first] = [lineRange(analysis.text, line, endLine), lineRange(analysis.text, line, line + 1)];
    return toSymbol(analysis, title, '', vscode.SymbolKind.Number, point, first);
  });
  return symbol;
}

function toDuplicate(analysis: Analysis, startLine: number, endLine: number): vscode.DocumentSymbol {
  const lines = lineNumbers(startLine + 1, endLine);
  const range = lineRange(analysis.text, startLine, endLine);
  const first = lineRange(analysis.text, startLine, startLine + 1);
  const name = vscode.l10n.t('Duplicate block');
  const symbol = toSymbol(analysis, name, lines, vscode.SymbolKind.Array, range, first);
  symbol.tags = [vscode.SymbolTag.Deprecated];
  return symbol;
}

/** One symbol that is not sound would blank the whole Outline: names are never empty, the selection lies inside. */
function toSymbol(
  { text }: Analysis,
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
  range: Range,
  selection: Range,
): vscode.DocumentSymbol {
  const whole = toRange(text, range);
  const selected = toRange(text, selection).intersection(whole) ?? new vscode.Range(whole.start, whole.start);
  return new vscode.DocumentSymbol(name.trim() || vscode.l10n.t('(no heading)'), detail, kind, whole, selected);
}

/**
 * What tells this post from its neighbours comes first: who, which meeting or heading, where, when. A meeting that only
 * the text mentions does not stand for the post.
 */
function labelOf(post: OutlinePost): string {
  const meeting = post.meetings.find(({ line }) => line === post.headingLine);
  const subject = meeting?.title ?? post.title;
  const place = post.place ?? meeting?.place ?? null;
  const where = place !== null && subject.includes(place) ? null : place;
  return cleanName(
    joined([surnamesOf(post.speakers, 1), subject, where, shortDate(post.date ?? meeting?.date ?? null)]),
  );
}

function detailOf(analysis: Analysis, post: OutlinePost): string {
  const speakers = new Set(post.speakers.map(({ name }) => name)).size;
  const words = wordsOf(analysis, post);
  const duplicates = post.duplicates.length;
  return joined([
    counted(speakers, vscode.l10n.t('{0} speaker|{0} speakers')),
    counted(words, vscode.l10n.t('{0} word|{0} words')),
    counted(duplicates, vscode.l10n.t('{0} duplicate|{0} duplicates')),
  ]);
}

function counted(count: number, forms: string): string | null {
  return count === 0 ? null : plural(count, forms);
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Lines outlive the edits of their neighbours, so each one is counted once. */
const WORDS = new WeakMap<Line, number>();

function wordsOf({ bulletin }: Analysis, { startLine, endLine }: OutlinePost): number {
  return bulletin.lines.slice(startLine, endLine).reduce((sum, line) => sum + wordsIn(line), 0);
}

function wordsIn(line: Line): number {
  const known = WORDS.get(line);
  if (known !== undefined) return known;
  const words = line.folded.match(WORD)?.length ?? 0;
  WORDS.set(line, words);
  return words;
}
