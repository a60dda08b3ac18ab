import fc from 'fast-check';

/** Invented lines of every kind that a bulletin has. Few of each, so that texts made of them repeat themselves. */
export const LINES = {
  heading: [
    '🎙 Statement by Mayor Ann Reed at the meeting of the Harbour Council (Port Elm, May 3, 2031)',
    '🌐 A meeting of the Ferry Council was held in Port Elm.',
    '🗓 On March 12, Mayor Tom Quill attended the yearly meeting of the island mayors.',
    '📞 Mayor Ann Reed had a telephone conversation with Mayor Tom Quill.',
    '🎙️ Briefing by Harbour Master Ida Vance, May 10',
    'The lighthouses of the northern channel are lit again',
  ],
  body: [
    'Present at the meeting were the harbour masters of the four islands and the crews of the night ferries.',
    'They went through the timetable of the winter crossings, with clear water and with ice, and who pays for them.',
    'What would make the channel safer than anything else is the return of the lamps to the breakwater. The islands asked for it in spring, when the storms had taken the last of the old ones, and they have asked for it at each of the meetings that followed, without an answer so far.',
    'The builders tell us that the second quay can open in May if the stone comes by boat and not by road.',
    'Two decisions were taken in June:',
    'The crossing stays open.',
    '❗️ No crossing is given up before another one is found that serves the same quay.',
    '🤝 The mayors spoke of the spare parts that each lighthouse has to keep, and where.',
  ],
  speech: [
    '💬 Ann Reed: More people cross by night each year, and the ferries sail fuller than they ever did.',
    '💬 The storms of the past winter have shown which quays hold and which of them do not.',
  ],
  list: [
    '• the harbour masters of the four islands;',
    '• the crews of the night ferries and the pilots of the northern channel.',
    '1. The old breakwater is to be raised by one metre along its whole length.',
    '2. The lamps of the channel are to be lit from one place, with a spare line under the bridge.',
    '✅ on the painting of the day marks before the autumn;',
    '📍 Port Elm, May 3',
  ],
  footer: ['Read in full', '👉 Read in full', '#HarbourWeek #PortElm', '#Ferries', 'https://example.org/news/1'],
  header: ['Forwarded from Harbour Office ⚓', 'VIEW IN TELEGRAM', 'This media is not supported in your browser'],
  divider: ['***', '<...>', ''],
  picture: ['Photo credit: Harbour Office', 'Photo caption: The new quay'],
  greeting: ['Thank you.', 'Good morning to all of you!'],
} as const;

const ALL_LINES = Object.values(LINES).flat();

/** One step of writing a text: new lines, or lines of the text so far once more. */
type Step =
  | { readonly write: readonly string[] }
  | { readonly back: number; readonly count: number; readonly disguise: Disguise };

type Disguise = (lines: readonly string[]) => readonly string[];

/** Ways in which a copy may differ and still be equal after folding. */
const DISGUISES: readonly Disguise[] = [
  (lines) => lines,
  (lines) => lines.map((line) => (line === '' ? line : `${line} `)),
  (lines) => lines.map((line) => line.replace(' ', '\u00a0')),
  (lines) => lines.map((line) => line.replace(/^(\p{Extended_Pictographic})(?!\ufe0f)/u, '$1\ufe0f')),
  (lines) => lines.map((line) => line.replace('\ufe0f', '')),
  (lines) => lines.flatMap((line) => [line, '']),
  (lines) => lines.filter((line) => line !== ''),
  (lines) => lines.map((line) => (line === '' ? ' \t' : line)),
];

const some = (lines: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...lines);

const bodyLine = fc.oneof(
  { weight: 6, arbitrary: some(LINES.body) },
  { weight: 2, arbitrary: some(LINES.list) },
  { weight: 2, arbitrary: some(LINES.speech) },
  { weight: 1, arbitrary: some(ALL_LINES) },
);

/** A post: what announces it, its heading, its body, its footers; often with the body again at once, as scrapers do. */
const post: fc.Arbitrary<readonly string[]> = fc
  .record({
    headers: fc.array(some(LINES.header), { maxLength: 2 }),
    heading: fc.array(some(LINES.heading), { maxLength: 1 }),
    body: fc.array(bodyLine, { minLength: 1, maxLength: 7 }),
    footers: fc.array(some(LINES.footer), { maxLength: 2 }),
    between: fc.array(some([...LINES.header, ...LINES.divider]), { maxLength: 1 }),
    times: fc.constantFrom(1, 1, 2, 3),
    blank: fc.boolean(),
  })
  .map(({ headers, heading, body, footers, between, times, blank }) => {
    const once = [...body, ...footers];
    const again = Array.from({ length: times - 1 }, () => [...between, ...once]).flat();
    return [...headers, ...heading, ...once, ...again, ...(blank ? [''] : [])];
  });

const copy: fc.Arbitrary<Step> = fc.record({
  back: fc.nat({ max: 60 }),
  count: fc.integer({ min: 1, max: 25 }),
  disguise: fc.constantFrom(...DISGUISES),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: post.map((write) => ({ write })) },
  { weight: 3, arbitrary: copy },
  { weight: 2, arbitrary: some(ALL_LINES).map((line) => ({ write: [line] })) },
);

/** The lines of a bulletin that repeats itself, without line ends. Up to a few hundred. */
export const bulletinLines: fc.Arbitrary<readonly string[]> = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.reduce(take, []));

function take(lines: readonly string[], next: Step): readonly string[] {
  if ('write' in next) return [...lines, ...next.write];
  const from = Math.max(0, lines.length - 1 - next.back);
  return [...lines, ...next.disguise(lines.slice(from, from + next.count))];
}

/** The line ends that a text uses, in turn: one kind as a rule, sometimes several. */
const lineEnds: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(['\n']) },
  { weight: 2, arbitrary: fc.constant(['\r\n']) },
  { weight: 1, arbitrary: fc.constant(['\r']) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 2, maxLength: 4 }) },
);

/** A bulletin that repeats itself, with any line ends, with or without a final one, sometimes with a byte order mark. */
export const bulletin: fc.Arbitrary<string> = fc
  .record({
    lines: bulletinLines,
    ends: lineEnds,
    final: fc.boolean(),
    mark: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('\ufeff') }),
  })
  .map(({ lines, ends, final, mark }) => mark + withLineEnds(lines, ends, final));

/** The lines as one text, their line ends taken from `ends` in turn. */
export function withLineEnds(lines: readonly string[], ends: readonly string[], final: boolean): string {
  return lines.map((line, i) => (final || i < lines.length - 1 ? line + ends[i % ends.length] : line)).join('');
}

/** A UTF-16 code unit, most often one that breaks programs: half a surrogate pair, NUL, a separator, a line end. */
const codeUnit: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'\r\n\0\u2028\u2029\u0085\ufeff\u00a0\u200b\u200d\ufe0f\ud83d\udc4d \t\v\f'.split(''),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...'*#<>.…—💬🎙📍•1)([]:ReadForwarded from'.split('')) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);

/** Any UTF-16 whatever. */
export const anyText: fc.Arbitrary<string> = fc.array(codeUnit, { maxLength: 300 }).map((units) => units.join(''));

/** Bulletins, any UTF-16, and bulletins with any UTF-16 in the middle. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: bulletin },
  { weight: 2, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: fc.tuple(bulletin, anyText, fc.nat()).map(([value, junk, at]) => {
      const place = at % (value.length + 1);
      return value.slice(0, place) + junk + value.slice(place);
    }),
  },
);

/** Line ends alone, with a letter or two between: every way in which they can meet. */
export const lineEndText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'bc', '\u2028'), { maxLength: 12 })
  .map((parts) => parts.join(''));
