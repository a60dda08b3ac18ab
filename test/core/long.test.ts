import { describe, expect, test } from 'vitest';
import { type Analysis, analyze, applyEdits, fixAll, update } from '../../src/core/index';
import { LINES } from '../support/bulletins';
import { applyChange } from '../support/edits';
import { timeToAnalyze, timeToHash } from '../support/growth';
import { longBulletin } from '../support/posts';
import { expectSafeFix } from '../support/promises';

const DAY = 24 * 60 * 60 * 1000;

describe('all small texts', () => {
  const alphabet = [LINES.heading[0], LINES.body[0], LINES.body[1], 'Read in full', LINES.header[0], ''];

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('of %i lines keep what fix-all promises', { timeout: DAY }, (length) => {
    const texts = alphabet.length ** length;
    for (let number = 0; number < texts; number++) {
      const value = textOf(number, length);
      const analysis = analyze(value);
      const fix = fixAll(analysis);
      if (fix.edits.length === 0) continue;
      expectSafeFix(value, fix);
      expect(fixAll(analyze(applyEdits(value, fix.edits))).edits, JSON.stringify(value)).toEqual([]);
    }
  });

  function textOf(number: number, length: number): string {
    const line = (i: number): string => alphabet[Math.floor(number / alphabet.length ** i) % alphabet.length] ?? '';
    return Array.from({ length }, (_, i) => line(i)).join('\n');
  }
});

describe('a long session', () => {
  test('of a million edits takes no more memory at its end than near its start', { timeout: DAY }, () => {
    let value = longBulletin(30);
    let analysis: Analysis = analyze(value);
    const heap: number[] = [];
    for (let n = 0; n < 1_000_000; n++) {
      const change = { from: (n * 7919) % value.length, to: (n * 7919) % value.length, insert: `${n} ` };
      analysis = update(analysis, [change]);
      value = applyChange(value, change);
      if (n % 50 === 49) {
        analysis = update(analysis, [{ from: 0, to: value.length, insert: longBulletin(30) }]);
        value = longBulletin(30);
      }
      if (n % 1000 === 0) expect(analysis.findings.length + analysis.outline.posts.length).toBeGreaterThan(0);
      if (n % 100_000 === 99_999) heap.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
    const early = Math.max(...heap.slice(0, 3));
    expect(Math.min(...heap.slice(-3))).toBeLessThan(early + 50);
  });
});

describe('a large file', () => {
  test('of ten times the size takes ten times the work', { timeout: DAY }, () => {
    const [less, more] = [longBulletin(1250), longBulletin(12_500)];
    const floor = timeToHash(more) / timeToHash(less);
    expect(timeToAnalyze(more) / timeToAnalyze(less)).toBeLessThan(3 * Math.max(10, floor));
  });
});
