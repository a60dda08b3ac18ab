// Starts VS Code's own server, as releases.mjs provides it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeOf, OLDEST, provideServer } from './releases.mjs';
import { atEnd, scratchFolder } from './scratch.mjs';

const SECONDS_TO_START = 60;

/** Loaded into the server: it ends when the process that started it is gone, even one that was killed outright. */
const LEASH = `data:text/javascript,const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(1), 2000).unref();`;

/** User settings under which nothing but the files and the extension shows, and nothing is saved by itself. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off',
  'git.enabled': false,
};

/** User settings under which folders are not trusted, without a question. */
const untrusting = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/**
 * @typedef {object} Server
 * @property {string} authority host and port, as they stand in `vscode-remote://` addresses
 * @property {string} token the connection token
 * @property {string} dataFolder the server's own folder, fresh for every start
 * @property {Promise<void>} ended is kept when the server has ended, by itself or stopped
 * @property {() => void} stop ends it and all it started; may be called twice
 */

/**
 * @typedef {object} ServerOptions
 * @property {import('./releases.mjs').Release} [release] the VS Code; the oldest if left out
 * @property {Record<string, unknown>} [settings] user settings on top of `quietSettings`
 * @property {Record<string, unknown>} [machineSettings] settings of the remote machine; they win over the user's
 * @property {boolean} [isTrusting] whether every folder is trusted, as it is if left out; else none is, and nobody is asked
 * @property {string} [vsix] a packaged extension to install before the start, absolute
 * @property {string} [extension] the folder of an extension to treat as installed, absolute. As one under development
 *   it would bring a banner, and VS Code would take the themes of the server below it for its own
 * @property {Record<string, string>} [env] environment variables of the extension host, on top of this process's
 */

/**
 * Starts VS Code's server on a free port of 127.0.0.1, with a fresh folder for its data and a random token (a server
 * without one gives a shell to whoever reaches its port). It is stopped when this process ends.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 * @throws {Error} where it does not answer within a minute
 */
export async function startServer(options = {}) {
  const {
    release = OLDEST,
    settings = {},
    machineSettings = {},
    isTrusting = true,
    vsix,
    extension,
    env = {},
  } = options;
  const program = join(await provideServer(release), 'out', 'server-main.js');
  const node = await nodeOf(release);
  const dataFolder = scratchFolder('bulletin-server');
  const token = randomBytes(16).toString('hex');
  writeJson(join(dataFolder, 'data', 'User', 'settings.json'), {
    ...quietSettings,
    ...(isTrusting ? {} : untrusting),
    ...settings,
  });
  writeJson(join(dataFolder, 'data', 'Machine', 'settings.json'), machineSettings);
  if (extension) linkExtension(extension, join(dataFolder, 'extensions'));
  // In a file, because a command line can be read by every user of the machine.
  const tokenFile = join(dataFolder, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const launch = {
    node,
    program,
    flags: release.flags,
    dataFolder,
    env: { ...serverEnvironment(env), XDG_RUNTIME_DIR: dataFolder },
  };
  if (vsix) await finished(start(launch, ['--install-extension', vsix]));
  const server = start(launch, ['--host', '127.0.0.1', '--port', '0', '--connection-token-file', tokenFile]);
  const stop = atEnd(() => killGroup(server));
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => server.once('exit', () => resolve()));
  const port = await listeningPort(server, stop);
  return { authority: `127.0.0.1:${port}`, token, dataFolder, ended, stop };
}

/**
 * The environment without what a surrounding VS Code says of itself: the server would take it for its own.
 * @param {Record<string, string>} more
 */
function serverEnvironment(more) {
  const left = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(left), ...more };
}

/**
 * @param {string} extension
 * @param {string} folder where the server looks for installed extensions
 */
function linkExtension(extension, folder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  symlinkSync(extension, join(folder, `${publisher}.${name}-${version}`), 'dir');
}

/**
 * @param {{ node: string, program: string, flags: readonly string[], dataFolder: string, env: Record<string, string | undefined> }} launch
 * @param {string[]} args
 */
function start({ node, program, flags, dataFolder, env }, args) {
  const common = [...flags, '--accept-server-license-terms', '--telemetry-level', 'off'];
  return spawn(node, ['--import', LEASH, program, ...args, ...common, '--server-data-dir', dataFolder], {
    cwd: dirname(program),
    env,
    // A group of its own, so that the extension hosts end with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {() => void} stop
 * @returns {Promise<number>} the port, once the server says that it listens
 */
function listeningPort(server, stop) {
  let said = '';
  return new Promise((resolve, reject) => {
    /** @param {string} reason */
    const fail = (reason) => {
      stop();
      reject(new Error(`VS Code's server ${reason}:\n${said}`));
    };
    const timer = setTimeout(() => fail(`did not start within ${SECONDS_TO_START} s`), SECONDS_TO_START * 1000);
    server.once('error', (error) => fail(`cannot be run (${error.message})`));
    server.once('exit', (code) => fail(`ended at once (${code})`));
    listen(server, (text) => {
      said = (said + text).slice(-10_000);
      const port = /agent listening on (\d{1,5})/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {(text: string) => void} hear
 */
function listen(server, hear) {
  for (const stream of [server.stdout, server.stderr]) stream?.setEncoding('utf8').on('data', hear);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
function finished(child) {
  let said = '';
  listen(child, (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * @param {string} path
 * @param {unknown} value
 */
function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * What the workbench's page opens.
 * @typedef {object} View
 * @property {string} [extension] the folder of an extension under development, absolute
 * @property {string} [tests] the bundle to run inside the extension host, absolute
 * @property {string} [folder] the folder to open, absolute; without one the window is empty
 * @property {string} [file] the file to show, absolute
 */

/**
 * @param {Server} server
 * @param {View} view
 * @returns {string} the address that shows it
 */
export function addressOf(server, { extension, tests, folder, file }) {
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${server.authority}${encodeURI(path)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({ tkn: server.token });
  if (folder) query.set('folder', folder);
  else query.set('ew', 'true');
  query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}
