import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/foldedForm';
import {
  analyze,
  applyEdits,
  countLost,
  fixAll,
  keepBlock,
  removeBlock,
  update,
  describe as word,
} from '../../../src/core/index';
import { internText, LineTable } from '../../../src/core/lineTable';
import { findRepeatedSentences, type RepeatedSentences } from '../../../src/core/similar/repeatedSentences';
import { eachSentence } from '../../../src/core/similar/sentences';
import { property } from '../../support/property';
import { text } from '../support';
import { naiveRuns } from './sentenceReference';

const FERRY = 'The night ferry sails again from the old quay, with two decks for bicycles and one for hens.';
const FARES = 'The fare is what it was before the storm, and children who can whistle travel free of charge.';
const BREAD = 'The baker on board opens an hour before the first bell and sells what is left at half the price.';
const CHOIR = 'The choir of the upper village will sing on the pier until the lamps of the boat are out of sight.';

/** `count` sentences of about ninety characters, no two of which are equal. */
function filler(name: string, count = 50): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    return `Lamp ${n} of ${name} was lit at dusk by the warden, who wrote the hour into the book for lamp ${n}.`;
  });
}

/** A line without an end, as a file has it whose line ends are lost. */
function flat(...parts: readonly (string | readonly string[])[]): string {
  return parts.flat().join(' ');
}

function sentences(folded: string): readonly string[] {
  const list: string[] = [];
  eachSentence(folded, (from, to) => list.push(folded.slice(from, to)));
  return list;
}

function repeated(value: string): readonly RepeatedSentences[] {
  const table = new LineTable();
  const { text: of, ids } = internText(table, value);
  return findRepeatedSentences(
    table,
    of,
    Array.from(ids, (id) => table.lineOf(id)),
    [],
  );
}

/** What is repeated, and the text of what it repeats where that is written otherwise. */
function copies(value: string): readonly (string | readonly [string, string])[] {
  return repeated(value).map(({ from, to, originalFrom, originalTo }) => {
    const [copy, original] = [value.slice(from, to), value.slice(originalFrom, originalTo)];
    return copy === original ? copy : [copy, original];
  });
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

describe('repeated sentences', () => {
  const post = [FERRY, FARES, BREAD];

  test('are found in a feed that lost its line ends, and told as one passage', () => {
    const value = flat(filler('Low Bridge', 20), post, filler('Sandwick', 30), post, CHOIR);
    const [finding, ...others] = analyze(value).findings;
    const from = value.lastIndexOf(FERRY);
    const originalFrom = value.indexOf(FERRY);
    const { length } = flat(post);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      rule: 'similar-block',
      severity: 'information',
      kind: 'passage',
      range: { from, to: from + length },
      original: { from: originalFrom, to: originalFrom + length },
      related: [],
      similarity: 1,
      inFixAll: false,
      key: expect.stringMatching(/^within-\w+$/),
      args: {
        lines: 1,
        originalStart: 1,
        originalEnd: 1,
        within: { characters: length, originalColumn: originalFrom + 1 },
      },
    });
    expect(finding && word(finding)).toBe('283 characters repeat line 1, column 1,961: the same passage.');
  });

  test('go without the rest of their line, and one blank with them', () => {
    const [first, last] = [filler('Low Bridge', 30), filler('Sandwick', 30)];
    const value = text('Above.', flat(first, post, last, post, CHOIR), 'Below.');
    const analysis = analyze(value);
    const [finding] = analysis.findings;
    if (finding === undefined) throw new Error('nothing was found');
    const [removed, kept] = [removeBlock(analysis, finding), keepBlock(analysis, finding)];
    expect(applyEdits(value, removed.edits)).toBe(text('Above.', flat(first, post, last, CHOIR), 'Below.'));
    expect(applyEdits(value, kept.edits)).toBe(text('Above.', flat(first, last, post, CHOIR), 'Below.'));
    expect([removed.blocks, removed.lines, countLost(analysis, removed.edits)]).toEqual([1, 0, 0]);
    expect(fixAll(analysis).edits).toEqual([]);
  });

  test('at the end of their line go with the blank in front of them; a line of nothing else goes as a whole', () => {
    const whole = flat(filler('Sandwick', 60));
    const value = text(flat(filler('Low Bridge'), post, filler('Port Elm'), post), flat(CHOIR, whole), whole);
    const analysis = analyze(value);
    const results = analysis.findings.map((finding) => applyEdits(value, removeBlock(analysis, finding).edits));
    expect(results).toEqual([
      text(flat(filler('Low Bridge'), post, filler('Port Elm')), flat(CHOIR, whole), whole),
      text(flat(filler('Low Bridge'), post, filler('Port Elm'), post), flat(CHOIR, whole)),
    ]);
  });

  test('of Chinese stand without blanks between them', () => {
    const chinese = Array.from(
      { length: 5 },
      (_, n) =>
        `第${n}号码头的灯在黄昏时由看守人点亮，他把时间写进了港口办公室的大书里面，以便船员们第二天早上能够读到。`,
    );
    const other = Array.from(
      { length: 90 },
      (_, n) =>
        `第${n + 9}条船在早晨离开了港口，船上载着面粉、苹果和木材，还有${n + 9}位要去对岸市场的农民，他们傍晚才回来。`,
    );
    const value = [
      ...other.slice(0, 5),
      ...chinese,
      ...other.slice(5),
      ...chinese,
      '港口又安静了下来，只有海鸥还在叫。',
    ].join('');
    const analysis = analyze(value);
    expect(copies(value)).toEqual([chinese.join('')]);
    const [finding] = analysis.findings;
    expect(finding && applyEdits(value, removeBlock(analysis, finding).edits)).toBe(
      [...other.slice(0, 5), ...chinese, ...other.slice(5), '港口又安静了下来，只有海鸥还在叫。'].join(''),
    );
  });

  test('may stand in different lines, and be written with other white space and invisible characters', () => {
    const above = flat(filler('Low Bridge'), '⚡️ At  once.', FERRY, FARES);
    const below = flat(
      filler('Sandwick'),
      '\t⚡ At once.',
      FERRY.replaceAll(' ', '\u00a0 '),
      `${FARES}\ufe0f`,
      CHOIR,
      '  ',
    );
    expect(copies(`${above}\r\n  ${below}`)).toEqual([
      [`⚡ At once. ${FERRY.replaceAll(' ', '\u00a0 ')} ${FARES}\ufe0f`, `⚡️ At  once. ${FERRY} ${FARES}`],
    ]);
  });

  test('a copy of a copy repeats the earliest, and the copies are related to each other', () => {
    const value = flat(post, filler('Low Bridge'), post, filler('Sandwick'), CHOIR, post, filler('Port Elm'));
    const [first, second] = analyze(value).findings;
    expect(copies(value)).toEqual([flat(post), flat(post)]);
    expect([first?.original?.from, second?.original?.from]).toEqual([0, 0]);
    expect([first?.related, second?.related]).toEqual([[second?.range], [first?.range]]);
  });

  test('a longer passage further on is repeated rather than a shorter one in front of it', () => {
    const value = flat(
      FERRY,
      FARES,
      filler('Low Bridge'),
      FERRY,
      FARES,
      BREAD,
      filler('Sandwick'),
      FERRY,
      FARES,
      BREAD,
    );
    expect(copies(value)).toEqual([flat(FERRY, FARES), flat(FERRY, FARES, BREAD)]);
    expect(repeated(value)[1]?.originalFrom).toBe(value.indexOf(flat(FERRY, FARES, BREAD)));
  });

  test('a copy that follows its original at once does not overlap it', () => {
    const value = flat(filler('Low Bridge'), post, post, post, CHOIR);
    expect(copies(value)).toEqual([flat(post), flat(post)]);
  });

  test('close with read-more phrases and hashtags, and open with neither', () => {
    const footer = 'Read in full #FerryWeek';
    const value = flat(
      filler('Low Bridge'),
      footer,
      post,
      footer,
      filler('Sandwick'),
      footer,
      post,
      footer,
      '🌐 The bell rings.',
    );
    expect(copies(value)).toEqual([flat(post, footer)]);
  });

  test('are not told below 120 characters, nor in lines that are no longer than a long paragraph', () => {
    expect(copies(flat(filler('Low Bridge'), FERRY, filler('Sandwick'), FERRY, CHOIR))).toEqual([]);
    expect(copies(flat(filler('Low Bridge', 15), post, filler('Sandwick', 15), post))).toEqual([]);
  });

  test('are not told where they are the formula of many different posts, however long they are, up to a limit', () => {
    const formula =
      'The harbour office answers letters on weekdays between the first bell and the last one, and on Sundays by the lamp alone.';
    const posts = Array.from({ length: 6 }, (_, n) => flat(filler(`pier ${n}`, 12), formula));
    expect(copies(flat(posts))).toEqual([]);
    expect(copies(flat(posts.map((each) => flat(each, CHOIR, '***'))))).toEqual([]);
    expect(copies(flat(posts.slice(0, 3), filler('Sandwick')))).toEqual([formula, formula]);
  });

  test('are judged by the sentences around them, footers and separators left out', () => {
    const answer = 'Nobody was hurt at the quay.';
    const notice = flat(answer, FARES, 'Read in full');
    const [lamps, more, rest] = [filler('Low Bridge'), filler('Sandwick', 5), filler('Port Elm', 5)];
    const value = flat(
      [notice, lamps, 'Read in full', BREAD, answer, CHOIR, 'Read in full', more, 'Read in full'].flat(),
      [FERRY, answer, BREAD, rest, notice, CHOIR].flat(),
    );
    expect(copies(value)).toEqual([notice]);
  });

  test('with another number are another item', () => {
    const item = (n: number) =>
      `On May ${n} the ferry sails at ${n} o’clock from pier ${n}, with ${n} seats for those who come from the upper village and the farms.`;
    expect(copies(flat(filler('Low Bridge'), item(3), filler('Sandwick'), item(4)))).toEqual([]);
  });

  test('are told once where the whole lines are told as a block', () => {
    const line = flat(filler('Low Bridge'), post);
    const other = flat(filler('Sandwick'), CHOIR);
    const kinds = analyze(text(line, other, line, other, 'The end of the feed.')).findings.map(({ rule }) => rule);
    expect(kinds).toEqual(['duplicate-block']);
  });

  test('a byte order mark moves no column', () => {
    const value = flat(post, filler('Low Bridge'), post, CHOIR);
    const said = [value, `\ufeff${value}`].map((each) => analyze(each).findings.map((finding) => word(finding)));
    expect(said[0]).toEqual(['283 characters repeat line 1, column 1: the same passage.']);
    expect(said[1]).toEqual(said[0]);
  });
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
