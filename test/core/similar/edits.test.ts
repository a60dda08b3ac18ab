import fc from 'fast-check';
import { expect } from 'vitest';
import { analyze, update } from '../../../src/core/index';
import { makeArchive, textOf } from '../../bench/archive.mjs';
import { applyChange, changeOf, type Plan } from '../../support/edits';
import { property } from '../../support/property';

const KB = 1024;

const at = fc.nat({ max: 1_000_000 });
/** What an editor does in an archive: a letter here and there, lines cut, a post pasted elsewhere. */
const edit: fc.Arbitrary<Plan> = fc.oneof(
  fc.record({
    do: fc.constant('overwrite'),
    at,
    length: fc.nat({ max: 3 }),
    insert: fc.constantFrom('e', 'я', ' ', '\n', '7', '…', 'herring'),
  }),
  fc.record({ do: fc.constant('cutLines'), line: at, count: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('pasteLines'), line: at, count: fc.integer({ min: 1, max: 15 }), target: at }),
);

/** Of an archive with near copies: in a few of these there is none. */
const seed = fc
  .nat({ max: 99 })
  .filter((n) => analyze(textOf(makeArchive(40 * KB, n).lines)).blocks.some(({ rule }) => rule === 'similar-block'));

property(
  'the blocks of an archive are, edit after edit, those of the same text read anew',
  { quick: 3, long: 2000 },
  fc.tuple(seed, fc.array(edit, { minLength: 10, maxLength: 20 })),
  ([number, edits]) => {
    let value = textOf(makeArchive(40 * KB, number).lines);
    let analysis = analyze(value);
    for (const plan of edits) {
      const change = changeOf(value, plan);
      value = applyChange(value, change);
      analysis = update(analysis, [change]);
      const anew = analyze(value);
      expect(analysis.blocks).toEqual(anew.blocks);
      expect(analysis.removed).toEqual(anew.removed);
    }
  },
);
