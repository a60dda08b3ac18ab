import { LANGUAGES } from './languages/index';

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
 * | `heading` | `🎙 Statement by Mayor Ann Reed` |
 * | `speech` | `💬 Ann Reed: The bridge is open.` |
 * | `place` | `📍 Port Elm, May 3` |
 * | `item` | `• the crews of both ferries;` |
 * | `number` | `2. The second quay opens in May.` |
 * | `text` | anything else |
 */
export type LineKind =
  | 'blank'
  | 'separator'
  | 'elision'
  | 'readMore'
  | 'hashtags'
  | 'litter'
  | 'forwarded'
  | 'credit'
  | 'caption'
  | 'heading'
  | 'speech'
  | 'place'
  | 'item'
  | 'number'
  | 'text';

/** What is known of a line from its folded form alone. */
export interface Line {
  /** The folded form: trimmed, white space as one blank, without U+FE0F and characters of no width. */
  readonly folded: string;
  readonly kind: LineKind;
}

const DROPPED = /[\uFE0E\uFE0F\u00AD\u061C\u200B-\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF]/g;
const SPACE = /\s+/g;

/** The form in which lines are compared. Two lines with one folded form differ in nothing that a reader sees. */
export function fold(line: string): string {
  return line.replace(DROPPED, '').replace(SPACE, ' ').trim();
}

export function classify(folded: string): Line {
  return { folded, kind: kindOf(folded) };
}

/** Whether a line of this kind carries words of its own, as far as the line alone can tell. */
export function carriesWords(kind: LineKind): boolean {
  return !WORDLESS.has(kind);
}

/** Whether a line of this kind stands before a post and belongs to it: a forwarded line or a scraper's litter. */
export function opensPost(kind: LineKind): boolean {
  return kind === 'forwarded' || kind === 'litter';
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

const WORDLESS: ReadonlySet<LineKind> = new Set([
  'blank',
  'separator',
  'elision',
  'readMore',
  'hashtags',
  'litter',
  'forwarded',
  'credit',
  'caption',
]);

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
const ITEM = /^(?:[•●▪▫◾◽▸‣∙·–—*+-] ?|[🔹🔸👉✅❌🔻🔺➡✔] ?)(?=\S)/u;
const NUMBER = /^(?:\d{1,3}[.)](?!\d)|\(\d{1,3}\)|\d{1,2}\u20E3|[a-zа-я]\)|\([a-zа-я]\)) ?(?=\S)/u;
const VIDEO_LENGTH = /^00?:[0-5]\d$/;
const SUBSCRIBERS = /^\d[\d.,]*[KM]? subscribers$/;
const REACTIONS = /^(?:\p{Extended_Pictographic}\d{1,4}(?:[.,]\d{1,3})?[KM]?){2,20}$/u;
const FIRST_EMOJI = /^(?:\p{RI}\p{RI} ?){0,8}(\p{Extended_Pictographic})/u;
const EMOJI_PREFIX = /^(?:\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|[|\s])+/u;
/** `📸 © Harbour Office`; the sign itself counts as an emoji in Unicode. */
const COPYRIGHT = /^[^\p{L}\p{N}©]{0,8}©/u;
const OPENING = /^[\s*_[("'«“]{1,20}/u;
const CLOSING = /[\s*_\])"'»”:.!…→>]$/u;
const MARKDOWN_LINK = /^\[([^\]]{1,200})\]\(\S{1,500}\)$/u;

const PHRASES = {
  forwarded: LANGUAGES.flatMap((language) => language.forwarded),
  readMore: LANGUAGES.flatMap((language) => language.readMore),
  litter: new Set(LANGUAGES.flatMap((language) => language.litter)),
  pinned: LANGUAGES.flatMap((language) => language.pinned),
  credits: new Set(LANGUAGES.flatMap((language) => language.credits)),
  captions: new Set(LANGUAGES.flatMap((language) => language.captions)),
};

/** A read-more line may name what is to be read; a longer one is a sentence of its own. */
const LONGEST_POINTER = 60;
const LONGEST_CREDIT = 160;
const LONGEST_MARK = 120;

function kindOf(folded: string): LineKind {
  if (folded === '') return 'blank';
  if (folded.length <= LONGEST_CREDIT) {
    const kind = markOf(folded);
    if (kind !== null) return kind;
  }
  const emoji = FIRST_EMOJI.exec(folded)?.[1];
  if (emoji === '💬') return 'speech';
  if (emoji === '📍') return 'place';
  if (emoji !== undefined && HEADING_EMOJI.has(emoji)) return 'heading';
  if (ITEM.test(folded)) return 'item';
  if (NUMBER.test(folded)) return 'number';
  return 'text';
}

/** The kinds of short lines that carry no words of their own. */
function markOf(folded: string): LineKind | null {
  if (SEPARATOR.test(folded)) return 'separator';
  if (ELISION.test(folded)) return 'elision';
  if (HASHTAGS.test(folded)) return 'hashtags';
  const lower = folded.toLowerCase();
  if (isLitter(folded, lower)) return 'litter';
  if (folded.length <= LONGEST_MARK && PHRASES.forwarded.some((phrase) => startsWithWord(lower, phrase))) {
    return 'forwarded';
  }
  if (isReadMore(lower)) return 'readMore';
  return creditOf(lower);
}

function isLitter(folded: string, lower: string): boolean {
  return (
    PHRASES.litter.has(lower) ||
    VIDEO_LENGTH.test(folded) ||
    SUBSCRIBERS.test(folded) ||
    REACTIONS.test(folded.replaceAll(' ', '')) ||
    PHRASES.pinned.some((phrase) => lower.endsWith(phrase))
  );
}

function isReadMore(lower: string): boolean {
  const linked = MARKDOWN_LINK.exec(lower.replace(EMOJI_PREFIX, ''))?.[1];
  const bare = withoutEnd((linked ?? lower.replace(EMOJI_PREFIX, '').replace(/^: ?/, '')).replace(OPENING, ''));
  if (LINK.test(bare)) return true;
  if (bare.length > LONGEST_POINTER) return false;
  return PHRASES.readMore.some((phrase) => bare === phrase);
}

/** The text without the marks behind its last word. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function creditOf(lower: string): 'credit' | 'caption' | null {
  if (COPYRIGHT.test(lower)) return 'credit';
  const bare = lower.replace(EMOJI_PREFIX, '').replace(/^[[(*_ ]+/, '');
  const label = bare.slice(0, Math.max(0, bare.indexOf(':'))).trim();
  if (PHRASES.captions.has(label)) return 'caption';
  return PHRASES.credits.has(label) ? 'credit' : null;
}

function startsWithWord(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length));
}
