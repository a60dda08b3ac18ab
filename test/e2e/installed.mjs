// Makes the VSIX, looks at what is in it, installs it with VS Code's own command line and cleans the sample with it:
//   node test/e2e/installed.mjs
// Ends with `ok`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.mjs';
import { root } from '../support/install.mjs';
import { scratchFolder } from '../support/scratch.mjs';
import { addressOf, startServer } from '../support/server.mjs';
import { Workbench } from './workbench.mjs';

/** What a user downloads. The README's pictures and the sources stay out of it. */
const FILES = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/cli.js',
  'dist/extension.js',
  'docs/third-party.md',
  'l10n/bundle.l10n.json',
  'l10n/bundle.l10n.ru.json',
  'media/icon.png',
  'media/sample.bulletin',
  'media/schemas/config.json',
  'media/schemas/ignored.json',
  'package.json',
  'package.nls.json',
  'package.nls.ru.json',
  'syntaxes/bulletin.tmLanguage.json',
  'syntaxes/language-configuration.json',
];
const MOST_BYTES = 250 * 1024;
/** How long all of it may take, in milliseconds. */
const LIMIT = 240_000;

/** @param {string[]} words of a command line for vsce @returns {string} what it prints */
function vsce(...words) {
  return execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', ...words], { cwd: root, encoding: 'utf8' });
}

/** @returns {string} the path of the package */
function makePackage() {
  console.log('Packaging…');
  const files = vsce('ls', '--no-dependencies').trim().split(/\r?\n/).sort();
  assert.deepEqual(files, FILES);
  const path = join(scratchFolder('bulletin-package'), 'bulletin.vsix');
  const fixed = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  vsce('package', ...fixed, '--out', path);
  const { size } = statSync(path);
  console.log(`The package has ${(size / 1024).toFixed(1)} KB.`);
  assert.ok(size <= MOST_BYTES, `The package is larger than ${MOST_BYTES} bytes.`);
  return path;
}

/** @param {string} vsix */
async function cleanSampleWith(vsix) {
  console.log('Installing it in VS Code and cleaning the sample…');
  const folder = scratchFolder('bulletin-installed');
  const file = join(folder, 'sample.bulletin');
  copyFileSync(join(root, 'media', 'sample.bulletin'), file);
  const server = await startServer({ vsix });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(addressOf(server, { folder, file }));
  const workbench = new Workbench(page, server);
  await workbench.ready();
  await workbench.waitForWarnings();
  await workbench.runCommand('Bulletin: Clean Up');
  console.log(await workbench.waitForNotification(/every other distinct line is still there/));
  await workbench.runCommand('File: Save');
  await page.locator('.tab.dirty').waitFor({ state: 'hidden' });
  await browser.close();
  server.stop();
  const words = [join(root, 'dist', 'cli.js'), 'fix', join(root, 'media', 'sample.bulletin')];
  const expected = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  assert.equal(readFileSync(file, 'utf8'), expected);
}

setTimeout(() => {
  console.error('The packaged extension did not clean the sample in time.');
  process.exit(1);
}, LIMIT).unref();

try {
  await cleanSampleWith(makePackage());
  console.log('ok');
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
