import { dirname, resolve } from 'node:path';

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
