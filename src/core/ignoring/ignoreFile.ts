import { isRule } from '../rules';
import type { Ignored } from './ignored';

const VERSION = 1;

/** What a list of ignored findings says. */
export interface IgnoreList {
  readonly entries: readonly Ignored[];
  /** The entries that are not understood, as a later version may have written them; they are not obeyed, and stay in the file. */
  readonly refused: readonly unknown[];
  /** Whether it can be read at all. A list that cannot is not to be written over. */
  readonly isReadable: boolean;
}

/** Reads the text of `.bulletin-ignore.json`; an empty one has no entries. Nothing is thrown. */
export function readIgnoreList(json: string): IgnoreList {
  if (json.trim() === '') return { entries: [], refused: [], isReadable: true };
  const list = listIn(json);
  if (list === undefined) return { entries: [], refused: [], isReadable: false };
  return { entries: list.filter(isIgnored), refused: list.filter((entry) => !isIgnored(entry)), isReadable: true };
}

/**
 * The text of the file for these entries: sorted by file, rule and hash, so that two people's lists are easily joined; behind them
 * those that were `refused`, as they were.
 */
export function writeIgnoreList(entries: readonly Ignored[], refused: readonly unknown[] = []): string {
  const place = ({ file, rule, hash }: Ignored) => `${file ?? ''}\n${rule}\n${hash}`;
  const sorted = entries
    .map(({ rule, hash, excerpt, file, reason, algorithm }) => ({ rule, hash, excerpt, file, reason, algorithm }))
    .sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return `${JSON.stringify({ version: VERSION, ignored: [...sorted, ...refused] }, null, 2)}\n`;
}

function listIn(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null) return undefined;
    const { version, ignored } = value as { readonly version?: unknown; readonly ignored?: unknown };
    return version === VERSION && Array.isArray(ignored) ? ignored : undefined;
  } catch {
    return undefined;
  }
}

function isIgnored(value: unknown): value is Ignored {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, hash, excerpt, file, reason, algorithm } = value as Record<keyof Ignored, unknown>;
  return (
    isRule(rule) &&
    [hash, excerpt, reason].every((part) => typeof part === 'string') &&
    (file === null || typeof file === 'string') &&
    Number.isInteger(algorithm)
  );
}
