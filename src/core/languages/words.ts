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

/** The forms of each of several names, for a bundle: a line has what they share and what each ends in, `-` for nothing. */
export function formsOf(lists: string): readonly string[] {
  return lists.split('\n').map((list) => {
    const [stem = '', ...tails] = list.split(' ');
    return inflected(stem, tails.join(' '));
  });
}

/** The names of a calendar that was packed for a bundle: a line of packed words for each number. */
export function calendarOf(lists: string): ReadonlyMap<string, number> {
  return numbered(...lists.split('\n').map((list) => [...unpacked(list)].join(' ')));
}

const FIRST_PLACE = 33;
const SIGN = /[!-~Ā-ǿ]/g;

/**
 * The tables that were packed for a bundle, by their names, which blanks divide. For each line of `lists` a word of `groups` has a
 * character for each of the tables in which its words stand, `!` for the first one. In the lists signs stand for the `pieces`.
 */
export function tablesOf(
  names: string,
  groups: string,
  lists: string,
  pieces = '',
): Record<string, ReadonlySet<string>> {
  const tables = names.split(' ').map((name): [string, Set<string>] => [name, new Set()]);
  const lines = unshortened(lists, pieces).split('\n');
  for (const [i, places] of groups.split(' ').entries())
    for (const word of unpacked(lines[i] ?? ''))
      for (const place of places) tables[place.charCodeAt(0) - FIRST_PLACE]?.[1].add(word);
  return Object.fromEntries(tables);
}

/** A text with pieces in place of their signs; blanks divide the pieces, each behind its sign, and one may hold the signs of those before it. */
function unshortened(text: string, pieces: string): string {
  const whole = new Map<string, string>();
  const inFull = (written: string): string => written.replace(SIGN, (sign) => whole.get(sign) ?? sign);
  for (const piece of pieces.split(' ')) whole.set(piece.charAt(0), inFull(piece.slice(1)));
  return inFull(text);
}

/** Packed words: each follows a capital that says how much of the word before it begins it, `A` for nothing. */
export function unpacked(list: string): ReadonlySet<string> {
  const found = new Set<string>();
  let word = '';
  for (const [, sign = '', rest = ''] of list.matchAll(/([A-O])([^A-O]*)/g)) {
    word = word.slice(0, sign.charCodeAt(0) - 65) + rest;
    found.add(word);
  }
  return found;
}
