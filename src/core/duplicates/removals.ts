import type { Block } from './block';
import type { Removal } from './scan';

const NONE = -1;

/**
 * What several readings of one text removed from it, and where each removed line still stands. A later reading may take
 * lines of an earlier block's original away, for an original of their own.
 */
export class Removals {
  /** 1 for each line of the text, 0-based, that is removed or would be if it were not ignored; blank lines are never marked. */
  readonly removed: Uint8Array;
  /** 1 for each of them that is not ignored. */
  readonly gone: Uint8Array;
  /** Whether any is ignored. */
  anyStays = false;
  /** For each removed line, the equal line of the block's original; a forwarded line that went along has none. */
  readonly #originals: Int32Array;
  readonly #removals: Removal[] = [];

  /** `length` is the number of the text's lines. */
  constructor(length: number) {
    this.removed = new Uint8Array(length);
    this.gone = new Uint8Array(length);
    this.#originals = new Int32Array(length).fill(NONE);
  }

  /** Removes what a reading found. What stays is found by each reading, and is known from the first one. */
  add(removals: readonly Removal[]): void {
    const known = this.anyStays ? this.removed.slice() : undefined;
    for (const removal of removals) {
      const { own, originals, stays } = removal;
      if (known !== undefined && stays && own.some((line) => known[line] === 1)) continue;
      const shift = own.length - originals.length;
      for (let n = 0; n < own.length; n++) {
        const line = own[n] ?? 0;
        this.removed[line] = 1;
        if (!stays) this.gone[line] = 1;
        this.anyStays ||= stays;
        this.#originals[line] = originals[n - shift] ?? NONE;
      }
      this.#removals.push(removal);
    }
  }

  /**
   * The removed blocks, each with the original that stays: a copy of a copy points to the one that is left. All lines of a
   * block stand in its original, and in the same order unless a later reading took some of them away.
   */
  settled(): Block[] {
    return this.#removals.map((removal) => this.#settle(removal));
  }

  #settle({ kind, own, originals, stays: isIgnored }: Removal): Block {
    let start = this.removed.length;
    let end = 0;
    for (let n = 0; n < originals.length; n++) {
      const stays = this.#staying(originals[n] ?? 0);
      if (stays === NONE) continue;
      start = Math.min(start, stays);
      end = Math.max(end, stays + 1);
    }
    return {
      kind,
      start: own[0] ?? 0,
      end: (own[own.length - 1] ?? 0) + 1,
      originalStart: start,
      originalEnd: end,
      own,
      removable: !isIgnored,
    };
  }

  /** The line that stays for `line`: itself, or its original, or the original of that. Shortens the way for the next one. */
  #staying(line: number): number {
    let stays = line;
    while (stays !== NONE && this.gone[stays] === 1) stays = this.#originals[stays] ?? NONE;
    for (let step = line; step !== NONE && this.gone[step] === 1; ) {
      const next = this.#originals[step] ?? NONE;
      this.#originals[step] = stays;
      step = next;
    }
    return stays;
  }
}
