import { expect, test } from 'vitest';
import { sentenceOf } from '../../../src/cli/sentences';
import { analyze, type Finding } from '../../../src/core/index';
import { internText } from '../../../src/core/lines/lines';
import { similarBlockFindings } from '../../../src/core/rules/similarBlock';
import type { SimilarBlock } from '../../../src/core/similar/block';
import { text } from '../support';

const LETTER = [
  '⚡ The harbour office has sent a letter to the crews.',
  'Whoever needs a berth for the winter writes to Captain Jory Wend before the autumn fair.',
  'The fare stays what it was last year, and children travel free of charge.',
];
const AGAIN = LETTER.map((line) => line.replace('Jory', 'Jori'));

const block: SimilarBlock = {
  kind: 'near',
  start: 3,
  end: 6,
  originalStart: 0,
  originalEnd: 3,
  similarity: 0.9786,
  differences: [{ before: 'Jory', after: 'Jori' }],
  changedWords: 1,
};

function findingsOf(value: string, ...blocks: readonly SimilarBlock[]): readonly Finding[] {
  const { text: of, lines } = internText(value);
  return similarBlockFindings(of, lines, blocks);
}

/** The sentence for a block with these facts, in a text of three and three lines. */
function sentence(facts: Partial<SimilarBlock>): string {
  const [finding] = findingsOf(text(LETTER, AGAIN), { ...block, ...facts });
  return finding === undefined ? '' : sentenceOf(finding);
}

test('a finding has whole lines, a similarity rounded down, what differs, and is never in fix-all', () => {
  const value = text(LETTER, AGAIN, 'End.');
  const [first, second] = [LETTER.join('\n').length, text(LETTER, AGAIN).length];
  expect(findingsOf(value, block)).toEqual([
    {
      rule: 'similar-block',
      severity: 'information',
      kind: 'near',
      range: { from: first + 1, to: second },
      original: { from: 0, to: first },
      related: [],
      similarity: 0.97,
      inFixAll: false,
      key: expect.stringMatching(/^near-[0-9a-z]{2,14}$/),
      args: {
        lines: 3,
        originalStart: 1,
        originalEnd: 3,
        changes: { words: 1, shown: [{ before: 'Jory', after: 'Jori' }], more: false },
      },
    },
  ]);
});

test('a share just below 1 is not rounded to 1, and a very small one not to 0', () => {
  const similarities = [1, 0.9999, 0.29, 0.001].map((similarity) => ({ ...block, similarity }));
  const found = findingsOf(text(LETTER, AGAIN), ...similarities);
  expect(found.map(({ similarity }) => similarity)).toEqual([1, 0.99, 0.29, 0.01]);
});

test('the sentence has the numbers first, singular and plural, and the kind in words', () => {
  expect(sentence({ kind: 'passage' })).toBe('3 lines repeat lines 1–3: the same passage.');
  expect(sentence({ kind: 'passage', start: 4, end: 5, originalStart: 1, originalEnd: 2 })).toBe(
    '1 line repeats line 2: the same passage.',
  );
  expect(sentence({ kind: 'truncated', start: 3, end: 4 })).toBe('1 line repeats lines 1–3: a shortened copy.');
  expect(sentence({ start: 4, end: 5, originalStart: 1, originalEnd: 2 })).toBe(
    '1 line resembles line 2, 97 % alike: 1 word differs (‘Jory’ → ‘Jori’).',
  );
});

test('it tells what was put in another’s place, added and left out, and that there is more', () => {
  const differences = [
    { before: 'berth', after: 'place' },
    { before: '', after: 'at the latest' },
    { before: 'free of charge', after: '' },
  ];
  const told = '‘berth’ → ‘place’, ‘at the latest’ added, ‘free of charge’ left out';
  expect(sentence({ differences, changedWords: 7 })).toBe(
    `3 lines resemble lines 1–3, 97 % alike: 7 words differ (${told}).`,
  );
  expect(sentence({ differences, changedWords: 9 })).toBe(
    `3 lines resemble lines 1–3, 97 % alike: 9 words differ (${told}, …).`,
  );
});

test('where no word differs, it says what does', () => {
  expect(sentence({ differences: [], changedWords: 0, similarity: 1 })).toBe(
    '3 lines resemble lines 1–3, 100 % alike: only typography or line breaks differ.',
  );
});

test('a long difference is cut between two words, and one without blanks between two signs', () => {
  const before = 'the harbour masters of the four islands and the crews';
  const after = '👩‍🚒'.repeat(30);
  expect(sentence({ differences: [{ before, after }], changedWords: 10 })).toBe(
    '3 lines resemble lines 1–3, 97 % alike: 10 words differ (‘the harbour masters of the four islands…’ → ‘👩‍🚒👩‍🚒👩‍🚒👩‍🚒👩‍🚒👩‍🚒👩‍🚒👩‍🚒…’).',
  );
});

test('control and bidi characters do not reach the sentence, and a difference of nothing else is not told', () => {
  const differences = [
    { before: '\u202eyroJ\u202c', after: 'Jori\u0007' },
    { before: '\u2067', after: '\u2066' },
  ];
  expect(sentence({ differences, changedWords: 2 })).toBe(
    '3 lines resemble lines 1–3, 97 % alike: 2 words differ (‘yroJ’ → ‘Jori’).',
  );
});

test('blank lines are in the range but are not counted', () => {
  const spaced = [AGAIN[0] ?? '', '', ...AGAIN.slice(1)];
  const [finding] = findingsOf(text(LETTER, '', spaced), { ...block, start: 4, end: 8 });
  expect(finding?.args.lines).toBe(3);
  expect(finding?.range).toEqual({ from: text(LETTER, '', '').length, to: text(LETTER, '', spaced).length });
});

test('equal blocks of one kind share a key, other ones do not', () => {
  const value = text(LETTER, AGAIN, LETTER, 'Between.', AGAIN);
  const places = [3, 6, 10].map((start) => ({ ...block, start, end: start + 3 }));
  const [first, second, third] = findingsOf(value, ...places);
  expect([first?.key === third?.key, first?.key === second?.key]).toEqual([true, false]);
  const [passage] = findingsOf(value, { ...block, kind: 'passage' });
  expect([first?.key, second?.key, third?.key].includes(passage?.key)).toBe(false);
  const duplicates = analyze(value).findings.filter(({ rule }) => rule === 'duplicate-block');
  expect(duplicates.filter(({ key }) => key.includes('-'))).toEqual([]);
});

test('related are the other copies of the same original, nearest first, at most ten', () => {
  const value = Array.from({ length: 60 }, (_, i) => `Line ${i} of the log of the harbour.`).join('\n');
  const copies = Array.from({ length: 14 }, (_, i) => ({ ...block, start: 10 + 3 * i, end: 12 + 3 * i }));
  // This one comes from lines of its own, though other copies reach down to them.
  const beside = { ...block, originalStart: 4, originalEnd: 6, start: 55, end: 56 };
  const bridge = { ...block, originalStart: 2, originalEnd: 5, start: 57, end: 59 };
  const found = findingsOf(value, ...copies, beside, bridge);
  const startsOf = (finding: Finding | undefined) => {
    return finding?.related.map(({ from }) => value.slice(0, from).split('\n').length - 1);
  };
  expect(startsOf(found[1])).toEqual([10, 16, 19, 22, 25, 28, 31, 34, 37, 40]);
  expect(startsOf(found[14])).toEqual([57]);
});
