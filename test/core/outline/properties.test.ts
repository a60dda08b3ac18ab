import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bulletin, Post } from '../../../src/core/bulletin';
import { contentEnd, startOf } from '../../../src/core/lines/text';
import { makeOutline } from '../../../src/core/outline/outline';
import type { OutlinePost } from '../../../src/core/outline/post';
import { property } from '../../support/property';
import { bulletinOf } from './oneBulletin';

const PIECES = [
  '💬 ',
  '🎙 ',
  '📍 ',
  '🇳🇴',
  '👩‍🚀',
  '\uFE0F',
  'Forwarded from ',
  '***',
  '<...>',
  '#Harbour',
  '\n',
  '\r\n',
  '\r',
  ' ',
  ' ',
  ' ',
  '.',
  ', ',
  ': ',
  '(',
  ')',
  '“',
  '”',
  '’s ',
  '-',
  '–',
  'Mayor ',
  'Minister of Trade and ',
  'Ann Reed ',
  'Bob ',
  'A.B. ',
  'al-',
  'bin ',
  'and ',
  'of the ',
  'Statement by ',
  'remarks ',
  'said ',
  'stressed ',
  'thanked ',
  'held a ',
  'meeting ',
  'with ',
  'On May 3, ',
  '2025',
  'in Elmport ',
  'today ',
  'received ',
  'MAYOR REED: ',
  'Мэр ',
  'Анна Речная ',
  'сообщила ',
  'на форуме ',
  '3 мая ',
  '\ud83d',
  '\udcac',
  '\0',
  '\u2028',
  '\u202e',
  '@a ',
  'https://x.y ',
];
const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
const texts = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: units }), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

const UNSHOWN = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

function isShowable(name: string): boolean {
  return name !== '' && name === name.trim() && name.length <= 120 && !UNSHOWN.test(name);
}

function expectSound(post: OutlinePost, { text }: Bulletin): void {
  const entries = [...post.speakers, ...post.spoken, ...post.meetings, ...post.participants];
  const names = [...post.speakers, ...post.participants].map(({ name }) => name);
  const points = post.spoken.flatMap((part) => part.points);
  for (const part of [...post.spoken, ...points])
    expect(post.startLine <= part.line && part.line < part.endLine && part.endLine <= post.endLine).toBe(true);
  const titles = [post.title, ...points.map(({ title }) => title), ...post.meetings.map(({ title }) => title)];
  const others = entries.flatMap((entry) => ('role' in entry ? [entry.role] : [entry.place]));
  expect(
    [...names, ...titles, ...others.filter((other) => other !== null)].filter((name) => !isShowable(name)),
  ).toEqual([]);
  for (const { line, range } of entries) {
    expect(line >= post.startLine && line < post.endLine).toBe(true);
    expect(startOf(text, line) <= range.from && range.from < range.to && range.to <= contentEnd(text, line)).toBe(true);
  }
  expect(post.headingLine >= post.startLine && post.headingLine < Math.max(post.endLine, post.startLine + 1)).toBe(
    true,
  );
}

function hasText({ lines }: Bulletin, { start, end }: Post): boolean {
  return lines.slice(start, end).some(({ kind }) => kind !== 'blank');
}

property(
  'any text has an outline whose names can be shown and whose ranges lie in their lines',
  { quick: 2000, long: 1_000_000 },
  fc.record({ value: texts, start: fc.nat(6), length: fc.nat(6) }),
  ({ value, start, length }) => {
    const bulletin = bulletinOf(value);
    const { posts } = makeOutline(bulletin, [{ startLine: start, endLine: start + length }]);
    expect(posts.length).toBe(bulletin.posts.filter((post) => hasText(bulletin, post)).length);
    for (const post of posts) expectSound(post, bulletin);
  },
);

// Quadratic work on such a line would take minutes.
test.each([
  'a',
  'Aa ',
  'A.',
  '#1',
  'Mayor of ',
  'mayor of ann ',
  'Mayor Ann Reed met ',
  'Mayor Ann Reed, mayor, ',
  'Ann Reed, Mayor Bob Hill, ',
  'Ann Reed of Elm said ',
  'meeting of ',
  'May 3 to ',
  '“ meeting ',
  'Ann Reed (mayor) ',
  'She said so. ',
  '王明在会上说，',
  '于3月4日会见王明，',
  '\ud800',
])(
  'a line of 1 MB of %j has an outline',
  (unit) => {
    const bulletin = bulletinOf(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    const post = makeOutline(bulletin, []).posts[0];
    expect(post).toBeDefined();
    if (post !== undefined) expectSound(post, bulletin);
  },
  30_000,
);
