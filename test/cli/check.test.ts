import { describe, expect, test } from 'vitest';
import { bulletin, bulletinReading, file } from '../support/cli';
import { CLEAN, DOUBLED } from '../support/posts';

const doubled = DOUBLED.join('\n');
const clean = CLEAN.join('\n');

const finding = {
  rule: 'duplicate-block',
  severity: 'warning',
  kind: 'echo',
  startLine: 5,
  endLine: 7,
  message: '3 lines repeat lines 2–4: the body again without its heading.',
  similarity: 1,
  fixable: true,
};

describe('bulletin check', () => {
  test('prints a line a finding and exits with 1', () => {
    file('a.txt', doubled);
    const { code, stdout, stderr } = bulletin('check', 'a.txt');
    expect(stdout.split('\n')[0]).toBe(
      'a.txt:5-7: warning duplicate-block: 3 lines repeat lines 2–4: the body again without its heading.',
    );
    expect([code, stderr]).toEqual([1, '']);
  });

  test('exits with 0 where nothing is found', () => {
    file('clean.txt', clean);
    expect(bulletin('check', 'clean.txt')).toMatchObject({ code: 0, stderr: '' });
  });

  test('--format json gives the shape that is documented, and nothing else', () => {
    file('a.txt', doubled);
    file('clean.txt', `${clean}\n`);
    const { code, stdout } = bulletin('check', '--format', 'json', 'a.txt', 'clean.txt');
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        {
          path: 'a.txt',
          lines: 10,
          findings: [{ ...finding, original: { path: 'a.txt', startLine: 2, endLine: 4 } }],
        },
        { path: 'clean.txt', lines: 3, findings: [] },
      ],
    });
    expect(code).toBe(1);
  });

  test('reads standard input where the path is -', () => {
    const { code, stdout } = bulletinReading(doubled, 'check', '--format=json', '-');
    expect(JSON.parse(stdout).files).toEqual([
      { path: '-', lines: 10, findings: [{ ...finding, original: { path: '-', startLine: 2, endLine: 4 } }] },
    ]);
    expect(code).toBe(1);
  });

  test('gives the same lines whatever the line ends, with a byte order mark or without', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const { stdout } = bulletinReading(`\ufeff${DOUBLED.join(end)}${end}`, 'check', '--format', 'json', '-');
      expect(JSON.parse(stdout).files[0]).toMatchObject({ lines: 10, findings: [finding] });
    }
  });

  test('--fail-on information fails on warnings too', () => {
    expect(bulletinReading(doubled, 'check', '--fail-on', 'information', '-').code).toBe(1);
    expect(bulletinReading(doubled, 'check', '--fail-on', 'warning', '-').code).toBe(1);
    expect(bulletinReading(clean, 'check', '--fail-on', 'information', '-').code).toBe(0);
  });

  test('a file that cannot be read wins over findings, and the others are checked', () => {
    file('a.txt', doubled);
    const { code, stdout, stderr } = bulletin('check', '--format', 'json', 'missing.txt', 'a.txt');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.txt']);
    expect(stderr).toBe('bulletin: missing.txt does not exist.\n');
  });

  test('marks a block that fix leaves alone, and fix leaves it alone', () => {
    const run = DOUBLED.slice(1, 3).join('\n');
    const value = `A first heading of the report\nBefore the run.\n${run}\n${'And so it went on all winter. '.repeat(12)}\nBehind it.\nAnother line\n${run}\n${'And so it went on all winter. '.repeat(12)}\nThe end of it.\n`;
    const { stdout } = bulletinReading(value, 'check', '--format', 'json', '-');
    expect(JSON.parse(stdout).files[0].findings).toMatchObject([
      { kind: 'repeat', startLine: 8, endLine: 10, fixable: false },
    ]);
    expect(bulletinReading(value, 'fix', '-').stdout).toBe(value);
    expect(bulletinReading(value, 'check', '-').stdout).toContain('(not in fix)');
  });
});
