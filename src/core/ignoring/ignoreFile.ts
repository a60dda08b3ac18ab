import { RULES } from '../rules';
import type { Ignored } from './ignored';

const VERSION = 1;

/** What a list of ignored findings says. */
export interface IgnoreList {
  readonly entries: readonly Ignored[];
  /** How many entries are not understood; they are left out. */
  readonly refused: number;
  /** Whether it can be read at all. A list that cannot is not to be written over. */
  readonly isReadable: boolean;
}

/** Reads the text of `.bulletin-ignore.json`; an empty one has no entries. Nothing is thrown. */
export function readIgnoreList(json: string): IgnoreList {
  if (json.trim() === '') return { entries: [], refused: 0, isReadable: true };
  const list = listIn(json);
  if (list === undefined) return { entries: [], refused: 0, isReadable: false };
  const entries = list.filter(isIgnored);
  return { entries, refused: list.length - entries.length, isReadable: true };
}

/** The text of the file for these entries: sorted by file, rule and hash, so that two people's lists are easily joined. */
export function writeIgnoreList(entries: readonly Ignored[]): string {
  const place = ({ file, rule, hash }: Ignored) => `${file ?? ''}\n${rule}\n${hash}`;
  const sorted = entries
    .map(({ rule, hash, excerpt, file, reason, algorithm }) => ({ rule, hash, excerpt, file, reason, algorithm }))
    .sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return `${JSON.stringify({ version: VERSION, ignored: sorted }, null, 2)}\n`;
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
    RULES.some((known) => known === rule) &&
    [hash, excerpt, reason].every((part) => typeof part === 'string') &&
    (file === null || typeof file === 'string') &&
    Number.isInteger(algorithm)
  );
}
