import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/languages/index';
import { calendarOf, formsOf, tablesOf, unpacked } from '../../src/core/languages/words';
import { optionsOf } from '../support/builds';
import { scratchFolder } from '../support/scratch.mjs';

test('the bundle knows the same words as the tables that it was packed from', async () => {
  const outfile = join(scratchFolder('bulletin-tables'), 'tables.mjs');
  const options: BuildOptions = { ...optionsOf('core'), entryPoints: ['src/core/languages/index.ts'] };
  await build({ ...options, format: 'esm', outfile });
  const packed: { LANGUAGES: typeof LANGUAGES } = await import(pathToFileURL(outfile).href);
  const whole = new Map(Object.entries(options.mangleCache ?? {}).map(([name, short]) => [short, name]));
  const named = (part: object): object =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => [
        whole.get(name) ?? name,
        value?.constructor === Object ? named(value) : value,
      ]),
    );
  expect(packed.LANGUAGES.map(named)).toEqual(LANGUAGES);
});

test('a packed word begins with as much of the word before it as its sign says', () => {
  expect([...unpacked('AmayorFsBeetEing')]).toEqual(['mayor', 'mayors', 'meet', 'meeting']);
});

test('a packed calendar has a line for the words of each number', () => {
  expect([...calendarOf('AjanDuary\nAfebDruary')]).toEqual([
    ['jan', 1],
    ['january', 1],
    ['feb', 2],
    ['february', 2],
  ]);
});

test('packed forms of a name stand behind what they share', () => {
  expect(formsOf('Mon - day days\n Tue Di')).toEqual(['Mon Monday Mondays', 'Tue Di']);
});

test('a packed table without words is empty', () => {
  expect(unpacked('')).toEqual(new Set());
});

test('a word that stands in several packed tables is written once', () => {
  expect(tablesOf('titles events', '! !"', 'AmayorFs\nAbriefing')).toEqual({
    titles: new Set(['mayor', 'mayors', 'briefing']),
    events: new Set(['briefing']),
  });
});

test('in packed tables signs stand for pieces, and in pieces for those before them', () => {
  expect(tablesOf('events', '!', 'Abrief0Atalk1', '0ing 1s0')).toEqual({
    events: new Set(['briefing', 'talksing']),
  });
});
