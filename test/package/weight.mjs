import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** How many folders are listed. */
const MOST = 8;

/**
 * What the core's bundle consists of.
 * @returns {Promise<string[]>} the heaviest folders of src, as sentences with their bytes
 */
export async function heaviestParts() {
  const { core } = createRequire(import.meta.url)('../../esbuild.js');
  const { metafile } = await build({ ...core, minify: true, metafile: true, write: false });
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = file.split('/').slice(0, -1).join('/');
      weights.set(folder, (weights.get(folder) ?? 0) + bytesInOutput);
    }
  }
  const heaviest = [...weights].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return heaviest.map(([folder, bytes]) => `${(bytes / 1024).toFixed(1).padStart(6)} KB  ${folder}`);
}
