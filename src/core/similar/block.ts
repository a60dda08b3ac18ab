/** How a block resembles another: word for word but short, cut short, or with some words changed. */
export type SimilarKind = 'passage' | 'truncated' | 'near';

/** Words of the original and what stands in their place; either may be empty, not both. */
export interface Difference {
  readonly before: string;
  readonly after: string;
}

/** A block that resembles one above it, as 0-based lines of the text; ends are exclusive. */
export interface SimilarBlock {
  readonly kind: SimilarKind;
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  /** The share of words that the two have in common and in order, of the longer one's; above 0, at most 1. */
  readonly similarity: number;
  /** The first differences in the order of the text, at most three. */
  readonly differences: readonly Difference[];
  /** How many words differ: of each difference the longer side. */
  readonly changedWords: number;
}
