import { expect, test } from 'vitest';
import { respelt } from '../../../src/core/index';

test.each([
  ['the spelling itself', 'Ann Reed', 'Ann Reed', 'Anna Reid', 'Anna Reid'],
  ['another spelling of all words', 'Anne Reed', 'Ann Reed', 'Anna Reid', 'Anna Reid'],
  ['the surname alone', 'Reed', 'Ann Reed', 'Anna Reid', 'Reid'],
  ['the first word alone', 'Ann', 'Ann Reed', 'Anna Reid', 'Anna'],
  ['the surname that stands first', 'Lio', 'Lio Mei', 'Liu Mei', 'Liu'],
  ['the surname with other words', 'Ann Reed', 'Reed', 'Reid', 'Ann Reid'],
  ['the surname behind a hyphen', 'Ann Holt-Reed', 'Reed', 'Reid', 'Ann Holt-Reid'],
  ['the surname where a particle joins it', 'Ann Reed', 'Reed', 'van Reed', 'Ann van Reed'],
  ['the surname where all words are written', 'Ann Reed', 'Reed', 'Ann Reid', 'Ann Reid'],
  ['a word that another one begins with', 'Lio Lioma', 'Lio', 'Liu', 'Liu Lioma'],
  ['a name without the word, though it begins like it', 'Lioma Mei', 'Lio', 'Liu', 'Lioma Mei'],
  ['a spelling without the word', 'Ann Holt', 'Reed', 'Reid', 'Ann Holt'],
])('renaming a person writes %s', (_, spelling, picked, name, expected) => {
  expect(respelt(spelling, picked, name)).toBe(expected);
});
