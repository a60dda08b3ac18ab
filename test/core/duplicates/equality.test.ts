import { describe, expect, test } from 'vitest';
import { fixed, text } from '../support';
import { council, market, mill, spaced, statement, visit } from './posts';

const lines = council.post;

describe('a copy that differs from its original only in what nobody sees goes', () => {
  test.each([
    ['in trailing blanks', lines.map((line) => `${line}  `)],
    ['in trailing tabs', lines.map((line) => `${line}\t`)],
    ['in indentation', lines.map((line) => `    ${line}`)],
    ['in no-break spaces', lines.map((line) => line.replaceAll(' ', '\u00A0'))],
    ['in narrow no-break spaces', lines.map((line) => line.replaceAll(' ', '\u202F'))],
    ['in doubled blanks', lines.map((line) => line.replaceAll(' ', '  '))],
    ['in U+FE0F', lines.map((line) => line.replaceAll('\uFE0F', ''))],
    ['in zero-width spaces', lines.map((line) => `\u200B${line}`)],
    ['in word joiners', lines.map((line) => line.replace(' ', '\u2060 '))],
    ['in soft hyphens', lines.map((line) => line.replace('meeting', 'meet\u00ADing'))],
    ['in blank lines', spaced(lines)],
    ['in lines of blanks', lines.flatMap((line) => [line, ' \u00A0\t'])],
  ])('%s', (_, copy) => {
    const left = fixed(text(lines, statement.post, copy, visit.post)).split('\n');
    expect(left.filter((line) => line.trim() !== '')).toEqual([...lines, ...statement.post, ...visit.post]);
  });

  test('and so does one without the blank lines of its original', () => {
    const before = text(spaced(lines), statement.post, lines, visit.post);
    expect(fixed(before)).toBe(text(spaced(lines), statement.post, visit.post));
  });
});

describe('a copy that differs in what can be seen stays', () => {
  test.each([
    ['in case', mill.body.map((line) => line.toUpperCase())],
    ['in full stops', mill.body.map((line) => line.replace(/\.$/, ''))],
    ['in an accent', mill.body.map((line) => line.replace('the', 'thé'))],
    ['in look-alike letters', mill.body.map((line) => line.replace('o', '\u043E'))],
    ['in quotation marks', mill.body.map((line) => line.replace('mill', '“mill”').replace('the', '‘the’'))],
  ])('%s', (_, copy) => {
    const before = text(mill.post, copy, market.post);
    expect(fixed(before)).toBe(before);
  });
});
