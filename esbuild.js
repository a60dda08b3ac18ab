// Builds dist/extension.js, dist/cli.js and dist/test/suite.js.
//   node esbuild.js [--watch] [--production]
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
};

/** @returns {string[]} the names of VS Code's API that the code of the extension uses as values, sorted */
function usedNames() {
  const declarations = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
  const values = new Set(
    [...declarations.matchAll(/export (?:class|enum|namespace|function|const) (\w+)/g)].map(([, name]) => name),
  );
  const folder = join(__dirname, 'src', 'vscode');
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const used = new Set(code.flatMap((text) => [...text.matchAll(/\bvscode\.(\w+)/g)].map(([, name]) => name)));
  return [...used].filter((name) => values.has(name)).sort();
}

/**
 * VS Code's API as one module that has the names in use. Without it esbuild copies all of the API's hundreds of names for each file
 * that imports it, which is a quarter of the time that the extension takes to start.
 * @type {import('esbuild').Plugin}
 */
const sharedApi = {
  name: 'shared-api',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api' },
    );
    onLoad({ filter: /^vscode$/, namespace: 'api' }, () => {
      const names = usedNames().map((name) => `export const ${name} = api.${name};`);
      return { contents: ["const api = require('vscode');", ...names].join('\n') };
    });
  },
};

/** One bundle for the Node host and the web worker host. */
const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  format: 'cjs',
  platform: 'browser',
  plugins: [sharedApi],
};

const cli = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  format: 'cjs',
  platform: 'node',
  banner: { js: '#!/usr/bin/env node' },
};

/**
 * The engine out of the extension's bundle beside it, so that the package carries it once. That bundle asks for VS Code's API when it
 * is read, though the engine does not need it; for that moment anything is taken for the API.
 * @type {import('esbuild').Plugin}
 */
const sharedEngine = {
  name: 'shared-engine',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/core$/ }, () => ({ path: 'core', namespace: 'engine' }));
    onResolve({ filter: /^\.\/extension\.js$/ }, () => ({ path: './extension.js', external: true }));
    onLoad({ filter: /^core$/, namespace: 'engine' }, () => ({
      contents: `
        const Module = require('node:module');
        const load = Module._load;
        const anything = new Proxy(function () {}, {
          get: (api, name) => (name === 'prototype' ? api.prototype : anything),
          apply: () => anything,
          construct: () => ({}),
        });
        Module._load = (name, ...rest) => (name === 'vscode' ? anything : load(name, ...rest));
        try {
          module.exports = require('./extension.js').core;
        } finally {
          Module._load = load;
        }`,
    }));
  },
};

/** The suite that runs inside the extension host; mocha comes along in its browser build. */
const suite = {
  ...common,
  minify: false,
  entryPoints: ['test/host/suite.ts'],
  outfile: 'dist/test/suite.js',
  format: 'cjs',
  platform: 'browser',
  external: ['vscode'],
  define: { global: 'globalThis' },
};

async function main() {
  const builds = production ? [extension, { ...cli, plugins: [sharedEngine] }] : [extension, cli, suite];
  if (watch) {
    for (const build of builds) {
      const context = await esbuild.context({ ...build, logLevel: 'info' });
      await context.watch();
    }
    return;
  }
  await Promise.all(builds.map((build) => esbuild.build(build)));
}

main().catch(() => process.exit(1));
