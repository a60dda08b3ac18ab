import { opensPost } from '../line';
import type { DuplicateOptions } from '../options';
import { alternates, type Bare, bareBodyAbove } from './bareBody';
import type { Block } from './block';
import { echoAt } from './echo';
import type { Kept } from './kept';
import { LEARNED } from './marks';
import { type Match, type Removal, type Scan, startScan } from './scan';
import type { Sequence } from './sequence';
import { wholePostAt } from './wholePost';

/** What one reading found: blocks that fix-all removes, in the order of the text, and where posts begin. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly marks: Uint8Array;
}

/**
 * Reads a sequence once and finds what fix-all removes from it. Matches are sought in the lines that stay, so a copy of
 * a copy points to the one that stays, and a copy never overlaps its original.
 */
export function readRemovable(sequence: Sequence, limits: DuplicateOptions, boilerplate: ReadonlySet<number>): Reading {
  const scan = startScan(sequence, limits, boilerplate);
  const removals: Removal[] = [];
  for (let i = 0; i < sequence.lines.length; ) {
    const bare = bareBodyAbove(scan, i);
    let match = bare !== undefined && alternates(scan, bare) ? undefined : echoAt(scan, i);
    if (match === undefined) {
      if (bare !== undefined && canMoveOriginals(removals, bare)) removals.push(removeBareBody(scan, removals, bare));
      match = wholePostAt(scan, i);
    }
    if (match === undefined) {
      scan.kept.push(i);
      i++;
    } else {
      scan.last = removeMatch(scan, match);
      removals.push(scan.last);
      i = match.i + match.length;
    }
  }
  removals.sort((a, b) => a.from - b.from);
  return { blocks: removals.map((removal) => blockOf(sequence, removal)), marks: scan.marks };
}

function removeMatch({ sequence, kept, marks }: Scan, { kind, k, i, length }: Match): Removal {
  const original = kept.kept[k] ?? 0;
  const originalLast = kept.kept[k + length - 1] ?? original;
  marks[i + length] = LEARNED;
  // The line above an echoed body is its heading, and a post begins there.
  const heading = kept.kept[k - 1];
  if (kind === 'echo' && heading !== undefined && !opensPost(sequence.lines[heading]?.kind ?? 'text')) {
    marks[heading] = LEARNED;
  }
  let from = i;
  while (forwardedAbove(sequence, kept, from)) from = kept.pop();
  return { kind, from, to: i + length, original, originalLast };
}

/** A forwarded line goes with the removed post below it where an equal one stays. */
function forwardedAbove({ lines }: Sequence, kept: Kept, i: number): boolean {
  const above = kept.kept[kept.length - 1];
  return above === i - 1 && lines[above]?.kind === 'forwarded' && kept.count(above) > 1;
}

/** Takes the bare body from above its full post and keeps the post's heading, which stands between them. */
function removeBareBody({ kept, marks }: Scan, removals: readonly Removal[], bare: Bare): Removal {
  const headings: number[] = [];
  while (kept.length > bare.k + bare.length) headings.unshift(kept.pop());
  const first = kept.kept[bare.k] as number;
  const last = kept.kept[kept.length - 1] as number;
  for (let n = 0; n < bare.length; n++) kept.pop();
  for (const heading of headings) kept.push(heading);
  for (const removal of removals) {
    if (removal.original < first || removal.original > last) continue;
    removal.original += bare.i - first;
    removal.originalLast += bare.i - first;
  }
  if (headings[0] !== undefined) marks[headings[0]] = LEARNED;
  return { kind: 'echo', from: first, to: last + 1, original: bare.i, originalLast: bare.i + bare.length - 1 };
}

/** A bare body goes only where each removed copy of it lies wholly inside it and it stands in one piece. */
function canMoveOriginals(removals: readonly Removal[], { first, last, length }: Bare): boolean {
  if (last - first + 1 !== length) return false;
  return removals.every(({ original, originalLast }) => {
    return originalLast < first || original > last || (original >= first && originalLast <= last);
  });
}

function blockOf({ at }: Sequence, { kind, from, to, original, originalLast }: Removal): Block {
  const line = (i: number): number => at[i] ?? 0;
  return {
    kind,
    start: line(from),
    end: line(to - 1) + 1,
    originalStart: line(original),
    originalEnd: line(originalLast) + 1,
    own: at.slice(from, to),
    removable: true,
  };
}
