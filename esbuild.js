// Builds dist/extension.js, dist/cli.js and dist/test/suite.js.
//   node esbuild.js [--watch] [--production]
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

/** One bundle for the Node host and the web worker host. */
const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  format: 'cjs',
  platform: 'browser',
  external: ['vscode'],
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
 * Has the command line take the core out of the extension's bundle.
 * @type {import('esbuild').Plugin}
 */
const sharedCore = {
  name: 'shared-core',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/core$/ }, () => ({ path: join(__dirname, 'src', 'cli', 'packagedCore.cjs') }));
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
  const builds = production ? [extension, { ...cli, plugins: [sharedCore] }] : [extension, cli, suite];
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
