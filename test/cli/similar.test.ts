import { describe, expect, test } from 'vitest';
import { bulletinReading } from '../support/cli';

const LETTER = [
  '🎙 Statement by Mayor Ann Reed on the new quay (Port Elm, June 2, 2031)',
  '💬 The quay is open to every crew that keeps the river clean, by day and by night.',
  'Whoever needs a berth for the winter writes to Captain Jory Wend in the old town.',
  'Read in full',
];
const LAMPS = [
  '🎙 Statement by Pilot Tom Quill on the lamps (Port Elm, June 9, 2031)',
  '💬 Nobody should have to look for the channel with a torch in his hand any more.',
  'Read in full',
];
const value = [...LETTER, ...LAMPS, ...LETTER.map((line) => line.replace('Jory', 'Jori'))].join('\n');
const message = '4 lines resemble lines 1–4, 97 % alike: 1 word differs (‘Jory’ → ‘Jori’).';

describe('a block that resembles another', () => {
  test('is told by check as an information, which alone does not make it fail', () => {
    const { code, stdout } = bulletinReading(value, 'check', '-');
    expect(stdout).toBe(`-:8-11: information similar-block: ${message} (not in fix)\n1 finding in 1 file\n`);
    expect(code).toBe(0);
    expect(bulletinReading(value, 'check', '--fail-on', 'information', '-').code).toBe(1);
  });

  test('has its kind, a short similarity and its original in JSON', () => {
    const { stdout } = bulletinReading(value, 'check', '--format', 'json', '-');
    expect(JSON.parse(stdout).files[0].findings).toEqual([
      {
        rule: 'similar-block',
        severity: 'information',
        kind: 'near',
        startLine: 8,
        endLine: 11,
        message,
        original: { path: '-', startLine: 1, endLine: 4 },
        similarity: expect.closeTo(0.97, 1),
        fixable: false,
      },
    ]);
    expect(stdout).toMatch(/"similarity": 0\.\d\d,/);
  });

  test('is left alone by fix, which says so where its rule is named', () => {
    expect(bulletinReading(value, 'fix', '-')).toMatchObject({
      code: 0,
      stdout: value,
      stderr: 'standard input: nothing to remove\n',
    });
    const named = bulletinReading(value, 'fix', '--rule', 'similar-block', '-');
    expect(named).toMatchObject({ code: 2, stdout: '' });
    expect(named.stderr).toMatch(/^bulletin: fix leaves similar-block alone: /);
  });
});
