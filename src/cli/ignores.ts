import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { IGNORE_FILE, type IgnoreList, ignoredNames, readIgnoreList } from '../core';
import { complain } from './complaints';
import { folderOf, nearest } from './nearest';

/** A list of ignored findings, and the folder from which its files are named. */
export interface FolderIgnores extends IgnoreList {
  readonly folder: string;
}

const READ = new Map<string, FolderIgnores | null>();

/** The list that holds for a file: the nearest one above it; an empty one of the working folder where there is none. */
export function ignoresFor(path: string): FolderIgnores {
  const none = { folder: process.cwd(), entries: [], refused: [], isReadable: true };
  return nearest(folderOf(path), ignoresIn) ?? none;
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

/** Each list is read once, and what is wrong in it is said once, on stderr. */
function ignoresIn(folder: string): FolderIgnores | null {
  const known = READ.get(folder);
  if (known !== undefined) return known;
  const path = join(folder, IGNORE_FILE);
  const ignores = ignoresOf(folder, path);
  READ.set(folder, ignores);
  if (ignores?.isReadable === false) complain(path, 'is no list of ignored findings; it is not obeyed.');
  if (ignores !== null && ignores.refused.length > 0)
    complain(path, `has ${ignores.refused.length} entries that are not understood.`);
  return ignores;
}

function ignoresOf(folder: string, path: string): FolderIgnores | null {
  try {
    return { folder, ...readIgnoreList(readFileSync(path, 'utf8')) };
  } catch {
    // Most folders have none.
    return null;
  }
}
