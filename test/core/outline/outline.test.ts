import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis';
import { makeOutline } from '../../../src/core/outline/outline';
import { bulletinOf, outlineOf } from './oneBulletin';

const TEXT = [
  'Forwarded from Harbour Office 🚢',
  '🎙 Statement by Mayor Ann Reed during the Harbour Council meeting (Old Quay, May 3, 2025)',
  '💬 The bridge is open. #Bridge',
  '#Harbour #bridge #1',
  '💬 The bridge is open. #Bridge',
  '#Harbour #bridge #1',
  '📞 Talks with Governor Bob Hill',
  '💬 Bob Hill: Good morning.',
].join('\n');

describe('the outline', () => {
  test('has no post of litter only', () => {
    const { posts } = analyze('🎙 Statement by Mayor Ann Reed\nThe quay is open.\n👍 12 ❤️ 3').outline;
    expect(posts.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[0, 2]]);
  });

  test('names a post that is hashtags only by them, wherever its first blank line is', () => {
    expect(analyze('\n#HarbourWeek #Port').outline.posts[0]?.title).toBe('#HarbourWeek #Port');
  });

  test('tells of every post who, when, where and what', () => {
    const { posts } = makeOutline(
      bulletinOf(TEXT, [
        { start: 0, end: 6 },
        { start: 6, end: 8 },
      ]),
      [{ startLine: 4, endLine: 6 }],
    );
    const heading = TEXT.indexOf('🎙');
    const at = (word: string): { from: number; to: number } => {
      const from = TEXT.indexOf(word, heading);
      return { from, to: from + word.length };
    };
    expect(posts).toEqual([
      {
        startLine: 0,
        endLine: 6,
        headingLine: 1,
        title: 'Statement by Mayor Ann Reed during the Harbour Council meeting (Old Quay, May 3, 2025)',
        forwardedFrom: 'Harbour Office 🚢',
        date: '2025-05-03',
        place: 'Old Quay',
        hashtags: ['#Bridge', '#Harbour'],
        speakers: [{ name: 'Ann Reed', role: 'Mayor', line: 1, range: at('Ann Reed'), inferred: false, namedAt: null }],
        spoken: [
          { name: 'Ann Reed', role: 'Mayor', line: 1, endLine: 3, range: at('Ann Reed'), words: '', points: [] },
        ],
        meetings: [
          {
            title: 'Harbour Council meeting',
            date: '2025-05-03',
            place: 'Old Quay',
            line: 1,
            range: at('Harbour Council meeting'),
          },
        ],
        weekdays: [],
        participants: [],
        named: ['Ann Reed'],
        duplicates: [{ startLine: 4, endLine: 6 }],
      },
      {
        startLine: 6,
        endLine: 8,
        headingLine: 6,
        title: 'Talks with Governor Bob Hill',
        forwardedFrom: null,
        date: null,
        place: null,
        hashtags: [],
        speakers: [
          {
            name: 'Bob Hill',
            role: null,
            line: 7,
            range: { from: TEXT.lastIndexOf('Bob Hill'), to: TEXT.lastIndexOf(':') },
            inferred: false,
            namedAt: null,
          },
        ],
        spoken: [
          {
            name: 'Bob Hill',
            role: null,
            line: 7,
            endLine: 8,
            range: { from: TEXT.lastIndexOf('Bob Hill'), to: TEXT.lastIndexOf(':') },
            words: 'Good morning.',
            points: [],
          },
        ],
        meetings: [
          {
            title: 'Talks with Governor Bob Hill',
            date: null,
            place: null,
            line: 6,
            range: at('Talks with Governor Bob Hill'),
          },
        ],
        weekdays: [],
        participants: [],
        named: ['Bob Hill'],
        duplicates: [],
      },
    ]);
  });

  test('takes no entry from a copy', () => {
    const text = '💬 Ann Reed: One.\n💬 Bob Hill: Two.\n💬 Bob Hill: Two.\n💬 Carl Holt: Three.';
    const copies = [{ startLine: 2, endLine: 4 }];
    const names = makeOutline(bulletinOf(text), copies).posts[0]?.speakers.map(({ name, line }) => `${line} ${name}`);
    expect(names).toEqual(['0 Ann Reed', '1 Bob Hill']);
  });

  test('clips a duplicate block to the posts that it spans', () => {
    const posts = [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ];
    const { posts: outlined } = makeOutline(bulletinOf('a\nb\nc\nd', posts), [{ startLine: 1, endLine: 3 }]);
    expect(outlined.map(({ duplicates }) => duplicates)).toEqual([
      [{ startLine: 1, endLine: 2 }],
      [{ startLine: 2, endLine: 3 }],
    ]);
  });
});

describe('a title', () => {
  test('has no emoji before it and no unseen characters in it', () => {
    expect(outlineOf('🇳🇴 ⚡️ The\u202E bridge\u0007 is  open').title).toBe('The bridge is open');
  });

  test('has no emoji inside it, which a screen reader would read aloud; signs and what an emoji divides stay', () => {
    const heading = '🎙 Talks 🇳🇴🤝🏽🇸🇪 on ice🎉, crews👩‍🚀captains, © 2031 → step 2️⃣';
    expect(outlineOf(heading).title).toBe('Talks on ice, crews captains, © 2031 → step 2');
  });

  test('is cut between two graphemes', () => {
    const { title } = outlineOf(`🎙 ${'a'.repeat(117)}e\u0301\u0323\u0302 and more`);
    expect(title).toBe(`${'a'.repeat(117)}…`);
  });

  test('is never empty', () => {
    expect(outlineOf('***').title).toBe('***');
    expect(outlineOf('🎙').title).toBe('🎙');
  });

  test('is not needed for a text without a word: it has no posts', () => {
    expect(makeOutline(bulletinOf('\n \n'), []).posts).toEqual([]);
  });
});

describe('the title of a post', () => {
  test('has no signs of Markdown or HTML', () => {
    expect(outlineOf('**Ann Reed:** Yes.').title).toBe('Ann Reed: Yes.');
    expect(outlineOf('We are glad.** — Ann Reed').title).toBe('We are glad. — Ann Reed');
    expect(outlineOf('Ann Reed &amp; Piet Vos: &quot;Yes&quot;').title).toBe('Ann Reed & Piet Vos: "Yes"');
    expect(outlineOf('***').title).toBe('***');
  });
});
