import { describe, expect, test } from 'vitest';
import { blocks, fixed, text } from '../support';
import { expectLeftAlone } from './expectLeftAlone';
import { BLANK, market, mill } from './posts';

const SUBJECTS = ['lock', 'crane', 'night ferry', 'lighthouse', 'fish hall', 'rope walk', 'school boat', 'pilots'];

/** A plain heading and two paragraphs of 200 characters each, of which nothing shows that a post begins. */
function news(subject: string): readonly [string, string, string] {
  return [
    `News of the ${subject}`,
    `Whoever has to do with the ${subject} heard this week that the harbour council has found the money for the repairs that
had been put off since the great storm, and that the work begins as soon as the ice is gone from the ${subject}.`.replace(
      '\n',
      ' ',
    ),
    `The carpenters of the island have looked over every plank and every rope of the ${subject} and written a long list, which
anybody may read who climbs the stairs of the harbour office before the noon bell, together with what the ${subject} costs.`.replace(
      '\n',
      ' ',
    ),
  ];
}

type Post = readonly string[];

const dated = SUBJECTS.map((subject, n): Post => {
  const [heading, ...body] = news(subject);
  return [heading, `${n + 3} May 2031, ${n + 9}:30`, ...body];
});
const signed = SUBJECTS.map((subject): Post => [...news(subject), 'Harbour News']);

/** Each post with its body again at once. */
function echoed(posts: readonly Post[]): readonly string[] {
  return posts.flatMap((post) => [...post, ...post.slice(1)]);
}

const [first, second, ...others] = dated;
const [firstSigned, secondSigned, ...othersSigned] = signed;

describe('a far copy in text without marks and blank lines', () => {
  test('goes where the echoes of other posts show that a dateline stands below each heading', () => {
    const before = text(first ?? [], second ?? [], echoed(others), first ?? [], mill.post);
    expect(fixed(before)).toBe(text(first ?? [], second ?? [], others.flat(), mill.post));
  });

  test('goes where the echoes of other posts show that a sign-off ends each', () => {
    const posts = [firstSigned ?? [], secondSigned ?? []];
    const before = text(...posts, echoed(othersSigned), firstSigned ?? [], mill.post);
    expect(fixed(before)).toBe(text(...posts, othersSigned.flat(), mill.post));
  });

  test('is only a finding where too few posts show it', () => {
    const few = others.slice(0, 2);
    const before = text(first ?? [], second ?? [], echoed(few), market.post, 'Of the past', first ?? [], mill.post);
    expect(blocks(before).at(-1)).toBe('repeat 29-32 <- 1-4');
    expect(fixed(before)).toBe(
      text(first ?? [], second ?? [], few.flat(), market.post, 'Of the past', first ?? [], mill.post),
    );
  });

  test('is not taken together with the sign-off above it', () => {
    const posts = [firstSigned ?? [], secondSigned ?? []];
    const before = text(echoed(othersSigned), ...posts, ...posts.slice(1), mill.post);
    expect(blocks(before).at(-1)).toBe('repost 51-54 <- 47-50 fixable');
  });
});

test('an updated post stays though a dateline shows where it begins', () => {
  const update = (first ?? []).map((line) => line.replace('3 May', '4 May'));
  const before = text(first ?? [], second ?? [], echoed(others), update, mill.post);
  expect(fixed(before)).toBe(text(first ?? [], second ?? [], others.flat(), update, mill.post));
});

test('a post with a dateline of its own stays below an equal heading', () => {
  const later = (first ?? []).map((line, n) => (n === 1 ? '29 June 2031, 14:00' : line));
  const before = text(first ?? [], second ?? [], echoed(others), later, mill.post);
  expect(fixed(before)).toBe(text(first ?? [], second ?? [], others.flat(), later, mill.post));
});

test('a long line below a heading that six posts share goes when both stand twice', () => {
  const posts = SUBJECTS.map((subject) => ['Harbour News', news(subject)[1]]);
  const before = text(
    posts.slice(0, 7).flatMap((post) => [...post, BLANK]),
    posts[7] ?? [],
    posts[7] ?? [],
  );
  expect(fixed(before)).toBe(
    text(
      posts.slice(0, 7).flatMap((post) => [...post, BLANK]),
      posts[7] ?? [],
    ),
  );
});

test('one long line said three times stays', () => {
  const line = news('lock')[1];
  expectLeftAlone(text('News of the lock', line, line, line, line, mill.post));
});
