import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groundsOf } from '../../../src/core/analysis';
import { type Analysis, Archive, analyze, lineAt, type Range, update } from '../../../src/core/index';
import { bulletin } from '../../support/bulletins';
import { property } from '../../support/property';
import { archiveOf } from './elsewhereIn';

const PATHS = ['a', 'b', 'c', 'd', 'e'] as const;

/** Several bulletins that are made of the same few parts. */
const bulletins: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.array(bulletin, { minLength: 3, maxLength: 5 }),
    fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 5 }),
  )
  .map(([parts, files]) => files.map((file) => file.map((part) => parts[part % parts.length]).join('\n')));

/** One of them comes, comes again as another text or with something typed into it, or goes; or somebody asks what is found of it. */
const step = fc.record({
  path: fc.constantFrom(...PATHS),
  act: fc.constantFrom('put', 'put', 'put', 'type', 'type', 'remove', 'ask', 'ask'),
  at: fc.nat(),
});

property(
  'an archive that was changed step by step tells what one that is made at once tells',
  { quick: 40, long: 60_000 },
  fc.tuple(bulletins, fc.array(step, { minLength: 2, maxLength: 14 })),
  ([texts, steps]) => {
    const archive = new Archive();
    const analyses = new Map<string, Analysis>();
    for (const { path, act, at } of steps) {
      const known = analyses.get(path);
      const text = texts[at % texts.length] ?? '';
      if (act === 'put') analyses.set(path, analyze(text));
      else if (act === 'type' && known !== undefined) {
        const from = at % (known.text.length + 1);
        analyses.set(path, update(known, [{ from, to: from, insert: text.slice(0, 200) }]));
      } else if (act === 'remove') analyses.delete(path);
      else archive.elsewhere(path);
      const now = analyses.get(path);
      if (now === undefined) archive.delete(path);
      else archive.set(path, now);
    }
    const atOnce = new Archive();
    for (const [path, analysis] of [...analyses].toReversed()) atOnce.set(path, analysis);
    for (const path of PATHS) expect(archive.elsewhere(path)).toEqual(atOnce.elsewhere(path));
  },
);

property(
  'what is told of stands in the other file, line by line, and of two equal lines only one is told of as a copy of the other',
  { quick: 40, long: 60_000 },
  bulletins,
  (values) => {
    const texts = named(values);
    const archive = archiveOf(texts);
    const told = new Set<string>();
    for (const path of Object.keys(texts)) {
      for (const { range, args } of archive.elsewhere(path)) {
        const there = args.elsewhere;
        if (there === undefined) throw new Error('no place is given');
        expect(there.path).not.toBe(path);
        const own = linesOf(texts, path, range);
        const others = linesOf(texts, there.path, there.range);
        expect(others.map(({ folded }) => folded)).toEqual(own.map(({ folded }) => folded));
        own.forEach(({ line }, n) => {
          expect(told).not.toContain(`${there.path} ${others[n]?.line} <- ${path} ${line}`);
          told.add(`${path} ${line} <- ${there.path} ${others[n]?.line}`);
        });
      }
    }
  },
);

test('the texts of these tests share blocks', () => {
  const samples = fc.sample(bulletins, { numRuns: 40, seed: 5 }).map(named);
  const sharing = samples.filter((texts) => {
    const archive = archiveOf(texts);
    return Object.keys(texts).some((path) => archive.elsewhere(path).length > 0);
  });
  expect(sharing.length).toBeGreaterThan(20);
});

function named(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value, n) => [PATHS[n], value]));
}

interface Numbered {
  readonly line: number;
  readonly folded: string;
}

/** The lines of a range, folded, without blank ones and those of the text's own duplicate blocks. */
function linesOf(texts: Readonly<Record<string, string>>, path: string, { from, to }: Range): readonly Numbered[] {
  const analysis = analyze(texts[path] ?? '');
  const { text, bulletin: parsed } = analysis;
  const copies = new Set(groundsOf(analysis).copies.flatMap(({ own }) => [...own]));
  const first = lineAt(text, from);
  return parsed.lines.slice(first, lineAt(text, to) + 1).flatMap(({ folded, kind }, n) => {
    return kind === 'blank' || copies.has(first + n) ? [] : [{ line: first + n, folded }];
  });
}
