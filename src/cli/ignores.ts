import { relative, resolve, sep } from 'node:path';
import { IGNORE_FILE, type IgnoreList, ignoredNames, readIgnoreList } from '../core';
import { complain } from './complaints';
import { folderOf, lookFor, nearest, type OfFolder } from './nearest';

/** A list of ignored findings; its files are named from the folder on. */
export type FolderIgnores = OfFolder<IgnoreList>;

const ignoresIn = lookFor(IGNORE_FILE, readIgnoreList, (path, { isReadable, refused }) => {
  if (!isReadable) complain(path, 'is no list of ignored findings; it is not obeyed.');
  if (refused.length === 1) complain(path, 'has 1 entry that is not understood.');
  if (refused.length > 1) complain(path, `has ${refused.length} entries that are not understood.`);
});

/**
 * The list that holds for a file: the nearest one above it. Where there is none, an empty one: of the working folder, or of the file's own
 * where that is not inside, since a list must stand above what it is about.
 */
export function ignoresFor(path: string): FolderIgnores {
  const start = folderOf(path);
  const folder = nearest(start, (above) => (above === process.cwd() ? above : null)) ?? start;
  return nearest(start, ignoresIn) ?? { folder, entries: [], refused: [], isReadable: true };
}

/** The names of the findings that are ignored in a file. */
export function ignoredIn(path: string): readonly string[] {
  const { folder, entries } = ignoresFor(path);
  return entries.length === 0 ? [] : ignoredNames(entries, nameFrom(folder, path));
}

/** A file as the list of a folder names it: with `/`, from the folder on. */
export function nameFrom(folder: string, path: string): string {
  return path === '-' ? path : relative(folder, resolve(path)).split(sep).join('/');
}
