import { analyze, applyEdits, type Finding, fixAll, lineAt, type Range, type Text } from '../../src/core/index';

type Part = string | readonly string[];

/** Lines, and groups of lines, one below the other, without a final line end. */
export function text(...parts: readonly Part[]): string {
  return parts.flat().join('\n');
}

/** The text after fix-all of duplicate blocks; litter stays. */
export function fixed(value: string): string {
  return applyEdits(value, fixAll(analyze(value), ['duplicate-block']).edits);
}

/**
 * The duplicate blocks, readable, with 1-based and inclusive lines: `echo 3-5 <- 1-2 fixable`. One that fix-all leaves
 * alone is without the last word.
 */
export function blocks(value: string): readonly string[] {
  const { text: of, findings } = analyze(value);
  return findings.filter(({ rule }) => rule === 'duplicate-block').map((finding) => wordBlock(of, finding));
}

function wordBlock(of: Text, { kind, range, original, inFixAll }: Finding): string {
  return `${kind} ${wordLines(of, range)} <- ${wordLines(of, original ?? range)}${inFixAll ? ' fixable' : ''}`;
}

function wordLines(of: Text, { from, to }: Range): string {
  return `${lineAt(of, from) + 1}-${lineAt(of, to) + 1}`;
}
