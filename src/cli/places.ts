import { type Finding, lineAt, type Range, type Text } from '../core';

/** Lines of a file, 1-based and inclusive. */
export interface LineNumbers {
  readonly startLine: number;
  readonly endLine: number;
}

/** The lines of a range. */
export function linesOf(text: Text, { from, to }: Range): LineNumbers {
  return { startLine: lineAt(text, from) + 1, endLine: lineAt(text, to) + 1 };
}

/** Where the other copy stands: in this file or, where the finding says so, in another one; null where there is none. */
export function originalOf(
  path: string,
  text: Text,
  { original, args }: Finding,
): (LineNumbers & { readonly path: string }) | null {
  const { elsewhere, originalStart, originalEnd } = args;
  if (elsewhere !== undefined) return { path: elsewhere.path, startLine: originalStart, endLine: originalEnd };
  return original === null ? null : { path, ...linesOf(text, original) };
}
