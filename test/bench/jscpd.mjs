// The tool that a user would pick instead: jscpd, the fastest of the finders of copied text.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cached } from '../support/cache.mjs';
import { npm } from '../support/npm.mjs';

const VERSION = '5.3.3';

/** From 20 tokens and from one line up, without a report, and without a limit on what it reads. */
const ARGUMENTS = ['-k', '20', '-l', '1', '-r', 'silent', '-z', '500mb', '-x', '99999999'];

/**
 * Installs jscpd on first use (37 MB).
 * @returns {Promise<string>} its program; the launcher in front of it would cost 40 ms more
 * @throws {Error} where npm cannot install it, or where there is none for this machine
 */
export async function provideJscpd() {
  const folder = await cached(`jscpd-${VERSION}`, `Installing jscpd ${VERSION} from npm, once…`, (draft) => {
    // Without a package.json of its own npm would install into the project above.
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n');
    npm(['install', '--ignore-scripts', `jscpd@${VERSION}`], draft);
  });
  return programIn(join(folder, 'node_modules', 'jscpd'));
}

/** @param {string} launcher the folder of the package @returns {string} */
function programIn(launcher) {
  const require = createRequire(join(launcher, 'package.json'));
  /** @type {{ getPlatformKey: () => string, PLATFORM_MAP: Record<string, { packageName: string } | undefined> }} */
  const { getPlatformKey, PLATFORM_MAP } = require(join(launcher, 'platform-map.js'));
  const name = PLATFORM_MAP[getPlatformKey()]?.packageName;
  if (name === undefined) throw new Error(`There is no jscpd for ${process.platform} on ${process.arch}.`);
  const folder = dirname(require.resolve(`${name}/package.json`));
  return join(folder, 'bin', process.platform === 'win32' ? 'jscpd.exe' : 'jscpd');
}

/**
 * @param {string} jscpd its program
 * @param {string} file the text to search
 * @returns {import('./processes.mjs').Program}
 */
export function jscpdOn(jscpd, file) {
  return { file: jscpd, args: [...ARGUMENTS, file] };
}
