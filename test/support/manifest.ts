import raw from '../../package.json';
import english from '../../package.nls.json';

/** The manifest as VS Code shows it in English: each `%key%` replaced by the string of package.nls.json. */
export const manifest = localized(raw, english);

/**
 * A copy of `value` in which every string `%key%` is the one that `strings` has for the key.
 * @throws {Error} where it has none
 */
export function localized<T>(value: T, strings: Readonly<Record<string, string>>): T {
  return JSON.parse(JSON.stringify(value), (_name, part: unknown) => {
    const key = keyOf(part);
    if (key === null) return part;
    if (strings[key] === undefined) throw new Error(`package.nls.json has no “${key}”.`);
    return strings[key];
  });
}

/** The key that `%key%` names; null for all else. */
export function keyOf(value: unknown): string | null {
  return typeof value === 'string' ? (/^%([\w.-]+)%$/.exec(value)?.[1] ?? null) : null;
}
