import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const HOUR = 3_600_000;

/** What tests fetch or unpack once, ignored by git. Deleting it is always safe. */
export const cacheFolder = join(root, '.vscode-test');

/**
 * A folder of the cache, made on first use. It is filled under another name and renamed when complete, so that
 * neither a crash nor a second process at the same time leaves half a folder behind.
 * @param {string} name with the version in it
 * @param {string} sentence what is said while the folder is being filled
 * @param {(folder: string) => void | Promise<void>} fill
 * @returns {Promise<string>} the folder's absolute path
 */
export async function cached(name, sentence, fill) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  console.log(sentence);
  mkdirSync(cacheFolder, { recursive: true });
  removeLeftovers();
  const draft = mkdtempSync(join(cacheFolder, 'draft-'));
  try {
    await fill(draft);
    // As readable as any other folder of the project; drafts are their maker's alone.
    chmodSync(draft, 0o755);
    moveInto(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/**
 * @param {string} draft
 * @param {string} folder
 */
function moveInto(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was first, and its folder is as good as this one.
    if (!existsSync(folder)) throw error;
  }
}

/** Drafts of processes that were killed; a younger one may still be at work. */
function removeLeftovers() {
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    if (!name.startsWith('draft-') || Date.now() - statSync(path).mtimeMs < HOUR) continue;
    rmSync(path, { recursive: true, force: true });
  }
}
