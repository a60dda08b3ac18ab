import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import russian from '../../package.nls.ru.json';
import { keyOf } from '../support/manifest';

/** The properties of a manifest that a user reads. */
const SHOWN = new Set([
  'displayName',
  'description',
  'markdownDescription',
  'deprecationMessage',
  'markdownDeprecationMessage',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'enumItemLabels',
  'errorMessage',
  'title',
  'shortTitle',
  'category',
  'contents',
  'label',
  'altText',
]);

interface Entry {
  /** `contributes.commands.0.title` */
  readonly path: string;
  readonly value: string;
  readonly isShown: boolean;
}

/** Every string of a manifest with its place in it. */
function entriesOf(value: unknown, path = '', isShown = false): Entry[] {
  if (typeof value === 'string') return [{ path, value, isShown }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const where = path === '' ? key : `${path}.${key}`;
    const isName = key === 'name' && /^contributes\.(?:views|submenus|viewsContainers)\./.test(path);
    return entriesOf(part, where, SHOWN.has(key) || isName || (isShown && Array.isArray(value)));
  });
}

/** What a text asks VS Code to do: `(command:workbench.action.files.openFile)`. */
function linksOf(text: string): string[] {
  return (text.match(/\]\([^)]*\)|\$\([\w-]+\)/g) ?? []).sort();
}

const entries = entriesOf(manifest);
const used = new Set(entries.flatMap(({ value }) => keyOf(value) ?? []));

describe('The strings of the manifest', () => {
  it('stand in package.nls.json, each under a key', () => {
    const literal = entries.filter(({ value, isShown }) => isShown && keyOf(value) === null);
    expect(literal.map(({ path, value }) => `${path}: ${value}`)).toEqual([]);
  });

  it('are all there, and each is used', () => {
    expect(Object.keys(english).sort()).toEqual([...used].sort());
  });

  it('are there in Russian, too, in the same order', () => {
    expect(Object.keys(russian)).toEqual(Object.keys(english));
  });

  it('are in Russian, all but the name of the extension', () => {
    const foreign = Object.entries(russian).filter(([, text]) => !/[а-яё]/i.test(text));
    expect(foreign).toEqual([['displayName', english.displayName]]);
  });

  it('keep their links and icons in Russian, and stand in «quotation marks» of that language', () => {
    const strings: Record<string, string> = russian;
    for (const [key, text] of Object.entries(english)) {
      expect(linksOf(strings[key] ?? ''), key).toEqual(linksOf(text));
      expect(strings[key], key).not.toMatch(/[“”‘’"]/);
    }
  });
});
