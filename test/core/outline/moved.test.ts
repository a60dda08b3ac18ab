import { expect, test } from 'vitest';
import { analyze, update } from '../../../src/core/index';
import { review, statement } from '../duplicates/posts';
import { text } from '../support';

test('a post behind a key keeps the very list of the names that it mentions, and its lines', () => {
  const before = analyze(text(review.post, '', statement.post));
  const [edited, moved] = before.outline.posts;
  const after = update(before, [{ from: 3, to: 3, insert: 'x' }]);
  const [now, behind] = after.outline.posts;
  expect(behind?.named).toBe(moved?.named);
  expect(behind).toEqual(analyze(text(review.post, '', statement.post).replace('⚓ The', '⚓ Txhe')).outline.posts[1]);
  expect(behind?.startLine).toBe(moved?.startLine);
  expect(now?.named).not.toBe(edited?.named);
});
