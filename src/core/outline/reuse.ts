import type { Bulletin, Post } from '../bulletin';
import { type Range, startOf } from '../text';
import type { Outline, OutlinePost } from './post';
import type { LineRanges } from './postReading';

/** An outline with the bulletin that it was made of. */
export interface Outlined {
  readonly bulletin: Bulletin;
  readonly outline: Outline;
}

/** The posts of an earlier outline that an edit left as they were, found by where they lie from the text's start or end. */
export class Reuse {
  readonly #earlier: Outlined;
  readonly #now: Bulletin;

  constructor(earlier: Outlined, now: Bulletin) {
    this.#earlier = earlier;
    this.#now = now;
  }

  /** The outline of a post, if an earlier one with the same lines and the same duplicate blocks has it. */
  find(post: Post, duplicates: LineRanges): OutlinePost | null {
    const longer = this.#earlier.bulletin.lines.length - this.#now.lines.length;
    for (const startLine of longer === 0 ? [post.start] : [post.start, post.start + longer]) {
      const known = postAt(this.#earlier.outline.posts, startLine);
      if (known === undefined || !this.#isSame(known, post, duplicates)) continue;
      const offset = startOf(this.#now.text, post.start) - startOf(this.#earlier.bulletin.text, known.startLine);
      return moved(known, post.start - known.startLine, offset);
    }
    return null;
  }

  #isSame(known: OutlinePost, post: Post, duplicates: LineRanges): boolean {
    if (known.endLine - known.startLine !== post.end - post.start) return false;
    if (known.duplicates.length !== duplicates.length) return false;
    const by = post.start - known.startLine;
    const isBlockSame = duplicates.every((block, i) => {
      const other = known.duplicates[i];
      return other?.startLine === block.startLine - by && other.endLine === block.endLine - by;
    });
    if (!isBlockSame) return false;
    const [before, now] = [this.#earlier.bulletin.text.raw, this.#now.text.raw];
    for (let line = post.start; line < post.end; line++) if (before[line - by] !== now[line]) return false;
    return true;
  }
}

/** The post that starts at this line. Logarithmic. */
function postAt(posts: readonly OutlinePost[], startLine: number): OutlinePost | undefined {
  let [low, high] = [0, posts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.startLine ?? 0) < startLine) low = middle + 1;
    else high = middle;
  }
  return posts[low]?.startLine === startLine ? posts[low] : undefined;
}

/** A post that lies elsewhere now. */
function moved(post: OutlinePost, lines: number, offset: number): OutlinePost {
  if (lines === 0 && offset === 0) return post;
  const shift = ({ from, to }: Range): Range => ({ from: from + offset, to: to + offset });
  const place = <T extends { readonly line: number; readonly range: Range }>(entry: T): T => ({
    ...entry,
    line: entry.line + lines,
    range: shift(entry.range),
  });
  const lower = <T extends { readonly line: number; readonly endLine: number }>(entry: T): T => ({
    ...entry,
    line: entry.line + lines,
    endLine: entry.endLine + lines,
  });
  return {
    ...post,
    startLine: post.startLine + lines,
    endLine: post.endLine + lines,
    headingLine: post.headingLine + lines,
    speakers: post.speakers.map((speaker) => ({
      ...place(speaker),
      namedAt: speaker.namedAt === null ? null : shift(speaker.namedAt),
    })),
    spoken: post.spoken.map((part) => ({
      ...lower(part),
      range: shift(part.range),
      points: part.points.map(lower),
    })),
    meetings: post.meetings.map(place),
    participants: post.participants.map(place),
    weekdays: post.weekdays.map((entry) => ({
      ...place(entry),
      date: shift(entry.date),
    })),
    duplicates: post.duplicates.map(({ startLine, endLine }) => ({
      startLine: startLine + lines,
      endLine: endLine + lines,
    })),
  };
}
