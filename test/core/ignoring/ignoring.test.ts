import { describe, expect, test } from 'vitest';
import {
  analyze,
  applyEdits,
  DEFAULT_OPTIONS,
  fixAll,
  type Ignored,
  ignoredNames,
  ignoredOf,
  isAbout,
  readIgnoreList,
  staleOf,
  withIgnored,
  withoutIgnored,
  writeIgnoreList,
} from '../../../src/core/index';
import { anyText } from '../../support/bulletins';
import { property } from '../../support/property';
import { blocks, text } from '../support';

const FILE = 'feeds/a.bulletin';
const ferry = [
  '🌐 A meeting of the Ferry Council',
  'The ferries sail fuller than they ever did, by day and by night.',
  'More people cross by night each year, and the quay is too short.',
];
const chess = [
  '🎙 Statement by Mayor Ann Reed',
  'The chess club moves into the old customs house beside the quay.',
  'Whoever wants to learn comes on a Monday, and brings a board.',
];
const TEXT = text(ferry, ferry.slice(1), chess, chess.slice(1), 'VIEW IN TELEGRAM');

/** The analysis of `TEXT`, and of it again with its first finding ignored. */
function firstIgnored(file: string | null = FILE) {
  const before = analyze(TEXT);
  const [finding] = before.findings;
  if (finding === undefined) throw new Error('something is found');
  const entry = ignoredOf(before.text, finding, file, 'Said twice.');
  const after = analyze(TEXT, { ...DEFAULT_OPTIONS, ignored: ignoredNames([entry], FILE) });
  return { before, finding, entry, after };
}

describe('what is ignored', () => {
  test('is told of no more, stays in clean-up, and is no copy in the outline', () => {
    const { before, finding, after } = firstIgnored();
    expect(before.findings.map(({ rule }) => rule)).toEqual(['duplicate-block', 'duplicate-block', 'scraper-litter']);
    expect(after.findings).toEqual(before.findings.slice(1));
    expect(after.ignored).toEqual([{ ...finding, inFixAll: false }]);
    expect(applyEdits(TEXT, fixAll(after).edits)).toBe(text(ferry, ferry.slice(1), chess));
    expect(before.outline.posts[0]?.duplicates).toHaveLength(1);
    expect(after.outline.posts[0]?.duplicates).toHaveLength(0);
    expect([before.repeated, after.repeated]).toEqual([4 / 11, 2 / 11]);
  });

  test('may be anything that a rule finds', () => {
    const before = analyze(TEXT);
    const names = ignoredNames(
      before.findings.map((finding) => ignoredOf(before.text, finding, FILE, '')),
      FILE,
    );
    const after = analyze(TEXT, { ...DEFAULT_OPTIONS, ignored: names });
    const left = before.findings.map((finding) => ({ ...finding, inFixAll: false }));
    expect([after.findings, after.ignored]).toEqual([[], left]);
    expect(fixAll(after).edits).toEqual([]);
  });

  test('is the same block wherever it stands, in its file or in all', () => {
    const { entry, finding } = firstIgnored();
    const moved = analyze(text('A line above it.', '', TEXT)).findings[0];
    expect(moved?.key).toBe(finding.key);
    expect([isAbout(entry, finding, FILE), isAbout(entry, finding, 'b.bulletin')]).toEqual([true, false]);
    expect(isAbout(firstIgnored(null).entry, finding, 'b.bulletin')).toBe(true);
  });

  test('is another block once a word of it is another', () => {
    const { entry } = firstIgnored();
    const [changed] = analyze(TEXT.replaceAll('too short', 'too long')).findings;
    expect(changed !== undefined && isAbout(entry, changed, FILE)).toBe(false);
  });

  test('is not what another way of counting named', () => {
    const { entry } = firstIgnored();
    expect(ignoredNames([{ ...entry, algorithm: 0 }], FILE)).toEqual([]);
  });

  test('is the same block when clean-up took the litter out of it', () => {
    const post = [...ferry.slice(0, 2), 'VIEW IN TELEGRAM', ...ferry.slice(2)];
    const both = text(post, post);
    const before = analyze(both);
    const block = before.findings.find(({ rule }) => rule === 'duplicate-block');
    if (block === undefined) throw new Error('a block is found');
    const ignored = ignoredNames([ignoredOf(before.text, block, FILE, '')], FILE);
    const options = { ...DEFAULT_OPTIONS, ignored };
    const cleaned = applyEdits(both, fixAll(analyze(both, options)).edits);
    expect(cleaned).toBe(text(ferry, ferry));
    expect(analyze(cleaned, options).findings).toEqual([]);
  });

  test('leaves nothing to a second clean-up that the first one left, where litter had divided the block', () => {
    const post = [
      '🎙 Statement by Mayor Ann Reed on the winter crossings',
      '• the quays of both islands',
      '📍 Port Elm, May 3',
    ];
    const value = text(post, post.slice(0, 2), 'VIEW IN TELEGRAM', post.slice(2));
    const before = analyze(value);
    expect(blocks(value)).toEqual(['repost 4-5 <- 1-2 fixable']);
    const [block] = before.findings.map((finding) => ignoredOf(before.text, finding, FILE, ''));
    const options = { ...DEFAULT_OPTIONS, ignored: ignoredNames(block === undefined ? [] : [block], FILE) };
    const cleaned = applyEdits(value, fixAll(analyze(value, options)).edits);
    expect(cleaned).toBe(text(post, post));
    expect(fixAll(analyze(cleaned, options)).edits).toEqual([]);
  });

  test('stays where it stands inside another block, which only its removal would join', () => {
    const [heading = '', body = ''] = ferry;
    const value = text(heading, body, heading, [heading, body, heading], body);
    const before = analyze(value);
    expect(blocks(value)).toEqual(['repost 3-7 <- 1-2 fixable', 'repost 4-6 <- 1-2 fixable']);
    const inner = before.findings.slice(1).map((finding) => ignoredOf(before.text, finding, FILE, ''));
    const after = analyze(value, { ...DEFAULT_OPTIONS, ignored: ignoredNames(inner, FILE) });
    expect(after.findings).toEqual([]);
    expect(after.removed.includes(1)).toBe(false);
    expect(fixAll(after).edits).toEqual([]);
  });

  test('is shown by the beginning of its first line', () => {
    expect(firstIgnored().entry.excerpt).toBe('The ferries sail fuller than they ever did, by day and by night.');
  });
});

describe('a list', () => {
  const { entry } = firstIgnored();
  const other: Ignored = { ...entry, rule: 'empty-speaker', file: null };

  test('is read as it was written, in an order of its own', () => {
    const written = writeIgnoreList([entry, other]);
    expect(readIgnoreList(written)).toEqual({ entries: [other, entry], refused: [], isReadable: true });
    expect(writeIgnoreList([other, entry])).toBe(written);
  });

  test('keeps what a later version wrote', () => {
    const later = { rule: 'rule-of-tomorrow', hash: 'x' };
    const { entries, refused } = readIgnoreList(JSON.stringify({ version: 1, ignored: [later, entry] }));
    expect(JSON.parse(writeIgnoreList(entries, refused))).toEqual({ version: 1, ignored: [entry, later] });
  });

  test('takes an entry once, the last reason holds, and gives it back', () => {
    const again = { ...entry, reason: 'Another one.' };
    expect(withIgnored([entry, other], [again, again])).toEqual([other, again]);
    expect(withoutIgnored([entry, other], [again])).toEqual([other]);
  });

  test.each([
    ['that is no JSON', '{ "version": 1', { entries: [], refused: [], isReadable: false }],
    ['of another version', '{ "version": 2, "ignored": [] }', { entries: [], refused: [], isReadable: false }],
    ['that is empty', '\n', { entries: [], refused: [], isReadable: true }],
    [
      'of what it does not know',
      '{ "version": 1, "ignored": [{ "rule": "x" }, 3] }',
      { entries: [], refused: [{ rule: 'x' }, 3], isReadable: true },
    ],
  ])('%s is no reason to fail', (_, json, expected) => {
    expect(readIgnoreList(json)).toEqual(expected);
  });

  property('can be any text', { quick: 500, long: 20_000 }, anyText, (json) => {
    expect(readIgnoreList(json).entries).toEqual([]);
  });
});

describe('an entry is about nothing any more', () => {
  const { entry, finding } = firstIgnored();
  const everywhere = { ...entry, file: null };
  const old = { ...entry, algorithm: 0 };
  const found = new Map([[FILE, [finding]]]);
  const clean = new Map([[FILE, []]]);

  test.each([
    ['where its file was mended', [entry], clean, [entry]],
    ['where its file is gone', [entry], new Map([[FILE, null]]), [entry]],
    ['where it was made by another way of counting', [old], found, [old]],
    ['but not where its file has it', [entry], found, []],
    ['but not where its file was not looked through', [entry], new Map([['b.bulletin', []]]), []],
    ['but not where it is for all files, of which any may have it', [everywhere], clean, []],
  ])('%s', (_, entries, looked, stale) => {
    expect(staleOf(entries, looked)).toEqual(stale);
  });
});
