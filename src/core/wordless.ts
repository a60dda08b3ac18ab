import { LANGUAGES } from './languages/index';

/** The kinds of lines that carry no words of their own, the blank one aside. */
export const WORDLESS_KINDS = [
  'separator',
  'elision',
  'readMore',
  'hashtags',
  'litter',
  'forwarded',
  'credit',
  'caption',
  'boilerplate',
] as const;

export type WordlessKind = (typeof WORDLESS_KINDS)[number];

/**
 * ```bulletin
 * > | * * *
 *     ^
 * > | ———
 *     ^
 * ```
 */
const SEPARATOR = /^\\?(?:[*_=~#•·—–-] ?){3,}$/u;
/**
 * ```bulletin
 * > | <...>
 *     ^
 * > | […]
 *     ^
 * ```
 */
const ELISION = /^[<[(]? ?(?:\.{3}|…) ?[>\])]?\.?$/u;
const HASHTAGS = /^(?:\p{Extended_Pictographic} ?)?#[\p{L}\p{N}_’'-]+(?:[ ,;]*#[\p{L}\p{N}_’'-]+)*$/u;
const LINK = /^(?:https?:\/\/|t\.me\/|www\.|bit\.ly\/)\S+$/;
const VIDEO_LENGTH = /^00?:[0-5]\d$/;
const SUBSCRIBERS = /^\d[\d.,]*[KM]? subscribers$/;
/** `👍 12345 ❤ 3`, as the grammar has it. */
const REACTIONS =
  /^\p{Extended_Pictographic} ?\d[\d.,]{0,12}[KM]?(?: ?\p{Extended_Pictographic} ?\d[\d.,]{0,12}[KM]?){1,19}$/u;
const EMOJI_PREFIX = /^(?:\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|[|\s])+/u;
/** `📸 © Harbour Office`; the sign itself counts as an emoji in Unicode. */
const COPYRIGHT = /^[^\p{L}\p{N}©]{0,8}©/u;
const OPENING = /^[\s*_[("'«“]{1,20}/u;
const MARKDOWN_LINK = /^\[([^\]]{1,200})\]\(\S{1,500}\)$/u;

const PHRASES = {
  forwarded: LANGUAGES.flatMap((language) => language.forwarded),
  readMore: new Set(LANGUAGES.flatMap((language) => language.readMore)),
  openings: LANGUAGES.flatMap(({ readWhole }) => readWhole?.openings ?? []),
  closings: LANGUAGES.flatMap(({ readWhole }) => readWhole?.closings ?? []),
  litter: new Set(LANGUAGES.flatMap((language) => language.litter)),
  pinned: LANGUAGES.flatMap((language) => language.pinned),
  credits: new Set(LANGUAGES.flatMap((language) => language.credits)),
  captions: new Set(LANGUAGES.flatMap((language) => language.captions)),
};

/** What may stand behind the last word of a read-more line. */
const CLOSING: ReadonlySet<string> = new Set(' *_])"\'»”:.!…→>');

/** With what a line opens that is a phrase or a link from its first letter on, in lower case. */
const START_LENGTH = 4;
const LINK_STARTS = ['http', 't.me', 'www.', 'bit.'];
const START_PHRASES = [...PHRASES.forwarded, ...PHRASES.readMore, ...PHRASES.openings, ...PHRASES.litter];
const STARTS: ReadonlySet<string> = new Set(
  [...LINK_STARTS, ...START_PHRASES].flatMap((phrase) => [
    phrase.slice(0, START_LENGTH),
    // Behind a shorter phrase a blank follows.
    `${phrase} `.slice(0, START_LENGTH),
  ]),
);
/** Those are Chinese, and have no capitals. */
const SHORT_PHRASES = START_PHRASES.filter((phrase) => phrase.length < START_LENGTH);
/** A power of two. */
const PAIRS = 4096;
/** 1 for the pairs of letters, small or capital, that open any of them, and for few others. */
const MAY_START = new Uint8Array(PAIRS);
for (const pair of [...STARTS].flatMap(firstPairs)) MAY_START[pair] = 1;
/** 1 for the last letters, small or capital, of the phrases that end a line. */
const MAY_END = new Uint8Array(0x1_0000);
for (const phrase of PHRASES.pinned)
  for (const form of [phrase, phrase.toUpperCase()]) MAY_END[form.charCodeAt(form.length - 1)] = 1;
const LONGEST_PINNED = longest(PHRASES.pinned);
/** Where the colon behind the longest label may stand, a blank between them. */
const LONGEST_LABEL = longest([...PHRASES.captions, ...PHRASES.credits]) + 1;
const COLON = 0x3a;

/** `·`, the last sign of Latin-1 that opens a line without words; below U+2000 stand none any more. */
const LAST_SIGN = 0xb7;
const FIRST_SYMBOL = 0x2000;

/** No line longer than this is without words of its own, whatever it looks like. */
const LONGEST = 160;
const LONGEST_FORWARDED = 120;
const LONGEST_POINTER = 80;

/** The kind of a folded line that is not blank and carries no words of its own, as far as the line tells; null for any other. */
export function wordlessKindOf(folded: string): WordlessKind | null {
  if (folded.length > LONGEST) return null;
  const letter = firstLetter(folded);
  const mark = letter === 0 ? null : markKindOf(folded);
  if (mark !== null) return mark;
  return mayBePhrase(folded, 0, folded.length, letter) ? phraseKindOf(folded) : null;
}

/** The kinds of lines that open with something else than a letter. */
function markKindOf(folded: string): WordlessKind | null {
  if (isBetweenSigns(folded.charCodeAt(0))) return null;
  if (SEPARATOR.test(folded)) return 'separator';
  if (ELISION.test(folded)) return 'elision';
  if (folded.includes('#') && HASHTAGS.test(folded)) return 'hashtags';
  return VIDEO_LENGTH.test(folded) || SUBSCRIBERS.test(folded) || REACTIONS.test(folded) ? 'litter' : null;
}

/** Whether a code unit is of the scripts between the signs of Latin-1 and the symbols: with none of them such a line opens. */
function isBetweenSigns(code: number): boolean {
  return code > LAST_SIGN && code < FIRST_SYMBOL;
}

/** The kinds that a phrase makes, whatever emoji and brackets stand around it. */
function phraseKindOf(folded: string): WordlessKind | null {
  const lower = folded.toLowerCase();
  if (PHRASES.litter.has(lower) || isPinned(lower)) return 'litter';
  if (folded.length <= LONGEST_FORWARDED && isForwarded(lower)) return 'forwarded';
  const bare = lower.replace(EMOJI_PREFIX, '');
  if (isReadMore(bare)) return 'readMore';
  return COPYRIGHT.test(lower) ? 'credit' : labelKindOf(bare);
}

/** Whether the folded line `[from, to)` of `value`, which opens with a letter, may carry no words of its own. */
export function mayBeWordless(value: string, from: number, to: number): boolean {
  return to - from <= LONGEST && mayBePhrase(value, from, to, from);
}

/**
 * Whether the line `[from, to)` of `value` with its first letter at `letter` may hold a phrase that makes it wordless. It is asked
 * of each short line and only looks at a few characters; where it says no, `phraseKindOf` finds nothing.
 */
function mayBePhrase(value: string, from: number, to: number, letter: number): boolean {
  if (MAY_END[value.charCodeAt(to - 1)] === 1 && isPinned(endOf(value, from, to))) return true;
  if (letter + 1 < to && MAY_START[pairAt(value, letter)] === 1 && STARTS.has(startAt(value, letter, to))) return true;
  if (isLabelled(value, from, to, letter)) return true;
  // A sign behind the first letter says nothing of the line.
  return letter > from && value.slice(from, to).includes('©');
}

/** As much of the end of the line as the longest of its phrases has, in lower case. */
function endOf(value: string, from: number, to: number): string {
  return value.slice(Math.max(from, to - LONGEST_PINNED), to).toLowerCase();
}

/**
 * Whether a colon stands behind the label of a caption or a credit that begins at `letter`, or behind a phrase that is too short
 * for `STARTS` to tell what follows it.
 */
function isLabelled(value: string, from: number, to: number, letter: number): boolean {
  const last = Math.min(to - 1, letter + LONGEST_LABEL);
  let colon = from;
  while (colon <= last && value.charCodeAt(colon) !== COLON) colon++;
  if (colon > last) return false;
  const label = value.slice(letter, colon).toLowerCase().trimEnd();
  const isLabel = PHRASES.captions.has(label) || PHRASES.credits.has(label);
  return isLabel || SHORT_PHRASES.some((phrase) => value.startsWith(phrase, letter));
}

/** Where the first letter stands; the line's length where it has none. */
function firstLetter(folded: string): number {
  let at = 0;
  while (at < folded.length && !isLetter(folded.charCodeAt(at))) at++;
  return at;
}

function startAt(value: string, at: number, to: number): string {
  return value.slice(at, Math.min(to, at + START_LENGTH)).toLowerCase();
}

/** The length of the longest phrase. */
function longest(phrases: readonly string[]): number {
  return Math.max(...phrases.map((phrase) => phrase.length));
}

/** The first two letters of a phrase in both cases, as `pairAt` has them. */
function firstPairs(start: string): number[] {
  const [first, second] = [start.slice(0, 1), start.slice(1, 2)].map((letter) => [letter, letter.toUpperCase()]);
  return (first ?? []).flatMap((one) => (second ?? []).map((other) => pairAt(one + other, 0)));
}

/** A number below `PAIRS` for the two UTF-16 code units at `at`. */
function pairAt(text: string, at: number): number {
  return (31 * text.charCodeAt(at) + text.charCodeAt(at + 1)) & (PAIRS - 1);
}

/** The letters that lines open with, first and last of each row: Latin, Cyrillic, Arabic and Chinese ones. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0x0041, 0x005a],
  [0x0061, 0x007a],
  [0x00c0, 0x00d6],
  [0x00d8, 0x00f6],
  [0x00f8, 0x024f],
  [0x0400, 0x0481],
  [0x0620, 0x064a],
  [0x4e00, 0x9fff],
];
const IS_LETTER = new Uint8Array(0x1_0000);
for (const [first, last] of LETTERS) IS_LETTER.fill(1, first, last + 1);

/** Whether a UTF-16 code unit is a letter of a script in which bulletins are written. It is then no mark and no emoji. */
export function isLetter(code: number): boolean {
  return IS_LETTER[code] === 1;
}

function isPinned(lower: string): boolean {
  return PHRASES.pinned.some((phrase) => lower.endsWith(phrase));
}

function isForwarded(lower: string): boolean {
  return PHRASES.forwarded.some((phrase) => startsWithWord(lower, phrase));
}

function isReadMore(bare: string): boolean {
  const linked = MARKDOWN_LINK.exec(bare)?.[1];
  const label = withoutEnd((linked ?? bare.replace(/^: ?/, '')).replace(OPENING, ''));
  return LINK.test(label) || PHRASES.readMore.has(withoutLink(label)) || namesWhole(label);
}

/**
 * The text without a link that is its last word, and without the marks in front of that.
 *
 * ```text
 * > | read more: https://example.org/1
 *              ^
 * ```
 */
function withoutLink(text: string): string {
  const at = text.lastIndexOf(' ');
  return at > 0 && LINK.test(text.slice(at + 1)) ? withoutEnd(text.slice(0, at)) : text;
}

/** Whether the text points to the whole of something that it names: `watch the briefing in full`. */
function namesWhole(text: string): boolean {
  if (text.length > LONGEST_POINTER || !PHRASES.closings.some((closing) => text.endsWith(closing))) return false;
  return PHRASES.openings.some((opening) => text.startsWith(opening));
}

/** The text without the marks behind its last word. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function labelKindOf(bare: string): 'credit' | 'caption' | null {
  const colon = bare.indexOf(':');
  if (colon < 0) return null;
  const label = bare
    .slice(0, colon)
    .replace(/^[[(*_ ]+/, '')
    .trim();
  if (PHRASES.captions.has(label)) return 'caption';
  return PHRASES.credits.has(label) ? 'credit' : null;
}

function startsWithWord(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length));
}
