import { describe, expect, test } from 'vitest';
import { text } from '../support';
import { feed, found } from './found';
import { bees, chess, inCapitals, regatta, rules, speech, tide, withWords } from './posts';

/** The post at lines 1 to `post.length`, another one, and the copy; the last post is there so that the copy does not end the text. */
function withCopy(post: readonly string[], copy: readonly string[]): string {
  return feed(post, bees, copy, chess);
}

describe('a copy that lacks something is a shortened one', () => {
  test('without a paragraph in the middle', () => {
    expect(found(withCopy(tide, tide.toSpliced(2, 1)))).toEqual(['truncated 11-14 <- 1-5 0.77']);
  });

  test('without two points of a list', () => {
    expect(found(withCopy(rules, rules.toSpliced(2, 2)))).toEqual(['truncated 12-15 <- 1-6 0.61']);
  });

  test('without half a sentence', () => {
    const copy = withWords(tide, { ', where they replaced every paddle that the worms had left': '' });
    expect(found(withCopy(tide, copy))).toEqual(['truncated 11-15 <- 1-5 0.89']);
  });

  test('that ends in the middle of a word', () => {
    const copy = [...tide.slice(0, 2), 'Two carpenters from the village had spent the winter in the cel…'];
    expect(found(withCopy(tide, copy))).toEqual(['truncated 11-13 <- 1-3 0.78']);
  });

  test('that ends in the middle of its first paragraph', () => {
    const copy = [tide[0] ?? '', 'The wheel turned for the first time in ninet...'];
    expect(found(withCopy(tide, copy))).toEqual(['truncated 11-12 <- 1-2 0.51']);
  });

  test('that is one line long and was cut', () => {
    const copy = ['Two carpenters from the village had spent the winter in the cellar, where they repl…'];
    expect(found(withCopy(tide, copy))).toEqual(['truncated 11-11 <- 3-3 0.63']);
  });

  test('with the words “read more” behind the cut', () => {
    const copy = [tide[0] ?? '', 'The wheel turned for the first time in nineteen years when the ga…', 'Read in full'];
    expect(found(withCopy(tide, copy))).toEqual(['truncated 11-12 <- 1-2 0.65']);
  });

  test('with an elision where a paragraph was', () => {
    expect(found(withCopy(tide, tide.toSpliced(2, 1, '<...>')))).toEqual(['truncated 11-15 <- 1-5 0.77']);
  });

  test('as a reply shows it: the lines joined and cut', () => {
    const preview = `${tide.join(' ').slice(0, 250)}…`;
    expect(found(withCopy(tide, [preview]))).toEqual(['truncated 11-11 <- 1-3 0.84']);
  });

  test('cut inside a word, or with its lines joined, though nothing marks the cut', () => {
    const copy = [...tide.slice(0, 2), 'Two carpenters from the village had spent the winter in the cel'];
    expect(found(withCopy(tide, copy))).toEqual(['truncated 11-13 <- 1-3 0.78']);
    expect(found(withCopy(tide, [tide.join(' ').slice(0, 250)]))).toEqual(['truncated 11-11 <- 1-3 0.84']);
    expect(found(withCopy(tide, [tide.join(' ').split(' that the worms')[0] ?? '']))).toEqual([
      'truncated 11-11 <- 1-3 0.88',
    ]);
  });

  test('as a reply shows it, above the answer', () => {
    const preview = `${regatta.join(' ').slice(0, 250)}…`;
    const answer = 'And here are the times of all the boats, with thanks to the two ladies who kept the watch.';
    expect(found(withCopy(regatta, [preview, answer]))).toEqual(['truncated 10-10 <- 1-3 0.84']);
  });

  test('as a reply shows it, cut in the first line of the post', () => {
    const preview = 'The wheel turned for the first time in nineteen years when the gate was lifted on Sat…';
    expect(found(feed([tide[1] ?? ''], bees, [preview], chess))).toEqual(['truncated 7-7 <- 1-1 0.72']);
  });
});

describe('a copy with other words is a near one', () => {
  test('with a paragraph put in', () => {
    const copy = tide.toSpliced(3, 0, 'The parish paid for the oak, and the nails came from the wreck.');
    expect(found(withCopy(tide, copy))).toEqual(['near 11-16 <- 1-5 0.88']);
  });

  test('with a paragraph put in and another one left out', () => {
    const copy = rules.toSpliced(2, 1, '2. The tea urn is out of order until a new tap has been found for it.');
    expect(found(withCopy(rules, copy))).toEqual(['near 12-17 <- 1-6 0.81']);
  });

  test('with two paragraphs that changed places', () => {
    const [heading = '', first = '', second = '', ...rest] = tide;
    expect(found(withCopy(tide, [heading, second, first, ...rest]))).toEqual(['near 11-15 <- 1-5 0.77']);
  });

  test('with the last point of a list in front', () => {
    const [heading = '', ...points] = rules;
    expect(found(withCopy(rules, [heading, points[4] ?? '', ...points.slice(0, 4)]))).toEqual([
      'near 12-17 <- 1-6 0.83',
    ]);
  });

  test('with words changed in every paragraph', () => {
    const copy = withWords(tide, {
      'small crowd': 'handful of neighbours',
      carpenters: 'joiners',
      'behind the church wall': 'in the churchyard',
      visitors: 'whoever knocks',
    });
    expect(found(withCopy(tide, copy))).toEqual(['near 11-15 <- 1-5 0.91']);
  });

  test('under another heading, which is not part of it', () => {
    const copy = ['Good news from the mill', ...withWords(tide.slice(1), { carpenters: 'joiners' })];
    expect(found(withCopy(tide, copy))).toEqual(['near 12-15 <- 2-5 0.98']);
  });

  test('with names in another spelling', () => {
    const copy = withWords(speech, { Ilya: 'Ilia', Sandoe: 'Sandø' });
    expect(found(withCopy(speech, copy))).toEqual(['near 10-13 <- 1-4 0.95']);
  });

  test('with two words changed on its only line', () => {
    const line = tide[2] ?? '';
    const copy = line.replace('carpenters', 'joiners').replace('worms', 'shipworms');
    expect(found(withCopy([line], [copy]))).toEqual(['near 7-7 <- 1-1 0.9']);
  });

  test('at once, without its heading', () => {
    const copy = withWords(tide.slice(1), { carpenters: 'joiners' });
    expect(found(feed([...tide, ...copy], chess))).toEqual(['near 6-9 <- 2-5 0.98']);
  });

  test('twice: both point to the first', () => {
    const second = withWords(tide, { carpenters: 'joiners' });
    const third = withWords(tide, { miller: 'keeper' });
    expect(found(feed(tide, bees, second, chess, third))).toEqual(['near 11-15 <- 1-5 0.98', 'near 21-25 <- 1-5 0.98']);
  });

  test('twice over: the second edit of an edited copy', () => {
    const second = withWords(tide, { carpenters: 'joiners', crowd: 'gathering' });
    const third = withWords(second, { miller: 'keeper' });
    const all = found(feed(tide, bees, second, chess, third));
    expect(all).toEqual(['near 11-15 <- 1-5 0.97', 'near 21-25 <- 11-15 0.98']);
  });
});

describe('a copy with the same words is a near one in which no word differs', () => {
  test.each([
    ['in capitals', inCapitals(tide)],
    ['with two lines joined', [tide[0] ?? '', `${tide[1]} ${tide[2]}`, ...tide.slice(3)]],
    [
      'with one line split',
      [
        ...tide.slice(0, 2),
        'Two carpenters from the village had spent the winter in the cellar,',
        'where they replaced every paddle that the worms had left.',
        ...tide.slice(3),
      ],
    ],
    ['without its emoji', withWords(tide, { '🌊 ': '' })],
    ['with emphasis', tide.map((line) => `**${line}**`)],
    ['as a list', tide.map((line) => `• ${line}`)],
  ])('%s', (_, copy) => {
    expect(found(withCopy(tide, copy))).toEqual([`near 11-${10 + copy.length} <- 1-5 1`]);
  });

  test.each([
    ['with plain quotation marks', { '“': '"', '”': '"' }],
    ['with plain dashes', { '–': '-', '—': '-' }],
    ['with other quotation marks', { '“': '«', '”': '»' }],
    ['with dots for an ellipsis', { '…': '...' }],
    ['with other emoji', { '🔹': '🔸', '⛵': '🚤', '💬': '🗨' }],
    ['without emoji', { '🔹 ': '', '⛵ ': '', '💬 ': '' }],
    ['with plain apostrophes', { '’': "'" }],
  ])('%s', (_, words) => {
    expect(found(withCopy(regatta, withWords(regatta, words)))).toEqual(['near 10-13 <- 1-4 1']);
  });

  test('on one long line', () => {
    const line = regatta[1] ?? '';
    expect(found(withCopy([line], [line.toUpperCase()]))).toEqual(['near 7-7 <- 1-1 1']);
  });

  test('with all its lines joined to one', () => {
    expect(found(withCopy(tide, [tide.join(' ')]))).toEqual(['near 11-11 <- 1-5 1']);
  });

  test('with each line broken in two', () => {
    const copy = tide.slice(1).flatMap((line) => halves(line));
    expect(found(withCopy(tide.slice(1), copy))).toEqual(['near 10-17 <- 1-4 1']);
  });
});

describe('a shorter run that stands elsewhere, too, is a passage', () => {
  test('of two lines, in a post of its own', () => {
    const other = [
      'From the letters to the editor',
      ...tide.slice(2, 4),
      'So much for those who said that nothing changes.',
    ];
    expect(found(withCopy(tide, other))).toEqual(['passage 12-13 <- 3-4 1']);
  });

  test('of one line', () => {
    const other = ['From the letters to the editor', tide[2] ?? '', 'So much for those who said that nothing changes.'];
    expect(found(withCopy(tide, other))).toEqual(['passage 12-12 <- 3-3 1']);
  });

  test('that stands there three times', () => {
    const line = tide[2] ?? '';
    expect(found(feed(tide, bees, ['It was said before:', line], chess, ['And once more:', line]))).toEqual([
      'passage 12-12 <- 3-3 1',
      'passage 19-19 <- 3-3 1',
    ]);
  });

  test('but not where it stands there four times', () => {
    const line = tide[2] ?? '';
    const quoting = ['One:', 'Another:', 'A third:'].map((heading) => [heading, line]);
    expect(found(feed(tide, bees, ...quoting, chess))).toEqual([]);
  });

  test('but not where it is shorter than 120 characters', () => {
    const short = 'The flour of the first day went to the school kitchen.';
    expect(found(feed(['One:', short, 'Yes.'], bees, ['Another:', short, 'No.'], chess))).toEqual([]);
  });
});

/** A line as two, broken at the blank nearest before its middle. */
function halves(line: string): readonly string[] {
  const at = line.lastIndexOf(' ', line.length / 2);
  return [line.slice(0, at), line.slice(at + 1)];
}

test('a copy between posts without blank lines has its own limits and no others', () => {
  const header = 'Forwarded from Sandwick Press Office';
  const copy = withWords(tide, { carpenters: 'joiners' });
  const feedWithoutBlanks = text(header, tide, header, bees, header, copy, header, chess);
  expect(found(feedWithoutBlanks)).toEqual(['near 11-16 <- 1-6 0.98']);
});
