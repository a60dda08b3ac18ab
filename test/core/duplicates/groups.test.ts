import { describe, expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { BLANK, council, FORWARDED, market, mill, READ, statement, visit } from './posts';

describe('a post with its echo, and both again', () => {
  test('are an echo and one copy where nothing shows that a post begins at the second heading', () => {
    const group = [...mill.post, ...mill.body];
    const before = text(group, group, FORWARDED, market.post);
    expect(blocks(before)).toEqual(['echo 6-9 <- 2-5 fixable', 'repost 10-18 <- 1-5 fixable']);
    expect(fixed(before)).toBe(text(mill.post, FORWARDED, market.post));
  });

  test('are an echo and one copy where only footers end the bodies', () => {
    const body = [...mill.body, READ];
    const group = [mill.heading, ...body, ...body];
    const before = text(group, group, market.post);
    expect(blocks(before)).toEqual(['echo 7-11 <- 2-6 fixable', 'repost 12-22 <- 1-6 fixable']);
  });

  test('are an echo and two copies where a heading’s emoji shows the second post', () => {
    const group = [...council.post, ...council.body];
    const before = text(group, group, statement.post);
    expect(blocks(before)).toEqual([
      'echo 11-19 <- 2-10 fixable',
      'repost 20-29 <- 1-10 fixable',
      'echo 30-38 <- 2-10 fixable',
    ]);
  });

  test('are an echo and two copies where a forwarded line shows the second post', () => {
    const group = [FORWARDED, ...mill.post, ...mill.body];
    const before = text(group, group, FORWARDED, market.post);
    expect(blocks(before)).toEqual([
      'echo 7-10 <- 3-6 fixable',
      'repost 11-16 <- 1-6 fixable',
      'echo 17-20 <- 3-6 fixable',
    ]);
  });

  test('are two copies where the first post has no echo', () => {
    const before = text(mill.post, mill.post, mill.body, FORWARDED, market.post);
    expect(blocks(before)).toHaveLength(2);
    expect(fixed(before)).toBe(text(mill.post, FORWARDED, market.post));
  });
});

describe('posts that a post announces are part of it', () => {
  const digest = 'What we wrote this week:';
  test('all of them', () => {
    const posts = [...council.post, ...statement.post];
    const before = text(posts, visit.post, FORWARDED, digest, posts, FORWARDED, mill.post);
    expect(blocks(before)).toEqual(['repeat 26-44 <- 1-19']);
    expect(fixed(before)).toBe(before);
  });

  test('and a copy behind them goes', () => {
    const posts = [...council.post, ...statement.post];
    const before = text(posts, visit.post, FORWARDED, digest, posts, FORWARDED, visit.post, mill.post);
    expect(fixed(before)).toBe(text(posts, visit.post, FORWARDED, digest, posts, FORWARDED, mill.post));
  });
});

describe('copies inside copies', () => {
  /** A short post that ends with a footer. */
  const notice = (n: number): readonly [string, string, string, string, string] => [
    FORWARDED,
    `🎙 Notice ${n} of the harbour master`,
    `Ships of the class ${n} wait below the mole until the pilot comes on board and shows the flag.`,
    `Their crews of ${n} are counted by the clerk, who writes the number down twice in his book.`,
    READ,
  ];
  const notices = (count: number) => Array.from({ length: count }, (_, n) => notice(n));
  /** The first lines of all notices, outermost first, then their last lines: each copy stands in the middle of another. */
  const inside = (count: number) => [
    ...notices(count).flatMap((lines) => lines.slice(0, 3)),
    ...notices(count)
      .reverse()
      .flatMap((lines) => lines.slice(3)),
  ];

  test('go, the inner ones first', () => {
    const before = text(notices(3).flat(), inside(3), FORWARDED, mill.post);
    expect(blocks(before)).toEqual([
      'repost 16-30 <- 1-5 fixable',
      'repost 19-28 <- 6-10 fixable',
      'repost 22-26 <- 11-15 fixable',
    ]);
    expect(fixed(before)).toBe(text(notices(3).flat(), FORWARDED, mill.post));
  });

  test('go, however deep they are, and a blank line between does not matter', () => {
    const before = text(notices(400).flat(), BLANK, inside(400), FORWARDED, mill.post);
    expect(fixed(before)).toBe(text(notices(400).flat(), BLANK, FORWARDED, mill.post));
  });
});
