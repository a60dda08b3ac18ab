import { type Analysis, analyze } from './analysis';
import { fold } from './lines/foldedForm';
import { kindOf, type LineKind } from './lines/line';

/** What speaks for a text's being a bulletin; each stands for lines or words that ordinary texts hardly have. */
export type Signal =
  | 'stamp'
  | 'heading'
  | 'speech'
  | 'place'
  | 'forwarded'
  | 'litter'
  | 'readMore'
  | 'elision'
  | 'credit'
  | 'hashtags'
  | 'mention'
  | 'flags'
  | 'emoji'
  | 'speakers'
  | 'meetings'
  | 'participants'
  | 'duplicates';

/** So many UTF-16 code units of a text are looked at, from its beginning. */
export const SNIFFED_LENGTH = 16_384;
/** So many different signals make a bulletin. */
const ENOUGH = 3;
/** One line that opens with an emoji may stand in any text. */
const ENOUGH_EMOJI = 2;
/** One name may be found in any text. */
const ENOUGH_PEOPLE = 2;

/** The kinds of lines that are signals by themselves. */
const KINDS: ReadonlyMap<LineKind, Signal> = new Map([
  ['stamp', 'stamp'],
  ['heading', 'heading'],
  ['speech', 'speech'],
  ['place', 'place'],
  ['forwarded', 'forwarded'],
  ['litter', 'litter'],
  ['readMore', 'readMore'],
  ['elision', 'elision'],
  ['credit', 'credit'],
  ['caption', 'credit'],
]);

/**
 * ```bulletin
 * > | the Heads of the #UN and the #HarbourOffice
 *                      ^
 * ```
 */
const HASHTAG = /(?:^|[\s(])#(?=\p{Lu})[\p{L}\p{N}_]{2,60}(?=$|[\s.,;:!?)’'…])/u;
/**
 * ```bulletin
 * > | The bridge is open again.@PortElm
 *                              ^
 * ```
 * In settings and code such a word stands behind `=` or a comma.
 */
const MENTION = /(?<![=,])@[a-z]\w{3,31}$/iu;
const FLAG = /^\p{RI}\p{RI}/u;
/** `©`, `®` and `™` are emoji to Unicode. */
const EMOJI = /^(?![©®™])\p{Extended_Pictographic}/u;
/** Bare links end posts, and stand alone in any other text as well, as `...` does in code and `©` in licences. */
const ORDINARY = /^(?:[a-z]{2,8}:\/\/|www\.|t\.me\/|bit\.ly\/|\.{3}$|…$|©)/iu;

/**
 * The different signals in the first 16 KB of a text: those of its lines in their order, then those that several lines make
 * together. Any string has an answer.
 */
export function signalsOf(text: string): readonly Signal[] {
  const beginning = text.slice(0, SNIFFED_LENGTH);
  const found = new Set<Signal>();
  let emoji = 0;
  for (const line of beginning.split(/\r\n?|\n/)) {
    const folded = fold(line);
    if (folded === '') continue;
    if (EMOJI.test(folded)) emoji++;
    for (const signal of signalsIn(folded)) found.add(signal);
    if (emoji >= ENOUGH_EMOJI) found.add('emoji');
  }
  return [...found, ...signalsOfWhole(analyze(beginning))];
}

/** Whether a text looks like a bulletin: three different signals stand in its first 16 KB. */
export function isRecognised(signals: readonly Signal[]): boolean {
  return signals.length >= ENOUGH;
}

function signalsIn(folded: string): Signal[] {
  const kind = KINDS.get(kindOf(folded));
  return [
    ...(kind === undefined || ORDINARY.test(folded) ? [] : [kind]),
    ...(FLAG.test(folded) ? (['flags'] as const) : []),
    ...(MENTION.test(folded) ? (['mention'] as const) : []),
    ...(HASHTAG.test(folded) ? (['hashtags'] as const) : []),
  ];
}

/** Signals that only several lines together make. */
function signalsOfWhole({ outline, blocks }: Analysis): Signal[] {
  const { posts } = outline;
  const speakers = new Set(posts.flatMap((post) => post.speakers.map(({ name }) => name)));
  const meetings = posts.flatMap((post) => post.meetings).filter(({ date, place }) => date !== null && place !== null);
  const participants = new Set(posts.flatMap((post) => post.participants.map(({ name }) => name)));
  return [
    ...(speakers.size >= ENOUGH_PEOPLE ? (['speakers'] as const) : []),
    ...(meetings.length > 0 ? (['meetings'] as const) : []),
    ...(participants.size >= ENOUGH_PEOPLE ? (['participants'] as const) : []),
    ...(blocks.some(({ inFixAll }) => inFixAll) ? (['duplicates'] as const) : []),
  ];
}
