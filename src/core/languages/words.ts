/** The words of a table, as a set. They are written in lower case and divided by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Every stem with every ending; `-` is the empty ending. Both lists are divided by white space. */
export function inflected(stems: string, endings: string): string {
  const tails = endings.split(/\s+/).map((ending) => (ending === '-' ? '' : ending));
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => tails.map((tail) => stem + tail))
    .join(' ');
}

/** The names of a calendar in their order, each with its forms (divided by white space), as form → number from 1. */
export function numbered(...forms: readonly string[]): ReadonlyMap<string, number> {
  return new Map(forms.flatMap((list, i) => list.split(/\s+/).map((form): [string, number] => [form, i + 1])));
}

const FIRST_PLACE = 33;

/**
 * The tables that were packed for a bundle, by their names, which blanks divide. Each line of `groups` has a character for each of the
 * tables in which its words stand, `!` for the first one, and behind a `|` the words.
 */
export function tablesOf(names: string, groups: string): Record<string, ReadonlySet<string>> {
  const tables = names.split(' ').map((name): [string, Set<string>] => [name, new Set()]);
  for (const group of groups.split('\n')) {
    const [places = '', list = ''] = group.split('|');
    for (const place of places)
      for (const word of unpacked(list)) tables[place.charCodeAt(0) - FIRST_PLACE]?.[1].add(word);
  }
  return Object.fromEntries(tables);
}

/** Packed words: each follows a capital that says how much of the word before it begins it, `A` for nothing. */
export function unpacked(list: string): ReadonlySet<string> {
  const found = new Set<string>();
  let last = '';
  for (const [, sign = '', rest = ''] of list.matchAll(/([A-Z])([^A-Z]*)/g)) {
    last = last.slice(0, sign.charCodeAt(0) - 65) + rest;
    found.add(last);
  }
  return found;
}
