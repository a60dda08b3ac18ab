import { LEARNED } from '../duplicates/marks';
import { repeatAt } from '../duplicates/repeats';
import { type Match, type Scan, startScan } from '../duplicates/scan';
import { wholePostAt } from '../duplicates/wholePost';
import type { DuplicateOptions } from '../options';
import type { Joined } from './excerpts';
import type { Member } from './member';

/** A block of one bulletin that stands in another; lines are 0-based, ends exclusive. */
export interface BlockElsewhere {
  /** Whether it is one or more whole posts. */
  readonly isPost: boolean;
  readonly start: number;
  readonly end: number;
  /** The lines that the block itself consists of, in order; blank lines and the bulletin's own copies are left out. */
  readonly own: Int32Array;
  readonly original: Member;
  readonly originalStart: number;
  readonly originalEnd: number;
}

/**
 * The blocks of the joined bulletin that stand in the excerpts above it: whole posts and long repeats, by the rules that hold inside one text.
 * `boilerplate` is 1 for the id of each line that many posts of all bulletins share.
 */
export function findElsewhere(
  joined: Joined,
  limits: DuplicateOptions,
  boilerplate: Uint8Array,
): readonly BlockElsewhere[] {
  const { sequence, marks, start, isSought } = joined;
  const scan = startScan(sequence, limits, boilerplate, marks);
  const blocks: BlockElsewhere[] = [];
  for (let n = 0; n < start; n++) scan.kept.push(n, isSought[n - 1] === 1);
  for (let i = start; i < sequence.length; ) {
    const match = scan.kept.hasPair(i) ? laterPart(scan, joined, matchAt(scan, joined, i)) : undefined;
    const end = match === undefined ? i + 1 : i + match.length;
    if (match !== undefined) blocks.push(blockOf(joined, match));
    for (; i < end; i++) scan.kept.push(i, false);
  }
  return blocks;
}

/** The block at `i`: a `repost` where it is one or more whole posts. */
function matchAt(scan: Scan, joined: Joined, i: number): Match | undefined {
  const whole = wholePostAt(scan, i);
  if (whole === undefined) {
    const match = repeatAt(scan, i);
    return match === undefined || isImprint(joined, match) ? undefined : match;
  }
  // A post begins below one that stands elsewhere as well, as below one that is removed.
  scan.marks[i + whole.length] = LEARNED;
  return { ...whole, kind: 'repost' };
}

/** The part of a match, from its beginning on, of which the other copy is the earlier one; at least as large as a block has to be. */
function laterPart({ measure, limits }: Scan, { originAt }: Joined, match: Match | undefined): Match | undefined {
  if (match === undefined) return undefined;
  const { i, k } = match;
  const [here, there] = [originAt(i), originAt(k)];
  let length = 0;
  while (length < match.length && there.member.isEarlier(there.place + length, here.member, here.place + length))
    length++;
  if (length === match.length) return match;
  const isEnough =
    measure.lines(i, i + length) >= limits.minLines && measure.characters(i, i + length) >= limits.minCharacters;
  return isEnough ? { ...match, length } : undefined;
}

/** Whether a few lines between blank lines open or close both texts: what a publisher puts over or under each of them. */
function isImprint(joined: Joined, { kind, k, i, length }: Match): boolean {
  if (kind !== 'repost') return false;
  const [here, there] = [joined.originAt(i), joined.originAt(k)];
  const opens = here.place === 0 && there.place === 0;
  return opens || (closes(here, length) && closes(there, length));
}

function closes({ member, place }: ReturnType<Joined['originAt']>, length: number): boolean {
  return place + length === member.left.length;
}

function blockOf({ originAt }: Joined, { kind, k, i, length }: Match): BlockElsewhere {
  const here = originAt(i);
  const there = originAt(k);
  const own = here.member.left.at.slice(here.place, here.place + length);
  const { at } = there.member.left;
  return {
    isPost: kind !== 'repeat',
    start: own[0] ?? 0,
    end: (own[length - 1] ?? 0) + 1,
    own,
    original: there.member,
    originalStart: at[there.place] ?? 0,
    originalEnd: (at[there.place + length - 1] ?? 0) + 1,
  };
}
