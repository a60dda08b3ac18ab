import { formKeys } from './inflection';
import { areAlike, isSamePerson, isWhole, type Name, type NameWord, nameOf, surnameOf } from './name';

/** The names of one person, as written. */
export interface Group {
  readonly names: ReadonlySet<string>;
  /** The one that was given most often. */
  readonly usual: string;
}

/**
 * Groups the names that are one person's: first `principal` ones, each of which is in exactly one group, then those of `others` that
 * fit one group only. A surname alone, or a name with an initial, joins a group only where no second one could be meant. The
 * groups do not depend on the order of the names; each group's names do not repeat.
 */
export function groupNames(principal: readonly string[], others: readonly string[]): Group[] {
  const groups: Name[][] = [];
  const index = new Index();
  const names = [...new Set(principal)]
    .sort()
    .map(nameOf)
    .filter(({ words }) => words.length > 0);
  for (const name of names.filter(isWhole)) {
    const found = index.matching(groups, name);
    const home = found[0];
    if (home === undefined) index.add(groups.push([name]) - 1, name);
    else {
      groups[home]?.push(name);
      index.add(home, name);
      // Two groups that one name fits are one person's.
      for (const other of found.slice(1)) merge(groups, index, home, other);
    }
  }
  const partial = names.filter((name) => !isWhole(name));
  const homes = partial.map((name) => index.matching(groups, name));
  partial.forEach((name, i) => {
    const [home, second] = homes[i] ?? [];
    if (home !== undefined && second === undefined) groups[home]?.push(name);
    else groups.push([name]);
  });
  for (const text of new Set(others)) {
    const name = nameOf(text);
    const [home, second] = name.words.length > 1 ? index.matching(groups, name) : [];
    if (home !== undefined && second === undefined) groups[home]?.push(name);
  }
  const counts = countsOf([...principal, ...others]);
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({ names: new Set(group.map(({ text }) => text)), usual: mostCounted(group, counts) }));
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function mostCounted(group: readonly Name[], counts: ReadonlyMap<string, number>): string {
  const count = (name: Name): number => (isWhole(name) ? (counts.get(name.text) ?? 0) : 0);
  return group.reduce((most, name) => (count(name) > count(most) ? name : most)).text;
}

function merge(groups: Name[][], index: Index, home: number, other: number): void {
  for (const name of groups[other] ?? []) {
    groups[home]?.push(name);
    index.add(home, name);
  }
  groups[other] = [];
}

/** Groups by how the words of their names begin to sound, and by all that makes two words alike, so that a name is compared with few. */
class Index {
  readonly #byOpening = new Map<string, Set<number>>();
  readonly #byWord = new Map<string, Set<number>>();
  /** The groups with a name that ends in an initial: `Reed A.` */
  readonly #endInInitial = new Set<number>();

  add(group: number, { words }: Name): void {
    for (const word of words) {
      put(this.#byOpening, word.sound.slice(0, 2), group);
      for (const key of keysOf(word)) put(this.#byWord, key, group);
    }
    if (words[words.length - 1]?.isInitial === true) this.#endInInitial.add(group);
  }

  /** The groups that a name fits, in the order of their numbers. */
  matching(groups: readonly (readonly Name[])[], name: Name): number[] {
    const near = this.#byOpening.get(surnameOf(name)?.sound.slice(0, 2) ?? '');
    if (near === undefined) return [];
    const matches = (other: Name): boolean =>
      name.words.length > 1 ? isSamePerson(name, other) : isSurnameOf(name, other);
    return [...this.#alike(name)]
      .filter((group) => near.has(group) && groups[group]?.some(matches))
      .sort((a, b) => a - b);
  }

  /** The groups that have a word like the first or last one of a name: all that the name can fit. */
  #alike({ words }: Name): Set<number> {
    const alike = new Set(words.length === 1 ? this.#endInInitial : []);
    for (const word of [words[0], words[words.length - 1]])
      for (const key of word === undefined ? [] : keysOf(word))
        for (const group of this.#byWord.get(key) ?? []) alike.add(group);
    return alike;
  }
}

function put(map: Map<string, Set<number>>, key: string, group: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([group]));
  else known.add(group);
}

/** What two words have in common exactly where `areAlike` holds for them, initials aside. */
function keysOf({ letters, sound, isInitial }: NameWord): string[] {
  return isInitial ? [] : [`letters ${letters}`, `sound ${sound}`, ...formKeys(letters)];
}

/** Whether a name of one word is the other one's surname. */
function isSurnameOf({ words: [word] }: Name, other: Name): boolean {
  const surname = surnameOf(other);
  return (
    word !== undefined && surname !== undefined && !word.isInitial && other.words.length > 1 && areAlike(word, surname)
  );
}
