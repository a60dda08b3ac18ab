import { describe, expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { boat, council, FORWARDED, LITTER, market, mill, READ, spaced, statement, visit } from './posts';

const ferry = 'The ferry to Gull Rock sails again from Monday on, twice a day and once on Sundays.';
const library = 'The library of Port Elm lends out telescopes to whoever has a key to the light.';
const ice = 'Ice on the northern channel: pilots are asked to wait at the third buoy.';

describe('whole posts in turn, A B A B A B, keep one A B', () => {
  const turns: readonly (readonly [string, readonly string[]])[] = [
    ['with a heading’s emoji', [...council.post, ...statement.post]],
    ['in plain text', [...mill.post, ...market.post]],
    ['in plain text with read-more lines', [...mill.post, READ, ...market.post, READ]],
    ['with forwarded lines', [FORWARDED, ...council.post, FORWARDED, ...statement.post]],
    ['with separators', [...mill.post, '***', ...market.post, '***']],
    ['of one line each', [ferry, library]],
    ['of one line each, three of them', [ferry, library, ice]],
    ['three of them', [...council.post, ...mill.post, READ, ...statement.post]],
  ];
  test.each(turns)('%s', (_, once) => {
    expect(fixed(text(once, once, once))).toBe(text(once));
  });

  test('with blank lines between the posts', () => {
    const once = [...mill.post, '', ...market.post, ''];
    expect(fixed(text(once, once, once, visit.post))).toBe(text(once, visit.post));
  });

  test('with a blank line below every line', () => {
    const once = [...spaced(mill.post), ...spaced(market.post)];
    expect(fixed(text(once, once, once, visit.post))).toBe(text(once, visit.post));
  });

  test('with another post behind them', () => {
    const once = [...mill.post, ...market.post];
    expect(blocks(text(once, once, boat.post))).toEqual(['repost 11-20 <- 1-10 fixable']);
  });

  test('with a half turn at the end', () => {
    const once = [...mill.post, ...market.post];
    expect(fixed(text(once, once, mill.post))).toBe(text(once));
  });

  test('as a whole text twice', () => {
    const once = [FORWARDED, ...council.post, FORWARDED, ...mill.post, READ, FORWARDED, ...visit.post];
    expect(fixed(text(once, once))).toBe(text(once));
  });
});

describe('a whole post again further on', () => {
  test('goes between posts with headings', () => {
    const before = text(council.post, statement.post, council.post, visit.post);
    expect(blocks(before)).toEqual(['repost 20-29 <- 1-10 fixable']);
    expect(fixed(before)).toBe(text(council.post, statement.post, visit.post));
  });

  test('goes where read-more lines show both its ends', () => {
    const before = text(mill.post, READ, market.post, READ, boat.post, READ, market.post, READ, visit.post);
    expect(fixed(before)).toBe(text(mill.post, READ, market.post, READ, boat.post, READ, visit.post));
  });

  test('goes where hashtags show both its ends', () => {
    const tags = '#Port';
    const before = text(mill.post, tags, market.post, tags, boat.post, tags, market.post, tags, visit.post);
    expect(fixed(before)).toBe(text(mill.post, tags, market.post, tags, boat.post, tags, visit.post));
  });

  test('goes where litter shows both its ends, and the litter of the next post stays', () => {
    const before = text(mill.post, LITTER, market.post, LITTER, boat.post, LITTER, market.post, LITTER, visit.post);
    const clean = fixed(before).split('\n');
    expect(clean.filter((line) => line !== LITTER)).toEqual(
      text(mill.post, market.post, boat.post, visit.post).split('\n'),
    );
    expect(clean.slice(-visit.post.length - 1)[0]).toBe(LITTER);
  });

  test('goes where posts of other parties, headed alike, stand below both copies, as their flags show', () => {
    const post = [...statement.post.slice(0, -1), 'The breakwater has the last word.'];
    const talks = (flags: string, name: string) => [
      `${flags} On May 3, Harbour Minister Ann Reed held a meeting with Harbour Minister ${name} on the sidelines of the Quay Forum.`,
      'They looked at the timetable of the winter ferries, and at the price of coal.',
    ];
    const others = [...talks('🇳🇴 🇫🇮', 'Aino Salo'), READ, ...mill.post, READ];
    const twice = (flags: string) => text(boat.post, READ, post, others, post, talks(flags, 'Eva Lind'), READ);
    expect(fixed(twice('🇳🇴 🇸🇪'))).toBe(text(boat.post, READ, post, others, talks('🇳🇴 🇸🇪', 'Eva Lind'), READ));
    expect(fixed(twice('🇳🇴 🇫🇮'))).toBe(twice('🇳🇴 🇫🇮'));
  });

  test('goes at the end of the text, where it lacks its read-more line', () => {
    const before = text(mill.post, READ, market.post, READ, mill.post);
    expect(fixed(before)).toBe(text(mill.post, READ, market.post, READ));
  });

  test('goes where blank lines stand around it and it has 400 characters', () => {
    const before = text(mill.post, '', market.post, '', boat.post, '', mill.post, '', visit.post);
    expect(fixed(before)).toBe(text(mill.post, '', market.post, '', boat.post, '', visit.post));
  });

  test('stays, as a finding, where blank lines alone stand around it and it has fewer characters', () => {
    const before = text(mill.post, '', boat.post, '', market.post, '', boat.post, '', visit.post);
    expect(blocks(before)).toEqual(['repost 18-21 <- 7-10']);
    expect(fixed(before)).toBe(before);
  });

  test('stays where every line stands between blank lines', () => {
    const before = text(
      spaced(mill.post),
      spaced(market.post),
      spaced(boat.post),
      spaced(mill.post),
      spaced(visit.post),
    );
    expect(fixed(before)).toBe(before);
  });

  test('stays, as a finding, in the middle of other text', () => {
    const before = text('The news of the week', market.post, mill.post, boat.post, mill.body, ferry, library);
    expect(blocks(before)).toEqual(['repeat 16-19 <- 8-11']);
    expect(fixed(before)).toBe(before);
  });

  test('goes with its rubric where a blank line stands above the rubric', () => {
    const rubric = '#Rubric';
    const before = text(rubric, mill.post, '', rubric, market.post, '', '#Other', boat.post, '', rubric, mill.post);
    expect(fixed(before)).toBe(text(rubric, mill.post, '', rubric, market.post, '', '#Other', boat.post));
  });

  test('goes below a sentence that opens with a flag, where its own heading shows in the original', () => {
    const relief = [
      '🏅 On January 12, 1931, the rowers of Port Elm broke the ice of the northern channel.',
      'The ice had closed around the islands in October. No boat had brought bread or coal for three months.',
      'The harbour office had tried to open the channel four times: in November with horses, then with powder.',
      '⚔️ On January 18, after six days, the rowers of both quays met at Crow Point. The lane was as wide as one boat.',
      'The crossing to the mainland stayed open until the spring, and the lamps of the islands were lit again.',
      '#Rowers',
    ];
    const others = ['Accreditation of the boats is open until January 13, two o’clock.', ...relief];
    const flagged =
      '🇦🇶 The station brings the pilots of the northern channel to the islands, and many of them teach there.';
    const before = text(visit.post, mill.post, others, boat.post, READ, market.post, flagged, relief, council.post);
    expect(fixed(before)).toBe(
      text(visit.post, mill.post, others, boat.post, READ, market.post, flagged, council.post),
    );
  });

  test('goes below a signature in capitals', () => {
    const storm = ['⚡️ The harbour office on the storm of last night', ...mill.body];
    const letter = [
      '✉️ Letter to the crews of Gull Rock',
      'I ask you to take my best wishes to your families.',
      'ANN REED',
    ];
    const before = text(council.post, ferry, library, storm, visit.post, READ, letter, storm, boat.post, READ);
    expect(fixed(before)).toBe(text(council.post, ferry, library, storm, visit.post, READ, letter, boat.post, READ));
  });

  test('goes above a sentence, where an echo shows how far the original goes', () => {
    const storm = ['⚡️ The harbour office on the storm of last night', ...mill.body];
    const before = text(boat.post, READ, storm, mill.body, visit.post, storm, ferry, library, READ);
    expect(fixed(before)).toBe(text(boat.post, READ, storm, visit.post, ferry, library, READ));
  });

  const pilots = [
    '🇦🇶 Pilots of the northern channel:',
    'Pilots of both shores honoured the memory of the crew of the mail boat that was lost in the ice of the channel.',
    'The yearly meeting was held at the light of Crow Point, where the boat had left for the islands with its last post.',
    'The crew had brought bread and letters to the islands in four winters, and doctors and their chests in two of them.',
    'Schools of both shores learn the song of the crew, and their names stand on the wall of the harbour office.',
  ];

  test.each([
    ['a heading without an emoji', ['A sister ship is welcomed at the quay', ...mill.body]],
    ['hashtags that the original lacks', ['#Outcomes', ...statement.post]],
  ])('goes above %s', (_, next) => {
    const storm = ['⚡️ The harbour office on the storm of last night', ...market.body];
    const before = text(council.post, market.post, pilots, storm, visit.post, pilots, next, READ);
    expect(fixed(before)).toBe(text(council.post, market.post, pilots, storm, visit.post, next, READ));
  });

  test('goes below a sentence that opens with an emoji, where a signature stands above the original', () => {
    const letter = [
      '✉️ Letter to the crews of Gull Rock',
      'I ask you to take my best wishes to your families.',
      'ANN REED',
    ];
    const wish = '🎉 A happy new year to all who keep the lights burning, dear friends!';
    const before = text(letter, pilots, '#Pilots', visit.post, market.post, wish, pilots, '#Pilots', boat.post, READ);
    expect(fixed(before)).toBe(text(letter, pilots, '#Pilots', visit.post, market.post, wish, boat.post, READ));
  });

  test('goes with a heading that a stressing emoji opens, and above one', () => {
    const stressed = ['❗️ Harbour Master Ann Reed’s statement on the beginning of the ice season', ...mill.body];
    const storm = ['⚡️ The harbour office on the storm of last night', ...market.body];
    const first = text(pilots, stressed, READ, storm, READ, visit.post, stressed, READ, council.post);
    expect(fixed(first)).toBe(text(pilots, stressed, READ, storm, READ, visit.post, council.post));
    const second = text(council.post, pilots, storm, visit.post, pilots, stressed, READ);
    expect(fixed(second)).toBe(text(council.post, pilots, storm, visit.post, stressed, READ));
  });

  test('goes where it ends with a pointer to its parts', () => {
    const whole = [...statement.post.slice(0, -1), 'Read the full statement: Part I / Part II'];
    const before = text(whole, LITTER, mill.post, READ, boat.post, READ, whole, ferry, library, READ);
    expect(fixed(before)).toBe(text(whole, LITTER, mill.post, READ, boat.post, READ, ferry, library, READ));
  });

  test('stays where it has one line', () => {
    const before = text(ferry, READ, mill.post, READ, ferry, READ, market.post);
    expect(fixed(before)).toBe(before);
  });
});

describe('which copy stays', () => {
  test('the earliest of three, and each copy points to it', () => {
    const before = text(council.post, statement.post, council.post, visit.post, council.post, mill.post);
    expect(blocks(before)).toEqual(['repost 20-29 <- 1-10 fixable', 'repost 34-43 <- 1-10 fixable']);
    expect(fixed(before)).toBe(text(council.post, statement.post, visit.post, mill.post));
  });

  test('the earliest, and the echo of a copy points to it', () => {
    const before = text(council.post, statement.post, council.post, council.body, visit.post);
    expect(blocks(before)).toEqual(['repost 20-29 <- 1-10 fixable', 'echo 30-38 <- 2-10 fixable']);
    expect(fixed(before)).toBe(text(council.post, statement.post, visit.post));
  });

  test('the earliest, where an echo inside it kept a longer copy from being whole', () => {
    const before = text(mill.post, mill.body.slice(2), READ, market.post, READ, mill.post, READ, visit.post);
    expect(fixed(before)).toBe(text(mill.post, READ, market.post, READ, visit.post));
  });
});

describe('an edited or updated post', () => {
  const update = (from: string, to: string) => statement.post.map((line) => line.replace(from, to));
  test.each([
    ['a number', 'one metre', 'two metres'],
    ['a date', 'May 3', 'May 4'],
    ['a name', 'Tom Quill', 'Eve Marsh'],
    ['the place', 'Port Elm', 'Stone Cross'],
  ])('stays where %s changed', (_, from, to) => {
    const before = text(
      FORWARDED,
      statement.post,
      FORWARDED,
      visit.post,
      FORWARDED,
      update(from, to),
      FORWARDED,
      mill.post,
    );
    expect(fixed(before)).toBe(before);
  });

  test('stays where its last line changed', () => {
    const ending = (boats: number) => `In all, ${boats} boats take part in the race round the rock.`;
    const first = [FORWARDED, ...mill.post, ending(12), READ, FORWARDED, ...market.post, READ];
    const before = text(first, FORWARDED, mill.post, ending(14), READ, FORWARDED, visit.post);
    expect(fixed(before)).toBe(before);
  });

  test('stays where its first line changed', () => {
    const opening = (boats: number) => `⚡️ ${boats} boats are missing after the storm.`;
    const first = [FORWARDED, opening(12), ...mill.post, READ, FORWARDED, ...market.post, READ];
    const before = text(first, FORWARDED, opening(14), mill.post, READ, FORWARDED, visit.post);
    expect(fixed(before)).toBe(before);
  });

  test('stays where hashtags stand between the lines that changed', () => {
    const digest = (day: number, share: number) => [
      'Harbour Board (VK)',
      `${day} May, Monday`,
      '#Quays',
      'Meeting of the harbour master with the pilots on how the ferries are to sail in the ice of the coming winter',
      '#Islands',
      'Meeting of the mayor with the builders of the breakwater on the stone that is still to come to the island by boat',
      '#Fares',
      `The ferry to Gull Rock costs less — the price of the crossing went down by ${share} %, with all its stops on the way`,
    ];
    const before = text(digest(14, 25), '', market.post, READ, '', digest(15, 26), '', boat.post, READ);
    expect(fixed(before)).toBe(before);
    const dense = text(digest(14, 25), market.post, READ, digest(15, 26), boat.post, READ);
    expect(fixed(dense)).toBe(dense);
  });

  test('stays where it follows the first version at once', () => {
    const before = text(
      council.post,
      council.post.map((line) => line.replace('Port Elm', 'Stone Cross')),
    );
    expect(fixed(before)).toBe(before);
  });

  test('stays where a paragraph was added', () => {
    const added = 'Update: the bridge has been mended and carts may pass again.';
    const before = text(mill.post, READ, market.post, READ, mill.post, added, READ, boat.post, READ);
    expect(fixed(before)).toBe(before);
  });
});

describe('a passage with a heading’s emoji inside', () => {
  test('that stands in the middle of two posts is one block, which fix-all leaves alone', () => {
    const passage = [...mill.body, statement.heading, ...statement.body];
    const before = text('The old mill opens', passage, FORWARDED, visit.post, FORWARDED, 'Another mill opens', passage);
    const { length } = passage;
    const start = length + visit.post.length + 5;
    expect(blocks(before)).toEqual([`repeat ${start}-${start + length - 1} <- 2-${length + 1}`]);
    expect(fixed(before)).toBe(before);
  });
});
