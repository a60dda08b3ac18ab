import { spawnSync } from 'node:child_process';

/**
 * Runs npm without standard input and without a word on the terminal.
 * @param {string[]} args what follows `npm` on its command line
 * @param {string} folder where it runs
 * @param {Record<string, string>} [more] environment variables besides this process's
 * @param {string} [node] the Node that runs npm; this one if left out
 * @throws {Error} with what npm printed, where it fails
 */
export function npm(args, folder, more = {}, node = process.execPath) {
  const [program, ...first] = npmCommand(node);
  const result = spawnSync(program, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: { ...quietEnvironment(), ...more },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: program === 'npm.cmd',
  });
  if (result.error) throw new Error(`npm cannot be run: ${result.error.message}`);
  if (result.status === 0) return;
  throw new Error(`npm ${args.join(' ')} failed in ${folder}:\n${result.stdout}${result.stderr}`.trim());
}

/** @param {string} node @returns {[string, ...string[]]} the npm that runs this script, else the one on the PATH */
function npmCommand(node) {
  const script = process.env['npm_execpath'] ?? '';
  if (script.endsWith('npm-cli.js')) return [node, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * The environment without what an outer npm says about its own package: `npm run` hands its flags down, and
 * `--omit=dev` or `--global` there is not meant for the installation made here.
 */
function quietEnvironment() {
  const own = /^npm_config_(omit|include|only|production|global|location|prefix|local_prefix|ignore_scripts|dry_run)$/i;
  const left = Object.entries(process.env).filter(([name]) => !own.test(name) && name !== 'NODE_ENV');
  return Object.fromEntries(left);
}
