import type { Bulletin, Post } from '../bulletin';
import { commonEnds } from '../commonEnds';
import { firstPlace } from '../lines/firstPlace';
import { type Range, startOf } from '../lines/text';
import type { Outline, OutlinePost, Point } from './post';
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
  /** How many lines at the text's start the edit left as they were. */
  readonly #head: number;
  /** The first line from which on it did so. */
  readonly #tail: number;

  constructor(earlier: Outlined, now: Bulletin) {
    this.#earlier = earlier;
    this.#now = now;
    const { raw } = now.text;
    const { head, tail } = commonEnds(earlier.bulletin.text.raw, raw);
    this.#head = head;
    this.#tail = raw.length - tail;
  }

  /** The outline of a post, if an earlier one with the same lines and the same duplicate blocks has it. */
  find(post: Post, duplicates: LineRanges): OutlinePost | undefined {
    const longer = this.#now.lines.length - this.#earlier.bulletin.lines.length;
    const found = this.#findAbove(post, duplicates, longer);
    return found !== undefined || longer === 0 ? found : this.#findAbove(post, duplicates, 0);
  }

  /** The outline of a post that stood `by` lines above. */
  #findAbove(post: Post, duplicates: LineRanges, by: number): OutlinePost | undefined {
    const known = postAt(this.#earlier.outline.posts, post.start - by);
    if (known === undefined || !this.#isSame(known, post, duplicates)) return undefined;
    const offset = startOf(this.#now.text, post.start) - startOf(this.#earlier.bulletin.text, known.startLine);
    return moved(known, by, offset);
  }

  #isSame(known: OutlinePost, post: Post, duplicates: LineRanges): boolean {
    if (known.endLine - known.startLine !== post.end - post.start) return false;
    if (known.duplicates.length !== duplicates.length) return false;
    const by = post.start - known.startLine;
    const isBlockSame = duplicates.every((block, i) => {
      const other = known.duplicates[i];
      return other?.startLine === block.startLine - by && other.endLine === block.endLine - by;
    });
    return isBlockSame && this.#areLinesSame(post, by);
  }

  /** Whether the lines of a post are those that stood `by` lines above. Between the places of an edit they are compared. */
  #areLinesSame({ start, end }: Post, by: number): boolean {
    const [before, now] = [this.#earlier.bulletin.text.raw, this.#now.text.raw];
    if (end <= this.#head && by === 0) return true;
    if (start >= this.#tail && by === now.length - before.length) return true;
    for (let line = start; line < end; line++) if (before[line - by] !== now[line]) return false;
    return true;
  }
}

/** The post that starts at this line. Logarithmic. */
function postAt(posts: readonly OutlinePost[], startLine: number): OutlinePost | undefined {
  const post = posts[firstPlace(posts.length, (place) => (posts[place]?.startLine ?? 0) >= startLine)];
  return post?.startLine === startLine ? post : undefined;
}

/**
 * A post that lies elsewhere now. Its entries are written out, as there are thousands and copies by `...` are slow. What has no place in
 * the text, as `named`, stays the very same object.
 */
function moved(post: OutlinePost, lines: number, offset: number): OutlinePost {
  if (lines === 0 && offset === 0) return post;
  const shift = ({ from, to }: Range): Range => ({ from: from + offset, to: to + offset });
  return {
    startLine: post.startLine + lines,
    endLine: post.endLine + lines,
    headingLine: post.headingLine + lines,
    title: post.title,
    forwardedFrom: post.forwardedFrom,
    date: post.date,
    place: post.place,
    hashtags: post.hashtags,
    speakers: mapped(post.speakers, ({ name, role, line, range, inferred, namedAt }) => {
      return { name, role, line: line + lines, range: shift(range), inferred, namedAt: namedAt && shift(namedAt) };
    }),
    spoken: mapped(post.spoken, ({ name, role, line, endLine, range, words, points }) => {
      const lower = lines === 0 ? points : mapped(points, (point) => lowered(point, lines));
      return { name, role, line: line + lines, endLine: endLine + lines, range: shift(range), words, points: lower };
    }),
    meetings: mapped(post.meetings, ({ title, date, place, line, range }) => {
      return { title, date, place, line: line + lines, range: shift(range) };
    }),
    participants: mapped(post.participants, ({ name, role, line, range }) => {
      return { name, role, line: line + lines, range: shift(range) };
    }),
    weekdays: mapped(post.weekdays, ({ weekday, line, range, date, iso }) => {
      return { weekday, line: line + lines, range: shift(range), date: shift(date), iso };
    }),
    named: post.named,
    duplicates: lines === 0 ? post.duplicates : post.duplicates.map((block) => loweredBlock(block, lines)),
  };
}

/** As `map`; most posts have nothing of a kind, and then no list is made. */
function mapped<T>(list: readonly T[], move: (item: T) => T): readonly T[] {
  return list.length === 0 ? list : list.map(move);
}

function lowered({ title, line, endLine }: Point, by: number): Point {
  return { title, line: line + by, endLine: endLine + by };
}

function loweredBlock(
  { startLine, endLine }: OutlinePost['duplicates'][number],
  by: number,
): OutlinePost['duplicates'][number] {
  return { startLine: startLine + by, endLine: endLine + by };
}
