import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { cached, cacheFolder } from './cache.mjs';
import { root } from './install.mjs';

/** What browsers are called on a PATH, the plainest first. */
const PROGRAMS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** Where they stand on systems that keep them off the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The pages are this machine's own, and containers and root have no sandbox. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** @typedef {{ program: string, env?: Record<string, string> }} Candidate */

/**
 * Starts a headless Chrome, Chromium or Edge: the one that CHROME_PATH names, else an installed one, else the one from
 * the npm package @sparticuz/chromium, which brings the system libraries that a bare machine lacks.
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} a plain sentence, where none can be had
 */
export async function launchBrowser() {
  for (const program of installedBrowsers()) {
    const browser = await launch({ program }).catch(() => null);
    if (browser) return browser;
    console.log(`${program} does not start; looking for another browser…`);
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(noBrowser());
  return launch(await packagedBrowser());
}

/**
 * @param {Candidate} candidate
 * @returns {Promise<import('playwright-core').Browser>}
 */
function launch({ program, env }) {
  const environment = /** @type {Record<string, string>} */ ({ ...process.env, ...env });
  return chromium.launch({ executablePath: program, args: FLAGS, env: environment, timeout: 60_000 });
}

function noBrowser() {
  return 'No browser was found: install Chrome, Chromium or Edge, or set CHROME_PATH to the program.';
}

/** @returns {string[]} absolute paths of existing programs, in the order in which they are tried */
function installedBrowsers() {
  const chosen = process.env['CHROME_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...(chosen ? [chosen] : []), ...found, ...PLACES])].filter((path) => existsSync(path));
}

/** @returns {Promise<Candidate>} the browser from npm, unpacked on first use (about 5 s, 250 MB) */
async function packagedBrowser() {
  const name = `chromium-${packagedVersion()}`;
  const folder = await cached(name, 'Unpacking a browser (Chromium, from npm), once…', (draft) => unpack(draft, name));
  return {
    program: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** @returns {string} */
function packagedVersion() {
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/**
 * The package unpacks into the system's temporary folder, and its libraries only on what it takes for a server of
 * Amazon's; hence a process of its own, told so.
 * @param {string} draft
 * @param {string} name what the folder is called later
 */
function unpack(draft, name) {
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const result = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status !== 0) throw new Error(`The browser from npm cannot be unpacked: ${result.stderr}`);
  writeFileSync(join(draft, 'fonts.conf'), fontsConfiguration(join(cacheFolder, name)));
}

/**
 * The system's fonts where it has some, and those of the package behind them.
 * @param {string} folder
 */
function fontsConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
