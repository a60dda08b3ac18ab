// Installs what is missing: `node test/support/install.mjs`. It must run before node_modules exists, so it imports
// nothing but Node's own modules.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm } from './npm.mjs';

/** The project's folder, absolute. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Runs `npm ci` where node_modules is missing, incomplete or not what package-lock.json asks for; otherwise does
 * nothing, in a few milliseconds. Versions are compared, not times: a checkout touches the time of the lock file.
 */
export function installMissing() {
  if (isInstalled()) return;
  console.log('Installing the development tools (npm ci)…');
  npm(['ci'], root);
}

function isInstalled() {
  const asked = readLock(join(root, 'package-lock.json'));
  // npm writes this file last, so an installation that was cut short has none.
  const found = readLock(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(asked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    if (!found[path]) return optional === true;
    return found[path].version === version && existsSync(join(root, path));
  });
}

/**
 * @param {string} path
 * @returns {NonNullable<Lock['packages']>} what is installed where; empty for a file that cannot be read
 */
function readLock(path) {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8'))).packages ?? {};
  } catch {
    return {};
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    installMissing();
  } catch (error) {
    console.error(String(error));
    process.exit(1);
  }
}
