import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import zeptomatch from 'zeptomatch';
import { configFor, listOf } from './configs';

/**
 * The paths with each folder replaced by the bulletins in it and below it, sorted: those that `files.include` names and
 * `files.exclude` does not, as the nearest config says. Links are not followed. A file is taken as it is named; a folder without
 * bulletins stays, and so does each that may not be read.
 */
export function expand(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const files = isFolder(path) ? bulletinsIn(path) : [];
    return files.length === 0 ? [path] : files;
  });
}

function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    // Whoever reads it says what is wrong.
    return false;
  }
}

/** In the order of their names; what is excluded is not entered. A folder below may have a config of its own. */
function bulletinsIn(folder: string): string[] {
  const config = configFor(folder, true);
  const isIncluded = matcher(listOf(config, 'files.include'));
  const isExcluded = matcher(listOf(config, 'files.exclude'));
  const entries = entriesOf(folder);
  // Whoever reads it says what is wrong.
  if (entries === undefined) return [folder];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    const fromConfig = relative(config.folder, resolve(path)).split(sep).join('/');
    if (isExcluded(`${fromConfig}/`) || isExcluded(fromConfig)) return [];
    if (entry.isDirectory()) return bulletinsIn(path);
    return entry.isFile() && isIncluded(fromConfig) ? [path] : [];
  });
}

/** Nothing of a folder that may not be read. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const right = globs.filter((glob) => glob !== '');
  return right.length === 0 ? () => false : (path) => zeptomatch(right, path);
}
