import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletin, file, here } from '../support/cli';
import { DOUBLED } from '../support/posts';

const doubled = DOUBLED.join('\n');

/** Writes a file and the folders that it is in. */
function put(path: string, content: string): string {
  mkdirSync(dirname(here(path)), { recursive: true });
  return file(path, content);
}

/** The names of the files in which `check` finds something. */
function foundIn(...words: readonly string[]): readonly string[] {
  const { files } = JSON.parse(bulletin('check', '--format', 'json', ...words).stdout) as {
    files: { path: string; findings: unknown[] }[];
  };
  return files.filter(({ findings }) => findings.length > 0).map(({ path }) => path);
}

describe('a folder', () => {
  test('stands for the bulletins in it and below it, in the order of their names', () => {
    put('feed/b.bulletin', doubled);
    put('feed/a/c.bulletin.txt', doubled);
    put('feed/notes.txt', doubled);
    put('feed/node_modules/d.bulletin', doubled);
    expect(foundIn('feed')).toEqual(['feed/a/c.bulletin.txt', 'feed/b.bulletin']);
  });

  test('takes the files that its config names, from the config’s folder on', () => {
    put('press/.bulletin.json', '{ "files.include": ["feeds/**/*.txt"], "files.exclude": ["**/old/**"] }');
    put('press/feeds/a.txt', doubled);
    put('press/feeds/old/b.txt', doubled);
    put('press/c.txt', doubled);
    expect(foundIn('press')).toEqual(['press/feeds/a.txt']);
    expect(foundIn('press/feeds')).toEqual(['press/feeds/a.txt']);
    expect(foundIn('press/c.txt')).toEqual(['press/c.txt']);
  });

  test('reads patterns as VS Code does: a class may exclude, a bracket is a sign, and `**` stands for folders only', () => {
    put(
      'globs/.bulletin.json',
      '{ "files.include": ["[!d]*.txt", "(b)/*.txt", "**.md"], "files.exclude": ["{old,older}"] }',
    );
    put('globs/a.txt', doubled);
    put('globs/d.txt', doubled);
    put('globs/(b)/e.txt', doubled);
    put('globs/f.md', doubled);
    put('globs/g/h.md', doubled);
    put('globs/older/i.txt', doubled);
    expect(foundIn('globs')).toEqual(['globs/(b)/e.txt', 'globs/a.txt', 'globs/f.md']);
  });

  test('takes nothing for a pattern without a sign', () => {
    put('blank/.bulletin.json', '{ "files.include": ["", "*.txt"], "files.exclude": [""] }');
    put('blank/a.txt', doubled);
    expect(foundIn('blank')).toEqual(['blank/a.txt']);
  });

  test('takes of a folder in it what the config there names', () => {
    put('desk/.bulletin.json', '{ "files.include": ["*.txt"] }');
    put('desk/a.txt', doubled);
    put('desk/feed/.bulletin.json', '{ "files.include": ["*.md"], "files.exclude": ["old/**"] }');
    put('desk/feed/b.md', doubled);
    put('desk/feed/b.txt', doubled);
    put('desk/feed/old/c.md', doubled);
    expect(foundIn('desk')).toEqual(['desk/a.txt', 'desk/feed/b.md']);
  });

  test('without bulletins is said, with exit code 2', () => {
    put('empty/notes.txt', doubled);
    const { code, stderr } = bulletin('check', 'empty');
    expect([code, stderr]).toEqual([2, 'bulletin: empty is a folder without bulletins.\n']);
  });

  test('of several files is not printed in one', () => {
    put('two/a.bulletin', doubled);
    put('two/b.bulletin', doubled);
    expect(bulletin('fix', 'two').code).toBe(2);
    expect(bulletin('fix', '--write', 'two').code).toBe(0);
    expect(foundIn('two')).toEqual([]);
  });
});

describe('the nearest .bulletin.json', () => {
  test('is obeyed', () => {
    put('quiet/.bulletin.json', '{ "rules": { "duplicate-block": "off" } }');
    put('quiet/a.bulletin', doubled);
    put('quiet/loud/.bulletin.json', '{ "rules": { "duplicate-block": "error" } }');
    put('quiet/loud/a.bulletin', doubled);
    expect(foundIn('quiet/a.bulletin', 'quiet/loud/a.bulletin')).toEqual(['quiet/loud/a.bulletin']);
    expect(bulletin('check', 'quiet/loud').stdout).toContain('error duplicate-block');
  });

  test('is told what of it is not obeyed, once', () => {
    put('wrong/.bulletin.json', '{ "duplicates.minLines": "many" }');
    put('wrong/a.bulletin', doubled);
    put('wrong/b.bulletin', doubled);
    const { code, stderr } = bulletin('check', 'wrong');
    expect(code).toBe(1);
    expect(stderr.split('\n').filter((line) => line.includes('duplicates.minLines'))).toEqual([
      `bulletin: ${here('wrong', '.bulletin.json')} has a wrong duplicates.minLines; it is not obeyed.`,
    ]);
  });
});
