import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from '../e2e/workbench.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { root } from '../support/install.mjs';
import { scratchFolder } from '../support/scratch.mjs';
import { addressOf, startServer } from '../support/server.mjs';

/** How many extension hosts are started, one after the other. */
const HOSTS = 7;
/** How long a window that has come to rest is left alone, in milliseconds: VS Code goes on starting what it has itself. */
const SETTLING = 3000;
const NAME = 'sample.bulletin';

/**
 * How long an installed package takes to start when a bulletin is opened in a window that has come to rest, as VS Code itself measures
 * it: reading dist/extension.js, running it, and its `activate()`, but not what that leaves to later turns. Each time is that of a fresh
 * extension host.
 * @param {string} vsix the path of the package, absolute
 * @returns {Promise<number[]>} milliseconds, the shortest first
 */
export async function activationTimes(vsix) {
  const folder = scratchFolder('bulletin-activation');
  copyFileSync(join(root, 'media', NAME), join(folder, NAME));
  const server = await startServer({ vsix });
  const browser = await launchBrowser();
  const times = [];
  for (let host = 0; host < HOSTS; host += 1) {
    // VS Code lists the quickest extensions last, and shows no row that is out of sight.
    const page = await browser.newPage({ viewport: { width: 1000, height: 3000 } });
    page.setDefaultTimeout(60_000);
    await page.goto(addressOf(server, { folder }));
    const workbench = new Workbench(page, server);
    await openLater(workbench, NAME);
    times.push(await activationTime(workbench));
    await page.close();
  }
  await browser.close();
  server.stop();
  return times.sort((a, b) => a - b);
}

/** Opens a file of the folder as a person does, when the window is at rest. @param {Workbench} workbench @param {string} name */
async function openLater(workbench, name) {
  const { page } = workbench;
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  await row.waitFor();
  await workbench.quiet();
  await page.waitForTimeout(SETTLING);
  await row.dblclick();
}

/** @param {Workbench} workbench @returns {Promise<number>} what VS Code’s list of running extensions says, in milliseconds */
async function activationTime(workbench) {
  await workbench.waitForWarnings();
  await workbench.runCommand('Developer: Show Running Extensions');
  const row = workbench.page.locator('.runtime-extensions-editor .extension', { hasText: 'Bulletin' });
  const said = await row.locator('.activation-time').innerText();
  const milliseconds = /(\d+)\s?ms/.exec(said)?.[1];
  if (milliseconds === undefined) throw new Error(`VS Code says “${said}” of the extension’s start.`);
  return Number(milliseconds);
}
