import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/index';

interface Snippet {
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
}

const FILE = join(import.meta.dirname, '../../syntaxes/snippets.json');
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(FILE, 'utf8'));

const DATE: Readonly<Record<string, string>> = {
  CURRENT_MONTH_NAME: 'May',
  CURRENT_DATE: '03',
  CURRENT_YEAR: '2031',
};

/** What a snippet inserts while nothing is filled in, the first of each choice taken. */
function inserted(body: string): string {
  return body
    .replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => DATE[name] ?? name)
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

/** The kind of each line that is inserted. */
function kinds(prefix: string): string[] {
  const snippet = Object.values(snippets).find((each) => each.prefix === prefix);
  const { bulletin } = analyze(inserted(snippet?.body ?? 'There is no such snippet.').trimEnd());
  return bulletin.lines.map(({ kind }) => kind);
}

describe('A snippet', () => {
  it('writes lines of the kinds that its name says', () => {
    expect(kinds('speech')).toEqual(['speech']);
    expect(kinds('words')).toEqual(['speech']);
    expect(kinds('statement')).toEqual(['heading']);
    expect(kinds('meeting')).toEqual(['heading']);
    expect(kinds('talks')).toEqual(['text', 'place']);
    expect(kinds('call')).toEqual(['heading']);
    expect(kinds('event')).toEqual(['heading']);
    expect(kinds('place')).toEqual(['place']);
    expect(kinds('list')).toEqual(['text', 'item', 'item']);
    expect(kinds('numbers')).toEqual(['number', 'number']);
    expect(kinds('more')).toEqual(['readMore']);
    expect(kinds('forwarded')).toEqual(['forwarded']);
    expect(kinds('elision')).toEqual(['elision']);
    expect(kinds('parts')).toEqual(['separator']);
    expect(kinds('post')).toEqual(['heading', 'place', 'speech', 'readMore', 'hashtags']);
  });

  it('offers read-more phrases that are known as such', () => {
    const phrases = /\$\{1\|([^|]+)\|\}/.exec(snippets['Read More']?.body ?? '')?.[1]?.split(',') ?? [];
    expect(phrases.length).toBeGreaterThan(1);
    for (const phrase of phrases)
      expect([phrase, analyze(`👉 ${phrase}`).bulletin.lines[0]?.kind]).toEqual([phrase, 'readMore']);
  });

  it('has a prefix of its own and says what it is', () => {
    const all = Object.values(snippets);
    expect(new Set(all.map(({ prefix }) => prefix)).size).toBe(all.length);
    for (const { prefix, description } of all) {
      expect(prefix).toMatch(/^[a-z]+$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('of an event or a speech is read as one', () => {
    const post = analyze(inserted(snippets['Post']?.body ?? '')).outline.posts[0];
    expect([post?.place, post?.date, post?.speakers.map(({ name }) => name)]).toEqual([
      'Place',
      '2031-05-03',
      ['Name'],
    ]);
    const statement = inserted(snippets['Statement']?.body ?? '').replace('Title and Name', 'Mayor Ann Reed');
    expect(analyze(statement).outline.posts[0]?.speakers.map(({ name }) => name)).toEqual(['Ann Reed']);
  });
});
