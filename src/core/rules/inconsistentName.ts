import type { Finding } from '../finding';
import { lineAt, type Range, type Text } from '../lines/text';
import { nameOf } from '../people/name';
import type { KnownPerson, Spelling } from '../people/people';
import { lineFinding } from './lineFinding';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const MOST_RELATED = 10;

/**
 * The findings of `inconsistent-name`, sorted by where they start: a name that is spelt otherwise than the same text spells it
 * most often, at each place of the rarer spelling, once a line. Case forms, short forms, word order, capitals and another script
 * are no other spelling. What stands in a line that is `removed` does not count.
 */
export function inconsistentNameFindings(text: Text, people: readonly KnownPerson[], removed: Uint8Array): Finding[] {
  return people
    .flatMap(({ spellings }) => variantsOf(staying(text, spellings, removed)))
    .flatMap((variants) => findingsOf(text, variants))
    .sort((a, b) => a.range.from - b.range.from);
}

/** The spellings with what stays of their places, the commonest first. */
function staying(text: Text, spellings: readonly Spelling[], removed: Uint8Array): readonly Spelling[] {
  if (spellings.length < 2) return spellings;
  return spellings
    .map((each) => ({ ...each, places: each.places.filter(({ from }) => removed[lineAt(text, from)] === 0) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
}

/** Spellings of the same words in the same order, the commonest first; those that have no second one are left out. */
function variantsOf(spellings: readonly Spelling[]): Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const { words } = nameOf(spelling.text);
    if (words.length < 2 || words.some(({ isInitial }) => isInitial)) continue;
    const key = `${CYRILLIC.test(spelling.text) ? 'c' : 'l'} ${words.map(({ sound }) => sound).join(' ')}`;
    const group = groups.get(key) ?? [];
    if (group.every((other) => plain(other.text) !== plain(spelling.text))) groups.set(key, [...group, spelling]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A name without what nobody would call another spelling: capitals and the kinds of hyphens and apostrophes. */
function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[‑–]/g, '-').replace(/[’‘]/g, "'");
}

function findingsOf(text: Text, [usual, ...others]: readonly Spelling[]): Finding[] {
  if (usual === undefined) return [];
  return others.flatMap((other) => onePerLine(text, other.places).map((range) => findingAt(text, range, other, usual)));
}

function onePerLine(text: Text, places: readonly Range[]): Range[] {
  const lines = new Set<number>();
  return places.filter(({ from }) => {
    const line = lineAt(text, from);
    return !lines.has(line) && lines.add(line);
  });
}

function findingAt(text: Text, range: Range, found: Spelling, usual: Spelling): Finding {
  const distance = ({ from }: Range): number => Math.abs(from - range.from);
  const [original = null, ...related] = usual.places
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, MOST_RELATED + 1);
  const line = original === null ? 0 : lineAt(text, original.from) + 1;
  const name = { found: found.text, usual: usual.text, usualPlaces: usual.places.length };
  const args = { originalStart: line, originalEnd: line, name };
  return { ...lineFinding('inconsistent-name', range, [found.text, usual.text], args), original, related };
}
