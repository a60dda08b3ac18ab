import { areAlike, isSamePerson, type Name, nameOf, surnameOf } from './name';

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

/** Whether a name alone tells who is meant: two words or more, none of them an initial. */
function isWhole({ words }: Name): boolean {
  return words.length > 1 && !words.some(({ isInitial }) => isInitial);
}

function merge(groups: Name[][], index: Index, home: number, other: number): void {
  for (const name of groups[other] ?? []) {
    groups[home]?.push(name);
    index.add(home, name);
  }
  groups[other] = [];
}

/** Groups by how the words of their names begin to sound, so that a name is compared with few. */
class Index {
  readonly #groups = new Map<string, Set<number>>();

  add(group: number, { words }: Name): void {
    for (const { sound } of words) {
      const key = sound.slice(0, 2);
      const known = this.#groups.get(key);
      if (known === undefined) this.#groups.set(key, new Set([group]));
      else known.add(group);
    }
  }

  /** The groups that a name fits, in the order of their numbers. */
  matching(groups: readonly (readonly Name[])[], name: Name): number[] {
    const near = this.#groups.get(surnameOf(name)?.sound.slice(0, 2) ?? '') ?? [];
    const matches = (other: Name): boolean =>
      name.words.length > 1 ? isSamePerson(name, other) : isSurnameOf(name, other);
    return [...near].filter((group) => groups[group]?.some(matches)).sort((a, b) => a - b);
  }
}

/** Whether a name of one word is the other one's surname. */
function isSurnameOf({ words: [word] }: Name, other: Name): boolean {
  const surname = surnameOf(other);
  return (
    word !== undefined && surname !== undefined && !word.isInitial && other.words.length > 1 && areAlike(word, surname)
  );
}
