import { describe, expect, test } from 'vitest';
import { text } from '../support';
import { feed, found } from './found';
import { bees, chess, regatta, rules, speech, tide, withWords } from './posts';

const FORWARDED = 'Forwarded from Sandwick Press Office';
const joiners = withWords(tide, { carpenters: 'joiners' });

describe('a near copy ends where the post ends', () => {
  test('before the forwarded line of the next post', () => {
    expect(found(text(tide, FORWARDED, bees, joiners, FORWARDED, chess))).toEqual(['near 10-14 <- 1-5 0.98']);
  });

  test('with its read-more line where the original has one, too', () => {
    expect(found(text(tide, 'Read in full', bees, joiners, 'Read in full', chess))).toEqual(['near 10-15 <- 1-6 0.98']);
  });

  test('below the hashtags of the post above', () => {
    expect(found(feed([...tide, '#Mill'], [...bees, '#Bees'], joiners, chess))).toEqual(['near 13-17 <- 1-5 0.98']);
  });

  test('at its hashtags, where posts of one pattern stand below both copies', () => {
    const talks = (day: number, whom: string) =>
      `🇦🇶 On May ${day} in Sandwick, Warden Ilya Sandoe held a meeting with ${whom} on the sidelines of the second herring fair.`;
    const first = [tide, '#Mill', talks(3, 'the keeper of the northern light, Ann Reed,'), bees.slice(1)];
    const second = [joiners, '#Mill', talks(4, 'the steward of the regatta, Tom Quill,'), chess.slice(1)];
    expect(found(text(...first, rules, ...second))).toEqual([
      `near ${first.flat().length + rules.length + 1}-${first.flat().length + rules.length + 6} <- 1-6 0.98`,
    ]);
  });

  test('at a removed block', () => {
    const value = text(FORWARDED, tide, FORWARDED, speech, speech.slice(1), FORWARDED, joiners);
    expect(found(value)).toEqual(['echo 12-14 <- 9-11', 'near 15-20 <- 1-6 0.98']);
  });
});

describe('near copies one below the other are told apart', () => {
  const keeper = withWords(tide, { miller: 'keeper' });

  test('of one original', () => {
    expect(found(text(tide, bees, joiners, keeper, chess))).toEqual([
      'near 9-13 <- 1-5 0.98',
      'near 14-18 <- 1-5 0.98',
    ]);
  });

  test('with a short post between', () => {
    expect(found(text(tide, bees, joiners, chess, keeper))).toEqual([
      'near 9-13 <- 1-5 0.98',
      'near 17-21 <- 1-5 0.98',
    ]);
  });

  test('of which the first lacks a paragraph', () => {
    const shorter = joiners.toSpliced(2, 1);
    expect(found(text(tide, bees, shorter, keeper, chess))).toEqual([
      'truncated 9-12 <- 1-5 0.77',
      'near 13-17 <- 1-5 0.98',
    ]);
  });

  test('of different posts', () => {
    const sung = withWords(speech, { sang: 'hummed' });
    expect(found(feed(tide, speech, bees, joiners, chess, sung))).toEqual([
      'near 16-20 <- 1-5 0.98',
      'near 26-29 <- 7-10 0.98',
    ]);
  });
});

describe('a repeat is told once', () => {
  test('as a whole post again, though a line beside it was edited, too', () => {
    const value = feed(tide, bees, joiners, chess, bees, regatta);
    expect(found(value)).toEqual(['near 11-15 <- 1-5 0.98', 'repost 21-23 <- 7-9']);
  });

  test('as a part of the near copy that holds it', () => {
    const copy = rules.with(
      1,
      '1. Bicycles are stowed on the lower deck behind the yellow line, and their owners stay with them.',
    );
    expect(found(feed(rules, bees, copy, chess))).toEqual(['near 12-17 <- 1-6 0.95']);
  });

  test('a removable copy is no near one of another post besides', () => {
    expect(found(text(FORWARDED, tide, FORWARDED, tide, FORWARDED, joiners, FORWARDED, bees))).toEqual([
      'repost 7-12 <- 1-6',
      'near 13-18 <- 1-6 0.98',
    ]);
  });
});

describe('how much must be alike', () => {
  const of = (line: string, ...words: readonly string[]) =>
    words.reduce((changed, word) => changed.replace(word, [...word].reverse().join('')), line);
  const ten =
    'wherever travelling musicians gather beneath lanterns strangers forget whatever troubles brought everybody hither tonight, goodness knows whether tomorrow even remembers';
  const words = ten.replace(',', '').split(' ');

  test('four words in five on one line', () => {
    expect(words.length).toBe(20);
    expect(found(feed([ten], bees, [of(ten, 'wherever', 'travelling', 'even', 'remembers')], chess))).toEqual([
      'near 7-7 <- 1-1 0.8',
    ]);
  });

  test('but no less on one line', () => {
    const copy = of(ten, 'wherever', 'travelling', 'musicians', 'even', 'remembers');
    expect(found(feed([ten], bees, [copy], chess))).toEqual([]);
  });

  test('and one line has at least 120 characters', () => {
    const line = ten.slice(0, ten.indexOf(' hither'));
    expect(line.length).toBeLessThan(120);
    expect(found(feed([line], bees, [of(line, 'gather')], chess))).toEqual([]);
  });

  test('and several lines have at least 200', () => {
    const short = [
      'The quay of the pilots',
      'It is swept at dawn by the two brothers who live above the net loft.',
      'No carts before eight.',
    ];
    expect(found(feed(short, bees, withWords(short, { dawn: 'night' }), chess))).toEqual([]);
  });
});
