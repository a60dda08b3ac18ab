import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyze, applyEdits, fixAll, lineAt, type Range } from '../../src/core/index';
import { bulletin, bulletinLines, withLineEnds } from '../support/bulletins';
import { hostileShapes, timeToAnalyze, timeToHash } from '../support/growth';
import { property } from '../support/property';

describe('line ends', () => {
  const input = fc.record({
    lines: bulletinLines,
    final: fc.boolean(),
    mixed: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 2, maxLength: 5 }),
  });

  property('change nothing but offsets', { quick: 300, long: 300_000 }, input, ({ lines, final, mixed }) => {
    const expected = meaning(withLineEnds(lines, ['\n'], final));
    for (const ends of [['\r\n'], ['\r'], apart(lines, mixed)])
      expect(meaning(withLineEnds(lines, ends, final))).toEqual(expected);
  });

  property(
    'and a byte order mark stay as they were in what fix-all leaves',
    { quick: 300, long: 300_000 },
    input,
    ({ lines, final }) => {
      const plain = fixed(withLineEnds(lines, ['\n'], final));
      for (const end of ['\r\n', '\r'])
        expect(fixed(withLineEnds(lines, [end], final))).toBe(plain.replaceAll('\n', end));
      expect(fixed(`\ufeff${withLineEnds(lines, ['\n'], final)}`)).toBe(`\ufeff${plain}`);
    },
  );

  property(
    'a byte order mark changes nothing but offsets',
    { quick: 300, long: 300_000 },
    input,
    ({ lines, final }) => {
      const value = withLineEnds(lines, ['\n'], final);
      expect(meaning(`\ufeff${value}`)).toEqual(meaning(value));
    },
  );
});

describe('time', () => {
  test.each(hostileShapes)('grows with the text: $name', ({ make, small, large }) => {
    const [less, more] = [make(small), make(large)];
    let growth = Number.POSITIVE_INFINITY;
    let floor = 0;
    // Another program on the machine can slow one measurement down, but not make one fast.
    for (let attempt = 0; attempt < 3 && growth > allowed(floor, large / small); attempt++) {
      floor = timeToHash(more) / timeToHash(less);
      growth = Math.min(growth, timeToAnalyze(more) / timeToAnalyze(less));
    }
    expect(growth).toBeLessThanOrEqual(allowed(floor, large / small));
  });
});

describe('the texts of these tests', () => {
  test('hold blocks of every kind, alone and several together', () => {
    const all = fc.sample(bulletin, { numRuns: 400, seed: 7 }).map((value) => analyze(value));
    const share = (has: (analysis: Analysis) => boolean): number => all.filter(has).length / all.length;
    expect(share(({ findings }) => findings.some(({ inFixAll }) => inFixAll))).toBeGreaterThan(0.4);
    expect(share(({ findings }) => findings.some(({ inFixAll }) => !inFixAll))).toBeGreaterThan(0.03);
    expect(share(({ findings }) => findings.length > 2)).toBeGreaterThan(0.1);
    expect(share(({ findings }) => findings.length === 0)).toBeGreaterThan(0.1);
    for (const kind of ['echo', 'repost', 'repeat'])
      expect(
        share(({ findings }) => findings.some((finding) => finding.kind === kind)),
        kind,
      ).toBeGreaterThan(0.02);
    expect(share(({ outline }) => outline.posts.some(({ speakers }) => speakers.length > 0))).toBeGreaterThan(0.3);
  });
});

/** Three times the growth of the plainest work on the same text; what is quadratic grows with the square. */
function allowed(floor: number, times: number): number {
  return 3 * Math.max(times, floor);
}

function fixed(value: string): string {
  return applyEdits(value, fixAll(analyze(value)).edits);
}

/** What holds a range in an outline. */
const RANGES: ReadonlySet<string> = new Set(['range', 'namedAt']);

/** All that an analysis says, by lines and words and not by offsets. */
function meaning(value: string): unknown {
  const analysis = analyze(value);
  const { bulletin: parsed, findings, outline, folds, repeated, text } = analysis;
  const lines = (range: Range | null): unknown => range && [lineAt(text, range.from), lineAt(text, range.to)];
  const words = ({ from, to }: Range): string => value.slice(from, to).replace('\ufeff', '');
  return {
    lines: parsed.lines.map(({ folded, kind }) => [folded, kind]),
    posts: parsed.posts,
    findings: findings.map(({ range, original, related, ...facts }) => ({
      ...facts,
      lines: [range, original, ...related].map(lines),
    })),
    outline: JSON.parse(
      JSON.stringify(outline.posts, (key, part) => (part !== null && RANGES.has(key) ? words(part) : part)),
    ),
    folds,
    repeated,
  };
}

/** Line ends in turn, changed where an empty line would make a lone `\r` and a `\n` one line end. */
function apart(lines: readonly string[], ends: readonly string[]): readonly string[] {
  return lines.map((_, i) => {
    const end = ends[i % ends.length] ?? '\n';
    const joins = end === '\r' && lines[i + 1] === '' && ends[(i + 1) % ends.length] === '\n';
    return joins ? '\r\n' : end;
  });
}
