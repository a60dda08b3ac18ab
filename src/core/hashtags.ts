import type { Bulletin } from './bulletin';
import { lineText, type Range, startOf } from './text';

/** A hashtag of a text with all its places. */
export interface Hashtag {
  /** As the text writes it first, with `#`. */
  readonly text: string;
  /** In the order of the text, `#` included; two that differ in case only are one. */
  readonly places: readonly Range[];
}

const HASHTAG = /#[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]{0,200}/gu;
const LETTER = /\p{L}/u;

/** The hashtags of a line; offsets from its start. `#1` is a number and no tag. */
export function hashtagsIn(line: string): { readonly text: string; readonly from: number }[] {
  if (!line.includes('#')) return [];
  return Array.from(line.matchAll(HASHTAG), (match) => ({ text: match[0], from: match.index })).filter(({ text }) =>
    LETTER.test(text),
  );
}

/** The hashtags of a bulletin in the order of their first appearance, duplicate blocks included. Linear in the text's length. */
export function findHashtags({ text, lines }: Bulletin): Hashtag[] {
  const tags = new Map<string, { text: string; places: Range[] }>();
  lines.forEach((_, line) => {
    const start = startOf(text, line);
    for (const { text: tag, from } of hashtagsIn(lineText(text, line))) {
      const place = { from: start + from, to: start + from + tag.length };
      const known = tags.get(tag.toLowerCase());
      if (known === undefined) tags.set(tag.toLowerCase(), { text: tag, places: [place] });
      else known.places.push(place);
    }
  });
  return [...tags.values()];
}
