import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, lineAt, selectionsAround } from '../../src/core/index';
import { hostileText } from '../support/bulletins';
import { property } from '../support/property';

const TEXT = [
  '🌐 A meeting of the Ferry Council was held in Port Elm.',
  '💬 Ann Reed: We open the quay. “The bridge (the old one) stays. It is safe.” Mr. Quill agrees! Thank you.',
  'Two things are left:',
  '• the lamps;',
  '2. the stone. It is late.',
  '💬 Tom Quill: Yes.',
  '',
  '🎙 Statement by Mayor Ann Reed',
  'The quay is open.',
].join('\n');

/** What is selected around the first place of `at` in the text, step by step; whole lines as `lines 1–2`. */
function steps(at: string): string[] {
  const analysis = analyze(TEXT);
  return selectionsAround(analysis, TEXT.indexOf(at) + 1).map(({ from, to }) => {
    const selected = TEXT.slice(from, to);
    const lines = [lineAt(analysis.text, from) + 1, lineAt(analysis.text, to) + 1];
    return selected.includes('\n') ? `lines ${lines.join('–')}` : selected;
  });
}

describe('The selection grows', () => {
  it('from the sentence over the line and the speech to the post', () => {
    expect(steps('open the')).toEqual([
      'Ann Reed: We open the quay.',
      'Ann Reed: We open the quay. “The bridge (the old one) stays. It is safe.” Mr. Quill agrees! Thank you.',
      '💬 Ann Reed: We open the quay. “The bridge (the old one) stays. It is safe.” Mr. Quill agrees! Thank you.',
      'lines 2–5',
      'lines 1–6',
    ]);
  });

  it('over what brackets and quotation marks hold', () => {
    expect(steps('old one').slice(0, 5)).toEqual([
      'the old one',
      '(the old one)',
      'The bridge (the old one) stays.',
      'The bridge (the old one) stays. It is safe.',
      '“The bridge (the old one) stays. It is safe.”',
    ]);
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(steps('Quill agrees')[0]).toBe('Mr. Quill agrees!');
    expect(steps('Thank you')[0]).toBe('Thank you.');
  });

  it('over the list, from the line that announces it on', () => {
    expect(steps('lamps')).toEqual(['the lamps;', '• the lamps;', 'lines 3–5', 'lines 2–5', 'lines 1–6']);
    expect(steps('stone')).toEqual([
      'the stone.',
      'the stone. It is late.',
      '2. the stone. It is late.',
      ...steps('lamps').slice(2),
    ]);
  });

  it('from a sign to its line', () => {
    expect(steps('💬 Tom')).toEqual(['💬 Tom Quill: Yes.', 'lines 1–6']);
  });
});

property(
  'selections lie in the text, each inside the next, around the offset',
  { quick: 800, long: 200_000 },
  fc.tuple(hostileText, fc.nat()),
  ([value, place]) => {
    const at = place % (value.length + 1);
    let inside = { from: at, to: at };
    for (const range of selectionsAround(analyze(value), at)) {
      expect(range.from <= inside.from && inside.to <= range.to, `around ${at}`).toBe(true);
      expect(range.to - range.from).toBeGreaterThan(inside.to - inside.from);
      expect(range.to).toBeLessThanOrEqual(value.length);
      inside = range;
    }
  },
);
