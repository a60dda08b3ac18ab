import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { divided } from '../findings';

/**
 * The analysis with what `find` finds of its blocks in other bulletins among its blocks and findings. `find` is asked once, when they
 * are first asked for. All else is the analysis's own: what stands elsewhere is struck through, folded and cleaned up nowhere.
 */
export function withElsewhere(analysis: Analysis, find: () => readonly Finding[]): Analysis {
  return new WithElsewhere(analysis, find);
}

class WithElsewhere implements Analysis {
  readonly own: Analysis;
  readonly #find: () => readonly Finding[];
  #elsewhere: ReturnType<typeof divided> | undefined;
  #blocks: readonly Finding[] | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(own: Analysis, find: () => readonly Finding[]) {
    this.own = own;
    this.#find = find;
  }

  get text() {
    return this.own.text;
  }

  get options() {
    return this.own.options;
  }

  get duplicates() {
    return this.own.duplicates;
  }

  get likely() {
    return this.own.likely;
  }

  get similar() {
    return this.own.similar;
  }

  get bulletin() {
    return this.own.bulletin;
  }

  get blocks() {
    this.#blocks ??= together(this.own.blocks, this.#divided.told);
    return this.#blocks;
  }

  get findings() {
    this.#findings ??= together(this.own.findings, this.#divided.told);
    return this.#findings;
  }

  get ignored() {
    return together(this.own.ignored, this.#divided.ignored);
  }

  get removed() {
    return this.own.removed;
  }

  get outline() {
    return this.own.outline;
  }

  get people() {
    return this.own.people;
  }

  get hashtags() {
    return this.own.hashtags;
  }

  get abbreviations() {
    return this.own.abbreviations;
  }

  get folds() {
    return this.own.folds;
  }

  get repeated() {
    return this.own.repeated;
  }

  get #divided() {
    this.#elsewhere ??= divided(this.#find(), this.own.options);
    return this.#elsewhere;
  }
}

function together(own: readonly Finding[], elsewhere: readonly Finding[]): readonly Finding[] {
  return elsewhere.length === 0 ? own : [...own, ...elsewhere].sort((a, b) => a.range.from - b.range.from);
}
