import { chmodSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bulletin, bulletinReading, bytes, file, here } from '../support/cli';
import { CLEAN, DOUBLED, DOUBLED_AT_END, SINGLE, SINGLE_AT_END } from '../support/posts';

const doubled = DOUBLED.join('\n');
const single = SINGLE.join('\n');
const latin1 = (value: string): string => Buffer.from(value).toString('latin1');

describe('bulletin fix', () => {
  test('prints the result where no mode is given, and a receipt on stderr', () => {
    file('a.txt', doubled);
    const run = bulletin('fix', 'a.txt');
    expect(run).toEqual({
      code: 0,
      stdout: single,
      stderr: 'a.txt: 3 lines to remove in 1 block; every distinct line stays\n',
    });
    expect(bulletin('fix', '--stdout', 'a.txt')).toEqual(run);
    expect(bytes('a.txt')).toBe(latin1(doubled));
  });

  test('reads standard input', () => {
    expect(bulletinReading(`${doubled}\n`, 'fix', '-')).toMatchObject({ code: 0, stdout: `${single}\n` });
  });

  test('prints a clean file as it is', () => {
    const clean = CLEAN.join('\n');
    expect(bulletinReading(clean, 'fix', '-')).toEqual({
      code: 0,
      stdout: clean,
      stderr: 'standard input: nothing to remove\n',
    });
  });

  test('its result has nothing to fix', () => {
    const { stdout } = bulletinReading(doubled, 'fix', '-');
    expect(bulletinReading(stdout, 'fix', '-').stdout).toBe(stdout);
    expect(bulletinReading(stdout, 'check', '-').code).toBe(0);
  });

  test('--rule takes the rules that are named', () => {
    expect(bulletinReading(doubled, 'fix', '--rule', 'duplicate-block', '-').stdout).toBe(single);
    expect(bulletinReading(doubled, 'fix', '--rule=duplicate-block', '--rule', 'duplicate-block', '-').stdout).toBe(
      single,
    );
  });
});

describe('bytes stay', () => {
  test.each([
    ['CRLF', `${DOUBLED.join('\r\n')}\r\n`, `${SINGLE.join('\r\n')}\r\n`],
    ['CRLF without a final line end', DOUBLED_AT_END.join('\r\n'), SINGLE_AT_END.join('\r\n')],
    ['lone CR', DOUBLED.join('\r'), SINGLE.join('\r')],
    ['a byte order mark', `\ufeff${doubled}`, `\ufeff${single}`],
    [
      'a byte order mark over a bare body that gives way to its full post',
      `\ufeff${[...DOUBLED_AT_END.slice(1, 4), ...SINGLE_AT_END].join('\n')}\n`,
      `\ufeff${SINGLE_AT_END.join('\n')}\n`,
    ],
    [
      'mixed line ends',
      doubled.replace('\n', '\r\n').replace(/\n(?=#)/, '\r'),
      single.replace('\n', '\r\n').replace(/\n(?=#)/, '\r'),
    ],
    ['blank lines behind the end', `${DOUBLED_AT_END.join('\n')}\n\n \n`, `${SINGLE_AT_END.join('\n')}\n\n \n`],
    ['characters outside the first plane, and separators', `${doubled}\n𝒜\u2028\u0085\v`, `${single}\n𝒜\u2028\u0085\v`],
  ])('%s', (_, before, after) => {
    file('bytes.txt', before);
    expect(bulletin('fix', 'bytes.txt').stdout).toBe(after);
    expect(bulletin('fix', '--write', 'bytes.txt').code).toBe(0);
    expect(bytes('bytes.txt')).toBe(latin1(after));
  });
});

describe('bulletin fix --write', () => {
  test('changes the files and prints nothing but receipts', () => {
    file('a.txt', doubled);
    file('b.txt', `${doubled}\n`);
    const { code, stdout, stderr } = bulletin('fix', '--write', 'a.txt', 'b.txt');
    expect([code, stdout, stderr.split('\n').length]).toEqual([0, '', 3]);
    expect([bytes('a.txt'), bytes('b.txt')]).toEqual([latin1(single), latin1(`${single}\n`)]);
  });

  test('keeps the mode, writes a new file in place of the old one, and leaves nothing beside it', () => {
    mkdirSync(here('folder'));
    file('folder/a.txt', doubled);
    chmodSync(here('folder/a.txt'), 0o741);
    const { ino } = statSync(here('folder/a.txt'));
    expect(bulletin('fix', '--write', 'folder/a.txt').code).toBe(0);
    expect(statSync(here('folder/a.txt')).mode & 0o7777).toBe(0o741);
    expect(statSync(here('folder/a.txt')).ino).not.toBe(ino);
    expect(readdirSync(here('folder'))).toEqual(['a.txt']);
  });

  test('does not touch a clean file', () => {
    file('clean.txt', CLEAN.join('\n'));
    utimesSync(here('clean.txt'), 1000, 1000);
    const before = statSync(here('clean.txt'));
    expect(bulletin('fix', '--write', 'clean.txt').code).toBe(0);
    const after = statSync(here('clean.txt'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test('follows a symbolic link and keeps it', () => {
    file('target.txt', doubled);
    symlinkSync('target.txt', here('link.txt'));
    expect(bulletin('fix', '--write', 'link.txt').code).toBe(0);
    expect(lstatSync(here('link.txt')).isSymbolicLink()).toBe(true);
    expect(realpathSync(here('link.txt'))).toBe(realpathSync(here('target.txt')));
    expect(bytes('target.txt')).toBe(latin1(single));
  });

  test('fixes the other files where one cannot be read', () => {
    file('a.txt', doubled);
    file('zero.bin', 'a\0b');
    const { code, stderr } = bulletin('fix', '--write', 'missing.txt', 'zero.bin', 'a.txt');
    expect(code).toBe(2);
    expect(stderr).toMatch(/missing\.txt does not exist\.\n.*zero\.bin .*\n.*a\.txt: 3 lines removed/s);
    expect([bytes('zero.bin'), bytes('a.txt')]).toEqual(['a\0b', latin1(single)]);
  });
});
