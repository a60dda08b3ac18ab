import type { InternedLine } from '../lineTable';
import type { Block } from './block';
import type { Sequence } from './sequence';

/**
 * What several readings of one text removed from it, and where each removed line still stands. A later reading may take
 * lines of an earlier block's original away, for an original of their own.
 */
export class Removals {
  /** 1 for each line of the text, 0-based, that is removed; blank lines are never marked. */
  readonly removed: Uint8Array;
  readonly #lines: readonly InternedLine[];
  /** For each removed line, the equal line of the block's original. */
  readonly #originals = new Map<number, number>();
  readonly #blocks: Block[] = [];

  constructor(lines: readonly InternedLine[]) {
    this.#lines = lines;
    this.removed = new Uint8Array(lines.length);
  }

  /** Removes the blocks that a reading of `sequence` found. */
  add(sequence: Sequence, blocks: readonly Block[]): void {
    for (const block of blocks) this.#mark(block);
    for (const block of blocks) this.#noteOriginals(sequence, block);
    this.#blocks.push(...blocks);
  }

  /**
   * The removed blocks, each with the original that stays: a copy of a copy points to the one that is left. All lines of a
   * block stand in its original, and in the same order unless a later reading took some of them away.
   */
  settled(): readonly Block[] {
    return this.#blocks.map((block) => this.#settle(block));
  }

  #mark({ start, end }: Block): void {
    for (let line = start; line < end; line++) if (this.#lines[line]?.kind !== 'blank') this.removed[line] = 1;
  }

  /** A forwarded line that went along with its post has no original. */
  #noteOriginals({ at }: Sequence, { start, end, originalStart, originalEnd }: Block): void {
    const copy = at.slice(placeOf(at, start), placeOf(at, end));
    const original = at.slice(placeOf(at, originalStart), placeOf(at, originalEnd));
    const staying = original.filter((line) => this.removed[line] === 0);
    const shift = copy.length - staying.length;
    staying.forEach((line, n) => {
      const from = copy[n + shift];
      if (from !== undefined) this.#originals.set(from, line);
    });
  }

  #settle(block: Block): Block {
    let start = this.#lines.length;
    let end = 0;
    for (let line = block.originalStart; line < block.originalEnd; line++) {
      const stays = this.#staying(line);
      if (stays === undefined) continue;
      start = Math.min(start, stays);
      end = Math.max(end, stays + 1);
    }
    return start < end ? { ...block, originalStart: start, originalEnd: end } : block;
  }

  /** The line that stays for `line`: itself, or its original, or the original of that. */
  #staying(line: number): number | undefined {
    let stays: number | undefined = line;
    while (stays !== undefined && this.removed[stays] === 1) stays = this.#originals.get(stays);
    return stays === undefined || this.#lines[stays]?.kind === 'blank' ? undefined : stays;
  }
}

/** The first place in `at` of a line not above `line`. */
function placeOf(at: Int32Array, line: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
