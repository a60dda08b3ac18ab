// Packs the tables of src/core/languages for the bundles: as they are written for people they are a third longer.
const { dirname, join } = require('node:path');
const esbuild = require('esbuild');

/** What comes before a packed word, for how many characters it shares with the one before it: `A` for none, `B` for one. */
const FIRST_SIGN = 'A'.charCodeAt(0);
const SIGNS = 26;
/** What stands for the first table of a language, the next character for the next one: there are fewer than 91. */
const FIRST_PLACE = '!'.charCodeAt(0);

/**
 * A language's table with its sets packed, as `tablesOf` of src/core/languages/words.ts reads them. Where most words are case forms the
 * table stays as it is: stems and endings are shorter.
 * @type {import('esbuild').Plugin}
 */
const wordTables = {
  name: 'word-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]languages[\\/][a-z]{2}\.ts$/ }, async ({ path }) => {
      const { tables, bytes, files } = await read(path);
      const exported = Object.entries(tables).map(([name, table]) => `export const ${name} = ${written(table)};\n`);
      const contents = `import { numbered, tablesOf } from './words';\n${exported.join('')}`;
      if (Buffer.byteLength(contents) > bytes) return null;
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
  if (value instanceof Map) return isCalendar(value) ? calendar(value) : `new Map(${JSON.stringify([...value])})`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  const sets = entries.filter(([, each]) => each instanceof Set);
  const others = entries.filter(([, each]) => !(each instanceof Set));
  const parts = others.map(([key, each]) => `${key}: ${written(each)}`);
  if (sets.length > 0)
    parts.push(`...tablesOf(${JSON.stringify(sets.map(([key]) => key).join(' '))}, ${grouped(sets)})`);
  return `{ ${parts} }`;
}

/**
 * Many words stand in several tables, and each is written once: a line for those of the same tables, which are told before a `|`.
 * @param {[string, Set<string>][]} sets
 */
function grouped(sets) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const word of new Set(sets.flatMap(([, set]) => [...set]))) {
    const places = sets
      .flatMap(([, set], place) => (set.has(word) ? [String.fromCharCode(FIRST_PLACE + place)] : []))
      .join('');
    groups.set(places, [...(groups.get(places) ?? []), word]);
  }
  return JSON.stringify([...groups].map(([places, list]) => `${places}|${packed(list)}`).join('\n'));
}

/** @param {Map<string, number>} map @returns {boolean} whether it tells numbers from 1 on, as months have them */
function isCalendar(map) {
  return Math.min(...map.values()) === 1;
}

/** @param {Map<string, number>} map @returns {string} the words of each number, as code */
function calendar(map) {
  const forms = Array.from({ length: Math.max(...map.values()) }, (_, i) =>
    [...map].filter(([, number]) => number === i + 1),
  );
  return `numbered(${forms.map((words) => JSON.stringify(words.map(([word]) => word).join(' ')))})`;
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
