import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/install.mjs';
import { PACKAGED_README, packagedReadme } from './contents.mjs';

/**
 * Makes the package from a build for users; dist/ holds that build afterwards.
 * @param {string} path of the VSIX, absolute
 * @throws {Error} where vsce refuses; what it says is printed
 */
export function makePackage(path) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hasRepository = 'repository' in manifest;
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  mkdirSync(dirname(join(root, PACKAGED_README)), { recursive: true });
  writeFileSync(join(root, PACKAGED_README), packagedReadme(readme, hasRepository));
  const homeless = hasRepository ? [] : ['--no-rewrite-relative-links', '--allow-missing-repository'];
  const words = ['package', '--no-dependencies', '--readme-path', PACKAGED_README, ...homeless, '--out', path];
  execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
