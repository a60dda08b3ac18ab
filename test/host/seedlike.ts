import { council, FORWARDED, statement as forum } from '../core/duplicates/posts';

/**
 * An invented feed in the shape in which scrapers leave one: each post as its heading, its body, and its body again; one
 * forwarded post as a whole again, its doubled body inside it.
 */

const ferry = { heading: [council.heading], body: council.body };

const statement = { heading: [FORWARDED, forum.heading], body: forum.body };

const review = {
  heading: [
    FORWARDED,
    '⚓ The Council ended its inspection of the lighthouses on June 20. It had put three questions to the keepers.',
  ],
  body: [
    'On June 4, the keepers held a public debate on lamps that burn without a keeper, which the islands had asked for.',
    'On June 11, the Council heard the pilots on the fog signals of the northern channel.',
    '👉 The northern group covers the lights at Crow Point and Gull Rock.',
    '👉 The southern group covers the light at the mouth of the river.',
    'Two decisions were taken in June:',
    '✅ on the painting of the day marks before the autumn;',
    '✅ on the spare parts that each lighthouse has to keep.',
    'Read in full',
    '#Lighthouses',
  ],
};

const visit = {
  heading: [
    'This media is not supported in your browser',
    'VIEW IN TELEGRAM',
    '🗓 On March 12, Mayor Ann Reed attended the yearly meeting of the island mayors.',
  ],
  body: [
    '🤝 Over tea the mayors spoke of what each island needs: the school boat, the winter stores and the price of ice.',
    'They will see each other again at the Island Forum on April 30 in Port Elm.',
    '#IslandForum',
  ],
};

const again = [...statement.heading, ...statement.body];

/** The lines as they are scraped. */
export const LINES: readonly string[] = [
  ...ferry.heading,
  ...ferry.body,
  ...ferry.body,
  ...again,
  ...statement.body,
  ...again,
  ...statement.body,
  ...review.heading,
  ...review.body,
  ...review.body,
  ...visit.heading,
  ...visit.body,
  ...visit.body,
];

/** The lines that are left when every duplicate block is removed. */
export const CLEAN: readonly string[] = [ferry, statement, review, visit].flatMap(({ heading, body }) => [
  ...heading,
  ...body,
]);

/** Without a final line end, as scrapers leave it. */
export const TEXT: string = LINES.join('\n');
export const CLEAN_TEXT: string = CLEAN.join('\n');
/** What is left when the litter goes, too. */
export const CLEANED_UP_TEXT: string = CLEAN.filter((line) => !visit.heading.slice(0, 2).includes(line)).join('\n');
/** The first line of the litter, 0-based. */
export const LITTER_LINE: number = LINES.indexOf(visit.heading[0] ?? '');

/** A duplicate block: its first and last line and those of the copy that stays, 0-based and inclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  readonly reason: string;
}

const echo = 'the body again without its heading';
const repost = 'the whole post again';

export const BLOCKS: readonly Block[] = [
  { start: 10, end: 18, originalStart: 1, originalEnd: 9, reason: echo },
  { start: 29, end: 36, originalStart: 21, originalEnd: 28, reason: echo },
  { start: 37, end: 46, originalStart: 19, originalEnd: 28, reason: repost },
  { start: 47, end: 54, originalStart: 21, originalEnd: 28, reason: echo },
  { start: 66, end: 74, originalStart: 57, originalEnd: 65, reason: echo },
  { start: 81, end: 83, originalStart: 78, originalEnd: 80, reason: echo },
];

/** The text without the lines of some blocks, each named by its place in `BLOCKS`. */
export function without(...blocks: readonly number[]): string {
  const gone = blocks.map((each) => BLOCKS[each]).filter((block) => block !== undefined);
  return LINES.filter((_, line) => !gone.some(({ start, end }) => start <= line && line <= end)).join('\n');
}
