import { describe, expect, it } from 'vitest';
import { regexDanger } from '../support/regexSafety';
import { grammarJson, tokenize } from './tokenizer';

const KEYS: ReadonlySet<string> = new Set(['match', 'begin', 'end', 'while']);

/** Where a rule began: in the grammar that is the start of a line. */
const RULE_START = '\\G';

/** Every pattern in the grammar, once, with `^` for the start of a rule. */
function patternsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const found = Object.entries(node).flatMap(([key, value]) =>
    KEYS.has(key) && typeof value === 'string' ? [value.replace(RULE_START, '^')] : patternsOf(value),
  );
  return [...new Set(found)];
}

describe('The patterns of the grammar', () => {
  const patterns = patternsOf(grammarJson);

  it('are also regular expressions of JavaScript with the flag u', () => {
    expect(patterns.length).toBeGreaterThan(40);
    expect(() => patterns.map((pattern) => new RegExp(pattern, 'u'))).not.toThrow();
  });

  it('cannot backtrack catastrophically', { timeout: 180_000 }, () => {
    expect(patterns.map((pattern) => regexDanger(pattern)).filter((danger) => danger !== null)).toEqual([]);
  });

  it('say in one way how litter, pointers and credits begin', () => {
    const beginnings = patterns.flatMap((pattern) => pattern.match(/\(\?:\(\?=\[A-La-l\]\).*阅读\)\)/u) ?? []);
    expect(beginnings.length).toBeGreaterThan(2);
    expect(new Set(beginnings).size).toBe(1);
  });

  it('are found out where one of many alternatives is dangerous', () => {
    const harmless = `${'quay'.repeat(80)}|[|]\\|`;
    expect(regexDanger(harmless)).toBeNull();
    expect(regexDanger(`${harmless}|(?:a+)+$`)).toContain('(?:a+)+$');
  });

  it('colour a very long hostile line in good time', { timeout: 20_000 }, () => {
    const pieces = ['“', '#', ' \t', '💬 A ', 'Ann of the ', 'https://', '<..', '🇦', '['];
    const started = performance.now();
    for (const piece of pieces) tokenize(piece.repeat(2000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
