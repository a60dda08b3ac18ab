import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages/index';
import { fold } from '../../src/core/lines/foldedForm';
import { classify, HEADING_EMOJI, LINE_KINDS, type LineKind } from '../../src/core/lines/line';
import { tokenize } from './tokenizer';

/**
 * The scope that shows which kind the grammar takes a line for; a text line has none of them. A caption is coloured as a credit, and a
 * text that opens with the flags of two parties as a heading: to the core it is a text with which a post begins.
 */
const KIND_OF_SCOPE: ReadonlyMap<string, LineKind> = new Map([
  ['keyword.control.separator', 'separator'],
  ['meta.elision', 'elision'],
  ['meta.read-more', 'readMore'],
  ['meta.hashtags', 'hashtags'],
  ['comment.line.litter', 'litter'],
  ['meta.forwarded', 'forwarded'],
  ['comment.line.credit', 'credit'],
  ['markup.heading.stamp', 'stamp'],
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

function coloured(kind: LineKind): LineKind {
  return kind === 'caption' ? 'credit' : kind;
}

function disagreements(lines: readonly string[]): string[] {
  return lines.filter((line) => grammarKind(line) !== coloured(classify(fold(line)).kind));
}

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
/** Proper names keep their capital wherever the phrase is written. */
const asWritten = (phrase: string): string => capital(phrase).replaceAll('telegram', 'Telegram');

/** Characters that no reader sees and that a line may have in front or behind; the clean-up preview puts U+2060 there. */
const UNSEEN: readonly string[] = [
  ...['U+00AD', 'U+061C', 'U+200B', 'U+200C', 'U+200D', 'U+200E', 'U+200F', 'U+202A', 'U+202B', 'U+202C'],
  ...['U+2060', 'U+2066', 'U+2067', 'U+2068', 'U+2069', 'U+FEFF'],
];

/** A line of each kind, and of each pattern that the grammar has for it. */
const ONE_OF_EACH: readonly string[] = [
  ...['***', '— — —', '<...>', '[…].', '#Harbour', '⚓ #Harbour, #Port_Elm'],
  ...['This media is not supported in your browser', 'VIEW IN TELEGRAM', 'View in channel', 'Скачать Telegram'],
  ...[
    '00:42',
    '1.2K subscribers',
    '945 views, 9:05',
    '1.2K views edited 10:15',
    '👍 12345 ❤️ 3',
    'Harbour Office pinned a photo',
    'Порт закрепил фото',
  ],
  ...['Harbour Office, [03.05.2026 10:15]', '[ Photo ]', '[Forwarded from Harbour Office]'],
  ...['Forwarded from Harbour Office', 'Read in full', '👉 [Read more](https://example.org)', '🔗 Full text →'],
  ...['Read more: https://example.org/1', '📺 Watch the briefing in full', 'Смотрите брифинг полностью'],
  ...['Read the full statement: Part I / Part II', '👉 Читать полностью: RU | EN'],
  ...['Читать полностью', 'https://example.org/1', '© Harbour Office', 'Photo credit: Harbour Office'],
  ...['🎙 Statement by Ann Reed', '🌐 A meeting', '🗓 On May 3', '📰 An article', '💬 Ann Reed: Yes.', '💬 Yes.'],
  ...['📍 Port Elm', '📍', '• One', '👉 Two', '3. Three', 'b) Four', '(5) Five', 'The ferries sail.'],
];

const named = (line: string): string =>
  line.replace(/[^ -~]/gu, (character) => `U+${character.codePointAt(0)?.toString(16)} `);

describe('The grammar and the core take a line for the same kind', () => {
  it('for one line at least of every kind', () => {
    const kinds = new Set(ONE_OF_EACH.map(grammarKind));
    // Nothing is to be coloured in a blank line, and a sign-off is one only because the user says so.
    expect(LINE_KINDS.filter((kind) => !kinds.has(coloured(kind)))).toEqual(['blank', 'boilerplate']);
    expect(disagreements(ONE_OF_EACH)).toEqual([]);
  });

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
      ...[...language.captions, ...language.credits].map((phrase) => `${phrase}: Port Elm`),
    ]);
    expect(disagreements(phrases.map(asWritten))).toEqual([]);
  });

  it('for the phrases of the languages in small letters', () => {
    const phrases = LANGUAGES.flatMap((language) => [
      ...language.readMore,
      ...language.forwarded.map((phrase) => `${phrase} Port Elm`),
      ...[...language.captions, ...language.credits].map((phrase) => `${phrase}: Port Elm`),
    ]);
    expect(disagreements(phrases)).toEqual([]);
  });

  it('for points and hashtags behind each other’s signs', () => {
    expect(
      disagreements(['▪ #Harbour #Lake', '▪️ Read more', '👉 #Harbour', '• #Harbour', '• Ann pinned a photo']),
    ).toEqual([]);
  });

  it('for a pointer behind many blanks, and for one that is too long', () => {
    expect(disagreements([`${' '.repeat(200)}Read more`, `${'\u200B'.repeat(200)}• One`])).toEqual([]);
    expect(disagreements([`Read more: https://lake.example/${'a'.repeat(200)}`])).toEqual([]);
  });

  it('for those that a heading’s or a speech’s mark may stand before', () => {
    const phrases = LANGUAGES.flatMap((language) => [
      ...language.readMore,
      ...language.pinned.map((phrase) => `Port Elm ${phrase}`),
      ...[...language.captions, ...language.credits].map((phrase) => `${phrase}: Port Elm`),
    ]);
    const marks = ['💬', ...HEADING_EMOJI.keys()];
    expect(disagreements(marks.flatMap((mark) => phrases.map((phrase) => `${mark} ${asWritten(phrase)}`)))).toEqual([]);
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

  it.each(UNSEEN)('for lines with %s in front and behind', (name) => {
    const mark = String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    const around = ONE_OF_EACH.flatMap((line) => [
      `${mark}${line}`,
      `${line}${mark}`,
      `${mark} ${line} ${mark}`,
      `${mark}${mark}${line}${mark}${mark}`,
    ]);
    expect(disagreements(around).map(named)).toEqual([]);
  });

  it.each(UNSEEN)('for marks of a line with nothing but %s behind them', (name) => {
    const mark = String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    expect(disagreements(['•', '👉', '1.', 'a)'].flatMap((line) => [`${line}${mark}`, `${line} ${mark}`]))).toEqual([]);
  });
});
