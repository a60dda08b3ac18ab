import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyze, stringOf, update } from '../../src/core/index';
import { hostileText } from '../support/bulletins';
import { applyChange, changeOf, plans, undoOf } from '../support/edits';
import { property } from '../support/property';

const COUNTS = { quick: 400, long: 1_000_000 };

describe('analyze', () => {
  property('answers any text whatever', { quick: 1000, long: 1_000_000 }, hostileText, (value) => {
    expect(everything(analyze(value))).toBe(everything(analyze(value)));
    expect(stringOf(analyze(value).text)).toBe(value);
  });

  test.each([
    ['nothing', ''],
    ['a byte order mark alone', '\ufeff'],
    ['line ends alone', '\n\r\n\r\r\n'],
    ['half a surrogate pair', '\ud83d\n\udc4d'],
    ['NUL and separators', 'a\0b\u2028c\u2029d\u0085e'],
    ['lone carriage returns', 'a\rb\rc\r'],
    ['one line of a megabyte', 'The ferry sails. '.repeat(65_000)],
    ['a megabyte of one character', '*'.repeat(1_000_000)],
    ['a megabyte of blanks', ' '.repeat(1_000_000)],
    ['a megabyte of hashtags', '#a '.repeat(350_000)],
    ['a megabyte of brackets', '[('.repeat(500_000)],
    ['a megabyte of capitals', 'Ann Reed '.repeat(120_000)],
    ['a megabyte of colons', '💬 a: '.repeat(180_000)],
    ['a megabyte of half surrogate pairs', '\ud83d'.repeat(1_000_000)],
  ])('answers %s', (_, value) => {
    expect(JSON.parse(everything(analyze(value)))).toHaveProperty('findings');
  });
});

describe('update', () => {
  property(
    'equals analyze after any edits, made one by one or at once',
    COUNTS,
    fc.tuple(hostileText, plans),
    ([first, edits]) => {
      const start = analyze(first);
      let value = first;
      let oneByOne = start;
      const changes = edits.map((plan) => {
        const change = changeOf(value, plan);
        value = applyChange(value, change);
        oneByOne = update(oneByOne, [change]);
        return change;
      });
      const expected = everything(analyze(value));
      expect(everything(oneByOne)).toBe(expected);
      expect(everything(update(start, changes))).toBe(expected);
    },
  );

  property(
    'gives the first result again when all edits are undone',
    COUNTS,
    fc.tuple(hostileText, plans),
    ([first, edits]) => {
      const start = analyze(first);
      const expected = everything(start);
      let value = first;
      let analysis = start;
      const undo = edits.map((plan) => {
        const change = changeOf(value, plan);
        const back = undoOf(value, change);
        value = applyChange(value, change);
        analysis = update(analysis, [change]);
        return back;
      });
      expect(everything(update(analysis, undo.reverse()))).toBe(expected);
      expect(everything(start), 'the analysis before is left as it was').toBe(expected);
    },
  );

  property(
    'equals analyze where only a part of each analysis was asked for',
    COUNTS,
    fc.tuple(hostileText, plans),
    ([first, edits]) => {
      let value = first;
      let analysis = analyze(first);
      edits.forEach((plan, i) => {
        const change = changeOf(value, plan);
        value = applyChange(value, change);
        analysis = update(analysis, [change]);
        if (i % 4 === 0) void analysis.folds;
        if (i % 4 === 1) void analysis.outline;
        if (i % 4 > 1) void analysis.people;
      });
      expect(everything(analysis)).toBe(everything(analyze(value)));
    },
  );

  test('equals analyze when far more different lines came and went than are there', () => {
    let value = 'Heading\nfirst line\nlast line\n';
    let analysis = analyze(value);
    for (let round = 0; round < 8; round++) {
      const many = Array.from({ length: 3000 }, (_, i) => `Crossing ${round}/${i} was called off.\n`).join('');
      for (const change of [
        { from: 8, to: 8, insert: many },
        { from: 8, to: 8 + many.length, insert: '' },
      ]) {
        value = applyChange(value, change);
        analysis = update(analysis, [change]);
      }
      expect(everything(analysis)).toBe(everything(analyze(value)));
    }
  });

  test('equals analyze when every word of a text is replaced at once, from its end on', () => {
    const value = 'The ferry sails.\r\nThe ferry of Port Elm sails again.\n'.repeat(200);
    const changes = [...value.matchAll(/ferry/g)].map(({ index }) => ({
      from: index,
      to: index + 5,
      insert: 'boat\n',
    }));
    const replaced = value.replaceAll('ferry', 'boat\n');
    expect(everything(update(analyze(value), changes.reverse()))).toBe(everything(analyze(replaced)));
  });

  test('equals analyze when as many changes come in any other order', () => {
    const start = 'The ferry sails.\n';
    const changes = Array.from({ length: 300 }, (_, i) => ({ from: i % 7, to: (i % 7) + (i % 2), insert: `${i}\r` }));
    const value = changes.reduce(applyChange, start);
    expect(everything(update(analyze(start), changes))).toBe(everything(analyze(value)));
  });

  test('with no change is an equal analysis', () => {
    const value = 'A line\r\nanother line';
    expect(everything(update(analyze(value), []))).toBe(everything(analyze(value)));
  });

  test('clamps offsets outside the text', () => {
    expect(stringOf(update(analyze('abc'), [{ from: -5, to: 99, insert: 'x' }]).text)).toBe('x');
  });
});

/** All that an analysis says, as one string that can be compared. */
function everything(analysis: Analysis): string {
  const { text, bulletin, findings, outline, people, hashtags, folds, repeated, options } = analysis;
  const lines = bulletin.lines.map(({ folded, kind }) => [folded, kind]);
  const { raw, starts, length } = text;
  const all = {
    raw,
    starts: [...starts],
    length,
    lines,
    posts: bulletin.posts,
    findings,
    outline,
    people,
    hashtags,
    folds,
    repeated,
    options,
  };
  return JSON.stringify(all);
}

test('a word of twelve million letters has an analysis and an outline', () => {
  const { findings, outline } = analyze('ж'.repeat(12_000_000));
  expect([findings.length, outline.posts.length]).toEqual([0, 1]);
});
