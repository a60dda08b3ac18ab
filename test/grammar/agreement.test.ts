import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages/index';
import { classify, fold, HEADING_EMOJI, type LineKind } from '../../src/core/line';
import { tokenize } from './tokenizer';

/** The scope that shows which kind the grammar takes a line for; a text line has none of them. */
const KIND_OF_SCOPE: ReadonlyMap<string, LineKind> = new Map([
  ['keyword.control.separator', 'separator'],
  ['meta.elision', 'elision'],
  ['meta.read-more', 'readMore'],
  ['meta.hashtags', 'hashtags'],
  ['comment.line.litter', 'litter'],
  ['meta.forwarded', 'forwarded'],
  ['comment.line.credit', 'credit'],
  ['markup.heading.meeting', 'heading'],
  ['markup.heading.statement', 'heading'],
  ['markup.heading.event', 'heading'],
  ['markup.heading.report', 'heading'],
  ['markup.quote.speech', 'speech'],
  ['meta.place', 'place'],
  ['meta.item', 'item'],
  ['meta.number', 'number'],
]);

function grammarKind(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  const scopes = tokenize(line)[0]?.flatMap((token) => token.scopes) ?? [];
  return scopes.map((scope) => KIND_OF_SCOPE.get(scope)).find((kind) => kind !== undefined) ?? 'text';
}

function disagreements(lines: readonly string[]): string[] {
  return lines.filter((line) => grammarKind(line) !== classify(fold(line)).kind);
}

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
/** Proper names keep their capital wherever the phrase is written. */
const asWritten = (phrase: string): string => capital(phrase).replaceAll('telegram', 'Telegram');

describe('The grammar and the core take a line for the same kind', () => {
  it('in the sample bulletin', () => {
    const sample = readFileSync(join(import.meta.dirname, '../../media/sample.bulletin'), 'utf8');
    expect(disagreements(sample.split('\n'))).toEqual([]);
  });

  it('for the phrases of the languages', () => {
    const phrases = LANGUAGES.flatMap((language) => [
      ...language.readMore,
      ...language.litter,
      ...language.forwarded.map((phrase) => `${phrase} Port Elm`),
      ...language.pinned.map((phrase) => `Port Elm ${phrase}`),
      ...language.credits.map((phrase) => `${phrase}: Port Elm`),
    ]);
    expect(disagreements(phrases.map(asWritten))).toEqual([]);
  });

  it('for every heading emoji', () => {
    for (const [emoji, kind] of HEADING_EMOJI) {
      expect(tokenize(`${emoji} Port Elm`)[0]?.[0]?.scopes[0]).toBe(`markup.heading.${kind}`);
    }
  });

  it('for lines with white space, invisible characters and flags around them', () => {
    const lines = [
      '  *** ',
      '\u200B<...>',
      ' Read in full\u00A0',
      '🇦🇶 🇪🇺 💬 Ann Reed: Yes.',
      '\t• One',
      '🇦🇶📍 Port Elm',
      '',
    ];
    expect(disagreements(lines)).toEqual([]);
  });
});
