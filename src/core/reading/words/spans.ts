/** Something that a line names by its words `[first, last]`, both inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The index of the last of sorted, disjoint spans that starts at or before the word `index`, or −1. Logarithmic. */
export function indexUpTo(spans: readonly Span[], index: number): number {
  return countUpTo(spans, index) - 1;
}

/** The last of sorted, disjoint spans that starts at or before the word `index`. Logarithmic. */
export function spanUpTo<S extends Span>(spans: readonly S[], index: number): S | undefined {
  return spans[countUpTo(spans, index) - 1];
}

/** The first of sorted, disjoint spans that starts behind the word `index`. */
export function spanBehind<S extends Span>(spans: readonly S[], index: number): S | undefined {
  return spans[countUpTo(spans, index)];
}

/** The span that holds the word `index`. */
export function spanAt<S extends Span>(spans: readonly S[], index: number): S | undefined {
  const span = spanUpTo(spans, index);
  return span !== undefined && index <= span.last ? span : undefined;
}

function countUpTo(spans: readonly Span[], index: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.first ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
