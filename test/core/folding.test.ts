import { describe, expect, test } from 'vitest';
import { analyze, lineAt } from '../../src/core/index';
import { hostileText, LINES } from '../support/bulletins';
import { property } from '../support/property';

describe('folds', () => {
  property(
    'lie in the text, in order, one for each post and block of several lines',
    { quick: 1500, long: 500_000 },
    hostileText,
    (value) => {
      const { folds, bulletin, findings, text } = analyze(value);
      const places = folds.map(({ startLine, endLine }) => [startLine, endLine]);
      expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || d - b));
      for (const { startLine, endLine } of folds)
        expect(0 <= startLine && startLine < endLine && endLine < text.raw.length).toBe(true);
      const found = findings.filter(({ rule }) => rule === 'duplicate-block');
      const blocks = found.map(({ range }) => [lineAt(text, range.from), lineAt(text, range.to)]);
      const duplicates = folds.filter(({ kind }) => kind === 'duplicate');
      expect(duplicates.map(({ startLine, endLine }) => [startLine, endLine])).toEqual(
        blocks.filter(([a = 0, b = 0]) => b > a),
      );
      const ends = bulletin.posts.map(({ start, end }) => {
        let last = end - 1;
        while (last > start && bulletin.lines[last]?.folded === '') last--;
        return [start, last];
      });
      const posts = folds.filter(({ kind }) => kind === 'post');
      expect(posts.map(({ startLine, endLine }) => [startLine, endLine])).toEqual(
        ends.filter(([a = 0, b = 0]) => b > a),
      );
    },
  );

  test('of a post that is doubled cover the post and the copy', () => {
    const body = [LINES.body[0], LINES.body[1], 'Read in full'];
    const value = [LINES.heading[0], ...body, ...body, '', LINES.heading[1], LINES.body[3]].join('\n');
    expect(analyze(value).folds).toEqual([
      { startLine: 0, endLine: 6, kind: 'post' },
      { startLine: 4, endLine: 6, kind: 'duplicate' },
      { startLine: 8, endLine: 9, kind: 'post' },
    ]);
  });
});
