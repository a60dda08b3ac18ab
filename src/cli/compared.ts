import { resolve } from 'node:path';
import { Archive, withElsewhere } from '../core';
import { optionsFor } from './configs';
import { forEachInput, type Input, type Results } from './files';

/**
 * What `forEachInput` does. Where `duplicates.scope` of a file is `workspace`, its analysis also tells of blocks that stand in the
 * other files of the command line; then no file is handed over, and all are kept, until the last one is read.
 */
export function forEachCompared<T>(paths: readonly string[], use: (input: Input) => T): Results<T> {
  if (!paths.some(isCompared)) return forEachInput(paths, use);
  const archive = new Archive();
  const names = new Map<string, string>();
  const { results, failed } = forEachInput(paths, (input) => {
    const { path, analysis } = input;
    // The same file is no other one, however it is named.
    const place = path === '-' ? path : resolve(path);
    const name = names.get(place) ?? path;
    if (!names.has(place)) archive.set(name, analysis);
    names.set(place, name);
    return isCompared(path) ? { ...input, analysis: withElsewhere(analysis, () => archive.elsewhere(name)) } : input;
  });
  return { results: results.map(use), failed };
}

function isCompared(path: string): boolean {
  return optionsFor(path).duplicates.scope === 'workspace';
}
