// Complete VS Codes without a download and without a display: the npm package code-server holds VS Code's own server and
// workbench.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cached } from './cache.mjs';
import { npm } from './npm.mjs';

/**
 * @typedef {object} Release
 * @property {string} vscode the VS Code that it is
 * @property {string} codeServer the npm package that holds it
 * @property {string | null} ripgrep the version of the package that brings ripgrep along, which its own installation would
 *   download; null where it comes with it
 * @property {string | null} node the version of the npm package that brings the Node along on which it runs; null where any does
 * @property {readonly string[]} natives modules without which it does not start, to be compiled
 * @property {readonly string[]} flags of the server, besides the usual ones
 */

/** The oldest that package.json's engines allow; the one that tests run in unless they say otherwise. @type {Release} */
export const OLDEST = {
  vscode: '1.100.3',
  codeServer: '4.100.3',
  ripgrep: '1.18.0',
  node: null,
  natives: [],
  flags: [],
};

/** The newest in npm. @type {Release} */
export const NEWEST = {
  vscode: '1.139.1',
  codeServer: '4.139.1',
  ripgrep: null,
  node: '24.21.0',
  natives: ['@vscode/native-watchdog'],
  // Without it the server does not obey the page's address.
  flags: ['--enable-smoke-test-driver'],
};

/** What compiles a native module. */
const COMPILERS = process.platform === 'win32' ? [] : ['make', 'c++', 'python3'];

/**
 * The folder of a VS Code's server, installed on first use: about 15 s and 300 MB for the oldest, two minutes and 900 MB for the
 * newest.
 * @param {Release} [release]
 * @returns {Promise<string>}
 * @throws {Error} a plain sentence, where this machine lacks something
 */
export async function provideServer(release = OLDEST) {
  const { vscode, codeServer, ripgrep } = release;
  const sentence = `Installing VS Code ${vscode} from npm (code-server ${codeServer}), once…`;
  const name = ripgrep === null ? `server-${codeServer}` : `server-${codeServer}-rg-${ripgrep}`;
  const folder = await cached(name, sentence, (draft) => installServer(draft, release));
  return serverFolder(folder);
}

/**
 * The Node on which a server runs; the server is to be installed.
 * @param {Release} release
 * @returns {Promise<string>}
 */
export async function nodeOf(release) {
  if (release.node === null) return process.execPath;
  return nodeIn(join(await provideServer(release), '..', '..', '..', '..'));
}

/** @param {string} folder */
const serverFolder = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

const PLATFORM = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** @param {string} folder */
function nodeIn(folder) {
  const home = join(folder, 'node_modules', `node-${PLATFORM}`);
  return join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param {string} folder @param {Release} release */
function installServer(folder, { codeServer, ripgrep, node, natives }) {
  if (natives.length > 0) demandCompilers();
  const ripgrepPackage = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const packages = [`code-server@${codeServer}`];
  if (ripgrep !== null) packages.push(`${ripgrepPackage}@${ripgrep}`);
  if (node !== null) packages.push(`node-${PLATFORM}@${node}`);
  // Without a package.json of its own npm would install into the project above.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(['install', '--ignore-scripts', ...packages], folder);
  const vscode = serverFolder(folder);
  npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
  if (natives.length > 0) compile(natives, vscode, nodeIn(folder));
  if (ripgrep === null) return;
  placeRipgrep(
    join(folder, 'node_modules', ripgrepPackage, 'bin'),
    join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin'),
  );
}

/** @throws {Error} where one is missing */
function demandCompilers() {
  const missing = COMPILERS.filter((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0);
  if (missing.length === 0) return;
  throw new Error(`This VS Code has a module to be compiled, and this machine has no ${missing.join(', no ')}.`);
}

/** For the Node that comes along, with its own headers. @param {readonly string[]} modules @param {string} folder @param {string} node */
function compile(modules, folder, node) {
  const bin = dirname(node);
  npm(
    ['rebuild', ...modules],
    folder,
    {
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      npm_config_nodedir: dirname(bin),
    },
    node,
  );
}

/**
 * @param {string} from
 * @param {string} to
 */
function placeRipgrep(from, to) {
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  mkdirSync(to, { recursive: true });
  copyFileSync(join(from, program), join(to, program));
  chmodSync(join(to, program), 0o755);
}
