import { expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { expectLeftAlone } from './expectLeftAlone';

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

test('what was posted again at another time stays below its own stamp', () => {
  const later = [stamp('12:40'), open, ''];
  const before = text([stamp('10:15'), open, '', stamp('11:02'), ...met, ''], later, [stamp('13:00'), storm]);
  expectLeftAlone(before);
});

test('the stamp below a copy belongs to the next post', () => {
  const first = [stamp('10:15'), open, stamp('11:02')];
  const before = text([...first, met[0] ?? '', ...first, storm]);
  expect(blocks(before)).toEqual(['repost 5-6 <- 1-2 fixable']);
  expect(fixed(before)).toBe(text([...first, met[0] ?? '', stamp('11:02'), storm]));
});
