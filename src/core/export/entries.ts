import type { Outline } from '../outline/post';

/** A file's outline, as the writers take it. */
export interface OutlinedFile {
  /** What the reader is to call the file. */
  readonly path: string;
  readonly outline: Outline;
}

/** `parts` without empty ones, joined; by ` · ` where nothing else is said. */
export function joined(parts: readonly (string | null)[], separator = ' · '): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
