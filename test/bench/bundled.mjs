import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/install.mjs';
import { scratchFolder } from '../support/scratch.mjs';

/**
 * The exports of a TypeScript file, bundled with what it imports. Call `installMissing` before.
 * @param {...string} path from the top of the project
 * @returns {Promise<any>}
 */
export async function importBundled(...path) {
  // Only now: esbuild may have been installed a moment ago.
  const { build } = await import('esbuild');
  const outfile = join(scratchFolder('bulletin-bundled'), 'bundled.mjs');
  await build({ bundle: true, platform: 'node', format: 'esm', entryPoints: [join(root, ...path)], outfile });
  return import(pathToFileURL(outfile).href);
}
