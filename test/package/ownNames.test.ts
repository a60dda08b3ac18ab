import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const { OWN_NAMES, OWN_TABLES, SHARED_NAMES } = createRequire(import.meta.url)('../../esbuild.js') as {
  readonly OWN_NAMES: readonly string[];
  readonly OWN_TABLES: readonly string[];
  readonly SHARED_NAMES: Readonly<Record<string, string>>;
};
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;
/** What is read by its names, or written out: the tables of languages and the formats. */
const SPOKEN = /^core\/(?:languages|export|ignoring)\//;

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, code: readFileSync(join(root, 'src', path), 'utf8').replace(COMMENTS, '') }));
const isOwn = (path: string) => path.startsWith('core/') && !SPOKEN.test(path);
const isTable = (path: string) => path.startsWith('core/languages/');

test.each(OWN_NAMES)('%s is a name of the core alone', (name) => {
  const property = new RegExp(`[.?{,(\\s]${name}\\s*[?:,.()}=]`);
  expect(files.filter(({ path, code }) => !isOwn(path) && property.test(code)).map(({ path }) => path)).toEqual([]);
  expect(files.filter(({ path, code }) => isOwn(path) && property.test(code))).not.toEqual([]);
});

test.each(OWN_TABLES)('%s is a table of words that the core alone knows by name', (name) => {
  const property = new RegExp(`[.?{,(\\s]${name}\\s*[?:,.()}=]`);
  const named = files.filter(({ code }) => property.test(code)).map(({ path }) => path);
  expect(named.filter((path) => !isOwn(path) && !isTable(path))).toEqual([]);
  expect(named).toContain('core/languages/language.ts');
});

test.each(OWN_TABLES)('%s is nowhere asked for in a string, but where it is a word of a table', (name) => {
  const quoted = new RegExp(`^.*['"\`]${name}['"\`].*$`, 'm');
  expect(files.filter(({ path }) => !isTable(path)).flatMap(({ code }) => quoted.exec(code)?.[0] ?? [])).toEqual([]);
});

test.each(OWN_NAMES)('%s is nowhere asked for in a string', (name) => {
  // A type is gone when the core is built.
  const quoted = new RegExp(`^(?!.*\\b(?:Pick|Omit|Record|ReturnType)<).*['"\`]${name}['"\`].*$`, 'm');
  expect(files.flatMap(({ code }) => quoted.exec(code)?.[0] ?? [])).toEqual([]);
});

const shared = Object.keys(SHARED_NAMES);

test.each(shared)('%s, which all parts share, is nowhere asked for in a string', (name) => {
  const quoted = new RegExp(`^(?!.*\\b(?:Pick|Omit|Record|ReturnType)<).*['"\`]${name}['"\`].*$`, 'm');
  expect(files.flatMap(({ code }) => quoted.exec(code)?.[0] ?? [])).toEqual([]);
});

test.each(shared)(
  '%s, which all parts share, is no name of VS Code’s and stands in no file that is written',
  (name) => {
    const api = readFileSync(join(root, 'node_modules', '@types', 'vscode', 'index.d.ts'), 'utf8').replace(
      COMMENTS,
      '',
    );
    expect(new RegExp(`\\b${name}\\??\\s*[:(]`).test(api)).toBe(false);
    const written = new RegExp(`[.?{,\\s]${name}\\s*:(?! (?:number|string))`);
    expect(files.filter(({ path, code }) => SPOKEN.test(path) && written.test(code)).map(({ path }) => path)).toEqual(
      [],
    );
  },
);
