import { CONFIG_FILE, type Config, defaultOf, type Options, optionsOf, readConfig } from '../core';
import { complain } from './complaints';
import { ignoredIn } from './ignores';
import { folderOf, lookFor, nearest, type OfFolder } from './nearest';

/** What a folder says of its bulletins; its globs are meant from the folder on. */
export type FolderConfig = OfFolder<Config>;

const configIn = lookFor(CONFIG_FILE, readConfig, (path, { refused }) => {
  for (const part of refused)
    complain(path, part === CONFIG_FILE ? 'is no JSON; it is not obeyed.' : `has a wrong ${part}; it is not obeyed.`);
});

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
