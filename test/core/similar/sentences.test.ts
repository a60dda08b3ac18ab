import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, update } from '../../../src/core/index';
import { fold } from '../../../src/core/lines/foldedForm';
import { eachSentence } from '../../../src/core/similar/sentences';
import { property } from '../../support/property';
import { text } from '../support';
import { BREAD, CHOIR, copies, FARES, FERRY, filler, flat, repeated } from './flat';
import { naiveRuns } from './sentenceReference';

function sentences(folded: string): readonly string[] {
  const list: string[] = [];
  eachSentence(folded, (from, to) => list.push(folded.slice(from, to)));
  return list;
}

describe('a line is divided into sentences', () => {
  test('behind full stops, question marks, exclamation marks and ellipses, with the quotation marks that follow', () => {
    expect(
      sentences('The ferry sails. “Does it sail at night?” It does (in summer!) Wait for the bell… The bell rings.'),
    ).toEqual([
      'The ferry sails.',
      '“Does it sail at night?”',
      'It does (in summer!)',
      'Wait for the bell…',
      'The bell rings.',
    ]);
  });

  test('not inside numbers, addresses, initials and abbreviated titles', () => {
    const whole =
      'Mr. Reed and J. R. Wend paid 3.50 for https://harbour.example/a.b?c=d! We met on the morning of May 5. Nobody else did';
    expect(sentences(whole)).toEqual([
      'Mr. Reed and J. R. Wend paid 3.50 for https://harbour.example/a.b?c=d!',
      'We met on the morning of May 5.',
      'Nobody else did',
    ]);
  });

  test('a few characters are no sentence of their own', () => {
    expect(sentences('Yes. No. The quay is open now. 2. The lamps burn again. So.')).toEqual([
      'Yes. No. The quay is open now.',
      '2. The lamps burn again.',
      'So.',
    ]);
  });

  test('in Chinese behind full stops without a blank, in Arabic and Russian behind their own', () => {
    expect(sentences('港口办公室说第二码头开放了。“谁可以使用这个码头呢？”所有船员都可以使用它。')).toEqual([
      '港口办公室说第二码头开放了。',
      '“谁可以使用这个码头呢？”',
      '所有船员都可以使用它。',
    ]);
    expect(sentences('هل الرصيف مفتوح الليلة؟ نعم، الرصيف مفتوح.')).toEqual([
      'هل الرصيف مفتوح الليلة؟',
      'نعم، الرصيف مفتوح.',
    ]);
    expect(sentences('В 2031 г. паром ходит снова. Читать полностью Переслано от Порта')).toEqual([
      'В 2031 г. паром ходит снова.',
      'Читать полностью',
      'Переслано от',
      'Порта',
    ]);
  });

  test('where lines ended before they were joined: at emoji, bullets, read-more phrases and hashtags', () => {
    const value = flat(
      '🌐 🤝 A meeting of the Ferry Council was held',
      '• the crews of both ferries;',
      '• the lamp wardens',
      '👉 Read in full',
      '#FerryWeek',
      '***',
      'Forwarded from',
      'Harbour Office writes to the #Port crews',
      '#FerryWeek #Port',
      'Read more in the book of lamps',
    );
    expect(sentences(value)).toEqual([
      '🌐 🤝 A meeting of the Ferry Council was held',
      '• the crews of both ferries;',
      '• the lamp wardens',
      '👉 Read in full',
      '#FerryWeek',
      '***',
      'Forwarded from',
      'Harbour Office writes to the #Port crews',
      '#FerryWeek #Port',
      'Read more in the book of lamps',
    ]);
  });

  test('a sentence that never ends is divided between clauses, or else between words', () => {
    const clauses = Array.from({ length: 30 }, (_, n) => `and the lamp of pier ${n} was lit at dusk,`);
    const words = Array.from({ length: 400 }, (_, n) => `lamp${n}`);
    for (const value of [flat(clauses), flat(words)]) {
      const parts = sentences(value);
      expect(parts.join(' ')).toBe(value);
      expect(parts.length).toBeGreaterThan(1);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(1300);
    }
    expect(sentences('x'.repeat(5000))).toEqual(['x'.repeat(5000)]);
  });

  property(
    'and nothing but blanks is lost between two',
    { quick: 1000, long: 1_000_000 },
    fc
      .array(
        fc.constantFrom('The ferry', ' ', '. ', '。', '…', '”', '#', '🌐', '\ud83c', 'Read in full', '***', 'a', '7'),
      )
      .map((parts) => fold(parts.join(''))),
    (folded) => {
      let end = 0;
      eachSentence(folded, (from, to) => {
        expect(to).toBeGreaterThan(from);
        expect(folded.slice(end, from)).toBe(from > end ? ' ' : '');
        end = to;
      });
      expect(end).toBe(folded.length);
    },
  );
});

describe('every run', () => {
  const alphabet = [FERRY, FARES, BREAD, CHOIR, 'Read in full', '***', 'Nobody was hurt at the quay.'];
  const lines = fc.array(fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 3,
  });

  property('is the one that a plain search finds', { quick: 400, long: 500_000 }, lines, (short) => {
    const long = short.map((parts, n) => [...parts, ...filler(`pier ${n}`, 45)]);
    const value = text(...long.map((parts) => flat(parts)));
    expect(repeated(value)).toEqual(naiveRuns(long));
  });

  property('equals its original once both are folded', { quick: 100, long: 200_000 }, lines, (short) => {
    const blanks = [' ', '  ', '\t', '\u00a0\u200b ', ' \ufe0f '];
    let n = 0;
    const long = short.map((parts, i) =>
      flat(parts, filler(`pier ${i}`)).replaceAll(' ', () => blanks[n++ % 5] ?? ' '),
    );
    const value = text('', ...long.map((line) => ` ${line}`));
    const plain = repeated(text('', ...long.map(fold)));
    const found = repeated(value);
    expect(found.length).toBe(plain.length);
    for (const { from, to, originalFrom, originalTo } of found) {
      expect(fold(value.slice(from, to))).toBe(fold(value.slice(originalFrom, originalTo)));
      expect(originalTo).toBeLessThanOrEqual(from);
    }
  });

  property(
    'is found in the same place whether the text was read anew or edited',
    { quick: 25, long: 50_000 },
    fc.record({
      lines,
      edits: fc.array(
        fc.record({ at: fc.nat(9999), cut: fc.nat(300), insert: fc.constantFrom('', 'x', '\n', '. ', FERRY) }),
      ),
    }),
    ({ lines: short, edits }) => {
      let value = text(...short.map((parts, n) => flat(parts, filler(`pier ${n}`, 45))));
      let analysis = analyze(value);
      for (const { at, cut, insert } of edits) {
        const from = at % (value.length + 1);
        const to = Math.min(value.length, from + cut);
        value = value.slice(0, from) + insert + value.slice(to);
        analysis = update(analysis, [{ from, to, insert }]);
        expect(analysis.findings).toEqual(analyze(value).findings);
      }
    },
  );
});

describe('hostile lines', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['one character', 'x'],
    ['full stops', '. '],
    ['Chinese full stops and hashtags', '。#'],
    ['hashtags', '#a '],
    ['emoji', 'a 🌐 '],
    ['halves of emoji', '\ud83c \udc00. '],
    ['separators', '*** '],
    ['white space', 'a \t'],
  ];
  test.each(hostile)('of %s have few repeats', (_, part) => {
    expect(repeated(part.repeat(1_000_000 / part.length)).length).toBeLessThan(20);
  });

  test('one sentence 10,000 times is told in runs that double', () => {
    const runs = repeated(`${FERRY} ${FARES} `.repeat(5000));
    expect(runs.map(({ from, to }) => (to - from + 1) / (FERRY.length + FARES.length + 2)).slice(0, 4)).toEqual([
      1, 2, 4, 8,
    ]);
    expect(runs.every(({ originalFrom }) => originalFrom === 0)).toBe(true);
  });

  test('two lines of more than 16,383 characters that differ only in the middle are not taken for each other', () => {
    const line = (n: number) => flat(filler('Low Bridge', 100), `Boat ${n} was first.`, filler('Sandwick', 100));
    expect(copies(text(line(1), 'The end.', line(2)))).toEqual([
      flat(filler('Low Bridge', 100)),
      flat(filler('Sandwick', 100)),
    ]);
  });
});
