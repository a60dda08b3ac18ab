// npm start: builds the extension and opens a real VS Code with it and a sample bulletin.
// node test/e2e/start.mjs --check  opens it unseen, looks whether the sample is shown, and ends with `ok`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../support/build.mjs';
import { cacheFolder } from '../support/cache.mjs';
import { installMissing, root } from '../support/install.mjs';
import { addressOf, startServer } from '../support/server.mjs';

const WHAT_TO_SEE = 'look at the underlined blocks, the Problems panel and the Outline.';

/** Without these the web's workbench is light, in an older theme. */
const followSystem = {
  'window.autoDetectColorScheme': true,
  'workbench.preferredLightColorTheme': 'Default Light Modern',
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
};

/** How long --check may take, in milliseconds. */
const CHECK_LIMIT = 180_000;

/** The sample is copied, so that whoever tries the fixes on it does not edit the project. */
function copySample() {
  const folder = join(cacheFolder, 'bulletins');
  const file = join(folder, 'sample.bulletin');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'media', 'sample.bulletin'), file);
  return { folder, file };
}

/**
 * @param {string} file
 * @returns {boolean} whether a `code` on the PATH took the file
 */
function openOnDesktop(file) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, file];
  const { status, error } = spawnSync('code', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  return !error && status === 0;
}

/** @param {{ folder: string, file: string }} sample */
async function serve(sample) {
  const server = await startServer({ extension: root, settings: followSystem });
  return { server, address: addressOf(server, sample) };
}

/**
 * @param {{ folder: string, file: string }} sample
 * @throws {Error} where the workbench does not show the sample, or the extension finds nothing in it
 */
async function check(sample) {
  const { server, address } = await serve(sample);
  const { launchBrowser } = await import('../support/browser.mjs');
  const { Workbench } = await import('./workbench.mjs');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  const workbench = new Workbench(page, server);
  await workbench.ready();
  await page.locator('.tab .label-name', { hasText: 'sample.bulletin' }).waitFor();
  await workbench.waitForWarnings();
  await browser.close();
}

/** @param {{ folder: string, file: string }} sample */
async function stayOpen(sample) {
  const { server, address } = await serve(sample);
  console.log(`VS Code runs until you press Ctrl+C: ${WHAT_TO_SEE}`);
  console.log(`Open ${address}`);
  await server.ended;
  throw new Error('VS Code’s server ended.');
}

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  installMissing();
  build();
  const sample = copySample();
  if (values.check) {
    setTimeout(() => {
      console.error('The workbench did not show the sample in time.');
      process.exit(1);
    }, CHECK_LIMIT).unref();
    await check(sample);
    console.log('ok');
  } else if (openOnDesktop(sample.file)) {
    console.log(`VS Code shows the sample: ${WHAT_TO_SEE}`);
  } else {
    process.once('SIGINT', () => process.exit(0));
    await stayOpen(sample);
  }
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
