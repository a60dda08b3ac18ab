import { describe, expect, it } from 'vitest';
import { analyze, applyEdits, fixAll } from '../../src/core/index';
import { makeArchive, textOf, withoutCopies } from './archive.mjs';

const KB = 1024;

describe('An archive to measure with', () => {
  it('is the same for the same size and seed', () => {
    expect(makeArchive(23 * KB, 7)).toEqual(makeArchive(23 * KB, 7));
  });

  it('is another one for another seed', () => {
    expect(makeArchive(23 * KB, 7).lines).not.toEqual(makeArchive(23 * KB, 8).lines);
  });

  it('is as long as was asked for, and no longer than one more post', () => {
    const bytes = Buffer.byteLength(textOf(makeArchive(200 * KB).lines));
    expect(bytes).toBeGreaterThanOrEqual(200 * KB);
    expect(bytes).toBeLessThan(220 * KB);
  });

  it('begins like a longer one of the same seed', () => {
    const { lines, planted } = makeArchive(23 * KB);
    const longer = makeArchive(46 * KB);
    expect(longer.lines.slice(0, lines.length)).toEqual(lines);
    expect(longer.planted.slice(0, planted.length)).toEqual(planted);
  });

  it('holds two-byte characters, so that its string is kept as most real ones are', () => {
    expect(textOf(makeArchive(23 * KB).lines)).toMatch(/[\u0100-\uffff]/);
  });

  it('plants every kind of copy, each behind what it copies', () => {
    const { planted } = makeArchive(100 * KB);
    expect(new Set(planted.map(({ kind }) => kind))).toEqual(new Set(['echo', 'repost', 'near', 'cut', 'template']));
    for (const { kind, start, original } of planted) {
      expect(original).toBeLessThanOrEqual(start - (kind === 'template' ? 0 : 1));
    }
  });

  it('tells the truth of its copies: line by line an echo and a repost equal their original, a near copy does not', () => {
    const { lines, planted } = makeArchive(100 * KB);
    for (const { kind, start, end, original } of planted) {
      const copy = lines.slice(start, end);
      const copied = lines.slice(original, original + end - start);
      if (kind === 'echo' || kind === 'repost') expect(copy).toEqual(copied);
      if (kind === 'near') for (const [i, line] of copy.slice(0, -1).entries()) expect(line).not.toBe(copied[i]);
    }
  });

  it.each([1, 2, 3, 4, 5])('loses its echoes and reposts, and nothing else, when all is fixed (seed %i)', (seed) => {
    const archive = makeArchive(23 * KB, seed);
    const text = textOf(archive.lines);
    expect(applyEdits(text, fixAll(analyze(text)).edits)).toBe(textOf(withoutCopies(archive)));
  });
});
