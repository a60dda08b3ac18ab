import type { Analysis } from '../analysis';
import { lineCount } from '../lines/text';
import type { Outline } from '../outline/post';

/** A file's outline, as the writers take it. */
export interface OutlinedFile {
  /** What the reader is to call the file. */
  readonly path: string;
  /** How many lines it has, as a person counts them. */
  readonly lines: number;
  readonly outline: Outline;
}

/** The outline of an analysis, for the writers. */
export function outlinedFile(path: string, { text, outline }: Analysis): OutlinedFile {
  return { path, lines: lineCount(text), outline };
}

/** `parts` without empty ones, joined; by ` · ` where nothing else is said. */
export function joined(parts: readonly (string | null)[], separator = ' · '): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
