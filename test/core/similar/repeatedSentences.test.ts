import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/cli/sentences';
import { analyze, applyEdits, countLost, fixAll, keepBlock, removeBlock } from '../../../src/core/index';
import { text } from '../support';
import { BREAD, CHOIR, copies, FARES, FERRY, filler, flat, repeated } from './flat';

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
    expect(finding && sentenceOf(finding)).toBe('283 characters repeat line 1, column 1,961: the same passage.');
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
    const said = [value, `\ufeff${value}`].map((each) => analyze(each).findings.map((finding) => sentenceOf(finding)));
    expect(said[0]).toEqual(['283 characters repeat line 1, column 1: the same passage.']);
    expect(said[1]).toEqual(said[0]);
  });
});
