import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/index';
import { blocks, fixed, text } from '../support';
import { expectLeftAlone } from './expectLeftAlone';
import { statement } from './posts';

const open = '💬 Mayor Ann Reed: We expect that the second quay will be open to all of the ferries in the spring.';
const met = [
  'Governor Bob Hill met in Port Elm with the crews of both ferries.',
  '',
  'They agreed to meet again in May.',
];
const storm = 'A storm is on its way: the ferries will not sail until Sunday morning.';
const stamp = (time: string, office = 'Harbour Office') => `${office}, [03.05.2031 ${time}]`;

test('posts that were copied twice with the stamps of a messenger go, and what was posted in between stays', () => {
  const before = text(
    [stamp('10:15'), open, '', stamp('11:02'), ...met, ''],
    [stamp('10:15'), open, '', stamp('13:00', 'Mill Board'), storm, '', stamp('11:02'), ...met],
  );
  const after = text([stamp('10:15'), open, '', stamp('11:02'), ...met, ''], [stamp('13:00', 'Mill Board'), storm]);
  expect(fixed(before)).toBe(after);
});

test('so do such that stand one directly below the other', () => {
  const first = [stamp('10:15'), open, stamp('11:02'), met[0] ?? ''];
  const before = text(first, stamp('13:00'), storm, first);
  expect(fixed(before)).toBe(text(first, stamp('13:00'), storm));
});

test('what was posted again at another time stays below its own stamp, and is told of', () => {
  const before = text(
    [stamp('10:15'), ...statement.post, '', stamp('11:02'), ...met, ''],
    [stamp('12:40'), ...statement.post, '', stamp('13:00'), storm],
  );
  expectLeftAlone(before);
  const found = analyze(before).findings.map(({ rule, inFixAll }) => [rule, inFixAll]);
  expect(found).toEqual([['duplicate-block', false]]);
});

test('nor does it go where a picture or a forwarded line stands between the two', () => {
  const body = [...statement.post.slice(0, 1), '', ...statement.post.slice(1)];
  for (const header of [['[ Photo ]'], ['[Forwarded from Mill Board]'], ['[ Photo ]', '[Forwarded from Mill Board]']])
    expectLeftAlone(text(stamp('10:15'), header, body, '', stamp('13:00'), storm, '', stamp('14:30'), header, body));
});

test('one post is called a post, and several are a text, whatever stands in them', () => {
  const first = [stamp('10:15'), '[ Photo ]', ...statement.post, '', '#Ferries'];
  const second = [stamp('11:02'), open];
  const between = [stamp('13:00'), storm];
  expect(blocks(text(first, second, between, first))).toEqual(['repost 18-30 <- 1-13 fixable']);
  expect(blocks(text(first, second, between, first, second))).toEqual(['repeat 18-32 <- 1-15 fixable']);
});

test('the stamp below a copy belongs to the next post', () => {
  const first = [stamp('10:15'), open, stamp('11:02')];
  const before = text([...first, met[0] ?? '', ...first, storm]);
  expect(blocks(before)).toEqual(['repost 5-6 <- 1-2 fixable']);
  expect(fixed(before)).toBe(text([...first, met[0] ?? '', stamp('11:02'), storm]));
});
