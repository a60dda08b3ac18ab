import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyze,
  type Finding,
  IGNORE_FILE,
  type Ignored,
  ignoredNames,
  ignoredOf,
  staleOf,
  withIgnored,
  withoutIgnored,
  writeIgnoreList,
} from '../core';
import type { BaselineCommand } from './command';
import { forEachCompared } from './compared';
import { complain, reasonOf } from './complaints';
import type { Input } from './files';
import { type FolderIgnores, ignoresFor, nameFrom } from './ignores';
import { print } from './print';

/** What was looked through of the files that one list is about. */
interface Look {
  readonly list: FolderIgnores;
  /** By the name that the list has for a file, all its findings, ignored or not. */
  readonly findings: Map<string, readonly Finding[] | null>;
  /** Entries for the findings that are not ignored yet. */
  readonly fresh: Ignored[];
}

/**
 * `--update` puts all findings of the files on the list of what is ignored, `--prune` drops what is about nothing any more, and
 * `--check` says whether one of both would change something. Returns the exit code: 1 where `--check` finds something, 2 where
 * something could not be read or written.
 */
export function baseline({ mode, reason, paths }: BaselineCommand): number {
  const looks = new Map<string, Look>();
  const { failed } = forEachCompared(paths, (input) => look(looks, input, reason));
  const codes = [...looks.values()].map((each) => act(each, mode));
  return Math.max(failed ? 2 : 0, ...codes);
}

function look(looks: Map<string, Look>, { path, value, analysis }: Input, reason: string): void {
  const list = ignoresFor(path);
  const known = looks.get(list.folder) ?? { list, findings: goneFiles(list), fresh: [] };
  looks.set(list.folder, known);
  const file = nameFrom(list.folder, path);
  known.findings.set(file, [...analysis.findings, ...analysis.ignored]);
  const fresh: Ignored[] = [];
  for (let left = analysis; left.findings.length > 0; ) {
    for (const finding of left.findings) fresh.push(ignoredOf(left.text, finding, file, reason));
    // Where these are ignored something else may come to light: two blocks, one below the other, are found as one.
    left = analyze(value, { ...left.options, ignored: ignoredNames([...list.entries, ...fresh], file) });
  }
  known.fresh.push(...fresh);
}

/** The files that the list names and that are there no more. */
function goneFiles({ folder, entries }: FolderIgnores): Map<string, null> {
  const gone = entries.filter(({ file }) => file !== null && !existsSync(join(folder, file)));
  return new Map(gone.map(({ file }) => [file ?? '', null]));
}

function act({ list, findings, fresh }: Look, mode: BaselineCommand['mode']): number {
  const stale = staleOf(list.entries, findings);
  if (mode === 'check') return report(list, withIgnored([], fresh).length, stale.length);
  if (!list.isReadable) return 2;
  if (mode === 'prune') {
    const left = withoutIgnored(list.entries, stale);
    return write(list, left, stale.length > 0, `${stale.length} dropped, ${left.length} ignored`);
  }
  const all = withIgnored(list.entries, fresh);
  return write(list, all, fresh.length > 0, `${all.length - list.entries.length} added, ${all.length} ignored`);
}

function report({ folder, isReadable }: FolderIgnores, fresh: number, stale: number): number {
  if (!isReadable) return 2;
  const name = join(folder, IGNORE_FILE);
  if (fresh > 0) print(`${name}: ${fresh} not ignored\n`);
  if (stale > 0) print(`${name}: ${stale} about nothing any more\n`);
  return fresh + stale > 0 ? 1 : 0;
}

function write(
  { folder, refused }: FolderIgnores,
  entries: readonly Ignored[],
  isChanged: boolean,
  receipt: string,
): number {
  const path = join(folder, IGNORE_FILE);
  try {
    if (isChanged) writeFileSync(path, writeIgnoreList(entries, refused));
  } catch (error) {
    complain(path, reasonOf(error));
    return 2;
  }
  process.stderr.write(`${path}: ${receipt}\n`);
  return 0;
}
