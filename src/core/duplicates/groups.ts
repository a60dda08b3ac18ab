import { opensPost } from '../lines/line';
import type { Block } from './block';
import type { Sequence } from './sequence';

/**
 * Joins the blocks of a post that stands twice with its echo: `H B B H B B`. Where neither a header nor an emoji shows that a post
 * begins at the second heading, the second `H B B` is one copy. `sequence` is the whole text's; `blocks` are sorted by where
 * they start.
 */
export function joinGroups(sequence: Sequence, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let place = 0;
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.kind === 'repost' && isEchoOf(block, last)) {
      while ((sequence.at[place] ?? last.start) < last.start) place++;
      const length = last.own.length + block.own.length;
      if (!isHeaded(sequence, place) && repeatsAbove(sequence, place, length)) {
        joined[joined.length - 1] = join(last, block);
        continue;
      }
    }
    joined.push(block);
  }
  return joined;
}

/** Whether the line itself or a header above it shows that a post begins. A footer above ends the echo all the same. */
function isHeaded(sequence: Sequence, place: number): boolean {
  return sequence.kind(place) === 'heading' || opensPost(sequence.kind(place)) || opensPost(sequence.kind(place - 1));
}

function isEchoOf(echo: Block, post: Block): boolean {
  return echo.kind === 'echo' && echo.originalStart > post.originalStart && echo.originalEnd === post.originalEnd;
}

/** Whether the `length` lines from a place on are equal to those directly above it. */
function repeatsAbove({ ids }: Sequence, place: number, length: number): boolean {
  if (place < length || place + length > ids.length) return false;
  for (let n = 0; n < length; n++) if (ids[place + n] !== ids[place + n - length]) return false;
  return true;
}

function join(post: Block, echo: Block): Block {
  const own = new Int32Array(post.own.length + echo.own.length);
  own.set(post.own);
  own.set(echo.own, post.own.length);
  return { ...post, end: echo.end, own };
}
