import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../src/core/reading/dates/dates';
import { eventsIn } from '../../../../src/core/reading/meetings/events';
import { peopleIn } from '../../../../src/core/reading/names/people';
import { readingOf } from '../../../../src/core/reading/reading';
import { speechesIn } from '../../../../src/core/reading/speech/speeches';
import { standardLexicon } from '../../../../src/core/reading/words/lexicon';
import { scanWords } from '../../../../src/core/reading/words/wordScanner';
import { wordsOf } from '../../../../src/core/reading/words/words';
import { property } from '../../../support/property';

/** The words as a pattern has them: what the scanner goes through letter by letter. */
const WORD =
  /https?:\/\/\S+|@[\w.]+|[ap]\.m\.|\d{1,2}\.\d{1,2}\.\d{4}|\p{Lu}\.(?:-?\p{Lu}\.){0,3}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘‑-](?=[\p{L}\p{N}])){0,200}/gu;

function writtenIn(line: string): string[] {
  return Array.from(line.matchAll(WORD), ([word]) => word).filter((word) => !/^(?:https?:|@)/.test(word));
}

function scannedIn(line: string): string[] {
  const scanned = scanWords(line, standardLexicon());
  return Array.from({ length: scanned.count }, (_, word) => line.slice(scanned.from(word), scanned.end(word)));
}

/** Signs, words and names out of which lines are made. */
const PIECES = [
  ...[
    'Ann',
    'Reed',
    'Mayor',
    'the',
    'of',
    'said',
    'talks',
    'with',
    'May',
    '3',
    '2031',
    '28.10.2031',
    'in',
    'A.B.',
    'UN',
    'Mr',
  ],
  ...[
    'Сергей',
    'Рыбин',
    'мэр',
    'заявил',
    'мая',
    '市长安瑞德表示',
    '5月3日',
    'al-Said',
    'van',
    'met',
    'statement',
    'by',
    'Ministry',
  ],
  ...[
    'http',
    'https://port.example/a',
    '@harbour',
    '#',
    's',
    '’s',
    "'",
    '’',
    '-',
    '.',
    ',',
    ':',
    '：',
    ' – ',
    '–',
    '💬',
    '𝐀',
    'İ',
    'Σ',
    '\u0301',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '(',
    ')',
    '“',
    '”',
    '\u00a0',
    '\ud83d',
    'reports',
    'asked',
    'visited',
    'received',
    'held',
    'today',
    'He',
  ],
];
const LINES = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('The words of a line', () => {
  property('are those of the pattern', { quick: 1000, long: 100_000 }, LINES, (line) => {
    expect(scannedIn(line)).toEqual(writtenIn(line));
  });

  test('come in parts where they are longer than 201 letters', () => {
    const word = 'q'.repeat(500);
    expect(wordsOf(word).map(({ text }) => text.length)).toEqual([201, 201, 98]);
  });

  test('lie where they say, in capitals or not', () => {
    const line = '“Ann Reed’s quay”, said UN Mayor A.B. О’Рид (@harbour): İzmir';
    for (const { text, lower, from, to } of wordsOf(line)) {
      expect(line.slice(from, to)).toBe(text);
      expect(lower).toBe(text.toLowerCase());
    }
    expect(
      wordsOf(line)
        .filter(({ upper }) => upper)
        .map(({ text }) => text),
    ).toEqual(['UN']);
    expect(
      wordsOf(line)
        .filter(({ possessive }) => possessive)
        .map(({ text }) => text),
    ).toEqual(['Reed']);
  });
});

describe('What a line without a sign of anything tells', () => {
  test.each([
    ['a capital of two code units', 'Ann al-𝐀', 'Ann al-𝐀'],
    ['a surname that is a month', 'мэр#Ann May', 'Ann May'],
  ])('is not asked where a name goes on with %s', (_, line, name) => {
    const { people } = readingOf({ folded: line, kind: 'text' }, line, standardLexicon());
    expect(people.map((person) => person.name)).toEqual([name]);
  });

  test('is not asked where a year ends in an apostrophe and an s', () => {
    const line = 'the talks of 2031’s';
    expect(readingOf({ folded: line, kind: 'text' }, line, standardLexicon()).dates).toHaveLength(1);
  });

  const lines = fc.record({ folded: LINES, kind: fc.constantFrom('text' as const, 'speech' as const) });
  property('is what its readers find: nothing', { quick: 1000, long: 100_000 }, lines, (line) => {
    const reading = readingOf(line, line.folded, standardLexicon());
    const { words } = reading;
    expect(reading.people).toEqual(peopleIn(line.folded, words));
    expect(reading.dates).toEqual(datesIn(words));
    expect(reading.speeches).toEqual(speechesIn(reading));
    expect(reading.events).toEqual(eventsIn(reading));
  });
});
