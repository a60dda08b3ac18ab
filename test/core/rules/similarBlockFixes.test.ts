import { expect, test } from 'vitest';
import {
  analyze,
  applyEdits,
  countLost,
  type Finding,
  fixAll,
  keepBlock,
  lineRange,
  removeBlock,
} from '../../../src/core/index';
import { text } from '../support';

const LETTER = [
  '⚡ The harbour office has sent a letter to the crews.',
  'Whoever needs a berth for the winter writes to Captain Jory Wend before the autumn fair.',
  'The fare stays what it was last year, and children travel free of charge.',
  'Read in full',
];
const EDITED = LETTER.map((line) => line.replace('Jory', 'Jori'));
const LAMPS = ['🎙 Statement by Pilot Tom Quill on the lamps (Port Elm, June 9, 2031)', 'The lamps burn again.'];

/** A finding that takes the lines `[start, end)` of `value` for a near copy of its first four. */
function near(value: string, start: number, end: number): Finding {
  const { text: of } = analyze(value);
  return {
    rule: 'similar-block',
    severity: 'information',
    kind: 'near',
    range: lineRange(of, start, end),
    original: lineRange(of, 0, 4),
    related: [],
    similarity: 0.9,
    inFixAll: false,
    key: 'near-letter',
    args: { lines: end - start, originalStart: 1, originalEnd: 4 },
  };
}

/** The text after a fix, how many of its lines went, and how many of these stand nowhere any more. */
function after(value: string, fix: ReturnType<typeof removeBlock>): [string, number, number] {
  return [applyEdits(value, fix.edits), fix.lines, countLost(analyze(value), fix.edits)];
}

test('fix-all takes no similar block away, not even where it is asked for this rule alone', () => {
  const value = text(LETTER, LAMPS, EDITED);
  const analysis = analyze(value);
  expect(analysis.findings.map(({ rule, inFixAll }) => [rule, inFixAll])).toEqual([['similar-block', false]]);
  expect(fixAll(analysis).edits).toEqual([]);
  expect(fixAll(analysis, ['similar-block']).edits).toEqual([]);
});

test('removed, the block goes as a whole, with the line that stands nowhere else', () => {
  const value = text(LETTER, LAMPS, EDITED, 'End.');
  const fix = removeBlock(analyze(value), near(value, 6, 10));
  expect(after(value, fix)).toEqual([text(LETTER, LAMPS, 'End.'), 4, 1]);
});

test('kept, the original goes as a whole, and the other copies stay', () => {
  const value = text(LETTER, LAMPS, EDITED, LAMPS[0] ?? '', EDITED);
  const fix = keepBlock(analyze(value), near(value, 6, 10));
  expect(after(value, fix)).toEqual([text(LAMPS, EDITED, LAMPS[0] ?? '', EDITED), 4, 1]);
});

test('what stands elsewhere, blank lines and litter are not lost', () => {
  const value = text(LETTER, 'VIEW IN TELEGRAM', '', LETTER.toReversed());
  const fix = removeBlock(analyze(value), near(value, 0, 6));
  expect(after(value, fix)).toEqual([text(LETTER.toReversed()), 5, 0]);
});

test('a line is lost once, however often it stood there, and at the end of the text, too', () => {
  const value = text(LETTER, '', EDITED[1] ?? '', EDITED[1] ?? '', 'Only here.');
  const fix = removeBlock(analyze(value), near(value, 4, 8));
  expect(after(value, fix)).toEqual([text(LETTER), 3, 2]);
});

test('with a byte order mark and other line ends the same lines are lost', () => {
  for (const end of ['\r\n', '\r', '\n']) {
    const value = `\ufeff${[...EDITED, ...LAMPS, ...LETTER].join(end)}${end}`;
    const fix = removeBlock(analyze(value), near(value, 0, 4));
    expect(after(value, fix)).toEqual([`\ufeff${[...LAMPS, ...LETTER].join(end)}${end}`, 4, 1]);
  }
});

test('of a passage nothing goes that stands nowhere else, whichever of the two is taken', () => {
  const value = text(LETTER, LAMPS, LETTER.slice(0, 2), '#Harbour', LETTER.slice(2), 'End.');
  const passage: Finding = { ...near(value, 6, 11), kind: 'passage' };
  expect(after(value, removeBlock(analyze(value), passage))).toEqual([text(LETTER, LAMPS, '#Harbour', 'End.'), 4, 0]);
  const kept = text(LAMPS, LETTER.slice(0, 2), '#Harbour', LETTER.slice(2), 'End.');
  expect(after(value, keepBlock(analyze(value), passage))).toEqual([kept, 4, 0]);
});

test('of a shortened copy the lines go that the longer one has, and what stands beside them stays', () => {
  const [heading = '', berth = '', fare = ''] = LETTER;
  const beside = [
    ['Forwarded from Mill Press'],
    ['#Berths'],
    ['https://example.org/berths'],
    ['The berths', '© Mill Press'],
  ];
  for (const lines of beside) {
    const value = text(LETTER, LAMPS, heading, berth, lines, `${fare.slice(0, -20)}…`, 'End.');
    const analysis = analyze(value);
    const [finding] = analysis.findings;
    expect(analysis.findings.map(({ kind, args }) => [kind, args.lines])).toEqual([['truncated', 3 + lines.length]]);
    const fix = removeBlock(analysis, finding as Finding);
    expect(applyEdits(value, fix.edits)).toBe(text(LETTER, LAMPS, lines, 'End.'));
    expect(fix.lines).toBe(3);
  }
  const divided = text(LETTER, LAMPS, heading, berth, '<...>', `${fare.slice(0, -20)}…`, 'End.');
  const [finding] = analyze(divided).findings;
  expect(applyEdits(divided, removeBlock(analyze(divided), finding as Finding).edits)).toBe(
    text(LETTER, LAMPS, 'End.'),
  );
});

test('no edit loses nothing', () => {
  expect(countLost(analyze(text(LETTER)), [])).toBe(0);
  expect(countLost(analyze(''), [])).toBe(0);
});
