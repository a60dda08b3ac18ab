import { describe, expect, it } from 'vitest';
import { grammarJson } from './tokenizer';

/** Scopes that Dark Modern, Light Modern and both high-contrast themes give a colour or a style of their own. */
const COLOURED = [
  'comment',
  'constant.character',
  'constant.numeric',
  'entity.name.class',
  'entity.name.function',
  'entity.name.namespace',
  'entity.name.tag',
  'keyword',
  'markup.heading',
  'markup.underline',
  'string',
  'variable',
];
/** Scopes that name a part of a line without a colour of their own. */
const PLAIN = ['markup.quote', 'meta', 'punctuation'];

function namesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'name' && typeof value === 'string' ? [value] : namesOf(value),
  );
}

const under = (roots: readonly string[]) => (scope: string) => roots.some((root) => scope.startsWith(`${root}.`));

describe('The scopes of the grammar', () => {
  const scopes = [...new Set(namesOf(grammarJson))].filter((name) => name !== 'Bulletin');

  it('carry the suffix of the language', () => {
    expect(scopes.filter((scope) => !scope.endsWith('.bulletin'))).toEqual([]);
  });

  it('are ones that the default themes colour, or name a part only', () => {
    expect(scopes.filter((scope) => !under([...COLOURED, ...PLAIN])(scope))).toEqual([]);
  });
});
