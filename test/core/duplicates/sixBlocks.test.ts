import { expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { council, FORWARDED, LITTER, review, statement, visit } from './posts';

const forwarded = [FORWARDED, ...statement.post];
const header = ['This media is not supported in your browser', LITTER];
const SCRAPED = text(
  council.post,
  council.body,
  forwarded,
  statement.body,
  forwarded,
  statement.body,
  FORWARDED,
  review.post,
  review.body,
  header,
  visit.post,
  visit.body,
);
const CLEAN = text(council.post, forwarded, FORWARDED, review.post, header, visit.post);

test('an echo, a forwarded post with its echo, both again, an echo, and an echo below litter are six blocks', () => {
  expect(blocks(SCRAPED)).toEqual([
    'echo 11-19 <- 2-10 fixable',
    'echo 30-37 <- 22-29 fixable',
    'repost 38-47 <- 20-29 fixable',
    'echo 48-55 <- 22-29 fixable',
    'echo 66-73 <- 58-65 fixable',
    'echo 80-82 <- 77-79 fixable',
  ]);
});

test('fix-all leaves each post once and writes no final line end where there was none', () => {
  expect(fixed(SCRAPED)).toBe(CLEAN);
});

test('a second fix-all has nothing to do', () => {
  expect(blocks(CLEAN)).toEqual([]);
  expect(fixed(CLEAN)).toBe(CLEAN);
});

test('a final line end stays', () => {
  expect(fixed(`${SCRAPED}\n`)).toBe(`${CLEAN}\n`);
});
