import type { Finding, RuleId } from '../finding';
import { keyOf } from '../key';
import { lineAt, lineText, type Text } from '../lines/text';
import { cleanName } from '../outline/clean';

/** Counts how findings were named so far. An entry of another number may name nothing any more, or something else. */
export const ALGORITHM = 1;

/** A finding that a user does not want to be told of again. */
export interface Ignored {
  readonly rule: RuleId;
  /** Names the finding by the folded form of its block, or by what else it is about: equal blocks of one rule share it. */
  readonly hash: string;
  /** The beginning of its first line, so that people know what is meant. */
  readonly excerpt: string;
  /** The file, with `/` from the folder of the list on; null for all of the folder. */
  readonly file: string | null;
  /** Why, in the user's words; may be empty. */
  readonly reason: string;
  /** `ALGORITHM` at the time when the hash was made. */
  readonly algorithm: number;
}

/** The entry for a finding. `file` and `reason` as in `Ignored`. */
export function ignoredOf(text: Text, finding: Finding, file: string | null, reason: string): Ignored {
  const { rule, range, key } = finding;
  const excerpt = cleanName(lineText(text, lineAt(text, range.from)));
  return { rule, hash: keyOf([key]), excerpt, file, reason, algorithm: ALGORITHM };
}

/** Whether an entry is about a finding of a file. */
export function isAbout(entry: Ignored, finding: Finding, file: string): boolean {
  return appliesTo(entry, file) && nameOf(entry) === nameOfFinding(finding);
}

/** The names of the findings that are ignored in a file, for the options of its analysis; sorted, without repetition. */
export function ignoredNames(entries: readonly Ignored[], file: string): readonly string[] {
  return [...new Set(entries.filter((entry) => appliesTo(entry, file)).map(nameOf))].sort();
}

/** The name by which options know a finding. */
export function nameOfFinding({ rule, key }: Pick<Finding, 'rule' | 'key'>): string {
  return nameOf({ rule, hash: keyOf([key]) });
}

/**
 * The entries that are about nothing any more, as far as that can be told: those of a file that was looked through without finding
 * it, or that is gone (null), and those of another algorithm. Of entries for all files nobody can say: any text may be treated as a
 * bulletin.
 */
export function staleOf(
  entries: readonly Ignored[],
  looked: ReadonlyMap<string, readonly Finding[] | null>,
): readonly Ignored[] {
  const names = new Map([...looked].map(([file, findings]) => [file, new Set((findings ?? []).map(nameOfFinding))]));
  return entries.filter((entry) => {
    if (entry.algorithm !== ALGORITHM) return true;
    const found = names.get(entry.file ?? '');
    return found !== undefined && !found.has(nameOf(entry));
  });
}

/** Entries with others added; one that is about the same takes the place of the earlier. */
export function withIgnored(entries: readonly Ignored[], added: readonly Ignored[]): Ignored[] {
  const fresh = new Map(added.map((entry) => [identityOf(entry), entry]));
  return [...entries.filter((entry) => !fresh.has(identityOf(entry))), ...fresh.values()];
}

/** Entries without others that are about the same. */
export function withoutIgnored(entries: readonly Ignored[], gone: readonly Ignored[]): Ignored[] {
  const keys = new Set(gone.map(identityOf));
  return entries.filter((entry) => !keys.has(identityOf(entry)));
}

function identityOf({ rule, hash, file }: Ignored): string {
  return `${rule} ${hash} ${file ?? ''}`;
}

function appliesTo({ file, algorithm }: Ignored, path: string): boolean {
  return algorithm === ALGORITHM && (file === null || file === path);
}

function nameOf({ rule, hash }: Pick<Ignored, 'rule' | 'hash'>): string {
  return `${rule} ${hash}`;
}
