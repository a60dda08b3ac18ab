import type { Range } from './text';

export type RuleId = 'duplicate-block';

/** How a block repeats: a body again at once, a whole post again, or a long run elsewhere. */
export type DuplicateKind = 'echo' | 'repost' | 'repeat';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule found: facts, no sentence. `describe` words it. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly kind: DuplicateKind | null;
  /** Whole lines, without the last one's line end. */
  readonly range: Range;
  /** The copy that stays; whole lines. */
  readonly original: Range | null;
  /** The other copies of the same original, nearest first, at most ten. */
  readonly related: readonly Range[];
  /** 1 where the two are equal after folding. */
  readonly similarity: number | null;
  /** Whether fix-all removes it. */
  readonly inFixAll: boolean;
  /** Names the block by its folded content: equal blocks share a key, wherever they stand. */
  readonly key: string;
  readonly args: FindingArgs;
}

/** The numbers of the sentence. Lines are 1-based and inclusive, as people count them. */
export interface FindingArgs {
  readonly lines: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

/** The sentences that findings are worded in, one table a language. */
export interface Strings {
  readonly block: (args: FindingArgs, reason: string) => string;
  readonly kinds: Readonly<Record<DuplicateKind, string>>;
}

export const ENGLISH: Strings = {
  block: ({ lines, originalStart, originalEnd }, reason) => {
    const subject = lines === 1 ? '1 line repeats' : `${lines} lines repeat`;
    const object = originalStart === originalEnd ? `line ${originalStart}` : `lines ${originalStart}–${originalEnd}`;
    return `${subject} ${object}: ${reason}.`;
  },
  kinds: {
    echo: 'the body again without its heading',
    repost: 'the whole post again',
    repeat: 'the same text further on',
  },
};

/** One sentence for a finding, numbers first. */
export function describe(finding: Finding, strings: Strings = ENGLISH): string {
  return strings.block(finding.args, strings.kinds[finding.kind ?? 'repeat']);
}
