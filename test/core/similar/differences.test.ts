import { expect, test } from 'vitest';
import { feed, told } from './found';
import { bees, chess, inCapitals, regatta, speech, tide, withWords } from './posts';

function toldOf(post: readonly string[], copy: readonly string[]): readonly string[] {
  return told(feed(post, bees, copy, chess));
}

test('a name in another spelling is told word by word', () => {
  expect(toldOf(speech, withWords(speech, { Ilya: 'Ilia' }))).toEqual([
    '4 lines resemble lines 1–4, 97 % alike: 2 words differ (‘Ilya’ → ‘Ilia’, ‘Ilya’ → ‘Ilia’).',
  ]);
});

test('one word is told as one word', () => {
  expect(toldOf(tide, withWords(tide, { carpenters: 'joiners' }))).toEqual([
    '5 lines resemble lines 1–5, 98 % alike: 1 word differs (‘carpenters’ → ‘joiners’).',
  ]);
});

test('words put in and words left out are told as such', () => {
  const copy = withWords(tide, { ' of Sandwick': '', 'a small crowd': 'a small and silent crowd' });
  expect(toldOf(tide, copy)).toEqual([
    '5 lines resemble lines 1–5, 97 % alike: 4 words differ (‘of Sandwick’ left out, ‘and silent’ added).',
  ]);
});

test('words that only changed their capitals or marks are not told', () => {
  const copy = withWords(tide, {
    'tide mill': 'TIDE MILL',
    'school kitchen,': 'school kitchen;',
    carpenters: 'joiners',
  });
  expect(toldOf(tide, copy)).toEqual([
    '5 lines resemble lines 1–5, 98 % alike: 1 word differs (‘carpenters’ → ‘joiners’).',
  ]);
});

test('other hashtags, another source and another link between the lines are words, too', () => {
  const [heading = '', ...lines] = inCapitals(tide);
  expect(
    toldOf(tide.toSpliced(2, 0, '#Mill #Flour'), [heading, ...lines.slice(0, 1), '#Mill #Bran', ...lines.slice(1)]),
  ).toEqual(['6 lines resemble lines 1–6, 98 % alike: 1 word differs (‘Flour’ → ‘Bran’).']);
  expect(
    toldOf(tide, [heading, '#Mill', ...lines.slice(0, 2), 'Forwarded from Mill Press', ...lines.slice(2)]),
  ).toEqual([
    '7 lines resemble lines 1–5, 95 % alike: 5 words differ (‘Mill’ added, ‘Forwarded from Mill Press’ added).',
  ]);
});

test('three differences are told, and that there are more', () => {
  const copy = withWords(tide, { small: 'large', carpenters: 'joiners', kitchen: 'canteen', miller: 'keeper' });
  expect(toldOf(tide, copy)).toEqual([
    '5 lines resemble lines 1–5, 95 % alike: 4 words differ (‘small’ → ‘large’, ‘carpenters’ → ‘joiners’, ‘kitchen’ → ‘canteen’, …).',
  ]);
});

test('of a difference the longer side counts', () => {
  const copy = withWords(tide, { 'school kitchen': 'old inn by the harbour' });
  expect(toldOf(tide, copy)).toEqual([
    '5 lines resemble lines 1–5, 94 % alike: 5 words differ (‘school kitchen’ → ‘old inn by the harbour’).',
  ]);
});

test('typography alone is told as such', () => {
  expect(toldOf(regatta, inCapitals(regatta))).toEqual([
    '4 lines resemble lines 1–4, 100 % alike: only typography or line breaks differ.',
  ]);
});

test('line breaks alone are told as such', () => {
  const copy = [tide[0] ?? '', `${tide[1]} ${tide[2]}`, ...tide.slice(3)];
  expect(toldOf(tide, copy)).toEqual([
    '4 lines resemble lines 1–5, 100 % alike: only typography or line breaks differ.',
  ]);
});

test('another order of the same lines alone is told as such', () => {
  expect(toldOf(tide, [tide[0] ?? '', ...tide.slice(2), tide[1] ?? ''])).toEqual([
    '5 lines resemble lines 1–5, 77 % alike: only the order of the lines differs.',
  ]);
});

test('a shortened copy is told as such', () => {
  expect(toldOf(tide, tide.toSpliced(2, 1))).toEqual(['4 lines repeat lines 1–5: a shortened copy.']);
});

test('a passage is told as such', () => {
  expect(toldOf(tide, ['A letter', ...tide.slice(2, 4), 'The editor'])).toEqual([
    '2 lines repeat lines 3–4: the same passage.',
  ]);
});
