import { closesPost, opensPost } from '../lines/line';
import type { DuplicateOptions } from '../options';
import type { Block } from './block';
import { betweenBlanks, evidenceOf } from './evidence';
import { canOpenBlock } from './marks';
import { ownHeadingAbove } from './neighbours';
import { type Match, type Scan, startScan } from './scan';
import { type Sequence, WORDLESS } from './sequence';
import { LONG_CHARACTERS, LONG_LINES } from './wholePost';

/**
 * The blocks that repeat earlier lines and that fix-all leaves alone: long runs inside other text, and short posts that
 * only blank lines show to be whole. Sought in what fix-all leaves.
 */
export function readRepeats(
  sequence: Sequence,
  limits: DuplicateOptions,
  boilerplate: Uint8Array,
  marks: Uint8Array,
): readonly Block[] {
  const scan = startScan(sequence, limits, boilerplate, marks);
  const blocks: Block[] = [];
  for (let i = 0; i < sequence.length; ) {
    const match = scan.kept.hasPair(i) ? repeatAt(scan, i) : undefined;
    const end = match === undefined ? i + 1 : i + match.length;
    if (match !== undefined) blocks.push(blockOf(sequence, match));
    for (; i < end; i++) scan.kept.push(i);
  }
  return blocks;
}

/** The longest run at `i` that equals kept lines and is told of although fix-all leaves it alone. */
export function repeatAt(scan: Scan, i: number): Match | undefined {
  const { sequence, kept, measure } = scan;
  if (sequence.content[i] === WORDLESS || !canOpenBlock(sequence, i)) return undefined;
  const least = measure.leastVaried(i);
  if (least > sequence.length - i) return undefined;
  let best: Match | undefined;
  for (const k of kept.earliest(i)) {
    // Most runs are too short to be told of, and how far exactly they agree need not be found out.
    if (!kept.seemsEqual(k, i, Math.max(least, (best?.length ?? 1) + 1))) continue;
    const length = withoutNeighbours(scan, i, kept.common(k, i));
    if (length <= (best?.length ?? 1)) continue;
    const kind = kindOf(scan, k, i, length);
    if (kind !== undefined && kept.equal(k, i, length)) best = { kind, k, i, length };
  }
  return best;
}

function kindOf(scan: Scan, k: number, i: number, length: number): Match['kind'] | undefined {
  const { measure, limits } = scan;
  if (!measure.varied(i, i + length) || !measure.substantial(i, i + length)) return undefined;
  if (measure.isMenu(i, i + length)) return undefined;
  const lines = measure.lines(i, i + length);
  const characters = measure.characters(i, i + length);
  if (lines < limits.minLines || characters < limits.minCharacters) return undefined;
  if (lines >= LONG_LINES && characters >= LONG_CHARACTERS) return 'repeat';
  return isShortPost(scan, k, i, length) ? 'repost' : undefined;
}

/** Two groups between blank lines, equal from end to end, the copy not below a heading of its own. */
function isShortPost(scan: Scan, k: number, i: number, length: number): boolean {
  const evidence = evidenceOf(scan, k, i, length);
  if (evidence === undefined || evidence === 'marks' || ownHeadingAbove(scan, i)) return false;
  return betweenBlanks(scan, k, i, length);
}

/** How much of a run remains when what opens the next post is taken from its end. */
function withoutNeighbours({ sequence }: Scan, i: number, common: number): number {
  const kind = (n: number) => sequence.kind(i + n);
  let length = common;
  while (length > 1) {
    const opensNext = opensPost(kind(length - 1));
    const followsFooter = closesPost(kind(length - 2)) && !closesPost(kind(length - 1));
    if (!opensNext && !followsFooter) break;
    length--;
  }
  return length;
}

function blockOf({ at }: Sequence, { kind, k, i, length }: Match): Block {
  const line = (n: number): number => at[n] ?? 0;
  return {
    kind,
    start: line(i),
    end: line(i + length - 1) + 1,
    originalStart: line(k),
    originalEnd: line(k + length - 1) + 1,
    own: at.slice(i, i + length),
    removable: false,
  };
}
