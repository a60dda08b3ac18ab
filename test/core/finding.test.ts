import { expect, test } from 'vitest';
import { ENGLISH, sentenceOf } from '../../src/cli/sentences';
import { analyze, describe, type Strings } from '../../src/core/index';
import { text } from './support';

const quay = [
  '🎙 Statement by Mayor Ann Reed on the new quay (Port Elm, June 2, 2031)',
  '💬 The quay is open to every crew that keeps the river clean, by day and by night.',
  'The first ferry leaves on Monday morning, and the fare stays what it was last year.',
  'Read in full',
];
const lamps = [
  '🎙 Statement by Pilot Tom Quill on the lamps (Port Elm, June 9, 2031)',
  '💬 Nobody should have to look for the channel with a torch in his hand any more.',
  'The islands pay one half of the lamps, and the harbour office pays the other one.',
  'Read in full',
];

test('a sentence has the numbers first, and singular and plural', () => {
  const [finding] = analyze(text(quay, quay.slice(1))).findings;
  expect(finding && sentenceOf(finding)).toBe('3 lines repeat lines 2–4: the body again without its heading.');
});

test('a block whose halves a copy of another post divides counts its own lines only', () => {
  const value = text(quay, lamps, quay.slice(0, 2), lamps, quay.slice(2));
  expect(analyze(value).findings.map((finding) => sentenceOf(finding))).toEqual([
    '4 lines repeat lines 1–4: the whole post again.',
    '4 lines repeat lines 5–8: the whole post again.',
  ]);
});

test('a copy with other words resembles its original, and its sentence says which words', () => {
  const edited = quay.map((line) => line.replace('Monday', 'some quiet').replace('crew', 'captain'));
  expect(analyze(text(quay, lamps, edited)).findings.map((finding) => sentenceOf(finding))).toEqual([
    '4 lines resemble lines 1–4, 93 % alike: 3 words differ (‘crew’ → ‘captain’, ‘Monday’ → ‘some quiet’).',
  ]);
});

test('a finding is named in few letters, however long the line is that it is about', () => {
  const long = ' and the keepers of the lamps'.repeat(40);
  const value = text([
    `💬 : The quay${long}`,
    `1. the ice`,
    `3. the rope${long}`,
    `the\u200bcrew${long.replaceAll(' ', '-')}`,
  ]);
  const { findings } = analyze(value);
  expect(findings.map(({ rule }) => rule)).toEqual(['empty-speaker', 'broken-numbering', 'hidden-character']);
  expect(findings.filter(({ key }) => key.length > 100)).toEqual([]);
});

test('the sentences can be worded in another language', () => {
  const [finding] = analyze(text(quay, quay.slice(1))).findings;
  const strings: Strings = { ...ENGLISH, block: ({ lines }, reason) => `${lines}: ${reason.toUpperCase()}` };
  expect(finding && describe(finding, strings)).toBe('3: THE BODY AGAIN WITHOUT ITS HEADING');
});
