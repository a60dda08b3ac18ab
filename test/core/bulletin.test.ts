import { describe, expect, test } from 'vitest';
import { type Analysis, analyze, type Change, update } from '../../src/core/index';
import { hostileText } from '../support/bulletins';
import { folded } from '../support/lines';
import { property } from '../support/property';

const long = (sentence: string): string => `${sentence} `.repeat(60);

describe('a bulletin', () => {
  property('has each line in exactly one post', { quick: 1500, long: 500_000 }, hostileText, (value) => {
    const { posts, lines, text } = analyze(value).bulletin;
    expect(lines.length).toBe(text.raw.length);
    expect(posts[0]?.start).toBe(0);
    expect(posts.at(-1)?.end).toBe(lines.length);
    posts.forEach((post, i) => {
      if (post.end <= post.start || post.end !== (posts[i + 1]?.start ?? lines.length)) expect(posts).toBe('in a row');
    });
  });

  property('knows each line by its folded form', { quick: 1000, long: 500_000 }, hostileText, (value) => {
    const { lines, text } = analyze(value).bulletin;
    expect(lines.map((line) => line.folded)).toEqual(text.raw.map(folded));
  });

  test.each([
    [
      'posts begin at forwarded lines and behind footers',
      [
        'Forwarded from Harbour Office',
        'The quay is open.',
        'Read in full',
        'The lamps are lit.',
        '#Ferries',
        'Forwarded from Harbour Office',
        'The stone has come.',
      ],
      [0, 3, 5],
    ],
    ['blank lines at the start belong to the first post', ['', '#Harbour', '', 'The quay is open.', 'It is.'], [0]],
    [
      'a post goes on behind a pointer directly below its heading where words or points follow',
      [
        '🎙 Mayor Ann Reed answered questions (May 3, 2031)',
        'Read in full',
        '💬 Ann Reed: The quay is open.',
        '🎙 Statement by Governor Bob Hill',
        'Read in full',
        'Key points:',
        '• The lamps are lit.',
        'Read in full',
        '• The stone has come.',
      ],
      [0, 3, 8],
    ],
    ['a text without marks is one post', ['The quay is open.', 'The lamps are lit.'], [0]],
    [
      'a transcript printed twice below its header begins with the title, not with the hour',
      [
        'Remarks by Mayor Reed and Governor Hill in Joint Press Conference',
        'Harbour House',
        'May 3, 2031',
        '3:05 P.M.',
        ...[
          'MAYOR REED:  Good afternoon. The quay is open to all of the crews again.',
          'GOVERNOR HILL:  So are the locks.',
        ],
        ...[
          'MAYOR REED:  Good afternoon. The quay is open to all of the crews again.',
          'GOVERNOR HILL:  So are the locks.',
        ],
      ],
      [0],
    ],
    [
      'a sentence above the title of a transcript is a post of its own',
      [
        'The harbour office has printed the words of both.',
        'Remarks by Mayor Reed and Governor Hill',
        ...[
          'MAYOR REED:  Good afternoon. The quay is open to all of the crews again.',
          'GOVERNOR HILL:  So are the locks.',
        ],
        ...[
          'MAYOR REED:  Good afternoon. The quay is open to all of the crews again.',
          'GOVERNOR HILL:  So are the locks.',
        ],
      ],
      [0, 1],
    ],
    [
      'litter opens the post below it',
      ['The quay is open.', 'Read in full', 'VIEW IN TELEGRAM', '🎙 Statement by Mayor Ann Reed'],
      [0, 2],
    ],
    [
      'a stamp of a messenger opens a post, and where each post has one nothing else does',
      [
        'Harbour Office, [03.05.2031 10:15]',
        '🎙 Statement by Mayor Ann Reed',
        '',
        '💬 The quay is open.',
        'Read in full',
        'All of it.',
        '',
        'The lamps are lit.',
        '#Ferries',
        'Mill Board, [03.05.2031 11:02]:',
        'The stone has come.',
      ],
      [0, 9],
    ],
    [
      'a stamp among posts without one opens a post as others do',
      ['🎙 Statement by Mayor Ann Reed', 'Harbour Office, [03.05.2031 10:15]', 'The quay is open.'],
      [0, 1],
    ],
    [
      'blank lines divide posts where most groups have several lines',
      ['The quay is open.', 'All of it.', '', 'The lamps are lit.', 'All of them.'],
      [0, 3],
    ],
    [
      'blank lines between paragraphs divide none',
      ['The quay is open.', '', 'The lamps are lit.', '', 'The stone has come.'],
      [0],
    ],
    [
      'empty lines divide posts where lines of blanks divide their paragraphs, whatever those open with',
      [
        '🎙 Statement by Mayor Ann Reed',
        ' ',
        '💬 The quay is open.',
        ' ',
        '📺 Watch the harbour tonight.',
        '',
        '🤝 Bob Hill met with Cora Lane in Port Elm.',
        ' ',
        '🌐 The meeting was held in May.',
        '',
        'The ferry runs again.',
      ],
      [0, 6, 10],
    ],
    [
      'a single empty line among paragraphs does not divide where most blank lines are as empty',
      ['The quay is open.', '', 'The lamps are lit.', ' ', 'The stone has come.', '', 'It is here.'],
      [0],
    ],
    [
      'blank lines divide no paragraphs that were wrapped at a fixed width',
      [
        'The second quay of Port Elm is open to all of the',
        'crews again, and the lamps of the channel are lit',
        'from one place.',
        '',
        'The stone came by boat, as the builders had asked',
        'in the spring, and was laid in a week.',
      ],
      [0],
    ],
    [
      'lines as long as a sentence that do not end as one are headlines, each a post of its own',
      [
        'Mayor Ann Reed opens the second quay of Port Elm to the crews of both ferries',
        '',
        'The lamps of the northern channel are lit from one place from this evening on',
        '',
        'Storm on its way to the islands, no ferry is to sail before Sunday morning',
      ],
      [0, 2, 4],
    ],
    [
      'a long line without line ends is a post of its own',
      [long('The quay is open.'), '', long('The lamps are lit.'), '', long('The stone has come.')],
      [0, 2, 4],
    ],
    [
      'urgent news and the flags of two parties open posts directly below other lines, but no list of them',
      [
        '🎙 Statement by Mayor Ann Reed',
        'The quay is open.',
        '⚡️ The bridge is open again.',
        'It had been closed.',
        '🇳🇴🇸🇪 Talks were held in Port Elm.',
        '🇳🇴🇫🇮 Others follow.',
        '***',
        '⚡️ The stone has come.',
      ],
      [0, 2, 4],
    ],
  ])('%s', (_, lines, starts) => {
    expect(analyze(lines.join('\n')).bulletin.posts.map(({ start }) => start)).toEqual(starts);
  });

  test('is divided anew where a blank goes from a blank line, or a line becomes long', () => {
    const divisions = (before: string, change: Change): number[][] => {
      const analysis = analyze(before);
      const starts = ({ bulletin }: Analysis) => bulletin.posts.map(({ start }) => start);
      return [starts(analysis), starts(update(analysis, [change]))];
    };
    const spaced = 'The quay is open.\n \nThe lamps are lit.\n \nThe stone has come.';
    expect(divisions(spaced, { from: 18, to: 19, insert: '' })).toEqual([[0], [0, 2]]);
    const lines = [long('The quay is open.'), 'The lamps are lit.'].join('\n\n');
    expect(divisions(lines, { from: lines.length, to: lines.length, insert: long(' The quay is open.') })).toEqual([
      [0],
      [0, 2],
    ]);
  });
});
