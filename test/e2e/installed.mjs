// Makes the VSIX, installs it with VS Code's own command line, takes its first steps and cleans the sample with it:
//   node test/e2e/installed.mjs
// Ends with `ok`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MOST } from '../package/bars.mjs';
import { makePackage } from '../package/vsix.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { root } from '../support/install.mjs';
import { scratchFolder } from '../support/scratch.mjs';
import { addressOf, startServer } from '../support/server.mjs';
import { speak, Workbench } from './workbench.mjs';

/** How long all of it may take, in milliseconds. */
const LIMIT = 240_000;

/** @returns {string} the path of the package */
function packaged() {
  console.log('Packaging…');
  const path = join(scratchFolder('bulletin-package'), 'bulletin.vsix');
  makePackage(path);
  const { size } = statSync(path);
  assert.ok(size <= MOST.packageKilobytes * 1024, `The package has ${size} bytes.`);
  return path;
}

/**
 * Without an open file: the view says what to do, the documentation and the walkthrough are in the package, and a button of its
 * first step opens the sample, which ticks the step off.
 * @param {Workbench} workbench
 */
async function takeFirstSteps(workbench) {
  console.log('Taking the first steps…');
  const { page } = workbench;
  await workbench.runCommand('View: Close All Editors');
  await workbench.runCommand('Bulletin: Show Meetings');
  await page.locator('.welcome-view-content', { hasText: 'bulletins that are open stand here' }).waitFor();
  await workbench.runCommand('Bulletin: Open Documentation');
  await page.locator('.tab .label-name', { hasText: 'Preview readme.md' }).waitFor();
  await workbench.runCommand('Bulletin: Open Walkthrough');
  await page.locator('.gettingStartedContainer').getByText('Open Sample Bulletin', { exact: true }).click();
  await workbench.waitForWarnings();
  // The sample has taken the place of the walkthrough.
  await workbench.runCommand('Bulletin: Open Walkthrough');
  await page.locator('[data-done-step-id$="#open"].complete').first().waitFor({ state: 'attached' });
}

/** @param {string} vsix */
async function cleanSampleWith(vsix) {
  console.log('Installing it in VS Code and cleaning the sample…');
  const [sample, other] = [copyOfSample(), copyOfSample()];
  const server = await startServer({ vsix });
  const browser = await launchBrowser();
  const russian = await open(browser, server, other, 'ru');
  console.log(await cleanUp(russian, 'Bulletin: Очистить', /Убраны повторы/));
  const workbench = await open(browser, server, sample);
  console.log(await cleanUp(workbench, 'Bulletin: Clean Up', /every other distinct line is still there/));
  await workbench.runCommand('File: Save');
  await workbench.page.locator('.tab.dirty').waitFor({ state: 'hidden' });
  await takeFirstSteps(workbench);
  await browser.close();
  server.stop();
  // The command line of the package, with the engine that the extension has, too.
  const words = [join(root, 'dist', 'cli.js'), 'fix', join(root, 'media', 'sample.bulletin')];
  const expected = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  assert.equal(readFileSync(sample.file, 'utf8'), expected);
}

/** In a folder of its own: what is not saved comes back in another window of the same folder. */
function copyOfSample() {
  const folder = scratchFolder('bulletin-installed');
  const file = join(folder, 'sample.bulletin');
  copyFileSync(join(root, 'media', 'sample.bulletin'), file);
  return { folder, file };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('../support/server.mjs').Server} server
 * @param {{ folder: string, file: string }} shown
 * @param {string} [language] VS Code’s display language
 */
async function open(browser, server, shown, language) {
  const context = await browser.newContext();
  if (language) await speak(context, language);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(addressOf(server, shown));
  const workbench = new Workbench(page, server);
  await workbench.ready();
  await workbench.waitForWarnings();
  return workbench;
}

/** @param {Workbench} workbench @param {string} command @param {RegExp} receipt @returns {Promise<string>} the whole receipt */
async function cleanUp(workbench, command, receipt) {
  await workbench.runCommand(command);
  return workbench.waitForNotification(receipt);
}

setTimeout(() => {
  console.error('The packaged extension did not clean the sample in time.');
  process.exit(1);
}, LIMIT).unref();

try {
  await cleanSampleWith(packaged());
  console.log('ok');
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
