// The web worker's extension host, as on vscode.dev: no server behind the workbench, only files over http. The workbench
// is the one of VS Code's server from npm; two replacements in its code take the server away.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from '../support/install.mjs';
import { OLDEST, provideServer } from '../support/releases.mjs';
import { atEnd } from '../support/scratch.mjs';
import { quietSettings } from '../support/server.mjs';
import { suiteSource } from './bundle.mjs';

/** Where the suite is served: below the extension, or no extension host feels responsible for it. */
const SUITE = '/extension/dist/test/suite.js';

/** VS Code’s own file system in memory. */
const FOLDER = 'tmp:/workspace';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * @typedef {object} Site
 * @property {string} address the page that loads the extension and runs the suite, in a window with a folder in memory
 * @property {() => void} stop
 */

/**
 * Serves a workbench without a server on a free port of 127.0.0.1. The folder that it opens is an empty one in memory: a virtual
 * workspace, as on vscode.dev.
 * @param {string | null} grep
 * @param {import('../support/releases.mjs').Release} [release]
 * @returns {Promise<Site>}
 */
export async function serveWeb(grep, release = OLDEST) {
  const vscode = await provideServer(release);
  /** @type {Record<string, string>} */
  const pages = {
    '/static/out/vs/code/browser/workbench/workbench.js': workbenchCode(vscode),
    [SUITE]: suiteSource({ host: 'web', grep, workspace: null }),
  };
  /** @type {Record<string, string>} */
  const folders = { '/static/': vscode, '/extension/': root };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = path === '/' ? pageOf(vscode, request.headers.host ?? '') : pages[path];
    if (page !== undefined) answer(response, page, path === '/' ? '.html' : extname(path));
    else sendFile(response, fileOf(folders, path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  return { address: `http://127.0.0.1:${address.port}/?folder=${encodeURIComponent(FOLDER)}`, stop };
}

/**
 * @param {string} vscode
 * @returns {string}
 * @throws {Error} where the code is not the one that the replacements were made for
 */
function workbenchCode(vscode) {
  const path = join(vscode, 'out', 'vs', 'code', 'browser', 'workbench', 'workbench.js');
  const code = readFileSync(path, 'utf8');
  const local = replaceOnce(code, 'remoteAuthority:location.host', 'remoteAuthority:void 0');
  // Without a server the user's settings live in the browser's storage.
  return replaceOnce(local, /(\b\w\.file\(this\.userDataPath\)[^}]{0,40}\.)vscodeRemote\b/, '$1vscodeUserData');
}

/**
 * @param {string} text
 * @param {string | RegExp} pattern
 * @param {string} replacement
 */
function replaceOnce(text, pattern, replacement) {
  const replaced = text.replace(pattern, replacement);
  if (replaced === text) throw new Error(`VS Code’s workbench does not contain ${pattern}; was its version changed?`);
  return replaced;
}

/**
 * workbench.html with its placeholders filled.
 * @param {string} vscode
 * @param {string} host
 */
function pageOf(vscode, host) {
  const html = readFileSync(join(vscode, 'out', 'vs', 'code', 'browser', 'workbench', 'workbench.html'), 'utf8');
  const http = { scheme: 'http', authority: host };
  const configuration = {
    userDataPath: '/user-data',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    enableWorkspaceTrust: false,
    configurationDefaults: quietSettings,
    developmentOptions: {
      extensions: [{ ...http, path: '/extension' }],
      extensionTestsPath: { ...http, path: SUITE },
    },
  };
  /** @type {Record<string, string>} */
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/static',
    WORKBENCH_NLS_URL: '/static/out/nls.messages.js',
    WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
  };
  return html.replace(/\{\{([A-Z_]+)\}\}/g, (_whole, name) => values[name] ?? '');
}

/**
 * @param {Record<string, string>} folders
 * @param {string} path
 * @returns {string | null} the file that stands behind a path of the address; null where there is none
 */
function fileOf(folders, path) {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
  }
  return null;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} body
 * @param {string} extension
 */
function answer(response, body, extension) {
  response.writeHead(200, headers(extension)).end(body);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string | null} file
 */
function sendFile(response, file) {
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, headers(extname(file)));
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * The worker stands in a frame of its own origin, which may read the files too.
 * @param {string} extension
 */
function headers(extension) {
  return {
    'Content-Type': `${TYPES[extension] ?? 'text/plain'}; charset=utf-8`,
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
  };
}
