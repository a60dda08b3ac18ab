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
      const inner = folds.filter(({ kind }) => kind === 'speech' || kind === 'list').map(({ startLine }) => startLine);
      const outer = folds.filter(({ kind }) => kind === 'post' || kind === 'duplicate');
      expect(new Set(inner).size).toBe(inner.length);
      expect(outer.filter(({ startLine }) => inner.includes(startLine))).toEqual([]);
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

  test('of a speech go to the next one, without what closes the post', () => {
    expect(
      foldsIn(
        '🌐 A meeting of the Ferry Council was held in Port Elm.',
        '💬 Ann Reed: More people cross by night each year.',
        'The ferries sail fuller than they ever did.',
        '💬 Nobody is left on the quay.',
        '💬 Tom Quill: The quay is short.',
        'It will be longer in May.',
        '***',
        'Read in full',
      ),
    ).toEqual(['1–8 post', '2–3 speech', '5–6 speech']);
  });

  test('of a list begin with the line that announces it, else with the first point', () => {
    expect(
      foldsIn(
        '🌐 A meeting of the Ferry Council was held in Port Elm.',
        'Present were:',
        '• the pilots;',
        '• the crews.',
        'The council decided.',
        '1. The quay opens.',
        '<...>',
        '3. The bridge closes.',
        'That was all.',
      ),
    ).toEqual(['1–9 post', '2–4 list', '6–8 list']);
  });

  test('of a list behind a heading or a speech leave the line to those', () => {
    expect(
      foldsIn(
        '🌐 The Ferry Council decided:',
        '• to stay;',
        '• to go.',
        '💬 Ann Reed: Two things:',
        '1. Ice.',
        '2. Fog.',
      ),
    ).toEqual(['1–6 post', '2–3 list', '4–6 speech', '5–6 list']);
  });
});

/** The folds of a text as `first line–last line kind`, 1-based and inclusive. */
function foldsIn(...lines: readonly string[]): string[] {
  return analyze(lines.join('\n')).folds.map(
    ({ startLine, endLine, kind }) => `${startLine + 1}–${endLine + 1} ${kind}`,
  );
}
