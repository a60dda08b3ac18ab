import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, groundsOf } from '../../../src/core/analysis';
import { analyze, type Change, stringOf, update } from '../../../src/core/index';
import { bulletin } from '../../support/bulletins';
import { applyChange } from '../../support/edits';
import { property } from '../../support/property';
import { text } from '../support';
import { council, review, statement, visit } from './posts';

const SCRAPED = text(council.post, council.body, '', review.post, '', statement.post, visit.post);

describe('after an edit', () => {
  test('what was found is taken over where one letter is typed into a line that stands once, far from all copies', () => {
    expect(isTakenOver('The builders tell us', 'x')).toBe(true);
  });

  test.each([
    ['a line that stands twice', 'They went through', 'x'],
    ['the heading above a body that stands twice', 'A meeting of the Ferry Council', 'x'],
    ['a line that becomes a second line', 'The builders tell us', '\n'],
    ['a line that becomes one of another kind', `${review.post.join('\n')}\n\n`, '• '],
    ['a short line that gets a number, as datelines have them', 'The builders tell us', ' 3'],
  ])('all is found anew in %s', (_, behind, insert) => {
    const isShort = insert === ' 3';
    const value = isShort ? SCRAPED.replace(/The builders tell us.*/, 'The builders tell us it is so.') : SCRAPED;
    expect(isTakenOver(behind, insert, value)).toBe(false);
  });

  const keys = fc.array(
    fc.record({ at: fc.nat(), insert: fc.constantFrom('x', 'И', ':', '.', ' ', '7', '#', '🎙', '') }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );

  property(
    'within lines, the blocks, posts and lines to remove are those of the text read anew',
    { quick: 400, long: 400_000 },
    fc.tuple(bulletin, keys),
    ([first, pressed]) => {
      let value = first;
      let analysis = analyze(value);
      for (const { at, insert } of pressed) {
        found(analysis);
        const from = at % (value.length + 1);
        const change = { from, to: insert === '' ? Math.min(from + 1, value.length) : from, insert };
        value = applyChange(value, change);
        analysis = update(analysis, [change]);
        expect(found(analysis)).toEqual(found(analyze(value)));
      }
    },
  );
});

/** Whether the blocks are the very ones that were found before `insert` was typed behind a text. */
function isTakenOver(behind: string, insert: string, value = SCRAPED): boolean {
  const before = analyze(value);
  const { blocks } = groundsOf(before).duplicates;
  const from = value.indexOf(behind) + behind.length;
  const change: Change = { from, to: from, insert };
  const after = update(before, [change]);
  const now = groundsOf(after).duplicates;
  expect(now.blocks).toEqual(groundsOf(analyze(stringOf(after.text))).duplicates.blocks);
  return now.blocks === blocks;
}

function found({ blocks, bulletin: { posts, lines }, removed }: Analysis): unknown {
  return {
    blocks: blocks.map((block) => ({ ...block, key: block.key })),
    posts,
    lines: lines.map((line) => line.folded),
    removed,
  };
}
