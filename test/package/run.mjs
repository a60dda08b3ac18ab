// npm run package: makes bulletin.vsix, and tells what it weighs and how long it takes to start, beside what it may. Fails where
// that is missed, the package being there all the same; not for a bundle's goal as long as the limit for all of them holds, nor for the
// time that the start takes on a busy machine.
import { statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { table } from '../bench/table.mjs';
import { installMissing, root } from '../support/install.mjs';
import { BUNDLES_LIMIT_KILOBYTES, MOST } from './bars.mjs';

const PACKAGE = join(root, 'bulletin.vsix');
/** What VS Code reads of it: at the start and just behind it, with the first bulletin, and at the start in a web worker’s host. */
const BUNDLES = ['extension.js', 'features.js', 'core.js', 'web.js'];
/** How long all of it may take, in milliseconds. */
const LIMIT = 5 * 60_000;
const KILOBYTE = 1024;

/**
 * @typedef {object} Bar
 * @property {string} what
 * @property {number} most
 * @property {string} unit
 * @property {number} value
 * @property {boolean} isFatal whether to miss it is a failure
 */

/** @param {Bar} bar */
const isReached = ({ value, most }) => value <= most;

/** @param {Bar} bar @returns {string[]} */
const row = (bar) => [
  bar.what,
  `≤ ${bar.most} ${bar.unit}`,
  `${bar.value.toFixed(1)} ${bar.unit}`,
  isReached(bar) ? 'reached' : 'MISSED',
];

/** @param {string} path @returns {number} */
const kilobytes = (path) => statSync(path).size / KILOBYTE;

/** @returns {Bar[]} */
function weigh() {
  const weights = BUNDLES.map((name) => kilobytes(join(root, 'dist', name)));
  const sum = weights.reduce((a, b) => a + b);
  console.log(`The bundles that VS Code reads weigh ${sum.toFixed(1)} KB together.`);
  const isFatal = sum > BUNDLES_LIMIT_KILOBYTES;
  return [
    { what: 'package', most: MOST.packageKilobytes, unit: 'KB', value: kilobytes(PACKAGE), isFatal: true },
    ...BUNDLES.map((name, index) => ({
      what: `bundle dist/${name}, minified`,
      most: MOST.bundleKilobytes,
      unit: 'KB',
      value: weights[index] ?? 0,
      isFatal,
    })),
  ];
}

/** @returns {Promise<Bar[]>} none where this machine has nothing to start the package in; that is said */
async function timeStart() {
  console.log('Starting it in VS Code…');
  const load = loadavg()[0] ?? 0;
  const isBusy = load > availableParallelism() / 2;
  const { activationTimes } = await import('./activation.mjs');
  const times = await activationTimes(PACKAGE).catch((error) => {
    console.log(`Its start is not measured: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  });
  const median = times[Math.floor(times.length / 2)];
  if (median === undefined) return [];
  console.log(`Activations, each in a fresh extension host: ${times.join(', ')} ms`);
  if (isBusy)
    console.log(`The machine was busy (load ${load.toFixed(1)}), so they are longer than the extension needs.`);
  const most = MOST.activationMilliseconds;
  return [{ what: 'activation, median', most, unit: 'ms', value: median, isFatal: !isBusy }];
}

async function main() {
  installMissing();
  const { FILES } = await import('./contents.mjs');
  const { makePackage } = await import('./vsix.mjs');
  console.log('Packaging…');
  makePackage(PACKAGE);
  console.log(`Made bulletin.vsix with ${FILES.length} files:`);
  console.log(FILES.map((file) => `  ${file}`).join('\n'));
  const bars = [...weigh(), ...(await timeStart())];
  console.log(`\n${table([['bar', 'wanted', 'measured', ''], ...bars.map(row)])}`);
  const missed = bars.filter((bar) => !isReached(bar));
  if (missed.some(({ what }) => what.startsWith('bundle'))) {
    const { heaviestParts } = await import('./weight.mjs');
    console.log(`\nThe heaviest parts of the core:\n${(await heaviestParts()).join('\n')}`);
  }
  return missed;
}

setTimeout(() => {
  console.error('To measure the package took too long.');
  process.exit(1);
}, LIMIT).unref();

try {
  const missed = await main();
  for (const { what } of missed) console.log(`\nMissed: ${what}. bulletin.vsix is made and works.`);
  process.exit(missed.some(({ isFatal }) => isFatal) ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
