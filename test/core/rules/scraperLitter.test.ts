import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, DEFAULT_OPTIONS, fixAll, readRules, removeBlock } from '../../../src/core/index';
import { text } from '../support';
import { said } from './mending';

const MEDIA = 'This media is not supported in your browser';
const VIEW = 'VIEW IN TELEGRAM';
const POST = ['🎙 Statement by Mayor Ann Reed', 'The quay is open again, and the first ferry left at noon.'];

function cleaned(value: string): string {
  return applyEdits(value, fixAll(analyze(value)).edits);
}

describe('what a scraper left', () => {
  test('is one finding where its lines stand together, and another one elsewhere', () => {
    expect(said('scraper-litter', text(MEDIA, '', VIEW, POST, 'Harbour News pinned a photo', POST[1] ?? ''))).toEqual([
      '1: 2 lines are left over from the scraping.',
      '6: 1 line is left over from the scraping.',
    ]);
  });

  test.each([
    ['above a post', text(MEDIA, VIEW, POST), text(POST)],
    ['between posts', text(POST, '', VIEW, '', '📍 Port Elm, May 3'), text(POST, '', '📍 Port Elm, May 3')],
    ['at the end', text(POST, VIEW), text(POST)],
    ['with a final line end', `${text(POST, VIEW)}\n`, `${text(POST)}\n`],
    ['between Windows line ends', [VIEW, ...POST].join('\r\n'), POST.join('\r\n')],
  ])('goes with fix-all %s', (_, before, after) => {
    expect(cleaned(before)).toBe(after);
  });

  test('goes alone, as one finding, where only that is wanted', () => {
    const before = text(VIEW, POST, VIEW);
    const analysis = analyze(before);
    const [finding] = analysis.findings;
    if (finding === undefined) throw new Error('litter is found');
    const fix = removeBlock(analysis, finding);
    expect(applyEdits(before, fix.edits)).toBe(text(POST, VIEW));
    expect([fix.blocks, fix.lines, fix.litter]).toEqual([0, 0, 1]);
  });

  test('is counted apart from the duplicate blocks that go with it', () => {
    const body = [
      'The quay is open again, and the first ferry left at noon.',
      'The second one leaves when the tide is in.',
    ];
    const { blocks, lines, litter } = fixAll(analyze(text('🎙 Statement by Mayor Ann Reed', body, body, MEDIA, VIEW)));
    expect([blocks, lines, litter]).toEqual([1, 2, 2]);
  });

  test('joins what it divided: the copy that shows then goes in the same run', () => {
    const post = [
      '🎙 Statement by Mayor Ann Reed',
      'The quay is open again after the storm.',
      VIEW,
      'The ferry left at noon, and the school boat with it.',
    ];
    const body = ['The quay is open again after the storm.', 'The ferry left at noon, and the school boat with it.'];
    const after = cleaned(text(post, body));
    expect(after).toBe(text('🎙 Statement by Mayor Ann Reed', body));
    expect(fixAll(analyze(after)).edits).toEqual([]);
  });

  test('is left where the rule is off', () => {
    const { options } = readRules({ 'scraper-litter': 'off' });
    const analysis = analyze(text(VIEW, POST), { ...DEFAULT_OPTIONS, rules: options });
    expect([analysis.findings, fixAll(analysis).edits]).toEqual([[], []]);
  });

  test('is also what the user says, whatever its capitals and blanks', () => {
    const { options } = readRules({ 'scraper-litter': { severity: 'warning', lines: ['Subscribe to our  channel'] } });
    const before = text(POST, 'SUBSCRIBE to our channel', POST[1] ?? '');
    const analysis = analyze(before, { ...DEFAULT_OPTIONS, rules: options });
    expect(analysis.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['scraper-litter', 'warning']]);
    expect(applyEdits(before, fixAll(analysis).edits)).toBe(text(POST, POST[1] ?? ''));
  });
});
