// Builds what stands in dist/: extension.js, features.js, core.js, web.js, cli.js, and the host suite, test/suite.js.
//   node esbuild.js [--watch] [--production]
const { mkdir, writeFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const esbuild = require('esbuild');
const { minify } = require('terser');
const { version } = require('./package.json');

const CORE = join(__dirname, 'src', 'core', 'index.ts');
/** What is used of VS Code's API. */
const API = join(__dirname, 'src', 'vscode', 'shared', 'api.ts');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: __dirname,
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  format: 'cjs',
  // Nothing but numbers is asked whether it is none.
  define: { 'Number.POSITIVE_INFINITY': 'Infinity', 'Number.isNaN': 'isNaN', 'Number.parseInt': 'parseInt' },
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
    onResolve({ filter: /^\.{1,2}(\/\.\.)*\/core$/ }, () => ({ path: 'names', namespace }));
    onResolve({ filter: /^getters$/, namespace }, () => ({ path: 'getters', namespace }));
    onResolve({ filter: /^\.\/core\.js$/, namespace }, ({ path }) => ({ path, external: true }));
    // Between the two, that the bundler does not copy the getters for each file that imports some.
    onLoad({ filter: /^names$/, namespace }, async () => ({
      contents: `export { ${await namesOf(CORE)} } from 'getters';`,
      watchFiles: [CORE],
    }));
    onLoad({ filter: /^getters$/, namespace }, async () => ({ contents: getters(await namesOf(CORE)) }));
  },
};

/**
 * Gives each part of VS Code's API that is used a name of its own, which minifies, where the bundler would ask the API for it at each use.
 * @type {import('esbuild').Plugin}
 */
const apiOnce = {
  name: 'api-once',
  setup({ onResolve, onLoad }) {
    const namespace = 'api-once';
    onResolve({ filter: /^vscode$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, external: true } : { path, namespace },
    );
    onLoad({ filter: /^vscode$/, namespace }, async () => ({
      contents: `export const { ${await namesOf(API)} } = require('vscode');`,
      watchFiles: [API],
    }));
  },
};

/** @param {string} file @returns {Promise<string[]>} the names of the values that a file of the sources exports */
async function namesOf(file) {
  const { metafile } = await esbuild.build({
    ...common,
    entryPoints: [file],
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

/** What comes before a packed word, for how many characters it shares with the one before it: `A` for none, `B` for one. */
const FIRST_SIGN = 'A'.charCodeAt(0);
const SIGNS = 15;
/** What stands for the first table of a language, the next character for the next one: there are fewer than 91. */
const FIRST_PLACE = '!'.charCodeAt(0);
/** What may stand for a piece of packed words, where no word and no sign of them has it: a byte each, and nothing that code must escape. */
const SHORT_SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(FIRST_PLACE + i)).filter(
  (sign) => !'"`$\\'.includes(sign),
);
/** When those are used up: of two bytes each. */
const LONG_SIGNS = Array.from({ length: 240 }, (_, i) => String.fromCharCode(0x100 + i));
const LONGEST_PIECE = 9;

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
      const contents = `import { calendarOf, formsOf, tablesOf } from './words';\n${exported.join('')}`;
      if (Buffer.byteLength(contents) > bytes) return null;
      return { contents, resolveDir: dirname(path), watchFiles: files };
    });
  },
};

/**
 * What the core, the features and the command line call the same parts, and neither VS Code nor any file knows: shortened alike in all three,
 * to what stands behind each.
 */
const SHARED_NAMES = { first: '$F', originalStart: '$S', originalEnd: '$E', folded: '$L' };
/** @param {readonly string[]} names @returns {RegExp} */
const anyOf = (names) => new RegExp(`^(?:${names.join('|')})$`);
const shared = { mangleProps: anyOf(Object.keys(SHARED_NAMES)), mangleCache: SHARED_NAMES };

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
  plugins: [coreLater, apiOnce],
  ...shared,
};

/**
 * What the core alone calls its parts, long and often: these names are shortened, in what is tested as in what is shipped. None is asked for in a
 * string, written into a file, or known to the features and the command line; test/package/ownNames.test.ts holds that.
 */
const OWN_NAMES = `
  aEnd anyStays bEnd begin begins behindAbbreviation blankAbove borne byInner byRole byWord candidates capital capitals changedWords classes
  classesOf clause contact dateAt dates differences distance distinct earliest facts finder foldedOf foundAt fullDates gap gaps group hasDestination hasDigit
  hasPair hashes haveOtherNumbers head ids inner isDated isEarlier isEarly isEncounter isFirst isInitial isMenu isOver isPart isParty isPhrase
  isPost isSought isSurname isWhole joins judgements kept kindOf last leastVaried lengths letters lexicon likeness limits lineOf litterLines lower
  masks matching mayFold mayHide measure member minCharacters minLines newEnd numberAt numberOf oldEnd opening originAt originalFrom originalLast
  originalTo originals placeOf possessive postStarts preposition prints published quotedTo removable removals second seemsEqual sentence sequence
  share shared signs sorts sound standing starts stored stretch substantial sure surroundings table takeBest taken titled traits upper varied
  speeches watched withoutLitter
`
  .trim()
  .split(/\s+/);

/** The tables of words and phrases, which the core alone knows by name: their names are shortened, too, where the packed tables name them as well. */
const OWN_TABLES = `
  adverbs agents announcing annexes articles asking attending authors auxiliaries bodies citing clausal commemorating companies companions
  complements concerning conferring connectors conversing dateParts dating definite directions encounters following framing gathering going
  governors guests heads holding honorifics introducing inviting joining journeys locating naming namedEvents openers parted partial participles
  particles passive persons presence pronouns qualifiers quoting ranging reasons relatives rites seats separable sources speaking speakingFirst
  statements states topics towards vague visiting visits wires acting captions closings credits openings pinned readWhole vocabulary surnames leading underWay
  calling common towns titles events
`
  .trim()
  .split(/\s+/);
/** @type {Map<string, string>} What each is called in the bundle: `_0`, `_a`, `$a`. */
const SHORT_TABLES = new Map(
  OWN_TABLES.map((name, i) => [name, i < 36 ? `_${i.toString(36)}` : `$${(i - 36).toString(36)}`]),
);

/** The engine, for the features and the command line alike. */
const core = {
  ...common,
  entryPoints: [CORE],
  outfile: 'dist/core.js',
  platform: 'browser',
  plugins: [wordTables],
  mangleProps: anyOf([...OWN_NAMES, ...OWN_TABLES, ...Object.keys(SHARED_NAMES)]),
  mangleCache: { ...Object.fromEntries(SHORT_TABLES), ...SHARED_NAMES },
};

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
  define: { VERSION: JSON.stringify(version) },
  plugins: [coreLater],
  ...shared,
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
  const parts = others.map(([key, each]) => `${key}: ${key === 'weekdays' ? weekdays(each) : written(each)}`);
  if (sets.length > 0)
    parts.push(
      `...tablesOf(${JSON.stringify(sets.map(([key]) => SHORT_TABLES.get(key) ?? key).join(' '))}, ${grouped(sets)})`,
    );
  return `{ ${parts} }`;
}

/**
 * Many words stand in several tables, and each is written once: the tables of each group of words, the words, and their pieces.
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
  const { text, pieces } = shortened([...groups.values()].map(packed).join('\n'));
  return `${JSON.stringify([...groups.keys()].join(' '))}, ${JSON.stringify(text)}, ${JSON.stringify(pieces.join(' '))}`;
}

/**
 * A text in which signs stand for the pieces that save most, each piece behind its sign; it may hold the signs of those before it.
 * @param {string} written
 * @returns {{ text: string, pieces: string[] }}
 */
function shortened(written) {
  let text = written;
  /** @type {string[]} */
  const pieces = [];
  for (const sign of [...SHORT_SIGNS, ...LONG_SIGNS]) {
    if (written.includes(sign)) continue;
    const piece = bestPiece(text, Buffer.byteLength(sign));
    if (piece === null) break;
    pieces.push(sign + piece);
    text = text.replaceAll(piece, sign);
  }
  return { text, pieces };
}

/**
 * What within a line makes the text shortest if a sign stands for it: also a single letter, if it has more bytes than the sign.
 * @param {string} text @param {number} size of the sign in bytes @returns {string | null}
 */
function bestPiece(text, size) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (let length = 1; length <= LONGEST_PIECE; length += 1)
    for (let i = 0; i + length <= text.length; i += 1) {
      const piece = text.slice(i, i + length);
      if (!piece.includes('\n')) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  let best = null;
  let most = 0;
  for (const [piece, count] of counts) {
    const saved = (Buffer.byteLength(piece) - size) * (count - 1) - 2 * size;
    if (saved > most) [best, most] = [piece, saved];
  }
  return best;
}

/** @param {Map<string, number>} map @returns {boolean} whether it tells numbers from 1 on, as months have them */
function isCalendar(map) {
  return Math.min(...map.values()) === 1;
}

/** @param {Map<string, number>} map @returns {string} the words of each number, packed and on a line of their own, as code: case forms have most of them in common */
function calendar(map) {
  const forms = Array.from({ length: Math.max(...map.values()) }, (_, i) =>
    packed([...map].flatMap(([word, number]) => (number === i + 1 ? [word] : []))),
  );
  return `calendarOf(${JSON.stringify(forms.join('\n'))})`;
}

/** @param {string[]} days @returns {string} the forms of each day as what they share and what each ends in, as code */
function weekdays(days) {
  const lines = days.map((day) => {
    const forms = day.split(' ');
    let shared = forms[0].length;
    while (forms.some((form) => form.slice(0, shared) !== forms[0].slice(0, shared))) shared -= 1;
    return [forms[0].slice(0, shared), ...forms.map((form) => form.slice(shared) || '-')].join(' ');
  });
  return `formsOf(${JSON.stringify(lines.join('\n'))})`;
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

/** The short names that ECMAScript has for properties of characters in regular expressions. */
const SHORT_PROPERTIES = {
  '\\p{Extended_Pictographic}': '\\p{ExtPict}',
  '\\p{Emoji_Modifier}': '\\p{EMod}',
  '\\p{Join_Control}': '\\p{Join_C}',
  '\\p{Script=': '\\p{sc=',
};
const PROPERTY = /\\p\{(?:Extended_Pictographic\}|Emoji_Modifier\}|Join_Control\}|Script=)/g;

/** What the core calls often and by long names: in what is shipped each has a name of its own, which minifies. */
const [MAX, MIN] = ['mathMax', 'mathMin'];

/**
 * How a file is made smaller once more. No function of the sources is called with `new`, which arrows would not bear; classes are. A
 * function that is used once is put into the one that uses it, but in the core: it would be made anew at each call, and millions are.
 * @param {import('esbuild').BuildOptions} options
 */
const smaller = ({ outfile }) => ({
  ecma: 2020,
  toplevel: true,
  compress: {
    passes: 3,
    keep_fargs: false,
    unsafe_arrows: true,
    hoist_funs: true,
    reduce_funcs: outfile !== core.outfile,
  },
});

/**
 * A file of the package as users get it.
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<string>} its code
 */
async function shipped(options) {
  const isCore = options.outfile === core.outfile;
  const { outputFiles } = await esbuild.build({
    ...options,
    ...(isCore && { banner: { js: `"use strict";const{max:${MAX},min:${MIN}}=Math;` } }),
    define: { ...options.define, ...(isCore && { 'Math.max': MAX, 'Math.min': MIN }) },
    minify: true,
    sourcemap: false,
    write: false,
  });
  const { code } = await minify(outputFiles[0].text, smaller(options));
  return code.replace(PROPERTY, (name) => SHORT_PROPERTIES[name]);
}

/** @param {import('esbuild').BuildOptions} options */
async function ship(options) {
  const path = join(__dirname, options.outfile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await shipped(options));
}

async function main() {
  const isProduction = process.argv.includes('--production');
  const builds = [extension, features, core, web, cli, ...(isProduction ? [] : [suite])].map((build) => ({
    ...build,
    sourcemap: 'linked',
  }));
  if (!process.argv.includes('--watch')) {
    await Promise.all(builds.map(isProduction ? ship : esbuild.build));
    return;
  }
  for (const build of builds) {
    const context = await esbuild.context({ ...build, logLevel: 'info' });
    await context.watch();
  }
}

module.exports = { extension, features, core, web, cli, OWN_NAMES, OWN_TABLES, SHARED_NAMES, shipped };

if (require.main === module) main().catch(() => process.exit(1));
