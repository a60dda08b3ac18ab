import { describe, expect, test } from 'vitest';
import { fixed, text } from '../support';
import { BLANK, boat, council, FORWARDED, market, mill, READ, spaced, statement, visit } from './posts';

type Post = typeof mill;

/** Three posts, each laid out by `lay`. */
function feed(lay: (post: Post) => readonly string[]): string {
  return text([mill, market, boat].flatMap(lay));
}

describe('a feed with each post’s body twice keeps each once', () => {
  const layouts: readonly (readonly [string, (post: Post) => readonly string[], (post: Post) => readonly string[]])[] =
    [
      ['without blank lines', ({ post, body }) => [...post, ...body], ({ post }) => post],
      ['with blank lines between posts', ({ post, body }) => [...post, ...body, BLANK], ({ post }) => [...post, BLANK]],
      [
        'with blank lines around each body',
        ({ post, body }) => [...post, BLANK, ...body, BLANK],
        ({ post }) => [...post, BLANK],
      ],
      [
        'with forwarded lines and read-more lines',
        ({ post, body }) => [FORWARDED, ...post, READ, ...body, READ],
        ({ post }) => [FORWARDED, ...post, READ],
      ],
      ['with the bare body first', ({ post, body }) => [...body, READ, ...post, READ], ({ post }) => [...post, READ]],
      [
        'with the bare body first and blank lines around it',
        ({ post, body }) => [...body, BLANK, ...post, BLANK],
        ({ post }) => [...post, BLANK],
      ],
    ];
  test.each(layouts)('%s', (_, before, after) => {
    expect(fixed(feed(before)).trimEnd()).toBe(feed(after).trimEnd());
  });
});

test('posts with a blank line below each heading keep one of each', () => {
  const once = [mill, market].flatMap(({ heading, body }) => [heading, BLANK, ...body, BLANK]);
  expect(fixed(text(once, once, once)).trimEnd()).toBe(text(once).trimEnd());
});

test('a forwarded post with its echo three times keeps one', () => {
  const once = [FORWARDED, ...council.post, ...council.body];
  expect(fixed(text(once, once, once, FORWARDED, mill.post))).toBe(text(FORWARDED, council.post, FORWARDED, mill.post));
});

test('several posts again further on go together', () => {
  const three = [mill, market, boat].flatMap(({ post }) => [FORWARDED, ...post]);
  const before = text(three, FORWARDED, council.post, three, FORWARDED, visit.post);
  expect(fixed(before)).toBe(text(three, FORWARDED, council.post, FORWARDED, visit.post));
});

test('a far copy with an echo that its original lacks goes with it', () => {
  const original = [FORWARDED, ...mill.post];
  const before = text(original, FORWARDED, market.post, original, mill.body, FORWARDED, boat.post);
  expect(fixed(before)).toBe(text(original, FORWARDED, market.post, FORWARDED, boat.post));
});

test('a far copy goes where its original has an echo', () => {
  const original = [FORWARDED, ...mill.post];
  const before = text(original, mill.body, FORWARDED, market.post, original, FORWARDED, boat.post);
  expect(fixed(before)).toBe(text(original, FORWARDED, market.post, FORWARDED, boat.post));
});

test('an interview printed twice, double-spaced, with marks between, keeps one', () => {
  const heading = ['Interview with the miller', 'May 3, 2031'];
  const before = text(
    spaced([...heading, ...mill.body]),
    '# # #',
    BLANK,
    spaced(mill.body),
    '2004/961',
    BLANK,
    'The end',
  );
  const after = text(spaced([...heading, ...mill.body]), '# # #', BLANK, '2004/961', BLANK, 'The end');
  expect(fixed(before)).toBe(after);
});

test('the lines of an announcement, each with a label, are a body as well', () => {
  const labelled = [
    'Where: the long barn of the harbour office, Port Elm, second floor',
    'When: May 3, 2031, at eleven in the morning, doors open at ten',
  ];
  const before = text('🗓 Press briefing', labelled, labelled, FORWARDED, mill.post);
  expect(fixed(before)).toBe(text('🗓 Press briefing', labelled, FORWARDED, mill.post));
});

test('questions and answers printed twice are a body as well', () => {
  const interview = [
    'Question: Will the second quay be open before the winter storms begin?',
    'Answer: It will, if the stone arrives by boat, as it should have done in May.',
    'Question: And who pays for the stone and for the boats that bring it?',
    'Answer: The islands do, each by the number of its chimneys, as has been agreed.',
  ];
  const heading = '🎙 Interview with the harbour master';
  const before = text(heading, interview, interview, FORWARDED, mill.post);
  expect(fixed(before)).toBe(text(heading, interview, FORWARDED, mill.post));
});

test('a list printed twice is a body as well', () => {
  const list = [
    '• Monday: the night ferry takes on coal and bread',
    '• Tuesday: the pilots are examined in the long barn',
    '• Friday: the lamps are lit for the first time',
  ];
  const before = text('🗓 Programme of the week', list, list, FORWARDED, statement.post);
  expect(fixed(before)).toBe(text('🗓 Programme of the week', list, FORWARDED, statement.post));
});
