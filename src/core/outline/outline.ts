import type { Bulletin, Post } from '../bulletin';
import type { Range } from '../text';
import { forwardedFromOf, hashtagsOf, headingLineOf, titleOf } from './headings';
import { meetingsOf } from './meetings';
import { participantsOf } from './participants';
import { type LineRanges, readPost } from './postReading';
import { speakersOf } from './speakers';

/** A person or body named in a post. */
export interface Person {
  /** The fullest form of the name that the post gives, without title, honorific or emoji. Never empty. */
  readonly name: string;
  /** The title as written, or null. */
  readonly role: string | null;
  /** The 0-based line of the text. */
  readonly line: number;
  /** The name where it stands; for an inferred speaker the opening of the speech. Inside its line. */
  readonly range: Range;
}

/** A person whose words the post gives. */
export interface Speaker extends Person {
  /** True where the post names the speaker elsewhere only: in the heading above a bare `💬`. */
  readonly inferred: boolean;
}

/** An event at which parties meet or an audience is addressed. */
export interface Meeting {
  /** The shortest phrase of the text that names it. Never empty. */
  readonly title: string;
  /** ISO 8601 as far as the text goes: `2024-07-16`, `2026-11`, `2022`, without year `--07-26` or `--11`; else null. */
  readonly date: string | null;
  /** As written, or null. */
  readonly place: string | null;
  /** The 0-based line of the text. */
  readonly line: number;
  /** The title where it stands. Inside its line. */
  readonly range: Range;
}

/** One post with who, when and where. Lines are 0-based, `endLine` is exclusive. */
export interface OutlinePost {
  readonly startLine: number;
  readonly endLine: number;
  /** The heading's line: the first that carries words, else `startLine`. */
  readonly headingLine: number;
  /** The heading without its emoji; never empty, at most 120 characters. */
  readonly title: string;
  readonly forwardedFrom: string | null;
  readonly date: string | null;
  readonly place: string | null;
  /** With `#`, in the order of their first appearance, without repetition. */
  readonly hashtags: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly meetings: readonly Meeting[];
  readonly participants: readonly Person[];
  /** The duplicate blocks inside the post, as 0-based line ranges. */
  readonly duplicates: readonly { readonly startLine: number; readonly endLine: number }[];
}

export interface Outline {
  readonly posts: readonly OutlinePost[];
}

/**
 * The outline of a bulletin. `duplicates` are its duplicate blocks as half-open ranges of 0-based lines, disjoint, in any
 * order; their lines yield no entries, as the copy that stays has them. Total, and linear in the text's length.
 */
export function makeOutline(bulletin: Bulletin, duplicates: LineRanges): Outline {
  const sorted = duplicates.toSorted((a, b) => a.startLine - b.startLine);
  let first = 0;
  const posts = bulletin.posts.map((post) => {
    while (first < sorted.length && (sorted[first]?.endLine ?? 0) <= post.start) first++;
    return outlinePost(bulletin, post, clipped(sorted, first, post));
  });
  return { posts };
}

/** The parts of the blocks from `first` on that lie in the post. */
function clipped(sorted: LineRanges, first: number, post: Post): LineRanges {
  const inside: { startLine: number; endLine: number }[] = [];
  for (let i = first; i < sorted.length; i++) {
    const block = sorted[i];
    if (block === undefined || block.startLine >= post.end) break;
    inside.push({ startLine: Math.max(block.startLine, post.start), endLine: Math.min(block.endLine, post.end) });
  }
  return inside;
}

function outlinePost(bulletin: Bulletin, post: Post, duplicates: LineRanges): OutlinePost {
  const reading = readPost(bulletin, post, duplicates);
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
    meetings,
    participants: participantsOf(reading, meetings, speakers),
    duplicates,
  };
}
