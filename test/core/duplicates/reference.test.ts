import fc from 'fast-check';
import { expect } from 'vitest';
import { analyze, lineAt } from '../../../src/core/index';
import { property } from '../../support/property';
import { fixed, text } from '../support';
import { BLANK, boat, council, FORWARDED, LITTER, mill, READ } from './posts';
import { adjacentRepetitions, foldPlainly } from './reference';

const ALPHABET = [
  'The miller of Low Bridge will show visitors how the stones are dressed.',
  'Children who bring a sack of their own may take home a pound of flour.',
  '🌐 A meeting of the Ferry Council was held in Port Elm on the third of May.',
  'The path along the stream is closed to carts until the bridge is mended.',
  BLANK,
  READ,
  FORWARDED,
  '***',
  '#Port',
  LITTER,
  '💬 Ann Reed: The ferries sail fuller than ever.',
  '<...>',
];
const COUNTS = { quick: 2000, long: 500_000 };
const HEADERS = new Set([FORWARDED, LITTER]);

/** Lines of a small alphabet, so that runs of them repeat often. */
const scraped = fc
  .integer({ min: 3, max: ALPHABET.length })
  .chain((size) => fc.array(fc.constantFrom(...ALPHABET.slice(0, size)), { maxLength: 16 }));

/** Posts and bodies one below the other; no post repeats a line of its own. */
const feeds = fc
  .array(
    fc.constantFrom(
      mill.post,
      mill.body,
      council.post,
      council.body,
      boat.post,
      boat.body,
      [FORWARDED],
      [READ],
      ['#Port'],
      [LITTER],
      [BLANK],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat());

function filledLines(value: string): readonly string[] {
  return value
    .split('\n')
    .map(foldPlainly)
    .filter((line) => line !== '');
}

/** The lines that each fixable block takes, without the headers above it. */
function removedRuns(value: string): readonly (readonly string[])[] {
  const { text: of, findings } = analyze(value);
  return findings
    .filter(({ inFixAll }) => inFixAll)
    .map(({ range }) => {
      const lines = value.split('\n').slice(lineAt(of, range.from), lineAt(of, range.to) + 1);
      const run = filledLines(lines.join('\n'));
      return run.slice(run.findIndex((line) => !HEADERS.has(line)));
    });
}

property(
  'after fix-all no run of two different lines and 80 characters follows itself at once',
  COUNTS,
  scraped,
  (lines) => {
    expect(adjacentRepetitions(fixed(text(lines)).split('\n'))).toEqual([]);
  },
);

property('the only run that fix-all removes stands, line by line, in what it leaves', COUNTS, feeds, (lines) => {
  const runs = removedRuns(text(lines));
  // Of several blocks, one may take a part of another one's original for which an equal part stays elsewhere.
  fc.pre(runs.length === 1);
  const left = `\n${filledLines(fixed(text(lines))).join('\n')}\n`;
  for (const run of runs) expect(left).toContain(`\n${run.join('\n')}\n`);
});

property('fix-all leaves every distinct line, litter aside, in its order', COUNTS, scraped, (lines) => {
  const left = filledLines(fixed(text(lines)));
  const all = filledLines(text(lines));
  expect(new Set([...left, LITTER])).toEqual(new Set([...all, LITTER]));
  let at = 0;
  for (const line of all) if (line === left[at]) at++;
  expect(at).toBe(left.length);
});

property('a second fix-all has nothing to do', COUNTS, scraped, (lines) => {
  const once = fixed(text(lines));
  expect(fixed(once)).toBe(once);
});
