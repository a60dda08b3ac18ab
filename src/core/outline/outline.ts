import type { Bulletin, Post } from '../bulletin';
import { type Lexicon, standardLexicon } from '../reading/words/lexicon';
import { forwardedFromOf, hashtagsOf, headingLineOf, titleOf } from './headings';
import { meetingsOf } from './meetings';
import { participantsOf } from './participants';
import type { Outline, OutlinePost } from './post';
import { type LineRanges, type PostReading, readPost } from './postReading';
import { type Outlined, Reuse } from './reuse';
import { speakersOf } from './speakers';
import { spokenOf } from './spoken';
import { weekdaysOf } from './weekdays';

/**
 * The outline of a bulletin. `duplicates` are its duplicate blocks as half-open ranges of 0-based lines, in any
 * order; their lines yield no entries, as the copy that stays has them. Total, and linear in the text's length.
 * Posts that `earlier`, the outline of a text before an edit, has too are taken from there; the outline is the same.
 */
export function makeOutline(
  bulletin: Bulletin,
  duplicates: LineRanges,
  lexicon = standardLexicon(),
  earlier?: Outlined,
): Outline {
  const reuse = earlier === undefined ? undefined : new Reuse(earlier, bulletin);
  const sorted = duplicates.toSorted((a, b) => a.startLine - b.startLine);
  let first = 0;
  const posts: OutlinePost[] = [];
  for (const post of bulletin.posts) {
    while (first < sorted.length && (sorted[first]?.endLine ?? 0) <= post.start) first++;
    const blocks = clipped(sorted, first, post);
    const known = reuse?.find(post, blocks);
    if (known !== undefined) posts.push(known);
    else if (carriesAnything(bulletin, post)) posts.push(outlinePost(bulletin, post, blocks, lexicon));
  }
  return { posts };
}

/** Whether a post has a line that is neither blank nor litter: nobody looks for what a scraper left. */
function carriesAnything({ lines }: Bulletin, { start, end }: Post): boolean {
  for (let line = start; line < end; line++) {
    const kind = lines[line]?.kind;
    if (kind !== 'blank' && kind !== 'litter') return true;
  }
  return false;
}

const NONE: LineRanges = [];

/** The parts of the blocks from `first` on that lie in the post. */
function clipped(sorted: LineRanges, first: number, post: Post): LineRanges {
  if ((sorted[first]?.startLine ?? post.end) >= post.end) return NONE;
  const inside: { startLine: number; endLine: number }[] = [];
  for (let i = first; i < sorted.length; i++) {
    const block = sorted[i];
    if (block === undefined || block.startLine >= post.end) break;
    inside.push({ startLine: Math.max(block.startLine, post.start), endLine: Math.min(block.endLine, post.end) });
  }
  return inside;
}

function outlinePost(bulletin: Bulletin, post: Post, duplicates: LineRanges, lexicon: Lexicon): OutlinePost {
  const reading = readPost(bulletin, post, duplicates, lexicon);
  const headingLine = headingLineOf(bulletin, post);
  const speakers = speakersOf(reading);
  const meetings = meetingsOf(reading);
  const announced = meetings.find(({ line }) => line === headingLine) ?? meetings[0];
  return {
    startLine: post.start,
    endLine: post.end,
    headingLine,
    title: titleOf(bulletin, headingLine),
    forwardedFrom: forwardedFromOf(bulletin, post),
    date: reading.date ?? announced?.date ?? null,
    place: reading.place ?? announced?.place ?? null,
    hashtags: hashtagsOf(bulletin, post),
    speakers,
    spoken: spokenOf(bulletin, post, duplicates, reading),
    meetings,
    participants: participantsOf(reading, meetings, speakers),
    weekdays: weekdaysOf(reading),
    named: namesIn(reading),
    duplicates,
  };
}

/** Every name of two words or more, or of initials and a surname, as it is written and without repetition. */
function namesIn({ lines }: PostReading): string[] {
  const names = new Set<string>();
  for (const { people, speeches } of lines)
    for (const { name } of [...people, ...speeches]) if (/[ .]/.test(name)) names.add(name);
  return [...names];
}
