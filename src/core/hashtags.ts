import type { Bulletin } from './bulletin';
import { LETTER, MARK, SURROGATE, sortOf } from './lines/alphabet';
import { lineText, type Range, startOf } from './lines/text';

/** A hashtag of a text with all its places. */
export interface Hashtag {
  /** As the text writes it first, with `#`. */
  readonly text: string;
  /** In the order of the text, `#` included; two that differ in case only are one. */
  readonly places: readonly Range[];
}

/** What follows the `#`, for tags with characters of two code units. */
const TAG = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]{0,200}/uy;
const ANY_LETTER = /\p{L}/u;
const LONGEST = 201;
const UNDERSCORE = 0x5f;
/** In front of a `#` that opens no tag: `example.org/2031#quay`, `&#8217;`. Another tag may stand there. */
const IN_ADDRESS = /[\p{L}\p{N}_&/]/u;

/** The hashtags of a line; offsets from its start. `#1` is a number and no tag. */
export function hashtagsIn(line: string): { readonly text: string; readonly from: number }[] {
  const tags: { readonly text: string; readonly from: number }[] = [];
  let end = 0;
  for (let from = line.indexOf('#'); from >= 0; from = line.indexOf('#', from + 1)) {
    if (from > end && IN_ADDRESS.test(line.charAt(from - 1))) continue;
    end = tagEnd(line, from + 1);
    const text = line.slice(from, end);
    if (ANY_LETTER.test(text)) tags.push({ text, from });
  }
  return tags;
}

/** Where the tag ends whose first character behind the `#` stands at `from`; `from` itself where there is none. */
function tagEnd(line: string, from: number): number {
  let end = from;
  for (const last = Math.min(line.length, from + LONGEST); end < last; end++) {
    const code = line.charCodeAt(end);
    const sort = sortOf(code);
    if ((sort & SURROGATE) !== 0) return surrogateEnd(line, from);
    if ((sort & LETTER) === 0 && code !== UNDERSCORE && ((sort & MARK) === 0 || end === from)) break;
  }
  return end;
}

function surrogateEnd(line: string, from: number): number {
  TAG.lastIndex = from;
  return from + (TAG.exec(line)?.[0].length ?? 0);
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
