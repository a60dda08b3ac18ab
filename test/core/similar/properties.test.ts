import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyze, type Finding, lineAt, type Range, update } from '../../../src/core/index';
import { applyChange, changeOf, plans } from '../../support/edits';
import { property } from '../../support/property';
import { bees, chess, regatta, rules, speech, tide } from './posts';

const COUNTS = { quick: 200, long: 100_000 };
const HEADERS = ['Forwarded from Sandwick Press Office', 'VIEW IN TELEGRAM', 'Read in full', '#Mill', '***', ''];

/** What an editor does to a post when it is sent again. */
type Edit = (post: readonly string[], at: number) => readonly string[];
const EDITS: readonly Edit[] = [
  (post) => post,
  (post, at) => post.toSpliced(at % post.length, 1),
  (post, at) => post.toSpliced(at % post.length, 0, 'A sentence of seven words was put in.'),
  (post, at) => post.with(at % post.length, (post[at % post.length] ?? '').toUpperCase()),
  (post, at) => post.with(at % post.length, (post[at % post.length] ?? '').replace(/\p{L}{4,}/u, 'herring')),
  (post, at) => post.with(at % post.length, (post[at % post.length] ?? '').replace('e ', 'e 7 ')),
  (post, at) => [...post.slice(0, at % post.length), `${post[at % post.length]} ${post[(at + 1) % post.length]}`],
  (post, at) => [`${post.join(' ').slice(0, 60 + at)}…`],
  (post, at) => post.slice(at % post.length),
  (post, at) => ['From the letters to the editor', ...post.slice(1 + (at % 2), 3), 'So much for today.'],
  (post) => post.toReversed(),
  (post) => post.map((line) => line.replaceAll('’', "'")),
];

const edited = fc
  .record({
    post: fc.constantFrom(tide, regatta, speech, rules, bees, chess),
    edits: fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat({ max: 200 })), { maxLength: 3 }),
    above: fc.array(fc.constantFrom(...HEADERS), { maxLength: 2 }),
  })
  .map(({ post, edits, above }) => [
    ...above,
    ...edits.reduce<readonly string[]>((now, [edit, at]) => (now.length === 0 ? now : edit(now, at)), post),
  ]);

/** A feed in which posts come again, edited in every way. */
const feeds = fc
  .tuple(fc.array(edited, { minLength: 2, maxLength: 9 }), fc.constantFrom('\n', '\n\n', '\r\n'))
  .map(([posts, between]) => posts.map((post) => post.join('\n')).join(between));

function similar({ findings }: Analysis): readonly Finding[] {
  return findings.filter(({ rule }) => rule === 'similar-block');
}

const meet = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

describe('similar blocks', () => {
  property('never overlap', COUNTS, feeds, (value) => {
    const ranges = similar(analyze(value)).map(({ range }) => range);
    for (let n = 1; n < ranges.length; n++) {
      expect((ranges[n] as Range).from).toBeGreaterThan((ranges[n - 1] as Range).to);
    }
  });

  property('stand below their originals', COUNTS, feeds, (value) => {
    for (const { range, original } of similar(analyze(value))) {
      expect((original as Range).from).toBeLessThan((original as Range).to);
      expect((original as Range).to).toBeLessThan(range.from);
    }
  });

  property('and their originals have nothing that fix-all removes', COUNTS, feeds, (value) => {
    const { blocks } = analyze(value);
    const gone = blocks.filter(({ inFixAll }) => inFixAll).map(({ range }) => range);
    for (const finding of blocks.filter(({ rule }) => rule === 'similar-block')) {
      for (const range of gone) expect(meet(range, finding.range)).toBe(false);
    }
  });

  property('are told once: none overlaps a duplicate block', COUNTS, feeds, (value) => {
    const { blocks } = analyze(value);
    const [own, others] = [true, false].map((is) => blocks.filter(({ rule }) => (rule === 'similar-block') === is));
    for (const { range } of own ?? []) for (const other of others ?? []) expect(meet(range, other.range)).toBe(false);
  });

  property(
    'have whole lines, a share in (0, 1], and words that differ exactly where it is near',
    COUNTS,
    feeds,
    (value) => {
      const analysis = analyze(value);
      const { lines } = analysis.bulletin;
      for (const { range, original, kind, similarity, args, inFixAll } of similar(analysis)) {
        const first = lineAt(analysis.text, range.from);
        expect(analysis.text.starts[first]).toBe(range.from);
        expect(lines[first]?.kind).not.toBe('blank');
        expect(lines[lineAt(analysis.text, range.to)]?.kind).not.toBe('blank');
        expect(similarity).toBeGreaterThan(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(args.originalStart).toBe(lineAt(analysis.text, (original as Range).from) + 1);
        expect(args.changes === undefined).toBe(kind !== 'near');
        expect(inFixAll).toBe(false);
      }
    },
  );

  property('do not depend on what the line table saw before', COUNTS, fc.tuple(feeds, plans), ([first, edits]) => {
    let value = first;
    let analysis = analyze(first);
    for (const plan of edits) {
      const change = changeOf(value, plan);
      value = applyChange(value, change);
      void analysis.findings;
      analysis = update(analysis, [change]);
    }
    expect(analysis.findings).toEqual(analyze(value).findings);
  });

  property('are the same with any line ends', COUNTS, feeds, (value) => {
    const plain = value.replaceAll('\r\n', '\n');
    const facts = (text: string) =>
      similar(analyze(text)).map(({ range: _, original: __, related: ___, ...rest }) => rest);
    expect(facts(plain.replaceAll('\n', '\r\n'))).toEqual(facts(plain));
  });
});

test('the texts of these tests hold blocks of every kind', () => {
  const all = fc.sample(feeds, { numRuns: 300, seed: 3 }).map((value) => similar(analyze(value)));
  for (const kind of ['passage', 'truncated', 'near']) {
    expect(all.filter((found) => found.some((finding) => finding.kind === kind)).length, kind).toBeGreaterThan(20);
  }
  expect(all.filter((found) => found.length > 1).length).toBeGreaterThan(30);
});
