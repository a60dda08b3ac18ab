import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE, type Config, defaultOf, type Options, optionsOf, readConfig } from '../core';
import { complain } from './complaints';
import { ignoredIn } from './ignores';
import { folderOf, nearest } from './nearest';

/** What a folder says of its bulletins. */
export interface FolderConfig extends Config {
  /** The folder from which its globs are meant. */
  readonly folder: string;
}

const READ = new Map<string, FolderConfig | null>();

/** What the nearest `.bulletin.json` above a file or folder says; of standard input that of the working folder. */
export function configFor(path: string, isFolder = false): FolderConfig {
  const start = folderOf(path, isFolder);
  return nearest(start, configIn) ?? { folder: start, values: {}, refused: [] };
}

/** What holds for a file, by the nearest `.bulletin.json` and `.bulletin-ignore.json`. */
export function optionsFor(path: string): Options {
  const { values } = configFor(path);
  return optionsOf((key) => values[key] ?? defaultOf(key), ignoredIn(path));
}

/** The value of a setting of lists, as a config says or by default. */
export function listOf({ values }: Config, key: 'files.include' | 'files.exclude'): readonly string[] {
  return values[key] ?? defaultOf(key);
}

/** Each file is read once, and what is wrong in it is said once, on stderr. */
function configIn(folder: string): FolderConfig | null {
  const known = READ.get(folder);
  if (known !== undefined) return known;
  const path = join(folder, CONFIG_FILE);
  const config = configOf(folder, path);
  READ.set(folder, config);
  for (const part of config?.refused ?? []) {
    complain(path, part === CONFIG_FILE ? 'is no JSON; it is not obeyed.' : `has a wrong ${part}; it is not obeyed.`);
  }
  return config;
}

function configOf(folder: string, path: string): FolderConfig | null {
  try {
    return { folder, ...readConfig(readFileSync(path, 'utf8')) };
  } catch {
    // Most folders have none.
    return null;
  }
}
