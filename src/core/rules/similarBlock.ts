import type { Changes, Finding } from '../finding';
import { graphemeStart } from '../graphemes';
import { keyOf } from '../key';
import type { Lines } from '../lines/lines';
import { lineRange, type Text } from '../lines/text';
import { cleanName } from '../outline/clean';
import { SEVERITIES } from '../rules';
import type { Difference, SimilarBlock } from '../similar/block';
import { MOST_DIFFERENCES } from '../similar/judgement';
import { nearest } from './copies';

/** A side of a difference that is shown has no more characters (UTF-16 code units) than this, and the sign of the cut. */
const LONGEST_SIDE = 40;

/**
 * The findings of `similar-block`: one a block, sorted by where they start. Fix-all takes none of them away, for what was
 * changed or left out says something of its own.
 */
export function similarBlockFindings(text: Text, lines: Lines, blocks: readonly SimilarBlock[]): Finding[] {
  const groups = groupsOf(blocks);
  return blocks.map((block) => {
    const own = ownLines(lines, block);
    const others = nearest(block, groups.get(block) ?? []).filter((other) => sharesOriginal(block, other));
    return {
      rule: 'similar-block',
      severity: SEVERITIES['similar-block'],
      kind: block.kind,
      range: lineRange(text, block.start, block.end),
      original: lineRange(text, block.originalStart, block.originalEnd),
      related: others.map((other) => lineRange(text, other.start, other.end)),
      similarity: roundDown(block.similarity),
      inFixAll: false,
      // What was offered for an equal copy is not to be done to one that is changed by now.
      // Few are asked for; all of them would take as long as finding the blocks after an edit.
      get key() {
        return `${block.kind}-${keyOf(lines.foldedOf(lines.withoutLitter(own)))}`;
      },
      args: {
        lines: own.length,
        originalStart: block.originalStart + 1,
        originalEnd: block.originalEnd,
        ...(block.kind === 'near' ? { changes: changesOf(block) } : {}),
      },
    };
  });
}

/** The 0-based lines of the block that are not blank. */
function ownLines(lines: Lines, { start, end }: SimilarBlock): readonly number[] {
  const own: number[] = [];
  for (let i = start; i < end; i++) if (lines.kindOf(i) !== 'blank') own.push(i);
  return own;
}

/** For each block those whose originals hang together with its own by overlapping, in the order of the text. */
function groupsOf(blocks: readonly SimilarBlock[]): ReadonlyMap<SimilarBlock, readonly SimilarBlock[]> {
  const groups = new Map<SimilarBlock, SimilarBlock[]>();
  let group: SimilarBlock[] = [];
  let end = 0;
  for (const block of [...blocks].sort((a, b) => a.originalStart - b.originalStart)) {
    if (block.originalStart >= end) group = [];
    end = Math.max(end, block.originalEnd);
    group.push(block);
    groups.set(block, group);
  }
  for (const each of new Set(groups.values())) each.sort((a, b) => a.start - b.start);
  return groups;
}

function sharesOriginal(a: SimilarBlock, b: SimilarBlock): boolean {
  return a.originalStart < b.originalEnd && b.originalStart < a.originalEnd;
}

/** To hundredths, so that 1 means that no word differs; never to 0. */
function roundDown(share: number): number {
  return Math.max(1, Math.floor(share * 100 + 1e-9)) / 100;
}

function changesOf({ differences, changedWords }: SimilarBlock): Changes {
  const shown = differences.map(shorten).filter(({ before, after }) => before !== '' || after !== '');
  const told = differences.reduce((sum, each) => sum + Math.max(countWords(each.before), countWords(each.after)), 0);
  return { words: changedWords, shown, more: differences.length === MOST_DIFFERENCES && told < changedWords };
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}

/** Differences as they are shown. A block that an edit leaves as it is keeps its own, and to clean those of hundreds takes a while. */
const shortened = new WeakMap<Difference, Difference>();

function shorten(difference: Difference): Difference {
  const known = shortened.get(difference);
  if (known !== undefined) return known;
  const made = { before: shortenSide(difference.before), after: shortenSide(difference.after) };
  shortened.set(difference, made);
  return made;
}

/** Fit to be shown, and cut between two words, or between two graphemes where the first word is too long. */
function shortenSide(side: string): string {
  const clean = cleanName(side);
  if (clean.length <= LONGEST_SIDE) return clean;
  const kept = clean.slice(0, graphemeStart(clean, LONGEST_SIDE));
  const space = clean.charAt(kept.length) === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${(space > 0 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
