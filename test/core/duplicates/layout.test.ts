import { describe, expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { council, market, mill, statement, visit } from './posts';

const before = text(council.post, council.body, statement.post, council.post, visit.post, '');
const after = text(council.post, statement.post, visit.post, '');

describe('fix-all changes nothing but the lines that it removes', () => {
  test.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('line ends %s', (_, end) => {
    expect(fixed(before.replaceAll('\n', end))).toBe(after.replaceAll('\n', end));
  });

  test('mixed line ends, each line with its own', () => {
    const mixed = (value: string) => value.replaceAll('.\n', '.\r\n').replaceAll('full\n', 'full\r');
    expect(fixed(mixed(before))).toBe(mixed(after));
  });

  test('a byte order mark, which stays', () => {
    expect(fixed(`\uFEFF${before}`)).toBe(`\uFEFF${after}`);
  });

  test('a final line end, which stays where it is and is not made where there is none', () => {
    const doubled = text(mill.post, mill.body);
    expect(fixed(doubled)).toBe(text(mill.post));
    expect(fixed(`${doubled}\n`)).toBe(`${text(mill.post)}\n`);
    expect(fixed(`${doubled}\n\n\n`)).toBe(`${text(mill.post)}\n\n\n`);
  });

  test('blank lines between posts, of which one copy’s go with it', () => {
    const three = (first: string, second: string) =>
      text(council.post, first, statement.post, first, council.post, second, visit.post);
    expect(fixed(three('', ''))).toBe(text(council.post, '', statement.post, '', visit.post));
    expect(fixed(three('\n', '\n'))).toBe(text(council.post, '\n', statement.post, '\n', visit.post));
  });

  test('blank lines at the start of the text', () => {
    expect(fixed(text('', '', mill.post, mill.body, market.post))).toBe(text('', '', mill.post, market.post));
  });
});

describe('a text without a duplicate block stays as it is', () => {
  test.each([
    ['empty', ''],
    ['one line end', '\n'],
    ['blank lines only', '\n \n\t\n\u00A0\n\n'],
    ['a byte order mark only', '\uFEFF'],
    ['one line', 'The quay is open.'],
    ['posts', after],
  ])('%s', (_, value) => {
    expect(blocks(value)).toEqual([]);
    expect(fixed(value)).toBe(value);
  });
});

describe('fix-all runs to the end', () => {
  test('where removing a block joins the halves of another', () => {
    const halves = [mill.heading, ...mill.body.slice(0, 2), ...mill.body.slice(0, 2), ...mill.body.slice(2)];
    expect(fixed(text(halves, mill.body, market.post))).toBe(text(mill.post, market.post));
  });

  test('and a second run has nothing to do', () => {
    expect(blocks(fixed(before))).toEqual([]);
    expect(fixed(fixed(before))).toBe(fixed(before));
  });
});
