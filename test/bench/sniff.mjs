// npm run sniff -- DIR…
// Prints how many files below the folders would be taken for bulletins and how many would not, and of each that would, why.
// Files that are no text in UTF-8 are counted apart, and so is what nobody may read or what vanished meanwhile.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing } from '../support/install.mjs';
import { importBundled } from './bundled.mjs';

const LARGEST = 50_000_000;
const counts = { bulletins: 0, others: 0, noText: 0, unread: 0 };

/**
 * @template T
 * @param {() => T} read
 * @returns {T | undefined} what was read; undefined where that is refused
 */
function attempt(read) {
  try {
    return read();
  } catch {
    counts.unread++;
    return undefined;
  }
}

/** @param {string} folder @returns {Generator<string>} the files below it, links not followed */
function* filesBelow(folder) {
  for (const entry of attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/** @param {string} path @returns {string | null | undefined} its text; null where it is none in UTF-8, undefined where it cannot be read */
function textOf(path) {
  const bytes = attempt(() => readFileSync(path));
  if (bytes === undefined) return undefined;
  if (bytes.length > LARGEST || bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Name at least one folder: npm run sniff -- DIR…');
  process.exit(2);
}
installMissing();
/** @type {typeof import('../../src/core/index')} */
const { isRecognised, signalsOf } = await importBundled('src', 'core', 'index.ts');
for (const path of folders.flatMap((folder) => [...filesBelow(folder)])) {
  const text = textOf(path);
  if (text === undefined) continue;
  if (text === null) {
    counts.noText++;
    continue;
  }
  const signals = signalsOf(text);
  if (!isRecognised(signals)) {
    counts.others++;
    continue;
  }
  counts.bulletins++;
  console.log(`${path}: ${signals.join(', ')}`);
}
const { bulletins, others, noText, unread } = counts;
const rest = `${noText} are no UTF-8 text, ${unread} files or folders could not be read`;
console.log(`${bulletins} of ${bulletins + others} text files would be taken for bulletins; ${rest}.`);
