import { expect, test } from 'vitest';
import { hashtagsIn } from '../../src/core/hashtags';

test.each([
  ['The #Quay and the #Port_Elm are open.', ['#Quay', '#Port_Elm']],
  ['#Quay#Lamps', ['#Quay', '#Lamps']],
  ['(#Quay), “#Lamps”…', ['#Quay', '#Lamps']],
  ['#1 of #2031Forum', ['#2031Forum']],
  ['See https://port.example/2031#quay and port.example/#lamps about the #Quay.', ['#Quay']],
  ['The mayor&#x2019;s C#Sharp', []],
])('the hashtags of “%s”', (line, tags) => {
  expect(hashtagsIn(line).map(({ text }) => text)).toEqual(tags);
});
