import type { WordClasses } from './lexicon';

/** What stands between a word and the one before it, by its strongest sign; before the first word it is `stop`. */
export type Gap = 'plain' | 'dash' | 'comma' | 'quote' | 'open' | 'close' | 'colon' | 'stop';

const SIGNS: readonly (readonly [RegExp, Gap])[] = [
  [/[!?…؟。！？|\n\u2028*<>•]|\p{Extended_Pictographic}|\p{RI}|\/\//u, 'stop'],
  [/:/, 'colon'],
  // `PORT ELM (Quaywire) – The second quay …`, `PORT ELM (Quaywire) - The second quay …`
  [/[)\]] ?(?:[–—]|--? )/u, 'dash'],
  [/[)\]]/, 'close'],
  [/[([]/, 'open'],
  [/["“”„«»]/, 'quote'],
  [/[,;،؛，；、]/, 'comma'],
  [/[–—]| --? |^-/, 'dash'],
];

/** A colon at once behind a word, or behind what closes around it. */
const COLON = /^[)\]*_”»"]{0,4}\s?[:：]/u;

/** What sets words in bold, at once behind one or before one: `met **Ann Reed** today`; not `***`, which divides. */
const EMPHASIS = /^\*{1,2}(?!\*)|(?<!\*)\*{1,2}$/g;

/** A stretch without words that is longer holds nothing that could join two words. */
const LONGEST = 40;

/** What a stretch between two words tells by itself. */
interface Stretch {
  readonly gap: Gap;
  /** The gap behind a word that a full stop abbreviates. */
  readonly behindAbbreviation: Gap;
}

/** The short stretches that were met: they are few. */
const KEPT = new Map<string, Stretch>();
const LONGEST_KEPT = 8;
const MOST_KEPT = 2000;

/** Whether a name or a title goes on over a gap: a bracket may stand there, as in `Elm Shipping Co (Norland) Ltd`. */
export function isWithinName(gap: Gap | undefined): boolean {
  return gap === 'plain' || gap === 'open' || gap === 'close';
}

/** The gap that a stretch between two words makes. An abbreviation takes the full stop behind it to itself. */
export function gapOf(between: string, isBehindAbbreviation: boolean): Gap {
  const stretch = between.length <= LONGEST_KEPT ? keptStretch(between) : stretchOf(between);
  return isBehindAbbreviation ? stretch.behindAbbreviation : stretch.gap;
}

function keptStretch(between: string): Stretch {
  const kept = KEPT.get(between);
  if (kept !== undefined) return kept;
  const stretch = stretchOf(between);
  if (KEPT.size < MOST_KEPT) KEPT.set(between, stretch);
  return stretch;
}

function stretchOf(written: string): Stretch {
  const between = written.replace(EMPHASIS, '');
  // `**Ann Reed:** Yes`, `Ann Reed:🔹Yes`: a colon says more than what stands behind it.
  if (COLON.test(between)) return { gap: 'colon', behindAbbreviation: 'colon' };
  const gap = between.length > LONGEST ? 'stop' : (SIGNS.find(([sign]) => sign.test(between))?.[1] ?? 'plain');
  return { gap: between.includes('.') ? 'stop' : gap, behindAbbreviation: gap };
}

/** Whether a full stop behind a word of `length` letters may only abbreviate it: `Mr. Reed`, `Oct. 3`, `им. Строева`. */
export function abbreviates(is: WordClasses, length: number): boolean {
  return (
    is.honorifics ||
    ((is.particles || is.concerning) && length === 2) ||
    ((is.month > 0 || is.directions) && length <= 4)
  );
}
