// Measures an archive of many files: npm run bench:workspace [-- --files 100 --kb 100]
// Every file but the first has some posts of the one before it. Prints what it costs to add them all, to look through all, and to do
// both again after a keystroke in one of them; and how many of the posts are told of, and what else is.
import { parseArgs } from 'node:util';
import { makeArchive, textOf } from './archive.mjs';
import { importBundled } from './bundled.mjs';
import { keystroke } from './keystrokes.mjs';
import { randomOf } from './random.mjs';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '100' }, kb: { type: 'string', default: '100' } },
});
const files = Number(values.files);
const bytes = Number(values.kb) * 1000;
/** How many keys are pressed. */
const KEYS = 50;
/** The posts that two files share, in bytes. */
const SHARED_BYTES = 2000;

const { analyze, Archive, lineAt, update } = await importBundled('src', 'core', 'index.ts');

/** @param {number} n the lines that the files `n` and `n + 1` share */
const sharedLines = (n) => makeArchive(SHARED_BYTES, 100_000 + n).lines;
/** @param {number} n @returns {string} */
const pathOf = (n) => String(n).padStart(6, '0');

const texts = Array.from({ length: files }, (_, n) => {
  const own = makeArchive(bytes - 2 * SHARED_BYTES, n + 1).lines;
  return textOf([...(n === 0 ? [] : sharedLines(n - 1)), ...own, ...sharedLines(n)]);
});

/** @type {any[]} */
let analyses = [];

/** @param {() => void} work @returns {number} milliseconds */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param {readonly number[]} times @param {number} share @returns {string} */
function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}

/** @param {any} archive */
function fill(archive) {
  for (const [n, each] of analyses.entries()) archive.set(pathOf(n), each);
}

/** @param {any} archive */
function askAll(archive) {
  for (let n = 0; n < files; n++) archive.elsewhere(pathOf(n));
}

/** Presses keys in files in the middle and asks for the findings of each. @param {any} archive */
function pressKeys(archive) {
  const random = randomOf(3);
  return Array.from({ length: KEYS }, () => {
    const n = random.below(files);
    analyses[n] = update(analyses[n], [keystroke(random, analyses[n].text.length)]);
    const blocks = analyses[n].blocks.length + analyses[n].outline.posts.length;
    const own = timeOf(() => {
      archive.set(pathOf(n), analyses[n]);
      if (archive.elsewhere(pathOf(n)).length < 0) throw new RangeError(String(blocks));
    });
    const all = timeOf(() => askAll(archive));
    return { own, all };
  });
}

/** How many of the shared lines are told of, and how many others. @param {any} archive */
function score(archive) {
  let right = 0;
  let wrong = 0;
  let shared = 0;
  analyses.forEach(({ text }, n) => {
    const count = n === 0 ? 0 : sharedLines(n - 1).length;
    shared += count === 0 ? 0 : new Set(sharedLines(n - 1)).size;
    for (const { range, args } of archive.elsewhere(pathOf(n))) {
      if (lineAt(text, range.to) < count) right += args.lines;
      else wrong += args.lines;
    }
  });
  return { right, wrong, shared };
}

const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${files} files, ${(size / 1e6).toFixed(1)} MB`);
const analysed = timeOf(() => {
  analyses = texts.map((text) => analyze(text));
  for (const { blocks, outline } of analyses) if (blocks.length + outline.posts.length < 0) throw new RangeError();
});
console.log(`each analysed by itself, outlines included   ${analysed.toFixed(0)} ms`);
const archive = new Archive();
console.log(`put into an archive                          ${timeOf(() => fill(archive)).toFixed(0)} ms`);
console.log(`what stands elsewhere, of all                ${timeOf(() => askAll(archive)).toFixed(0)} ms`);
const { right, wrong, shared } = score(archive);
console.log(`lines told of: ${right} of the ${shared} that were shared, ${wrong} others`);
const keys = pressKeys(archive);
const own = keys.map((key) => key.own);
const all = keys.map((key) => key.all);
console.log(`after a keystroke, of that file              ${quantile(own, 0.5)} ms, p95 ${quantile(own, 0.95)} ms`);
console.log(`after a keystroke, of all others             ${quantile(all, 0.5)} ms, p95 ${quantile(all, 0.95)} ms`);
console.log(
  `memory of it all                             ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB, arrays ${(process.memoryUsage().arrayBuffers / 1e6).toFixed(0)} MB`,
);
