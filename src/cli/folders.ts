import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { complain, reasonOf } from './complaints';
import { configFor, listOf } from './configs';

/**
 * The paths with each folder replaced by the bulletins in it and below it, sorted: those that `files.include` names and
 * `files.exclude` does not. Links are not followed. A file is taken as it is named; a folder without bulletins stays.
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

function bulletinsIn(folder: string): string[] {
  const config = configFor(folder, true);
  const isIncluded = matcher(listOf(config, 'files.include'));
  const isExcluded = matcher(listOf(config, 'files.exclude'));
  const fromConfig = (path: string) => relative(config.folder, resolve(path)).split(sep).join('/');
  return walk(folder, (path) => isExcluded(`${fromConfig(path)}/`) || isExcluded(fromConfig(path))).filter((path) =>
    isIncluded(fromConfig(path)),
  );
}

/** The files below a folder, in the order of their names; what is excluded is not entered. */
function walk(folder: string, isExcluded: (path: string) => boolean): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isExcluded(path)) return [];
    if (entry.isDirectory()) return walk(path, isExcluded);
    return entry.isFile() ? [path] : [];
  });
}

/** Those of a folder that may not be read are none. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    complain(folder, reasonOf(error));
    return [];
  }
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
