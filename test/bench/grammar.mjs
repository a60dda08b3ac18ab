// How fast the grammar colours an archive, beside VS Code's own Markdown grammar, and how long hostile lines take.
//   npm run bench:grammar
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { root } from '../support/install.mjs';
import { provideServer } from '../support/releases.mjs';
import { makeArchive } from './archive.mjs';
import { table } from './table.mjs';

/** @typedef {import('vscode-textmate').IGrammar} IGrammar */

const MEGABYTE = 2 ** 20;
/** In a bulletin VS Code colours no longer line. @type {number} */
const LONGEST_LINE = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).contributes.configurationDefaults[
  '[bulletin]'
]['editor.maxTokenizationLineLength'];
const RUNS = 15;
/** The archive is coloured in parts of so many lines, which take a millisecond or two: shorter than a machine leaves a process alone. */
const PART_LINES = 40;
const WANTED_RATIO = 3;
const WANTED_MILLISECONDS = 5;

/** What lines are made of that are hard to colour. */
const PIECES = [
  ...[
    'a',
    'A',
    ' ',
    'a ',
    'A ',
    '“',
    '«',
    '“a”',
    '«a»',
    '“a” ',
    '“a”#a',
    '“a” #a ',
    '«a»#a',
    '#a“a”',
    '#',
    '#a',
    '#a ',
    '@',
    ' \t',
    '💬 A ',
    'Ann of the ',
    'by Ann ',
    ', A b',
  ],
  ...[
    'https://',
    'www.',
    '<..',
    '🇦',
    '🇦🇶',
    '🎙',
    '\u200b',
    '\u2060 ',
    '[',
    '(',
    '(A, ',
    '*',
    '* ',
    '1',
    '12 May ',
    '12',
  ],
  ...['👍 1', '👍1 ', '…', '© ', 'Фото', 'я ', '汉', 'ا '],
];
const STARTS = ['', '💬 ', '🎙 ', '📍 ', '• ', '1. ', '#', 'Read ', '👍 ', '“'];

/**
 * @param {string} scope
 * @param {Record<string, string>} files the grammars' files by their scopes
 * @returns {Promise<IGrammar>}
 */
async function grammarOf(scope, files) {
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => {
      const path = files[name];
      return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
  });
  const grammar = await registry.loadGrammar(scope);
  if (grammar === null) throw new Error(`The grammar ${scope} does not load.`);
  return grammar;
}

/**
 * Binary tokens, as VS Code asks for them.
 * @param {IGrammar} grammar
 * @param {readonly string[]} lines
 * @returns {number} milliseconds
 */
function colour(grammar, lines) {
  const begin = performance.now();
  let state = textmate.INITIAL;
  for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
  return performance.now() - begin;
}

/**
 * How long each grammar takes, part by part the fastest of several runs, so that what else the machine does is left out.
 * @param {readonly IGrammar[]} grammars
 * @param {readonly string[]} lines
 * @returns {number[]} milliseconds, in the order of the grammars
 */
function fastest(grammars, lines) {
  const parts = Array.from({ length: Math.ceil(lines.length / PART_LINES) }, (_, i) =>
    lines.slice(i * PART_LINES, (i + 1) * PART_LINES),
  );
  const best = grammars.map(() => parts.map(() => Number.POSITIVE_INFINITY));
  for (let run = 0; run < RUNS; run++) {
    for (const [i, grammar] of grammars.entries()) {
      const times = best[i] ?? [];
      for (const [k, part] of parts.entries()) times[k] = Math.min(times[k] ?? 0, colour(grammar, part));
    }
  }
  return best.map((times) => times.reduce((sum, time) => sum + time, 0));
}

/**
 * The slowest lines, each the fastest of several times.
 * @param {IGrammar} grammar
 * @returns {{ name: string, milliseconds: number }[]}
 */
function hostileTimes(grammar) {
  const lines = STARTS.flatMap((start) =>
    PIECES.map((piece) => ({ name: JSON.stringify(`${start}${piece}…`), line: hostileLine(start, piece) })),
  );
  return lines
    .map(({ name, line }) => ({
      name,
      milliseconds: Math.min(...Array.from({ length: RUNS }, () => colour(grammar, [line]))),
    }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

/** @param {string} start @param {string} piece @returns {string} as long as VS Code colours lines */
function hostileLine(start, piece) {
  return start + piece.repeat(Math.floor((LONGEST_LINE - start.length) / piece.length));
}

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
const extensions = join(await provideServer(), 'extensions');
const ours = await grammarOf('text.bulletin', { 'text.bulletin': join(root, 'syntaxes', 'bulletin.tmLanguage.json') });
const markdown = await grammarOf('text.html.markdown', {
  'text.html.markdown': join(extensions, 'markdown-basics', 'syntaxes', 'markdown.tmLanguage.json'),
  'text.html.basic': join(extensions, 'html', 'syntaxes', 'html.tmLanguage.json'),
  'text.html.derivative': join(extensions, 'html', 'syntaxes', 'html-derivative.tmLanguage.json'),
});
const { lines } = makeArchive(MEGABYTE);
const [own, other] = fastest([ours, markdown], lines);
const megabytes = Buffer.byteLength(lines.join('\n')) / 1e6;
const speed = (/** @type {number} */ time) => ((1000 * megabytes) / time).toFixed(2);
const ratio = (other ?? 0) / (own ?? 1);
console.log(`An archive of ${megabytes.toFixed(2)} MB, each part of ${PART_LINES} lines the fastest of ${RUNS} times`);
console.log(
  table([
    ['', 'time', 'MB/s', '× Markdown'],
    ['Bulletin', `${(own ?? 0).toFixed(0)} ms`, speed(own ?? 1), ratio.toFixed(2)],
    ['Markdown', `${(other ?? 0).toFixed(0)} ms`, speed(other ?? 1), '1.00'],
  ]),
);
const hostile = hostileTimes(ours);
console.log(`\nThe slowest of ${hostile.length} hostile lines of ${LONGEST_LINE} characters`);
console.log(table(hostile.slice(0, 12).map(({ name, milliseconds }) => [name, `${milliseconds.toFixed(2)} ms`])));
const worst = hostile[0]?.milliseconds ?? 0;
const verdict = (/** @type {boolean} */ isReached) => (isReached ? 'reached' : 'MISSED');
console.log(
  `\n${table([
    ['bar', 'wanted', 'measured', ''],
    ['speed beside Markdown', `≥ ${WANTED_RATIO} ×`, `${ratio.toFixed(2)} ×`, verdict(ratio >= WANTED_RATIO)],
    ['hostile line', `≤ ${WANTED_MILLISECONDS} ms`, `${worst.toFixed(2)} ms`, verdict(worst <= WANTED_MILLISECONDS)],
  ])}`,
);
