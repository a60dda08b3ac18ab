import { describe, expect, test } from 'vitest';
import { analyze, lineAt, tellsTheSame, update } from '../../src/core/index';
import { council, review, statement } from './duplicates/posts';
import { text } from './support';

const SCRAPED = text(review.post, council.post, council.body, statement.post);

describe('what is told after typing', () => {
  test.each([
    ['is the same where no finding lies on the line', review.body[0] ?? '', 'x', true],
    ['is the same where the line holds the original alone', council.heading, 'x', true],
    ['is another where the line belongs to a finding', `${council.body.join('\n')}\n${council.body[0]}`, 'x', false],
    ['is another where the line is one of the original’s', council.body[1] ?? '', 'x', false],
    ['is another where something new is found', 'held a public deb', '\u200b', false],
  ])('%s', (_, behind, insert, expected) => {
    expect(tellsTheSameBehind(behind, insert)).toBe(expected);
  });

  test('is the same, but not where it stands, where a line is put in above', () => {
    expect(tellsTheSameBehind(review.body[0] ?? '', '\nThe crews sail at noon and come back in the evening.')).toBe(
      false,
    );
  });

  test('is another where another text has a part in it', () => {
    const analysis = analyze(SCRAPED);
    const [finding] = analysis.findings;
    if (finding === undefined) throw new Error('nothing is found');
    const elsewhere = { path: 'other', range: finding.range, isPost: true };
    const told = { text: analysis.text, findings: [{ ...finding, args: { ...finding.args, elsewhere } }] };
    expect(tellsTheSame(told, told, new Set())).toBe(false);
  });
});

function tellsTheSameBehind(behind: string, insert: string): boolean {
  const before = analyze(SCRAPED);
  const from = SCRAPED.indexOf(behind) + behind.length;
  const after = update(before, [{ from, to: from, insert }]);
  expect(before.findings).not.toEqual([]);
  return tellsTheSame(before, after, new Set([lineAt(before.text, from)]));
}
