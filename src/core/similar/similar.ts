import type { Block } from '../duplicates/block';
import type { Duplicates } from '../duplicates/duplicates';
import { firstPlace } from '../lines/firstPlace';
import type { Lines } from '../lines/lines';
import type { LineTable } from '../lines/lineTable';
import type { SimilarBlock } from './block';
import { CandidateFinder, type Candidates } from './candidates';
import { type Chain, chainsOf } from './chains';
import { extentOf } from './extent';
import { FingerprintStore } from './fingerprints';
import { Judgements, judgeCut, judgeJoined, type Likeness, withAllDifferences } from './likeness';
import { LinePairs } from './linePairs';
import { Passages } from './passages';
import { WordStore } from './words';

/** What is known of a table's lines, so that each line is read once, and each pair of lines compared once. */
interface Knowledge {
  readonly words: WordStore;
  readonly pairs: LinePairs;
  readonly candidates: CandidateFinder;
  readonly judgements: Judgements;
}

const known = new WeakMap<LineTable, Knowledge>();

/** Which lines of a text may resemble which. */
export interface Likely {
  readonly passages: Passages;
  readonly candidates: Candidates;
}

/** The blocks that resemble others, and the duplicate blocks that are not merely a part of one of them. */
export interface Similar {
  /** In the order of the text; no two overlap. */
  readonly blocks: readonly SimilarBlock[];
  readonly duplicates: readonly Block[];
}

/** The lines that may resemble an earlier one, of those that stay when the removable duplicate blocks are gone. */
export function findLikely(lines: Lines, duplicates: Duplicates): Likely {
  const passages = new Passages(lines, duplicates);
  return { passages, candidates: knowledgeOf(lines.table).candidates.find(passages.lines) };
}

/** The blocks that resemble an earlier one, by the lines of these duplicates that may. */
export function findSimilar({ passages, candidates }: Likely, { blocks }: Duplicates): Similar {
  const knowledge = knowledgeOf(passages.table);
  const likenesses = judgeAll(passages, knowledge, chainsOf(passages, knowledge.pairs, candidates));
  return settle(
    choose(passages, likenesses).map((likeness) =>
      blockOf(passages, withAllDifferences(passages, knowledge.words, likeness)),
    ),
    blocks,
  );
}

function knowledgeOf(table: LineTable): Knowledge {
  const found = known.get(table);
  if (found !== undefined) return found;
  const words = new WordStore(table);
  const pairs = new LinePairs(words);
  const made = {
    words,
    pairs,
    candidates: new CandidateFinder(pairs, new FingerprintStore(words)),
    judgements: new Judgements(words),
  };
  known.set(table, made);
  return made;
}

/**
 * A repeated run is told once: as a part of the near copy that holds all of it, or else as a duplicate block, and then
 * what overlaps it is not told.
 */
function settle(found: readonly SimilarBlock[], duplicates: readonly Block[]): Similar {
  const repeats = duplicates.filter(({ removable }) => !removable);
  const parts = new Set<Block>();
  const blocks = found.filter((block) => {
    const overlapping = overlappingBlocks(repeats, block);
    const isMore = block.kind !== 'passage' && overlapping.every((part) => isWithin(part, block));
    if (overlapping.length > 0 && !isMore) return false;
    for (const part of overlapping) parts.add(part);
    return true;
  });
  return { blocks, duplicates: duplicates.filter((block) => !parts.has(block)) };
}

/** Those of `blocks`, which are in order and do not overlap, that overlap `other`. */
function overlappingBlocks(blocks: readonly Block[], { start, end }: SimilarBlock): readonly Block[] {
  const first = firstPlace(blocks.length, (place) => (blocks[place] as Block).end > start);
  let last = first;
  while (last < blocks.length && (blocks[last] as Block).start < end) last++;
  return blocks.slice(first, last);
}

function isWithin(part: Block, { start, end }: SimilarBlock): boolean {
  return start <= part.start && part.end <= end;
}

/** Several chains may be parts of one likeness, which is judged once. */
function judgeAll(
  passages: Passages,
  { words, pairs, judgements }: Knowledge,
  chains: readonly Chain[],
): readonly Likeness[] {
  judgements.begin();
  const likenesses: Likeness[] = [];
  const judged = new Map<number, Set<number>>();
  for (const chain of chains) {
    const joined = chain.lines === 1 ? judgeLine(passages, words, chain) : undefined;
    if (joined !== undefined) {
      likenesses.push(joined);
      continue;
    }
    const runs = extentOf(passages, pairs, chain);
    const copy = runs.start * passages.length + runs.end;
    const original = runs.originalStart * passages.length + runs.originalEnd;
    const others = judged.get(copy);
    if (others?.has(original) === true) continue;
    if (others === undefined) judged.set(copy, new Set([original]));
    else others.add(original);
    const likeness = judgements.of(passages, runs);
    if (likeness !== undefined) likenesses.push(likeness);
  }
  return likenesses;
}

/** A single line as lines that were joined, cut or not. */
function judgeLine(passages: Passages, words: WordStore, { start, originalStart }: Chain): Likeness | undefined {
  return judgeCut(passages, words, start, originalStart) ?? judgeJoined(passages, words, start, originalStart);
}

/** Of likenesses that overlap, the one with the most words in common; of equal ones the earliest with the earliest original. */
function choose(passages: Passages, likenesses: readonly Likeness[]): readonly Likeness[] {
  const sorted = [...likenesses].sort(
    (a, b) => b.shared - a.shared || a.runs.start - b.runs.start || a.runs.originalStart - b.runs.originalStart,
  );
  const used = new Uint8Array(passages.length);
  const chosen: Likeness[] = [];
  for (const likeness of sorted) {
    const { start, end } = likeness.runs;
    if (used.subarray(start, end + 1).includes(1)) continue;
    used.fill(1, start, end + 1);
    chosen.push(likeness);
  }
  return chosen.sort((a, b) => a.runs.start - b.runs.start);
}

function blockOf({ at }: Passages, { runs, kind, similarity, differences, changedWords }: Likeness): SimilarBlock {
  return {
    kind,
    start: at[runs.start] as number,
    end: (at[runs.end] as number) + 1,
    originalStart: at[runs.originalStart] as number,
    originalEnd: (at[runs.originalEnd] as number) + 1,
    similarity,
    differences,
    changedWords,
  };
}
