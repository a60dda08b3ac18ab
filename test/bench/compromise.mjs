// A general library for names, to stand beside our own reading of them.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cached } from '../support/cache.mjs';
import { npm } from '../support/npm.mjs';

const VERSION = '14.17.0';

/**
 * Installs compromise on first use.
 * @returns {Promise<(text: string) => string[]>} the people that it finds in a text
 * @throws {Error} where npm cannot install it
 */
export async function provideCompromise() {
  const folder = await cached(`compromise-${VERSION}`, `Installing compromise ${VERSION} from npm, once…`, (draft) => {
    // Without a package.json of its own npm would install into the project above.
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n');
    npm(['install', '--ignore-scripts', `compromise@${VERSION}`], draft);
  });
  const nlp = createRequire(join(folder, 'package.json'))('compromise');
  return (text) => nlp(text).people().out('array');
}
