// Packs the tables of src/core/languages for the bundles: as they are written for people they are a third longer.
const { dirname, join } = require('node:path');
const esbuild = require('esbuild');

/** What comes before a packed word, for how many characters it shares with the one before it: `A` for none, `B` for one. */
const FIRST_SIGN = 'A'.charCodeAt(0);
const SIGNS = 26;
/** Where the packed table has a larger share of the code it is not worth it. */
const WORTH = 0.95;

/**
 * A language's table with its sets packed, as `unpacked` of src/core/languages/words.ts reads them. Where most words are case forms the
 * table stays as it is: stems and endings are shorter.
 * @type {import('esbuild').Plugin}
 */
const wordTables = {
  name: 'word-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]languages[\\/][a-z]{2}\.ts$/ }, async ({ path }) => {
      const { tables, bytes, files } = await read(path);
      const exported = Object.entries(tables).map(([name, table]) => `export const ${name} = ${written(table)};\n`);
      const contents = `import { unpacked } from './words';\n${exported.join('')}`;
      if (Buffer.byteLength(contents) > WORTH * bytes) return null;
      return { contents, resolveDir: dirname(path), watchFiles: files };
    });
  },
};

/**
 * What a file exports, how much code that is, and the files it is made of.
 * @param {string} path
 * @returns {Promise<{ tables: Record<string, unknown>, bytes: number, files: string[] }>}
 */
async function read(path) {
  const root = __dirname;
  const { metafile, outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    minify: true,
    metafile: true,
    write: false,
  });
  const [{ contents }] = outputFiles;
  const tables = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
  return { tables, bytes: contents.length, files: Object.keys(metafile.inputs).map((file) => join(root, file)) };
}

/** @param {unknown} value of a table @returns {string} it as code */
function written(value) {
  if (value instanceof Set) return `unpacked(${JSON.stringify(packed([...value]))})`;
  if (value instanceof Map) return `new Map(${JSON.stringify([...value])})`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, each]) => `${key}: ${written(each)}`)} }`;
}

/** @param {string[]} words without capitals @returns {string} each as a sign and what it does not share with the one before it */
function packed(words) {
  let last = '';
  return words
    .sort()
    .map((word) => {
      if (/[A-Z]/.test(word)) throw new Error(`A table of words has “${word}”, which is not in lower case.`);
      let shared = 0;
      while (shared < SIGNS - 1 && shared < word.length && word[shared] === last[shared]) shared += 1;
      last = word;
      return String.fromCharCode(FIRST_SIGN + shared) + word.slice(shared);
    })
    .join('');
}

module.exports = { wordTables };
