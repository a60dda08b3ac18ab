import { sentenceOf } from '../../../src/cli/sentences';
import { analyze, type Finding, lineAt, type Range, type Text } from '../../../src/core/index';
import { text } from '../support';

/** Posts with a blank line between two of them. */
export function feed(...posts: readonly (readonly string[])[]): string {
  return text(...posts.flatMap((post, n) => (n === 0 ? [post] : ['', post])));
}

/**
 * All blocks that were found in a text, readable, with 1-based and inclusive lines: `near 9-12 <- 3-6 0.93` where the share of words in
 * common is told, else `echo 3-5 <- 1-2`.
 */
export function found(value: string): readonly string[] {
  const { text: of, blocks } = analyze(value);
  return blocks.map((finding) => wordFinding(of, finding));
}

/** What each similar block of a text is said to be, as its reader sees it. */
export function told(value: string): readonly string[] {
  return analyze(value)
    .findings.filter(({ rule }) => rule === 'similar-block')
    .map((finding) => sentenceOf(finding));
}

function wordFinding(of: Text, { rule, kind, range, original, similarity }: Finding): string {
  const share = rule === 'similar-block' ? ` ${similarity}` : '';
  return `${kind} ${wordLines(of, range)} <- ${wordLines(of, original ?? range)}${share}`;
}

function wordLines(of: Text, { from, to }: Range): string {
  return `${lineAt(of, from) + 1}-${lineAt(of, to) + 1}`;
}
