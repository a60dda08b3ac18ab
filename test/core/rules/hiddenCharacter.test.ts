import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, correctionsOf, DEFAULT_OPTIONS, readRules } from '../../../src/core/index';
import { property } from '../../support/property';
import { text } from '../support';
import { mended, offered, said } from './mending';

const RULE = 'hidden-character';

describe('a character that nobody sees', () => {
  test.each([
    [
      'inside a word',
      'The har\u200bbour is open.',
      'The harbour is open.',
      '1 hidden character: U+200B ZERO WIDTH SPACE.',
    ],
    ['inside a link', 'See harbour.ex\u2060ample', 'See harbour.example', '1 hidden character: U+2060 WORD JOINER.'],
    ['that joins the line to nothing', 'The quay \u2060', 'The quay ', '1 hidden character: U+2060 WORD JOINER.'],
    [
      'thrice in a word',
      'a\ufeffb\ufeff\u200bc',
      'abc',
      '3 hidden characters: U+FEFF ZERO WIDTH NO-BREAK SPACE, U+200B ZERO WIDTH SPACE.',
    ],
    [
      'that turns the text and does not turn it back',
      'The \u202equay',
      'The quay',
      '1 hidden character: U+202E RIGHT-TO-LEFT OVERRIDE.',
    ],
    [
      'that ends what was not begun',
      'The\u2069 quay',
      'The quay',
      '1 hidden character: U+2069 POP DIRECTIONAL ISOLATE.',
    ],
    [
      'of tags',
      'The quay\u{e0041}\u{e0042}',
      'The quay',
      '2 hidden characters: U+E0041 TAG CHARACTER, U+E0042 TAG CHARACTER.',
    ],
  ])('%s', (_, before, after, sentence) => {
    expect(said(RULE, before)).toEqual([`1: ${sentence}`]);
    expect(mended(RULE, 'removeHidden', before)).toBe(after);
  });

  test('is removed here or everywhere', () => {
    const before = text('The har\u200bbour', 'The fer\u200bry, the qu\u200bay');
    expect(offered(RULE, before)).toEqual(['removeHidden', 'removeAllHidden']);
    expect(mended(RULE, 'removeHidden', before)).toBe(text('The harbour', 'The fer\u200bry, the qu\u200bay'));
    expect(mended(RULE, 'removeAllHidden', before)).toBe(text('The harbour', 'The ferry, the quay'));
  });

  test('is known again behind a byte order mark, which an editor takes for none of the text', () => {
    const keys = (value: string) => analyze(value).findings.map(({ key }) => key);
    expect(keys('\ufeffhar\u200bbour')).toEqual(keys('har\u200bbour'));
    expect(keys('har\u2060bour')).not.toEqual(keys('har\u200bbour'));
  });

  test('is left where the user allows it', () => {
    const { options } = readRules({ [RULE]: { allow: ['u+200b'] } });
    const analysis = analyze('har\u200bbour, qu\u2060ay', { ...DEFAULT_OPTIONS, rules: options });
    expect(analysis.findings.map(({ args }) => args.hidden?.names)).toEqual([['U+2060 WORD JOINER']]);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of joiners in Persian', 'می\u200cخواهم'],
    ['of joiners in emoji', '👩\u200d💻 The office'],
    ['of a mark of direction', 'Office\u200e (Port)'],
    ['beside a blank', 'The \u200bquay'],
    ['at the end of a line, where it may break anyhow', 'The quay\u200b'],
    ['of the mark at the beginning of a file', '\ufeffThe quay'],
    ['where the script has no blanks', 'ทะ\u200bเล'],
    ['of a turn that is turned back', 'The \u202bquay\u202c and \u2067harbour\u2069'],
    ['of turns inside of each other', 'The \u2067quay \u202aand\u202c harbour\u2069'],
    ['of a flag', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} The office'],
  ])('%s', (_, line) => {
    expect(said(RULE, line)).toEqual([]);
  });
});

property(
  'removing all of them leaves none, and every character that is seen',
  { quick: 500, long: 20_000 },
  fc.string({
    unit: fc.constantFrom('a', 'б', ' ', '\n', '\u200b', '\u2060', '\u202b', '\u202c', '\u2067', '\u2069', '\ufeff'),
    maxLength: 40,
  }),
  (value) => {
    const analysis = analyze(value);
    const [finding] = analysis.findings.filter(({ rule }) => rule === RULE);
    if (finding === undefined) return;
    const after = applyEdits(value, correctionsOf(analysis, finding).at(-1)?.edits ?? []);
    const seen = (text: string) => text.replace(/[^aб \n]/g, '');
    expect(seen(after)).toBe(seen(value));
    expect(said(RULE, after)).toEqual([]);
  },
);

test.each([
  ['one long word', 'a\u200b'.repeat(100_000), 1],
  ['many words', 'a\u200bb '.repeat(150_000), 150_000],
  ['controls that close what was never opened', '\u202a'.repeat(100_000) + '\u2069'.repeat(100_000), 1],
])('a hostile line has its findings in good time: %s', (_, value, count) => {
  expect(analyze(value).findings.filter(({ rule }) => rule === RULE)).toHaveLength(count);
});
