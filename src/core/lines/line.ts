import { isLetter, mayBeWordless, WORDLESS_KINDS, wordlessKindOf } from './wordless';

/**
 * What a line is for, judged by the line alone:
 *
 * | kind | example |
 * |---|---|
 * | `blank` | |
 * | `separator` | `***` |
 * | `elision` | `<...>` |
 * | `readMore` | `👉 Read in full`, or a bare link |
 * | `hashtags` | `#HarbourWeek #Port` |
 * | `litter` | `VIEW IN TELEGRAM` |
 * | `forwarded` | `Forwarded from Harbour Office` |
 * | `credit` | `Photo credit: Harbour Office` |
 * | `caption` | `Photo caption: The new quay` |
 * | `boilerplate` | a line that the user says repeats rightly |
 * | `stamp` | `Harbour Office, [03.05.2026 10:15]` |
 * | `heading` | `🎙 Statement by Mayor Ann Reed` |
 * | `speech` | `💬 Ann Reed: The bridge is open.` |
 * | `place` | `📍 Port Elm, May 3` |
 * | `item` | `• the crews of both ferries;` |
 * | `number` | `2. The second quay opens in May.`, `（2）第二座码头。`, `二、第二座码头。` |
 * | `text` | anything else |
 */
export type LineKind = (typeof LINE_KINDS)[number];

/** Every kind of line; none stands twice. */
export const LINE_KINDS = [
  'text',
  'blank',
  ...WORDLESS_KINDS,
  'stamp',
  'heading',
  'speech',
  'place',
  'item',
  'number',
] as const;

/** What is known of a line from its folded form alone. */
export interface Line {
  /** The folded form: trimmed, white space as one blank, without U+FE0F and characters of no width. */
  readonly folded: string;
  readonly kind: LineKind;
}

/** The facts of a line given in its folded form. */
export function classify(folded: string): Line {
  return { folded, kind: kindOf(folded) };
}

/** Whether a line of this kind carries words of its own, as far as the line alone can tell. */
export function carriesWords(kind: LineKind): boolean {
  return !WORDLESS.has(kind);
}

/** Whether a line of this kind stands before a post and belongs to it: a stamp, a forwarded line or a scraper's litter. */
export function opensPost(kind: LineKind): boolean {
  return kind === 'stamp' || kind === 'forwarded' || kind === 'litter';
}

/** Whether a line of this kind closes the post that it ends: a read-more pointer or hashtags. */
export function closesPost(kind: LineKind): boolean {
  return kind === 'readMore' || kind === 'hashtags';
}

/** The emoji that open a heading, with the kind of event or text that each announces. */
export const HEADING_EMOJI: ReadonlyMap<string, 'meeting' | 'statement' | 'event' | 'report'> = new Map([
  ['🎙', 'statement'],
  ['🌐', 'meeting'],
  ['📞', 'meeting'],
  ['☎', 'meeting'],
  ['🛬', 'meeting'],
  ['🗓', 'event'],
  ['📅', 'event'],
  ['📆', 'event'],
  ['📺', 'report'],
  ['📰', 'report'],
  ['✉', 'report'],
  ['✍', 'report'],
]);

const WORDLESS: ReadonlySet<LineKind> = new Set<LineKind>(['blank', ...WORDLESS_KINDS]);

/** What opens a line of a kind of its own, by code point. */
const EMOJI: ReadonlyMap<number, LineKind> = new Map<number, LineKind>([
  ...Array.from(HEADING_EMOJI.keys(), (emoji): [number, LineKind] => [codePointOf(emoji), 'heading']),
  [codePointOf('💬'), 'speech'],
  [codePointOf('📍'), 'place'],
]);
/** What opens a point of a list, by code point. */
const ITEM_MARKS: ReadonlySet<number> = new Set(Array.from('•●▪▫◾◽▸‣∙·–—*+-🔹🔸👉✅❌🔻🔺➡✔', codePointOf));
const NUMBER =
  /^(?:\d{1,3}[.)](?!\d)|\d{1,2}\u20E3|[a-zа-я]\)|\((?:\d{1,3}|[a-zа-я]|[ivx]{2,5})\)|（(?:\d{1,3}|[一二三四五六七八九十]{1,3})）|[一二三四五六七八九十]{1,3}、) ?(?=\S)/u;
/** The letters that may open a point: `a) the stone`, `一、the stone`. */
const LETTER_POINT = /^(?:.\)|[一二三四五六七八九十]{1,3}、)/u;
/** The emoji behind flags. */
const FLAGGED_EMOJI = /^(?:\p{RI}\p{RI} ?){1,8}(\p{Extended_Pictographic})/u;
const FIRST_FLAG = 0x1f1e6;
const LAST_FLAG = 0x1f1ff;
/** Signs and emoji: with none of them a number opens. Beyond them stand Chinese numbers and brackets. */
const FIRST_SYMBOL = 0x2000;
const LAST_SYMBOL = 0x2fff;
const LAST_OF_ONE_UNIT = 0xffff;

/** What Markdown sets in bold is no item of a list. */
const BOLD = /^\*\*[^\s*]/;
const PARENTHESIS = 0x29;
/** Who posted and when, as a messenger writes it above each post that is copied: `Harbour Office, [03.05.2026 10:15]`. */
const STAMP = /^.{1,80}, \[[^[\]]{4,24}\d:\d\d[^[\]]{0,40}\]:?$/u;
const BRACKET = 0x5d;
const COLON = 0x3a;
/** The Chinese numbers, which may open a point. */
const NUMERALS = '一二三四五六七八九十';

/**
 * Whether the line that is `[from, to)` of `value`, in its folded form, is of the kind `text`, as its first characters tell. Where
 * they do not, it is for `kindOf` to say.
 */
export function isPlainText(value: string, from: number, to: number): boolean {
  if (from === to) return false;
  const first = value.charCodeAt(from);
  if (!isLetter(first) || value.charCodeAt(from + 1) === PARENTHESIS) return false;
  if (first >= FIRST_SYMBOL && NUMERALS.includes(value.charAt(from))) return false;
  return !mayBeStamp(value, from, to) && !mayBeWordless(value, from, to);
}

/** The kind of a line given in its folded form. */
export function kindOf(folded: string): LineKind {
  if (folded === '') return 'blank';
  const wordless = wordlessKindOf(folded);
  if (wordless !== null) return wordless;
  if (mayBeStamp(folded, 0, folded.length) && STAMP.test(folded)) return 'stamp';
  // Most lines open with a letter, and then they are at best a point like `a) the stone`.
  if (isLetter(folded.charCodeAt(0)) && !LETTER_POINT.test(folded)) return 'text';
  const first = codePointOf(folded);
  const kind = EMOJI.get(FIRST_FLAG <= first && first <= LAST_FLAG ? flagged(folded) : first);
  if (kind !== undefined) return kind;
  const isPair = first > LAST_OF_ONE_UNIT;
  if (ITEM_MARKS.has(first) && folded.length > (isPair ? 2 : 1) && !BOLD.test(folded)) return 'item';
  if (isPair || (FIRST_SYMBOL <= first && first <= LAST_SYMBOL)) return 'text';
  return NUMBER.test(folded) ? 'number' : 'text';
}

/** Whether the line `[from, to)` of `value` ends as a stamp does. */
function mayBeStamp(value: string, from: number, to: number): boolean {
  const last = value.charCodeAt(to - 1);
  return last === BRACKET || (last === COLON && to - from > 1 && value.charCodeAt(to - 2) === BRACKET);
}

/** The code point of the emoji behind the flags with which a line opens; 0 where there is none. */
function flagged(folded: string): number {
  return codePointOf(FLAGGED_EMOJI.exec(folded)?.[1] ?? '');
}

function codePointOf(text: string): number {
  return text.codePointAt(0) ?? 0;
}
