import { chmodSync, mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bulletin, bulletinReading, bytes, file, here } from '../support/cli';
import { manifest } from '../support/manifest';
import { CLEAN, DOUBLED } from '../support/posts';

const doubled = DOUBLED.join('\n');
const COMMANDS = [['check'], ['fix', '--write'], ['outline']];
/** One sentence that names the program first. */
const SENTENCE = /^bulletin: [^\n]+\.\n/;

describe('a file that is no UTF-8 text', () => {
  const utf16 = Buffer.from(`\ufeff${doubled}`, 'utf16le');
  test.each([
    ['UTF-16', utf16, /UTF-16/],
    ['UTF-16, big end first', Buffer.from(utf16).swap16(), /UTF-16/],
    ['UTF-16 without a byte order mark', utf16.subarray(2), /no text/],
    ['Latin-1', Buffer.from(`${doubled.replace(/[^\n -~]/g, '')}\nUn r\xe9sum\xe9`, 'latin1'), /not UTF-8/],
    ['UTF-8 that is cut off', Buffer.from(`${doubled}\n⚓`).subarray(0, -1), /not UTF-8/],
    ['half a surrogate pair', Buffer.from([...Buffer.from(`${doubled}\n`), 0xed, 0xa0, 0xbd]), /not UTF-8/],
    ['a text with NUL', Buffer.from(`${doubled}\0`), /no text/],
    ['an empty file', Buffer.alloc(0), /empty/],
  ])('is refused and left alone: %s', (_, content, reason) => {
    for (const words of COMMANDS) {
      file('bad.txt', content);
      const { code, stderr } = bulletin(...words, 'bad.txt');
      expect([words, code]).toEqual([words, 2]);
      expect(stderr).toMatch(SENTENCE);
      expect(stderr).toMatch(/bad\.txt/);
      expect(stderr).toMatch(reason);
      expect(stderr.split('\n').length).toBe(2);
      expect(bytes('bad.txt')).toBe(content.toString('latin1'));
    }
  });

  test('is refused on standard input too', () => {
    for (const input of [Buffer.from('r\xe9sum\xe9', 'latin1'), Buffer.from('a\0b'), Buffer.alloc(0)]) {
      const { code, stderr, stdout } = bulletinReading(input, 'fix', '-');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^bulletin: standard input [^\n]+\.\n$/);
    }
  });
});

describe('a path that cannot be read', () => {
  test('is named: a missing file, a folder, a file taken for a folder', () => {
    mkdirSync(here('folder'));
    file('a.txt', doubled);
    for (const path of ['missing.txt', 'folder', 'a.txt/b.txt']) {
      for (const words of COMMANDS) {
        const { code, stderr } = bulletin(...words, path);
        expect([words, code]).toEqual([words, 2]);
        expect(stderr).toMatch(SENTENCE);
        expect(stderr).toContain(path);
      }
    }
  });

  test.skipIf(process.getuid?.() === 0)('is named: a file without the right to read it', () => {
    file('closed.txt', doubled);
    chmodSync(here('closed.txt'), 0);
    const { code, stderr } = bulletin('check', 'closed.txt');
    expect([code, stderr]).toEqual([2, 'bulletin: closed.txt may not be read or changed: permission denied.\n']);
  });

  test.skipIf(process.getuid?.() === 0)('is named once: a folder without the right to read it', () => {
    mkdirSync(here('feeds/closed'), { recursive: true });
    file('feeds/a.bulletin', CLEAN.join('\n'));
    chmodSync(here('feeds/closed'), 0);
    const [above, itself] = [bulletin('check', 'feeds'), bulletin('check', 'feeds/closed')];
    chmodSync(here('feeds/closed'), 0o755);
    const stderr = 'bulletin: feeds/closed may not be read or changed: permission denied.\n';
    expect(above).toMatchObject({ code: 2, stderr, stdout: '0 findings in 1 file\n' });
    expect(itself).toMatchObject({ code: 2, stderr, stdout: '' });
  });

  test.skipIf(process.getuid?.() === 0)('is named: a file in a folder that cannot be written', () => {
    mkdirSync(here('locked'));
    file('locked/a.txt', doubled);
    chmodSync(here('locked'), 0o555);
    const { code, stderr } = bulletin('fix', '--write', 'locked/a.txt');
    chmodSync(here('locked'), 0o755);
    expect(code).toBe(2);
    expect(stderr).toMatch(SENTENCE);
    expect(bytes('locked/a.txt')).toBe(Buffer.from(doubled).toString('latin1'));
  });
});

describe('a command line that means nothing', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['tidy', 'a.txt']],
    ['an unknown option', ['check', '--loud', 'a.txt']],
    ['an option of another command', ['outline', '--write', 'a.txt']],
    ['an unknown format', ['check', '--format', 'xml', 'a.txt']],
    ['a format of nothing', ['outline', '--format', '', 'a.txt']],
    ['a format that is missing', ['check', 'a.txt', '--format']],
    ['an unknown severity', ['check', '--fail-on', 'panic', 'a.txt']],
    ['an unknown rule', ['fix', '--write', '--rule', 'no-such-rule', 'a.txt']],
    ['one unknown rule of two', ['fix', '--write', '--rule', 'duplicate-block', '--rule', 'x', 'a.txt']],
    ['a rule that fix leaves alone', ['fix', '--rule', 'broken-numbering', 'a.txt']],
    ['two modes', ['fix', '--write', '--diff', 'a.txt']],
    ['a value for a mode', ['fix', '--write=yes', 'a.txt']],
    ['several files without a mode', ['fix', 'a.txt', 'b.txt']],
    ['several files with --stdout', ['fix', '--stdout', 'a.txt', 'b.txt']],
    ['no path for check', ['check']],
    ['no path for fix', ['fix', '--write']],
    ['no path for outline', ['outline', '--format', 'json']],
    ['standard input twice', ['check', '-', '-']],
    ['standard input to be written', ['fix', '--write', '-']],
  ])('is answered with a sentence and 2: %s', (_, words) => {
    file('a.txt', doubled);
    file('b.txt', doubled);
    const { code, stdout, stderr } = bulletinReading(doubled, ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(SENTENCE);
    expect(stderr).not.toMatch(/\n\s+at |node:|Error:/);
    expect(bytes('a.txt')).toBe(Buffer.from(doubled).toString('latin1'));
  });

  test('a rule that fix leaves alone is named, and so are those that it does not', () => {
    file('a.txt', '1. The quay opens.\n2. The light is lit.\n2. The bell rings.\n');
    const both = ['--rule', 'scraper-litter', '--rule', 'broken-numbering'];
    for (const rules of [['--rule', 'broken-numbering'], both])
      expect(bulletin('fix', ...rules, 'a.txt')).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'bulletin: fix leaves broken-numbering alone: it removes what is found by duplicate-block and scraper-litter.\n' +
          'See: bulletin --help\n',
      });
  });

  test('--version tells the version of the package', () => {
    for (const word of ['--version', '-v'])
      expect(bulletin(word)).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test('--help says how', () => {
    for (const words of [['--help'], ['-h'], ['help'], ['fix', '--help']]) {
      const { code, stdout, stderr } = bulletin(...words);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/bulletin check .*bulletin fix .*bulletin outline /s);
    }
  });

  test('a path that begins with a dash stands behind --', () => {
    file('-a.txt', doubled);
    expect(bulletin('check', '--', '-a.txt')).toMatchObject({ code: 1, stderr: '' });
  });
});
