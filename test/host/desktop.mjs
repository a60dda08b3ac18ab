// The same suite in the desktop's VS Code: npm run test:desktop. @vscode/test-electron downloads it, so the internet is
// needed, and a display (on a Linux machine without one: xvfb-run -a npm run test:desktop).
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { cacheFolder } from '../support/cache.mjs';
import { installMissing, root } from '../support/install.mjs';
import { OLDEST } from '../support/releases.mjs';
import { atEnd, scratchFolder } from '../support/scratch.mjs';
import { layOut } from './bundle.mjs';
import { outcomeIn } from './outcome.mjs';

/** The whole suite's limit, in milliseconds. */
const LIMIT = 240_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--disable-updates',
  '--disable-extensions',
  '--disable-workspace-trust',
  '--skip-welcome',
  '--skip-release-notes',
];

/**
 * @returns {Promise<string>} the program
 * @throws {Error} a plain sentence
 */
async function download() {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  console.log(`Downloading VS Code ${OLDEST.vscode}, once…`);
  try {
    const options = { version: OLDEST.vscode, cachePath: cacheFolder, reporter: new SilentReporter(), timeout: 30_000 };
    return await downloadAndUnzipVSCode(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`VS Code ${OLDEST.vscode} cannot be downloaded here (${reason}); npm test needs no download.`);
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, outcome: import('./outcome.mjs').Outcome | null }>}
 */
function run(program, args) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT, killSignal: 'SIGKILL' });
  atEnd(() => child.kill('SIGKILL'));
  /** @type {import('./outcome.mjs').Outcome | null} */
  let outcome = null;
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      const said = outcomeIn(line);
      if (said) outcome = said;
      else console.log(line);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, outcome }));
  });
}

async function main() {
  installMissing();
  const folder = scratchFolder('bulletin-desktop');
  const { tests, workspace } = layOut(folder, { host: 'desktop', grep: null });
  const program = await download();
  console.log(`Running the suite in VS Code ${OLDEST.vscode}, on the desktop…`);
  const places = [`--user-data-dir=${folder}/user-data`, `--extensions-dir=${folder}/extensions`];
  const test = [`--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${tests}`];
  const { code, outcome } = await run(program, [workspace, ...FLAGS, ...places, ...test]);
  if (!outcome) throw new Error(`VS Code ended (${code}) before the suite did; does this machine have a display?`);
  console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
  return code === 0 && outcome.failed === 0 && outcome.passed > 0;
}

try {
  process.exit((await main()) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
