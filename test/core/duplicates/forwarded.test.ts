import { expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { council, FORWARDED, FORWARDED_ELSEWHERE, LITTER, market, mill, READ, statement, visit } from './posts';

const forwardedCouncil = [FORWARDED, ...council.post];
const forwardedStatement = [FORWARDED, ...statement.post];
const forwardedVisit = [FORWARDED, ...visit.post];

test('a forwarded line between two posts stays with the post below', () => {
  const before = text(forwardedCouncil, forwardedCouncil, forwardedStatement);
  expect(fixed(before)).toBe(text(forwardedCouncil, forwardedStatement));
});

test('a forwarded line that ends a repeated run stays with the post below', () => {
  const before = text(forwardedCouncil, forwardedStatement, forwardedCouncil, forwardedVisit);
  expect(fixed(before)).toBe(text(forwardedCouncil, forwardedStatement, forwardedVisit));
});

test('a forwarded line below an echo stays with the post below', () => {
  const before = text(forwardedCouncil, council.body, forwardedStatement, statement.body, forwardedVisit);
  expect(fixed(before)).toBe(text(forwardedCouncil, forwardedStatement, forwardedVisit));
});

test('a forwarded line from elsewhere stays where it stands', () => {
  const before = text(forwardedCouncil, forwardedStatement, FORWARDED_ELSEWHERE, council.post, forwardedVisit);
  expect(fixed(before)).toBe(text(forwardedCouncil, forwardedStatement, FORWARDED_ELSEWHERE, forwardedVisit));
});

test('the only forwarded line of a text stays', () => {
  const before = text(council.post, statement.post, FORWARDED, council.post, visit.post);
  expect(fixed(before)).toBe(text(council.post, statement.post, FORWARDED, visit.post));
});

test('a copy that is not forwarded goes, and its forwarded original stays', () => {
  const before = text(forwardedCouncil, statement.post, council.post, visit.post);
  expect(fixed(before)).toBe(text(forwardedCouncil, statement.post, visit.post));
});

test('posts forwarded from two sources go with their own forwarded lines', () => {
  const first = [FORWARDED, ...council.post, FORWARDED_ELSEWHERE, ...statement.post];
  expect(fixed(text(first, first, FORWARDED, visit.post))).toBe(text(first, FORWARDED, visit.post));
});

test('a forwarded line at the end of the text stays', () => {
  const before = text(forwardedCouncil, statement.post, forwardedCouncil, FORWARDED);
  expect(fixed(before)).toBe(text(forwardedCouncil, statement.post, FORWARDED));
});

test('two forwarded lines above a copy go with it where equal ones stay', () => {
  const headers = [FORWARDED, FORWARDED_ELSEWHERE];
  const before = text(headers, council.post, headers, statement.post, headers, council.post, visit.post);
  expect(fixed(before)).toBe(text(headers, council.post, headers, statement.post, visit.post));
});

test('a forwarded line and the post below it are one copy where blank lines stand between', () => {
  const spacedCouncil = [FORWARDED, '', ...council.post, ''];
  const before = text(spacedCouncil, FORWARDED, '', statement.post, '', spacedCouncil, FORWARDED, '', visit.post);
  expect(fixed(before)).toBe(text(spacedCouncil, FORWARDED, '', statement.post, '', FORWARDED, '', visit.post));
});

test('litter below a copy stays with the post below', () => {
  const before = text(council.post, LITTER, statement.post, council.post, LITTER, visit.post);
  expect(fixed(before)).toBe(text(council.post, LITTER, statement.post, LITTER, visit.post));
});

test('litter below an echo stays with the post below', () => {
  const before = text(council.post, LITTER, council.body, LITTER, visit.post);
  expect(fixed(before)).toBe(text(council.post, LITTER, LITTER, visit.post));
});

test('two posts that begin alike below equal forwarded lines are left alone', () => {
  const opening = [FORWARDED, statement.heading];
  const first = [...opening, 'The mayor thanked the crews of the night ferries.', READ];
  const second = [...opening, 'The mayor thanked the pilots of the northern channel.', READ];
  const before = text(forwardedCouncil, first, forwardedCouncil, second);
  expect(fixed(before)).toBe(text(forwardedCouncil, first, second));
});

test('a forwarded line is known in another language', () => {
  const heading = 'Переслано от Порт';
  const before = text(heading, council.post, heading, statement.post, heading, council.post, visit.post);
  expect(fixed(before)).toBe(text(heading, council.post, heading, statement.post, visit.post));
});

test('a whole forwarded post again at once is a repost', () => {
  const forwardedMill = [FORWARDED, ...mill.post];
  const before = text(forwardedMill, forwardedMill, FORWARDED, market.post);
  expect(blocks(before)).toEqual(['repost 7-12 <- 1-6 fixable']);
});

test('a forwarded line that stands above a copy alone, and not above its original, stays', () => {
  const before = text(council.post, forwardedStatement, FORWARDED, council.post, forwardedVisit);
  expect(fixed(before)).toBe(text(council.post, forwardedStatement, FORWARDED, forwardedVisit));
});
