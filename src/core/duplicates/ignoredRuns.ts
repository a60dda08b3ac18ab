import { nameOfFinding } from '../ignoring/ignored';
import { Key } from '../key';
import type { Sequence } from './sequence';

/** Longer runs are not looked for, but for the whole block. */
const LONGEST = 64;
/** How many lines are looked at in one reading of a text; of blocks behind, only whole ones are known. */
const MOST_LOOKED_AT = 200_000;

/** A run of a sequence by its places; the end is exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * What is ignored of a text, by the names that options have. It stays, and so does a block that it is a part of, or that is a part of it: a
 * second clean-up, to which it stands in another text, is to find what the first one found.
 */
export class IgnoredRuns {
  readonly #names: ReadonlySet<string>;
  #left = MOST_LOOKED_AT;
  /** The runs that were found last. */
  #found: Run[] = [];
  /** The lines of the text, 0-based, of all that were found: a reading may put them back to read them again, with other lines below them. */
  readonly #lines = new Set<number>();

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  /**
   * What is ignored inside of the run `[from, to)` of a sequence, which is read from top to bottom; `undefined` where the run has nothing to do
   * with what is ignored.
   */
  within(sequence: Sequence, { from, to }: Run): readonly Run[] | undefined {
    if (this.#names.size === 0) return undefined;
    this.#found = [];
    this.#look(sequence, from, Math.max(to, this.#left > 0 ? from + LONGEST : 0));
    for (let start = from + 1; start < to && this.#left > 0; start++) this.#look(sequence, start, start + LONGEST);
    const isPart = (run: Run) => run.to <= to && run.to - run.from < to - from;
    return sequence.at.subarray(from, to).some((line) => this.#lines.has(line))
      ? this.#found.filter(isPart)
      : undefined;
  }

  /** Notes the runs from a place on that are ignored and end at `most` or before. */
  #look(sequence: Sequence, from: number, most: number): void {
    const key = new Key();
    for (let i = from; i < Math.min(most, sequence.length); i++) {
      this.#left--;
      // Clean-up takes litter out of blocks that stay.
      if (sequence.kind(i) === 'litter') continue;
      key.add(sequence.line(i)?.folded ?? '');
      if (!this.#names.has(nameOfFinding({ rule: 'duplicate-block', key: key.name }))) continue;
      this.#found.push({ from, to: i + 1 });
      for (const line of sequence.at.subarray(from, i + 1)) this.#lines.add(line);
    }
  }
}
