// Runs dist/test/suite.js inside the extension host of a real VS Code:
//   node test/host/run.mjs [--host server|untrusted|web|all] [--grep PATTERN] [--latest]
// --latest takes the newest VS Code from npm instead of the oldest that the extension promises to work in. It builds nothing. The suite exports run(): Promise<void>, the contract of @vscode/test-electron, finds what it needs
// to know in globalThis.bulletinTest (bundle.mjs, Frame), and logs BULLETIN-SUITE {"passed":N,"failed":N} as its last line.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installMissing, root } from '../support/install.mjs';
import { NEWEST, OLDEST } from '../support/releases.mjs';
import { scratchFolder } from '../support/scratch.mjs';
import { addressOf, startServer } from '../support/server.mjs';
import { layOut } from './bundle.mjs';
import { sum } from './outcome.mjs';

/** The end of everything, in milliseconds, should one of the smaller limits not hold. */
const LIMIT = 40 * 60_000;

/** The tests that run in an untrusted folder unless others are asked for. */
const UNTRUSTED = '^(A workspace folder|A folder’s|Saving|What is ignored|Commands)';

/** @typedef {{ browser: import('playwright-core').Browser, grep: string | null, release: import('../support/releases.mjs').Release }} Task */
/** @typedef {(task: Task) => Promise<import('./outcome.mjs').Outcome>} Host */

/** @type {Record<string, Host>} */
const HOSTS = { server: inServer, untrusted: inUntrusted, web: inWebWorker };

/** @type {Host} */
async function inServer(task) {
  console.log(`Running the suite in VS Code ${task.release.vscode}, in the server’s extension host…`);
  return onServer(task, 'server');
}

/**
 * In a folder that the user does not trust: what may differ there, and what could.
 * @type {Host}
 */
async function inUntrusted(task) {
  console.log(`Running what works on a folder in VS Code ${task.release.vscode}, where the folder is not trusted…`);
  return onServer({ ...task, grep: task.grep ?? UNTRUSTED }, 'untrusted');
}

/**
 * @param {Task} task
 * @param {'server' | 'untrusted'} host
 */
async function onServer({ browser, grep, release }, host) {
  const { runSuite } = await import('./page.mjs');
  const folder = scratchFolder('bulletin-host');
  const { tests, workspace } = layOut(folder, { host, grep });
  const server = await startServer({ release, isTrusting: host === 'server' });
  try {
    return await runSuite(browser, addressOf(server, { extension: root, tests, folder: workspace }));
  } finally {
    server.stop();
  }
}

/** @type {Host} */
async function inWebWorker({ browser, grep, release }) {
  console.log(`Running the suite in VS Code ${release.vscode}, in the web worker’s extension host…`);
  const { runSuite } = await import('./page.mjs');
  const { serveWeb } = await import('./web.mjs');
  const site = await serveWeb(grep, release);
  try {
    return await runSuite(browser, site.address);
  } finally {
    site.stop();
  }
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: 'all' },
      grep: { type: 'string' },
      latest: { type: 'boolean', default: false },
    },
  });
  const names = values.host === 'all' ? Object.keys(HOSTS) : [values.host];
  const hosts = names.map((name) => HOSTS[name]);
  if (hosts.includes(undefined)) throw new Error(`--host is server, untrusted, web or all, not “${values.host}”.`);
  return { hosts: /** @type {Host[]} */ (hosts), grep: values.grep ?? null, release: values.latest ? NEWEST : OLDEST };
}

async function main() {
  const { hosts, grep, release } = readArguments();
  installMissing();
  if (!existsSync(join(root, 'dist', 'extension.js')))
    throw new Error('Nothing is built: run `node esbuild.js` first.');
  const { launchBrowser } = await import('../support/browser.mjs');
  const browser = await launchBrowser();
  const outcomes = [];
  for (const host of hosts) outcomes.push(await host({ browser, grep, release }));
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
