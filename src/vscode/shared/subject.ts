import {
  type Analysis,
  type Finding,
  type Hashtag,
  type KnownPerson,
  personAt,
  type Range,
  type Spelling,
} from '../../core';
import { isBulletin } from './analyses';
import type * as vscode from './api';
import { fromPosition } from './convert';
import type { House } from './house';

/** What is named at a place of a bulletin and has other places, too: a person, in one of its spellings, or a hashtag. */
export type Subject =
  | { readonly kind: 'person'; readonly person: KnownPerson; readonly spelling: Spelling; readonly range: Range }
  | { readonly kind: 'hashtag'; readonly hashtag: Hashtag; readonly range: Range };

/** What stands at a position, with the analysis that it comes from; `undefined` where nothing does or in another language. */
export function subjectAt(
  { analyses }: House,
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly analysis: Analysis; readonly subject: Subject } | undefined {
  if (!isBulletin(document)) return undefined;
  const analysis = analyses.known(document);
  if (analysis === undefined) return undefined;
  const offset = fromPosition(analysis.text, position);
  const person = personAt(analysis.people, offset);
  if (person !== null) return { analysis, subject: { kind: 'person', ...person } };
  for (const hashtag of analysis.hashtags) {
    const range = hashtag.places.find(({ from, to }) => from <= offset && offset <= to);
    if (range !== undefined) return { analysis, subject: { kind: 'hashtag', hashtag, range } };
  }
  return undefined;
}

/** The duplicate or similar block around a position; where both are, the duplicate. */
export function blockAt({ text, blocks }: Analysis, position: vscode.Position): Finding | undefined {
  const offset = fromPosition(text, position);
  const here = blocks.filter(({ range }) => range.from <= offset && offset <= range.to);
  return here.find(({ rule }) => rule === 'duplicate-block') ?? here[0];
}

/** All places of a subject in its text, in order. */
export function placesOf(subject: Subject): Range[] {
  const places =
    subject.kind === 'person'
      ? subject.person.spellings.flatMap((spelling) => spelling.places)
      : subject.hashtag.places;
  return [...places].sort((a, b) => a.from - b.from);
}
