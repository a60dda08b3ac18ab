import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder in which a path is looked at first; of standard input the working folder. */
export function folderOf(path: string, isFolder = false): string {
  if (path === '-') return process.cwd();
  return isFolder ? resolve(path) : dirname(resolve(path));
}

/** What `look` finds in the nearest folder, from this one upwards; null where it finds nothing up to the root. */
export function nearest<T>(start: string, look: (folder: string) => T | null): T | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = look(folder);
    if (found !== null) return found;
    if (dirname(folder) === folder) return null;
  }
}

/** What a file says of the folder that it is in. */
export type OfFolder<T> = T & { readonly folder: string };

/**
 * Looks for the file `name` in a folder, for `nearest`. Each file is read once, and `tell` is handed what it says, once, to tell what is
 * wrong in it.
 */
export function lookFor<T extends object>(
  name: string,
  read: (text: string) => T,
  tell: (path: string, said: T) => void,
): (folder: string) => OfFolder<T> | null {
  const known = new Map<string, OfFolder<T> | null>();
  return (folder) => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const path = join(folder, name);
    const text = textOf(path);
    const said = text === undefined ? null : { ...read(text), folder };
    known.set(folder, said);
    if (said !== null) tell(path, said);
    return said;
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Most folders have none.
    return undefined;
  }
}
