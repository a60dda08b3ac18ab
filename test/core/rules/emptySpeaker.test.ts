import { describe, expect, test } from 'vitest';
import { text } from '../support';
import { mended, offered, said } from './mending';

const RULE = 'empty-speaker';
const HEADING = '🎙 Statement by Mayor Ann Reed';
const NO_NAME = 'This speech names no speaker before its colon.';
const NO_WORDS = 'This speech has no words.';

describe('a speech that lacks something', () => {
  test.each([
    ['its speaker', [HEADING, '💬 : The quay is open.'], `2: ${NO_NAME}`],
    ['its words', [HEADING, '💬', 'The quay is open.'], `2: ${NO_WORDS}`],
    ['all but a colon', [HEADING, '💬 :', '#Port'], `2: ${NO_WORDS}`],
    ['words below its speaker', [HEADING, '💬 Ann Reed:', '💬 Bob Hill: Yes.'], `2: ${NO_WORDS}`],
    ['words at the end of the text', [HEADING, 'It is noon.', '💬 Ann Reed:'], `3: ${NO_WORDS}`],
  ])('%s', (_, lines, sentence) => {
    expect(said(RULE, text(lines))).toEqual([sentence]);
  });

  test('gets the speaker that the post tells', () => {
    expect(mended(RULE, 'writeSpeaker', text(HEADING, '💬 : The quay is open.'))).toBe(
      text(HEADING, '💬 Ann Reed: The quay is open.'),
    );
  });

  test('gets the one who spoke last', () => {
    const before = text(HEADING, '💬 Bob Hill: Is it open?', '💬: It is.');
    expect(mended(RULE, 'writeSpeaker', before)).toBe(text(HEADING, '💬 Bob Hill: Is it open?', '💬 Bob Hill: It is.'));
  });

  test('becomes a speech without a name', () => {
    expect(mended(RULE, 'removeColon', '💬 :  The quay is open.')).toBe('💬 The quay is open.');
    expect(offered(RULE, '💬 : The quay is open.')).toEqual(['removeColon']);
  });

  test.each([
    ['💬**:** It is.', '💬 **Bob Hill:** It is.', '💬 It is.'],
    ['💬 _**:**_ It is.', '💬 _**Bob Hill:**_ It is.', '💬 It is.'],
    ['💬 **: It is.** So it is.', '💬 **Bob Hill: It is.** So it is.', '💬 **It is.** So it is.'],
  ])('leaves no mark of bold type alone: %s', (speech, named, bare) => {
    const before = text(HEADING, '💬 Bob Hill: Is it open?', speech);
    expect(mended(RULE, 'writeSpeaker', before)).toBe(text(HEADING, '💬 Bob Hill: Is it open?', named));
    expect(mended(RULE, 'removeColon', before)).toBe(text(HEADING, '💬 Bob Hill: Is it open?', bare));
  });

  test('gets the words from the line below', () => {
    expect(mended(RULE, 'joinLines', text(HEADING, '💬 ', '', '  The quay is open.'))).toBe(
      text(HEADING, '💬 The quay is open.'),
    );
  });

  test.each([
    ['in between', text(HEADING, '💬 Ann Reed:', '#Port'), text(HEADING, '#Port')],
    ['at the end', text(HEADING, 'It is noon.', '💬 Ann Reed:'), text(HEADING, 'It is noon.')],
  ])('goes %s', (_, before, after) => {
    expect(mended(RULE, 'removeLine', before)).toBe(after);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of a speech without a name', [HEADING, '💬 The quay is open.']],
    ['of a speaker whose words stand below', [HEADING, '💬 Ann Reed:', 'The quay is open.']],
    ['of a speaker with points below', [HEADING, '💬 Ann Reed:', '', '• the quay']],
    ['of a speech that is left out', [HEADING, '💬 Ann Reed:', '<...>']],
  ])('%s', (_, lines) => {
    expect(said(RULE, text(lines))).toEqual([]);
  });
});
