// npm run bench: how fast the engine is, beside the least that any program does and beside the tool that a user would
// pick instead, in one run on this machine.
//   npm run bench -- [--mb 1,10] [--only archives|hostile] [--limit SECONDS]
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installMissing, root } from '../support/install.mjs';
import { scratchFolder } from '../support/scratch.mjs';
import { makeArchive, textOf } from './archive.mjs';
import { barTable, sizeName } from './bars.mjs';
import { HOSTILE } from './hostile.mjs';
import { provideJscpd } from './jscpd.mjs';
import { measure } from './measure.mjs';
import { resultTable } from './table.mjs';

/** @typedef {import('./measure.mjs').Results} Results */
/** @typedef {import('./measure.mjs').Tools} Tools */

const USAGE = 'npm run bench -- [--mb 0.023,1,10,100] [--only archives|hostile] [--limit SECONDS]';
const KILOBYTES_23 = 0.023;
/** Seconds that a process may take. */
const LIMIT = 120;

/**
 * @typedef {object} Wishes
 * @property {number[]} sizes of archives, in MB, ascending
 * @property {boolean} isHostile whether the hostile texts are measured
 * @property {number} limit seconds for one process
 */

/** @returns {Wishes} @throws {TypeError} where the command line is wrong */
function readWishes() {
  const { values } = parseArgs({
    options: { mb: { type: 'string' }, only: { type: 'string' }, limit: { type: 'string' } },
  });
  const { mb = `${KILOBYTES_23},1,10,100`, only, limit = String(LIMIT) } = values;
  const sizes = mb.split(',').map(Number);
  const isRight =
    [...sizes, Number(limit)].every((number) => number > 0) && (!only || ['archives', 'hostile'].includes(only));
  if (!isRight) throw new TypeError(USAGE);
  return {
    sizes: only === 'hostile' ? [] : sizes.sort((a, b) => a - b),
    isHostile: only !== 'archives',
    limit: Number(limit),
  };
}

/**
 * Builds what is measured, with the settings of the package.
 * @param {string} folder
 * @returns {Promise<{ engine: string, cli: string }>}
 */
async function buildEngine(folder) {
  // Only now: esbuild may have been installed a moment ago.
  const { build } = await import('esbuild');
  const common = /** @type {const} */ ({
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    platform: 'node',
  });
  const [engine, cli] = [join(folder, 'engine.mjs'), join(folder, 'cli.cjs')];
  await build({ ...common, entryPoints: [join(root, 'test', 'bench', 'engine.ts')], format: 'esm', outfile: engine });
  await build({ ...common, entryPoints: [join(root, 'src', 'cli', 'main.ts')], format: 'cjs', outfile: cli });
  return { engine, cli };
}

/** @returns {Promise<string | undefined>} nothing where jscpd cannot be had, which is said */
async function jscpdIfPossible() {
  try {
    return await provideJscpd();
  } catch (error) {
    console.error(`jscpd is left out: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return undefined;
  }
}

/** How often a cold process runs: a short one is over before the machine is quiet. @param {number} bytes */
function runsFor(bytes) {
  return bytes < 2 ** 22 ? 5 : bytes < 2 ** 25 ? 3 : 1;
}

class Bench {
  #folder = scratchFolder('bulletin-bench');
  #tools;
  #limit;

  /** @param {Tools} tools @param {number} limit */
  constructor(tools, limit) {
    this.#tools = tools;
    this.#limit = limit;
  }

  /**
   * Measures one text and prints what came out.
   * @param {string} name @param {string} text @param {boolean} keys whether keystrokes are measured too
   * @returns {Promise<Results>}
   */
  async on(name, text, keys) {
    const file = join(this.#folder, 'text.txt');
    writeFileSync(file, text);
    const bytes = statSync(file).size;
    console.log(`\n${name} (${(bytes / 2 ** 20).toFixed(3)} MB)`);
    const results = await measure(this.#tools, file, { limit: this.#limit, runs: runsFor(bytes), keys });
    console.log(resultTable(results, bytes));
    rmSync(file);
    const { jscpd: _, ...ours } = results;
    if (Object.values(ours).some(({ failure }) => failure !== undefined)) process.exitCode = 1;
    return results;
  }
}

async function main() {
  const { sizes, isHostile, limit } = readWishes();
  installMissing();
  const folder = scratchFolder('bulletin-build');
  mkdirSync(folder, { recursive: true });
  const bench = new Bench({ ...(await buildEngine(folder)), jscpd: await jscpdIfPossible() }, limit);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
  const archives = [];
  for (const size of sizes) {
    const text = textOf(makeArchive(size * 2 ** 20).lines);
    // A keystroke has a bar at 1 and at 10 MB; an editor hands no larger file to an extension than 50 MB.
    archives.push({ size, results: await bench.on(`An archive of ${sizeName(size)}`, text, size >= 1 && size <= 50) });
  }
  for (const { name, make } of isHostile ? HOSTILE : []) await bench.on(`Hostile: ${name}`, make(), false);
  const bars = barTable(archives);
  if (bars !== '') console.log(`\n${bars}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
