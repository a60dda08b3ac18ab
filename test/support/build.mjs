import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/**
 * Builds the extension, the command line and the host suite into dist/.
 * @throws {Error} where that fails; what esbuild says is printed
 */
export function build() {
  console.log('Building the extension…');
  const { status, error } = spawnSync(process.execPath, ['esbuild.js'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error ?? status) throw new Error('The extension cannot be built; the lines above say why.');
  if (!existsSync(join(root, 'dist', 'extension.js'))) throw new Error('The build left no dist/extension.js.');
}
