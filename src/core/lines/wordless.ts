import { SURROGATE, sortOf, LETTER as WORD_LETTER } from './alphabet';
import { isPinned, mayBePhrase, PHRASES } from './phrases';

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

/** A kind of line that carries no words of its own. */
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
const LONGEST_ELISION = '( ... ).'.length;
const HASHTAGS = /^(?:\p{Extended_Pictographic} ?)?#[\p{L}\p{N}_’'-]+(?:[ ,;]*#[\p{L}\p{N}_’'-]+)*$/u;
const IN_TAG = "_’'-";
const BETWEEN_TAGS = ' ,;';
/** The first of them stands here at the latest, behind an emoji of two UTF-16 code units and a blank. */
const HASH_BEHIND_EMOJI = 3;
const LINK = /^(?:https?:\/\/|t\.me\/|www\.|bit\.ly\/)\S+$/;
const VIDEO_LENGTH = /^00?:[0-5]\d$/;
/** `1.2K subscribers`, `1.2K views edited 10:15` */
const AUDIENCE = /^\d[\d.,]*[KM]? (?:subscribers|views(?:,? ?edited)?(?:,? ?\d{1,2}:\d\d)?)$/;
/** `👍 12345 ❤ 3`, as the grammar has it. */
const REACTIONS =
  /^\p{Extended_Pictographic} ?\d[\d.,]{0,12}[KM]?(?: ?\p{Extended_Pictographic} ?\d[\d.,]{0,12}[KM]?){1,19}$/u;
const EMOJI_PREFIX = /^(?:\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|[|\s])+/u;
/** `📸 © Harbour Office`; the sign itself counts as an emoji in Unicode. */
const COPYRIGHT = /^[^\p{L}\p{N}©]{0,8}©/u;
const OPENING = /^[\s*_[("'«“]{1,20}/u;
/** The short name of a link behind a pointer. */
const PART = /^:? ?[\p{L}\p{N}]{1,12}(?: [\p{L}\p{N}]{1,12})? ?$/u;
const BETWEEN_PARTS = /[/|]/;
const MARKDOWN_LINK = /^\[([^\]]{1,200})\]\(\S{1,500}\)$/u;

/** What may stand behind the last word of a read-more line. */
const CLOSING: ReadonlySet<string> = new Set(' *_])"\'»”:.!…→>');

/** What a UTF-16 code unit may be, as bits of `SIGNS`: a letter of a script in which bulletins are written. */
const LETTER = 1;
/** The last one of a separator; of a count of reactions, or of a time. */
const SEPARATES = 2;
const COUNTS = 4;
const SIGNS = new Uint8Array(0x1_0000);
const HASH = 0x23;
const ZERO = 0x30;
const NINE = 0x39;

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

/** The kinds of lines that open with something else than a letter. A look at its end spares most lines most patterns. */
function markKindOf(folded: string): WordlessKind | null {
  const first = folded.charCodeAt(0);
  if (isBetweenSigns(first)) return null;
  const last = SIGNS[folded.charCodeAt(folded.length - 1)] as number;
  if ((last & SEPARATES) !== 0 && SEPARATOR.test(folded)) return 'separator';
  if (folded.length <= LONGEST_ELISION && ELISION.test(folded)) return 'elision';
  if (first === HASH ? areHashtags(folded) : hasHashAtStart(folded) && HASHTAGS.test(folded)) return 'hashtags';
  const isCount = (last & COUNTS) !== 0 && (VIDEO_LENGTH.test(folded) || REACTIONS.test(folded));
  return isCount || (isDigit(first) && AUDIENCE.test(folded)) ? 'litter' : null;
}

/** What `HASHTAGS` says of a line that opens with `#`: there are many, and classes of letters take a pattern long. */
function areHashtags(folded: string): boolean {
  for (let at = 0; at < folded.length; ) {
    const start = at + 1;
    if (folded.charCodeAt(at) !== HASH) return false;
    for (at = start; at < folded.length; at++) {
      const sort = sortOf(folded.charCodeAt(at));
      if ((sort & SURROGATE) !== 0) return HASHTAGS.test(folded);
      if ((sort & WORD_LETTER) === 0 && !IN_TAG.includes(folded.charAt(at))) break;
    }
    if (at === start) return false;
    while (at < folded.length - 1 && BETWEEN_TAGS.includes(folded.charAt(at))) at++;
  }
  return true;
}

function hasHashAtStart(folded: string): boolean {
  for (let at = 0; at <= HASH_BEHIND_EMOJI; at++) if (folded.charCodeAt(at) === HASH) return true;
  return false;
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

/** Where the first letter stands; the line's length where it has none. */
function firstLetter(folded: string): number {
  let at = 0;
  while (at < folded.length && !isLetter(folded.charCodeAt(at))) at++;
  return at;
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
for (const [first, last] of LETTERS) SIGNS.fill(LETTER, first, last + 1);
mark(SEPARATES, '*_=~#•·—–-');
mark(COUNTS, '0123456789KM.,');

function mark(sign: number, units: Iterable<string>): void {
  for (const unit of units) (SIGNS[unit.charCodeAt(0)] as number) |= sign;
}

/** Whether a UTF-16 code unit is a letter of a script in which bulletins are written. It is then no mark and no emoji. */
export function isLetter(code: number): boolean {
  return ((SIGNS[code] ?? 0) & LETTER) !== 0;
}

function isDigit(code: number): boolean {
  return ZERO <= code && code <= NINE;
}

function isForwarded(lower: string): boolean {
  const bare = lower.replace(/^\[/, '');
  return PHRASES.forwarded.some((phrase) => startsWithWord(bare, phrase));
}

function isReadMore(bare: string): boolean {
  const linked = MARKDOWN_LINK.exec(bare)?.[1];
  const label = withoutEnd((linked ?? bare.replace(/^: ?/, '')).replace(OPENING, ''));
  return LINK.test(label) || PHRASES.readMore.has(withoutLink(label)) || namesWhole(label) || namesParts(label);
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

/** Whether short names of links follow a pointer: `read the full text: part I / part II`. */
function namesParts(text: string): boolean {
  const [head = '', ...parts] = text.split(BETWEEN_PARTS);
  if (parts.length === 0 || !parts.every((part) => PART.test(part))) return false;
  return [...PHRASES.readMore].some((phrase) => head.startsWith(phrase) && PART.test(head.slice(phrase.length)));
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
