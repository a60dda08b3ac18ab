// npm test: installs what is missing, checks types and style, builds, and runs every suite, those in a real VS Code
// included; at last it looks whether `npm start` and the package work. Says what it is doing and ends with one plain
// line, `N passed, N failed`. With --long only the suites that need no editor, at length; that takes hours.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, root } from './support/install.mjs';

/** @typedef {{ passed: number, failed: number }} Outcome */

/**
 * Runs one of the project's tools with Node and shows what it prints.
 * @param {string} what @param {string[]} words @returns {boolean} whether it succeeded
 */
function tool(what, words) {
  console.log(`\n${what}…`);
  return spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** @param {boolean} good @returns {Outcome} a check that counts as one test */
function once(good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Outcome} */
function unitSuites() {
  const report = join(root, 'out', 'vitest.json');
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(report, { force: true });
  const words = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const good = tool('Core, command line, grammar, manifest and architecture', [
    'node_modules/vitest/vitest.mjs',
    ...words,
    `--outputFile=${report}`,
  ]);
  return counted(good, () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

/** @returns {Outcome} */
function hostSuites() {
  console.log('\nThe extension in a real VS Code…');
  const done = spawnSync(process.execPath, ['test/host/run.mjs', '--host', 'all'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(done.stdout);
  return counted(done.status === 0, () => {
    const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(done.stdout) ?? [];
    return { passed: Number(passed), failed: Number(failed) };
  });
}

/**
 * What a suite counted. One that ended badly without a failed test, or that cannot be read, is a failure itself.
 * @param {boolean} good @param {() => Outcome} read @returns {Outcome}
 */
function counted(good, read) {
  try {
    const { passed, failed } = read();
    if (Number.isInteger(passed) && Number.isInteger(failed)) return { passed, failed: good ? failed : failed || 1 };
  } catch {
    // Reported as a failure below.
  }
  return { passed: 0, failed: 1 };
}

/** @returns {Outcome[]} */
function everything() {
  return [
    once(tool('Types', ['node_modules/typescript/bin/tsc', '-b'])),
    once(tool('Style', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off'])),
    once(tool('Building', ['esbuild.js'])),
    unitSuites(),
    hostSuites(),
    once(tool('npm start', ['test/e2e/start.mjs', '--check'])),
    once(tool('The package, installed', ['test/e2e/installed.mjs'])),
  ];
}

function main() {
  installMissing();
  const isLong = process.argv.includes('--long');
  if (isLong) process.env['LONG'] = '1';
  const outcomes = isLong ? [unitSuites()] : everything();
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main();
