import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/cli/diff';
import { analyze, applyEdits, fixAll } from '../../src/core/index';
import { bulletinLines, withLineEnds } from '../support/bulletins';
import { bulletin, bytes, file, program } from '../support/cli';
import { CLEAN, DOUBLED, DOUBLED_AT_END, SINGLE, SINGLE_AT_END } from '../support/posts';
import { property } from '../support/property';

/** A bare machine may lack the program. */
const hasPatch = spawnSync('patch', ['--version']).status === 0;

describe('bulletin fix --diff', () => {
  test('prints what would change and changes nothing', () => {
    file('a.txt', DOUBLED.join('\n'));
    const { code, stdout } = bulletin('fix', '--diff', 'a.txt');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '--- a.txt',
        '+++ a.txt',
        '@@ -2,9 +2,6 @@',
        ...DOUBLED.slice(1, 4).map((line) => ` ${line}`),
        ...DOUBLED.slice(4, 7).map((line) => `-${line}`),
        ...DOUBLED.slice(7).map((line) => ` ${line}`),
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    );
    expect(bytes('a.txt')).toBe(Buffer.from(DOUBLED.join('\n')).toString('latin1'));
  });

  test('prints nothing for a clean file', () => {
    file('clean.txt', CLEAN.join('\n'));
    expect(bulletin('fix', '--diff', 'clean.txt')).toMatchObject({ code: 0, stdout: '' });
  });

  test.skipIf(!hasPatch).each([
    ['a block in the middle', DOUBLED.join('\n'), SINGLE.join('\n')],
    ['a block that ends the file', `${DOUBLED_AT_END.join('\n')}\n`, `${SINGLE_AT_END.join('\n')}\n`],
    ['a block that ends a file without a final line end', DOUBLED_AT_END.join('\n'), SINGLE_AT_END.join('\n')],
    ['blank lines behind the last block', `${DOUBLED_AT_END.join('\n')}\n\n \n`, `${SINGLE_AT_END.join('\n')}\n\n \n`],
    [
      'blank lines above the last block',
      `${[...SINGLE_AT_END, '', '', ...SINGLE_AT_END.slice(1)].join('\n')}`,
      SINGLE_AT_END.join('\n'),
    ],
    ['CRLF line ends', DOUBLED.join('\r\n'), SINGLE.join('\r\n')],
    ['CRLF line ends and a block that ends the file', DOUBLED_AT_END.join('\r\n'), SINGLE_AT_END.join('\r\n')],
    ['a byte order mark', `\ufeff${DOUBLED.join('\n')}\n`, `\ufeff${SINGLE.join('\n')}\n`],
    ['a byte order mark in front of a line that goes', '\ufeffVIEW IN TELEGRAM\nOne.\nTwo.\n', '\ufeffOne.\nTwo.\n'],
    ['a byte order mark and nothing but lines that go', '\ufeffVIEW IN TELEGRAM\n', '\ufeff'],
  ])('is accepted by patch: %s', (_, before, after) => {
    expect(patched(before)).toBe(after);
  });

  test('prints nothing for a clean file with lone carriage returns', () => {
    file('clean-mac.txt', CLEAN.join('\r'));
    expect(bulletin('fix', '--diff', 'clean-mac.txt')).toMatchObject({ code: 0, stdout: '' });
  });

  test('refuses a file with lone carriage returns, which a diff cannot show', () => {
    file('mac.txt', DOUBLED.join('\r'));
    const { code, stdout, stderr } = bulletin('fix', '--diff', 'mac.txt');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^bulletin: mac\.txt has line ends .+\.\n$/);
  });

  test.skipIf(!hasPatch)('of several files is one patch, also where a name has blanks', () => {
    file('one more.txt', DOUBLED.join('\n'));
    file('two.txt', `${DOUBLED_AT_END.join('\n')}\n`);
    const { stdout } = bulletin('fix', '--diff', 'one more.txt', 'two.txt');
    expect(program('patch', ['-p0', '--binary', '--quiet'], stdout)).toMatchObject({ code: 0 });
    expect(bytes('one more.txt')).toBe(Buffer.from(SINGLE.join('\n')).toString('latin1'));
    expect(bytes('two.txt')).toBe(Buffer.from(`${SINGLE_AT_END.join('\n')}\n`).toString('latin1'));
  });

  property(
    'is accepted by patch for any bulletin',
    { quick: 150, long: 20_000 },
    fc.record({ lines: bulletinLines, end: fc.constantFrom('\n', '\r\n'), final: fc.boolean() }),
    ({ lines, end, final }) => {
      const value = withLineEnds(lines, [end], final);
      const { text } = analyze(value);
      const { edits } = fixAll(analyze(value));
      if (edits.length === 0 || !hasPatch) return;
      file('any.txt', value);
      expect(
        program('patch', ['-p0', '--binary', '--quiet', '--fuzz=0'], unifiedDiff('any.txt', text, edits)),
      ).toMatchObject({ code: 0, stdout: '' });
      expect(bytes('any.txt')).toBe(Buffer.from(applyEdits(value, edits)).toString('latin1'));
    },
  );
});

/** The file after `patch` was given what `--diff` printed. */
function patched(before: string): string {
  file('patched.txt', before);
  const { stdout } = bulletin('fix', '--diff', 'patched.txt');
  const run = program('patch', ['-p0', '--binary', '--quiet', '--fuzz=0'], stdout);
  expect(run).toMatchObject({ code: 0, stdout: '' });
  return Buffer.from(bytes('patched.txt'), 'latin1').toString('utf8');
}
