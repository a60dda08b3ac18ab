// Builds what stands in dist/: extension.js, features.js, core.js, web.js, cli.js, and the host suite, test/suite.js.
//   node esbuild.js [--watch] [--production]
const { join } = require('node:path');
const esbuild = require('esbuild');
const { wordTables } = require('./wordTables.js');

const CORE = join(__dirname, 'src', 'core', 'index.ts');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: __dirname,
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  format: 'cjs',
};

/**
 * Leaves the core to dist/core.js, which is read when something of it is first used: to compile it takes longer than all that the
 * extension does at its start. An import from the core becomes one from a module made here, which has a getter for each name.
 * @type {import('esbuild').Plugin}
 */
const coreLater = {
  name: 'core-later',
  setup({ onResolve, onLoad }) {
    const namespace = 'core-later';
    onResolve({ filter: /^\.\.?\/core$/ }, () => ({ path: 'names', namespace }));
    onResolve({ filter: /^getters$/, namespace }, () => ({ path: 'getters', namespace }));
    onResolve({ filter: /^\.\/core\.js$/, namespace }, ({ path }) => ({ path, external: true }));
    // Between the two, that the bundler does not copy the getters for each file that imports some.
    onLoad({ filter: /^names$/, namespace }, async () => ({
      contents: `export { ${await namesOfCore()} } from 'getters';`,
      watchFiles: [CORE],
    }));
    onLoad({ filter: /^getters$/, namespace }, async () => ({ contents: getters(await namesOfCore()) }));
  },
};

/** @returns {Promise<string[]>} the names of the values that the core exports */
async function namesOfCore() {
  const { metafile } = await esbuild.build({
    ...common,
    entryPoints: [CORE],
    outdir: 'dist',
    bundle: false,
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** @param {string[]} names @returns {string} */
function getters(names) {
  return `let core;
for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => (core ??= require('./core.js'))[name] });
exports.__esModule = true;`;
}

/** What VS Code starts; it reads the features. */
const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'browser',
  external: ['./features.js'],
};

/** All that users see, which reads the core. */
const features = {
  ...common,
  entryPoints: ['src/features.ts'],
  outfile: 'dist/features.js',
  platform: 'browser',
  external: ['vscode'],
  plugins: [coreLater],
};

/** The engine, for the features and the command line alike. */
const core = { ...common, entryPoints: [CORE], outfile: 'dist/core.js', platform: 'browser', plugins: [wordTables] };

/** What VS Code starts where files cannot be required; it reads the two above. */
const web = {
  ...common,
  entryPoints: ['src/web.ts'],
  outfile: 'dist/web.js',
  platform: 'browser',
  external: ['vscode'],
};

const cli = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [coreLater],
};

/** The suite that runs inside the extension host; mocha comes along in its browser build. */
const suite = {
  ...common,
  entryPoints: ['test/host/suite.ts'],
  outfile: 'dist/test/suite.js',
  platform: 'browser',
  external: ['vscode'],
  define: { global: 'globalThis' },
};

async function main() {
  const isProduction = process.argv.includes('--production');
  const builds = [extension, features, core, web, cli, ...(isProduction ? [] : [suite])].map((build) => ({
    ...build,
    minify: isProduction,
    sourcemap: isProduction ? false : 'linked',
  }));
  if (!process.argv.includes('--watch')) {
    await Promise.all(builds.map((build) => esbuild.build(build)));
    return;
  }
  for (const build of builds) {
    const context = await esbuild.context({ ...build, logLevel: 'info' });
    await context.watch();
  }
}

module.exports = { extension, features, core, web, cli };

if (require.main === module) main().catch(() => process.exit(1));
