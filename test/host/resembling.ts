/**
 * An invented feed in which blocks resemble earlier ones: a statement again with two names spelt otherwise, a passage of it in
 * a letter, and the beginning of another statement as a reply shows it.
 */

const STATEMENT: readonly string[] = [
  '🎙 Statement by Mayor Ann Reed on the new quay (Port Elm, June 2, 2031)',
  '💬 The quay is open to every crew that keeps the river clean, by day and by night.',
  'The first ferry leaves on Monday morning, and the fare stays what it was last year.',
  'Whoever needs a berth for the winter writes to Captain Jory Wend in the old town.',
  'Read in full',
];

const LAMPS: readonly string[] = [
  '🎙 Statement by Pilot Tom Quill on the lamps (Port Elm, June 9, 2031)',
  '💬 Nobody should have to look for the channel with a torch in his hand any more.',
  'The islands pay one half of the lamps, and the harbour office pays the other one.',
  'Read in full',
];

const EDITED: readonly string[] = STATEMENT.map((line) => line.replace('Ann', 'Anne').replace('Jory', 'Jori'));

const LETTER: readonly string[] = [
  '⚡ The harbour office has sent a letter to the crews of the islands.',
  ...STATEMENT.slice(1, 3),
  'That was the whole letter, and it was read aloud in every wheelhouse.',
];

const REPLY: readonly string[] = [
  '⚡ A crew has answered the pilot.',
  `${LAMPS.slice(0, 3).join(' ').slice(0, 180)}…`,
  'So it has been dark for long enough, they write.',
];

const FORUM: readonly string[] = [
  '🗓 On March 12, the mayors of the outer islands met for their yearly forum in Lake Town.',
  'Over tea they spoke of the school boat, of the winter stores and of the price of ice.',
  'Nobody could say when the lighthouse at Gull Rock would have a keeper again.',
  'They will see each other again when the herring come back to the sound.',
  '#IslandForum',
];

const CHOIR: readonly string[] = [
  '📸 The choir of the shipyard sang at the opening of the winter market.',
  'Forty singers stood on the stairs of the town hall, the youngest of them six years old.',
  'Hot soup was handed out by the fishermen, and the band played until it rained.',
  'A collection for the rescue boat brought in more than in all the years before.',
  '#WinterMarket',
];

/** The lines with a near copy at 9–13, a passage at 20–21 and a shortened copy at 29, 0-based and inclusive. */
export const RESEMBLING: readonly string[] = [
  ...STATEMENT,
  ...LAMPS,
  ...EDITED,
  ...FORUM,
  ...LETTER,
  ...CHOIR,
  ...REPLY,
];
export const RESEMBLING_TEXT: string = RESEMBLING.join('\n');

/** A similar block: its first and last line and those of its original, 0-based and inclusive. */
export interface SimilarPlace {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  readonly message: string;
}

export const SIMILAR: readonly SimilarPlace[] = [
  {
    start: 9,
    end: 13,
    originalStart: 0,
    originalEnd: 4,
    message: '5 lines resemble lines 1–5, 96 % alike: 2 words differ (‘Ann’ → ‘Anne’, ‘Jory’ → ‘Jori’).',
  },
  {
    start: 20,
    end: 21,
    originalStart: 1,
    originalEnd: 2,
    message: '2 lines repeat lines 2–3: the same passage.',
  },
  {
    start: 29,
    end: 29,
    originalStart: 5,
    originalEnd: 7,
    message: '1 line repeats lines 6–8: a shortened copy.',
  },
];

/** The text without the lines `[start, end]`. */
export function withoutLines(start: number, end: number): string {
  return RESEMBLING.filter((_, line) => line < start || line > end).join('\n');
}
