import type { Bulletin, Post } from '../bulletin';
import { hashtagsIn } from '../hashtags';
import { LANGUAGES } from '../languages/index';
import { carriesWords } from '../lines/line';
import { lineText } from '../lines/text';
import { cleanName, cleanTitle } from './clean';

const MARKS = /^(?:[\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}\p{Join_Control}\s:|•●▪*_]|\uFE0F|\u20E3)+/u;
const FORWARDED = LANGUAGES.flatMap(({ forwarded }) => forwarded);
/** No heading is read further than this for its marks. */
const LONGEST_HEADING = 2000;

/** The 0-based line of a post's heading: the first that carries words and is no stamp, else the first that is not blank, if there is one. */
export function headingLineOf({ lines }: Bulletin, { start, end }: Post): number {
  let filled = -1;
  for (let line = start; line < end; line++) {
    const kind = lines[line]?.kind ?? 'blank';
    if (carriesWords(kind) && kind !== 'stamp') return line;
    if (filled < 0 && kind !== 'blank') filled = line;
  }
  return filled < 0 ? start : filled;
}

/** The heading without its emoji; never empty, at most 120 characters. */
export function titleOf(bulletin: Bulletin, line: number): string {
  const text = lineText(bulletin.text, line).slice(0, LONGEST_HEADING);
  return cleanTitle(text.replace(MARKS, '')) || cleanName(text) || '…';
}

/** The source that a post's `Forwarded from` line names, or null. */
export function forwardedFromOf(bulletin: Bulletin, post: Post): string | null {
  for (let line = post.start; line < post.end; line++) {
    const known = bulletin.lines[line];
    if (known?.kind === 'forwarded') return sourceOf(known.folded);
    if (known !== undefined && carriesWords(known.kind) && known.kind !== 'stamp') return null;
  }
  return null;
}

function sourceOf(folded: string): string | null {
  // `[Forwarded from Harbour Office]`
  const bare = folded.replace(/^\[(.*)\]$/, '$1');
  const lower = bare.toLowerCase();
  const phrase = FORWARDED.find((start) => lower.startsWith(start)) ?? '';
  return cleanName(bare.slice(phrase.length).replace(/^[\s:]+/, '')) || null;
}

/** The hashtags of a post with their `#`, in the order of their first appearance; two that differ in case only are one. */
export function hashtagsOf(bulletin: Bulletin, post: Post): string[] {
  const tags = new Map<string, string>();
  for (let line = post.start; line < post.end; line++) {
    for (const { text: tag } of hashtagsIn(lineText(bulletin.text, line))) {
      const shown = cleanName(tag);
      if (!tags.has(shown.toLowerCase())) tags.set(shown.toLowerCase(), shown);
    }
  }
  return [...tags.values()];
}
