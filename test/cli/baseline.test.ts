import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readIgnoreList } from '../../src/core/index';
import { bulletin, file, here, shell } from '../support/cli';
import { CLEAN, DOUBLED, SINGLE_AT_END } from '../support/posts';

const doubled = DOUBLED.join('\n');

/** A new folder with an empty list and a file; the name of the file. */
function folder(name: string, content: string, list = ''): string {
  mkdirSync(here(name), { recursive: true });
  file(`${name}/.bulletin-ignore.json`, list);
  return file(`${name}/a.bulletin`, content);
}

const entriesIn = (name: string) => readIgnoreList(readFileSync(here(name, '.bulletin-ignore.json'), 'utf8')).entries;

describe('bulletin baseline', () => {
  test('--update has check and fix leave what is there, and tell of what comes', () => {
    const path = folder('update', doubled);
    expect(bulletin('check', path).code).toBe(1);
    const { code, stderr } = bulletin('baseline', '--update', '--reason', 'As it was sent.', path);
    expect([code, stderr]).toEqual([0, `${here('update', '.bulletin-ignore.json')}: 1 added, 1 ignored\n`]);
    expect(entriesIn('update').map(({ rule, file: of, reason }) => [rule, of, reason])).toEqual([
      ['duplicate-block', 'a.bulletin', 'As it was sent.'],
    ]);
    expect(bulletin('check', path)).toMatchObject({ code: 0, stdout: '0 findings in 1 file\n' });
    expect(bulletin('fix', path).stdout).toBe(doubled);
    file('update/a.bulletin', `VIEW IN TELEGRAM\n${doubled}`);
    expect(bulletin('check', '--fail-on', 'information', path).code).toBe(1);
    expect(bulletin('fix', path).stdout).toBe(doubled);
  });

  test('--check says what is not on the list, and what is about nothing any more', () => {
    const path = folder('check', doubled);
    const list = here('check', '.bulletin-ignore.json');
    expect(bulletin('baseline', '--check', path)).toMatchObject({ code: 1, stdout: `${list}: 1 not ignored\n` });
    bulletin('baseline', '--update', path);
    expect(bulletin('baseline', '--check', path)).toMatchObject({ code: 0, stdout: '' });
    file('check/a.bulletin', CLEAN.join('\n'));
    expect(bulletin('baseline', '--check', path)).toMatchObject({
      code: 1,
      stdout: `${list}: 1 about nothing any more\n`,
    });
  });

  test('--check and --update count what is found several times alike', () => {
    const path = folder('thrice', [...SINGLE_AT_END, ...SINGLE_AT_END, ...SINGLE_AT_END].join('\n'));
    const list = here('thrice', '.bulletin-ignore.json');
    expect(bulletin('check', path).stdout).toContain('2 findings');
    expect(bulletin('baseline', '--check', path).stdout).toBe(`${list}: 1 not ignored\n`);
    expect(bulletin('baseline', '--update', path).stderr).toBe(`${list}: 1 added, 1 ignored\n`);
  });

  test('--update goes on until nothing is left: two ignored blocks one below the other are found as one', () => {
    const heading = '🎙 Statement by Mayor Ann Reed on the new quay (Port Elm, June 2, 2031)';
    const body = [
      '💬 The quay is open to every crew that keeps the river clean, by day and by night.',
      'Whoever needs a berth for the winter writes to Captain Jory Wend in the old town.',
      'Read in full',
    ];
    const post = [heading, ...body, ...body];
    const between = [
      '🎙 Statement by Pilot Tom Quill',
      '💬 Nobody should have to look for the channel.',
      'Read in full',
    ];
    const path = folder('joined', [...post, ...between, ...post].join('\n'));
    bulletin('baseline', '--update', path);
    expect(bulletin('check', '--fail-on', 'information', path).stdout).toBe('0 findings in 1 file\n');
    expect(bulletin('baseline', '--check', path)).toMatchObject({ code: 0, stdout: '' });
  });

  test('says of one entry, too, that it is not understood', () => {
    const path = folder('later', doubled, '{ "version": 1, "ignored": [{ "rule": "rule-of-tomorrow" }] }');
    expect(bulletin('check', path).stderr).toBe(
      `bulletin: ${here('later', '.bulletin-ignore.json')} has 1 entry that is not understood.\n`,
    );
  });

  test('--prune drops it', () => {
    const path = folder('prune', doubled);
    bulletin('baseline', '--update', path);
    file('prune/a.bulletin', CLEAN.join('\n'));
    const { code, stderr } = bulletin('baseline', '--prune', path);
    expect([code, stderr]).toEqual([0, `${here('prune', '.bulletin-ignore.json')}: 1 dropped, 0 ignored\n`]);
    expect(entriesIn('prune')).toEqual([]);
  });

  test('--update makes a new list beside a file outside of the working folder, whose own list stays', () => {
    const inside = folder('inside', doubled);
    const outside = file('outside.bulletin', doubled);
    bulletin('baseline', '--update', inside);
    const known = entriesIn('inside');
    expect(shell(`cd inside && bulletin baseline --update ../${outside}`).code).toBe(0);
    expect(entriesIn('inside')).toEqual(known);
    expect(entriesIn('.').map((entry) => entry.file)).toEqual([outside]);
    expect(bulletin('check', inside, outside).code).toBe(0);
    rmSync(here('.bulletin-ignore.json'));
  });

  test('leaves a list alone that it cannot read', () => {
    const path = folder('broken', doubled, '{ "version": 1, ');
    const { code, stderr } = bulletin('baseline', '--update', path);
    expect(code).toBe(2);
    expect(stderr).toContain('is no list of ignored findings; it is not obeyed.');
    expect(readFileSync(here('broken', '.bulletin-ignore.json'), 'utf8')).toBe('{ "version": 1, ');
  });

  test.each([
    [['baseline', 'a.txt'], 'say what to do with the baseline'],
    [['baseline', '--update', '--prune', 'a.txt'], '--update and --prune exclude each other'],
    [['baseline', '--check', '-'], 'standard input has no baseline'],
    [['baseline', '--check'], 'name a file'],
  ])('refuses %j', (words, sentence) => {
    const { code, stderr } = bulletin(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
