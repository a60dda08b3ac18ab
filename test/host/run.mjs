// Runs dist/test/suite.js inside the extension host of a real VS Code:
//   node test/host/run.mjs [--host server|web|all] [--grep PATTERN]
// It builds nothing. The suite exports run(): Promise<void>, the contract of @vscode/test-electron, finds what it needs
// to know in globalThis.bulletinTest (bundle.mjs, Frame), and logs BULLETIN-SUITE {"passed":N,"failed":N} as its last line.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installMissing, root } from '../support/install.mjs';
import { scratchFolder } from '../support/scratch.mjs';
import { addressOf, startServer, VSCODE } from '../support/server.mjs';
import { layOut } from './bundle.mjs';
import { sum } from './outcome.mjs';

/** The end of everything, in milliseconds, should one of the smaller limits not hold. */
const LIMIT = 15 * 60_000;

/** @typedef {(browser: import('playwright-core').Browser, grep: string | null) => Promise<import('./outcome.mjs').Outcome>} Host */

/** @type {Record<string, Host>} */
const HOSTS = { server: inServer, web: inWebWorker };

/** @type {Host} */
async function inServer(browser, grep) {
  console.log(`Running the suite in VS Code ${VSCODE}, in the server’s extension host…`);
  const { runSuite } = await import('./page.mjs');
  const folder = scratchFolder('bulletin-host');
  const { tests, workspace } = layOut(folder, { host: 'server', grep });
  const server = await startServer();
  try {
    return await runSuite(browser, addressOf(server, { extension: root, tests, folder: workspace }));
  } finally {
    server.stop();
  }
}

/** @type {Host} */
async function inWebWorker(browser, grep) {
  console.log(`Running the suite in VS Code ${VSCODE}, in the web worker’s extension host…`);
  const { runSuite } = await import('./page.mjs');
  const { serveWeb } = await import('./web.mjs');
  const site = await serveWeb(grep);
  try {
    return await runSuite(browser, site.address);
  } finally {
    site.stop();
  }
}

function readArguments() {
  const { values } = parseArgs({
    options: { host: { type: 'string', default: 'all' }, grep: { type: 'string' } },
  });
  const names = values.host === 'all' ? Object.keys(HOSTS) : [values.host];
  const hosts = names.map((name) => HOSTS[name]);
  if (hosts.includes(undefined)) throw new Error(`--host is server, web or all, not “${values.host}”.`);
  return { hosts: /** @type {Host[]} */ (hosts), grep: values.grep ?? null };
}

async function main() {
  const { hosts, grep } = readArguments();
  installMissing();
  if (!existsSync(join(root, 'dist', 'extension.js')))
    throw new Error('Nothing is built: run `node esbuild.js` first.');
  const { launchBrowser } = await import('../support/browser.mjs');
  const browser = await launchBrowser();
  const outcomes = [];
  for (const host of hosts) outcomes.push(await host(browser, grep));
  await browser.close();
  return sum(outcomes);
}

setTimeout(() => {
  console.error('The host tests took too long.');
  process.exit(1);
}, LIMIT).unref();

try {
  const { passed, failed } = await main();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
