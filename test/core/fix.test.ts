import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyze,
  applyEdits,
  equalBlock,
  type Finding,
  type Fix,
  fixAll,
  ignoredNames,
  ignoredOf,
  keepBlock,
  lineAt,
  mapRange,
  type Range,
  removeBlock,
  stringOf,
  update,
} from '../../src/core/index';
import { bulletin, hostileText, LINES } from '../support/bulletins';
import { applyChange, changeOf, plans } from '../support/edits';
import { folded, rawLines } from '../support/lines';
import { expectSafeFix, LITTER, missingLines, removedLineNumbers, removedLines } from '../support/promises';
import { property } from '../support/property';

const NOTHING: Fix = { edits: [], blocks: 0, lines: 0, litter: 0 };
const COUNTS = { quick: 600, long: 1_000_000 };

describe('fix-all', () => {
  property('loses no distinct line and touches nothing else', COUNTS, hostileText, (value) => {
    expectSafeFix(value, fixAll(analyze(value)));
  });

  property('run again finds nothing', COUNTS, hostileText, (value) => {
    const again = analyze(applyEdits(value, fixAll(analyze(value)).edits));
    expect(again.findings.filter((finding) => finding.inFixAll)).toEqual([]);
    expect(fixAll(again)).toEqual(NOTHING);
  });

  property(
    'of the duplicate blocks alone, run again finds nothing, though litter stays',
    { quick: 300, long: 1_000_000 },
    bulletin,
    (value) => {
      const left = applyEdits(value, fixAll(analyze(value), ['duplicate-block']).edits);
      expect(fixAll(analyze(left), ['duplicate-block']).edits).toEqual([]);
    },
  );

  property(
    'leaves the blocks that are ignored, and run again finds nothing',
    { quick: 150, long: 300_000 },
    fc.record({ value: bulletin, choices: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }),
    ({ value, choices }) => {
      const analysis = choices.reduce(ignoreOne, analyze(value));
      const { edits } = fixAll(analysis);
      const left = applyEdits(value, edits);
      expect(missingLines(value, left)).toEqual([]);
      const removed = new Set(removedLineNumbers(value, edits));
      for (const finding of analysis.ignored) {
        const own = ownLines(analysis, finding).filter((line) => !LITTER.has(folded(rawLines(value)[line] ?? '')));
        expect(own.filter((line) => removed.has(line))).toEqual([]);
      }
      expect(fixAll(analyze(left, analysis.options)).edits).toEqual([]);
    },
  );

  property('removes exactly the lines that the findings mark as fixable', COUNTS, hostileText, (value) => {
    const analysis = analyze(value);
    const marked = analysis.findings
      .filter((finding) => finding.inFixAll)
      .flatMap((finding) => linesOf(analysis, finding.range));
    const filled = new Set(marked.filter((line) => folded(rawLines(value)[line] ?? '') !== ''));
    expect(removedLineNumbers(value, fixAll(analysis).edits)).toEqual([...filled].sort((a, b) => a - b));
  });

  // A later reading may take lines of an original for an original of their own; the others stand around them then.
  property('leaves every line of a block in the original that it points to', COUNTS, bulletin, (value) => {
    const analysis = analyze(value);
    const lines = rawLines(value).map(folded);
    const removed = new Set(removedLineNumbers(value, fixAll(analysis).edits));
    const stays = (line: number): boolean => !removed.has(line) && lines[line] !== '';
    for (const finding of analysis.blocks.filter(({ inFixAll }) => inFixAll)) {
      const original = linesOf(analysis, finding.original ?? finding.range)
        .filter(stays)
        .map((line) => lines[line] ?? '');
      const block = ownLines(analysis, finding)
        .map((line) => lines[line] ?? '')
        .filter((line) => line !== '' && !LITTER.has(line));
      // A forwarded line goes with the block below it wherever an equal one stays.
      const elsewhere = block.filter((line) => !original.includes(line) && !line.startsWith('Forwarded from'));
      expect(elsewhere).toEqual([]);
    }
  });

  property('counts the blocks and the share of lines that it removes', COUNTS, bulletin, (value) => {
    const analysis = analyze(value);
    const { blocks, lines, litter } = fixAll(analysis);
    expect(blocks).toBe(analysis.blocks.filter(({ inFixAll }) => inFixAll).length);
    const left = rawLines(value).filter((line) => LITTER.has(folded(line))).length;
    expect(litter).toBeLessThanOrEqual(left);
    const filled = rawLines(value).filter((line) => folded(line) !== '').length;
    expect(analysis.repeated).toBe(filled === 0 ? 0 : lines / filled);
  });
});

describe('one block', () => {
  property('removed loses no distinct line', COUNTS, bulletin, (value) => {
    const analysis = analyze(value);
    for (const finding of exactOf(analysis)) expectSafeFix(value, removeBlock(analysis, finding));
  });

  property('kept loses no distinct line and stays itself', COUNTS, bulletin, (value) => {
    const analysis = analyze(value);
    for (const finding of exactOf(analysis)) {
      const fix = keepBlock(analysis, finding);
      expectSafeFix(value, fix);
      const removed = removedLineNumbers(value, fix.edits);
      expect(removed.filter((line) => linesOf(analysis, finding.range).includes(line))).toEqual([]);
    }
  });

  property(
    'offered before other edits takes an equal block or nothing, and five times take no more than once',
    { quick: 800, long: 100_000 },
    fc.record({ value: bulletin, edits: plans, choice: fc.nat() }),
    ({ value, edits, choice }) => {
      const before = analyze(value);
      const exact = exactOf(before);
      const offered = exact[choice % Math.max(1, exact.length)];
      if (offered === undefined) return;
      const block = filledLines(rawLines(value.slice(offered.range.from, offered.range.to)));
      let state: Offered = { value, analysis: before, range: offered.range };
      for (const plan of edits) state = afterEdit(state, changeOf(state.value, plan));
      const once = take(state, offered.key);
      if (once.fix === undefined) return;
      expect(filledLines(removedLines(state.value, once.fix.edits))).toEqual(block);
      expect(missingLines(state.value, once.state.value)).toEqual([]);
      let again = once.state;
      for (let time = 2; time <= 5; time++) again = take(again, offered.key).state;
      expect(again.value).toBe(once.state.value);
    },
  );
});

describe('by hand', () => {
  test('a text without line end keeps none, and one with mixed line ends keeps each', () => {
    const body = ['The harbour masters and the crews sat at one long table.', 'They spoke of nothing but ice.'];
    const value = `Heading of the post\r\n${body.join('\n')}\n${body.join('\r\n')}`;
    expect(applyEdits(value, fixAll(analyze(value)).edits)).toBe(`Heading of the post\r\n${body.join('\n')}`);
  });

  test('a post with a heading is no bare body: it stays whole above a second post that begins like it', () => {
    const begin = [
      '🎙 Briefing by Harbour Master Ida Vance, May 10',
      'The lamps of the channel are to be lit from one place.',
    ];
    const own = 'The storms of the past winter have shown which quays hold and which of them do not.';
    const left = (...lines: readonly string[]): readonly string[] => {
      const value = lines.join('\n');
      return applyEdits(value, fixAll(analyze(value)).edits).split('\n');
    };
    expect(left(...begin, own, ...begin, 'Read in full').slice(0, 3)).toEqual([...begin, own]);
    expect(left('Forwarded from A', ...begin, own, 'Forwarded from A', ...begin).slice(0, 4)).toEqual([
      'Forwarded from A',
      ...begin,
      own,
    ]);
  });

  test('blank lines at the end do not join the line end behind a lone carriage return', () => {
    const body = [LINES.list[0], LINES.body[0]].join('\n');
    const value = `${LINES.heading[1]}\n${body}\nVIEW IN TELEGRAM\r${body}\n\n`;
    expect(applyEdits(value, fixAll(analyze(value)).edits).startsWith(`${LINES.heading[1]}\n${body}`)).toBe(true);
    expectSafeFix(value, fixAll(analyze(value)));
  });

  test('a blank line inside a removed block leaves nothing for a second run', () => {
    const tag = '#HarbourWeek #PortElm';
    const once = [LINES.list[4], LINES.speech[1], tag, tag];
    const first = [LINES.body[0], LINES.speech[1], tag, tag, ...once, '', LINES.list[4]];
    const value = [...first, LINES.body[6], LINES.body[0], LINES.speech[1], tag].join('\n');
    const left = applyEdits(value, fixAll(analyze(value)).edits);
    expect(fixAll(analyze(left)).edits).toEqual([]);
  });

  test('a copy that is kept takes its original away where that stands around it', () => {
    const [opened, planted] = [LINES.body[0], LINES.body[3]];
    const value = [
      '1.',
      'Read in full',
      opened,
      planted,
      'Read in full',
      opened,
      planted,
      '⚡⚡⚡',
      '',
      opened,
      planted,
    ];
    const analysis = analyze(value.join('\n'));
    const around = analysis.findings[1] as Finding;
    expect([around.range, around.original].map((range) => linesOf(analysis, range as Range))).toEqual([
      [4, 5, 6],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ]);
    const fix = keepBlock(analysis, around);
    const left = ['1.', 'Read in full', opened, planted, '⚡⚡⚡'];
    expect(applyEdits(value.join('\n'), fix.edits)).toBe(left.join('\n'));
    expect([fix.blocks, fix.lines]).toEqual([1, 5]);
  });

  test('an empty text has nothing to fix', () => {
    expect(fixAll(analyze(''))).toEqual(NOTHING);
  });
});

/** The analysis with one more of its duplicate blocks ignored. */
function ignoreOne({ text, options, blocks }: Analysis, choice: number): Analysis {
  const finding = blocks.filter(({ rule }) => rule === 'duplicate-block')[choice % Math.max(1, blocks.length)];
  const added = finding === undefined ? [] : ignoredNames([ignoredOf(text, finding, null, '')], '');
  return analyze(stringOf(text), { ...options, ignored: [...options.ignored, ...added] });
}

/** A text, its analysis and where a block that was offered earlier is by now. */
interface Offered {
  readonly value: string;
  readonly analysis: Analysis;
  readonly range: Range | undefined;
}

function afterEdit({ value, analysis, range }: Offered, change: Parameters<typeof mapRange>[1]): Offered {
  return {
    value: applyChange(value, change),
    analysis: update(analysis, [change]),
    range: range === undefined ? undefined : mapRange(range, change),
  };
}

/** The findings whose lines equal their original's: their fixes promise to lose nothing. */
function exactOf({ blocks }: Analysis): readonly Finding[] {
  return blocks.filter(({ kind }) => kind !== 'near' && kind !== 'truncated');
}

/** Runs the fix that was offered: on the equal block that stands where it was, or not at all. */
function take(state: Offered, key: string): { readonly state: Offered; readonly fix?: Fix } {
  const { range } = state;
  const finding = range === undefined ? undefined : equalBlock(state.analysis, key, range);
  if (range === undefined || finding === undefined || !overlap(finding.range, range)) return { state };
  const fix = removeBlock(state.analysis, finding);
  return { state: [...fix.edits].reverse().reduce(afterEdit, state), fix };
}

function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

function linesOf({ text }: Analysis, { from, to }: Range): readonly number[] {
  const first = lineAt(text, from);
  return Array.from({ length: lineAt(text, to) - first + 1 }, (_, i) => first + i);
}

/** The lines of a block without those of smaller fixable blocks inside it, which were removed before it. */
function ownLines(analysis: Analysis, finding: Finding): readonly number[] {
  const size = ({ range }: Finding): number => range.to - range.from;
  const inner = analysis.findings.filter(
    (other) =>
      other.inFixAll &&
      size(other) < size(finding) &&
      other.range.from >= finding.range.from &&
      other.range.to <= finding.range.to,
  );
  const taken = new Set(inner.flatMap(({ range }) => linesOf(analysis, range)));
  return linesOf(analysis, finding.range).filter((line) => !taken.has(line));
}

function filledLines(lines: readonly string[]): readonly string[] {
  return lines.map(folded).filter((line) => line !== '');
}
