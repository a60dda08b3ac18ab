/** A stretch of a text, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Finds the first word of a table in a text without blanks, at or behind `from`: of those that begin at one place the longest. */
export type HanWords = (text: string, from?: number) => Span | null;

/** For each character a bit for each table of which it begins a word: most characters begin none. */
const BEGINS = new Uint8Array(1 << 16);
let tables = 0;

/** A finder of the words of a table. */
export function hanWords(table: ReadonlySet<string> = new Set()): HanWords {
  const bit = 1 << tables++;
  const words = [...table].sort((a, b) => b.length - a.length);
  for (const word of words) BEGINS[word.charCodeAt(0)] = (BEGINS[word.charCodeAt(0)] ?? 0) | bit;
  return (text, start = 0) => {
    for (let from = start; from < text.length; from++) {
      if (((BEGINS[text.charCodeAt(from)] ?? 0) & bit) === 0) continue;
      const word = words.find((one) => text.startsWith(one, from));
      if (word !== undefined) return { from, to: from + word.length };
    }
    return null;
  };
}

/** All words that a finder finds, one for each place where one begins. */
export function allOf(find: HanWords, text: string): Span[] {
  const found: Span[] = [];
  for (let next = find(text); next !== null; next = find(text, next.from + 1)) found.push(next);
  return found;
}

/** The word that ends last, the longest of several. */
export function lastOf(find: HanWords, text: string): Span | null {
  return allOf(find, text).reduce<Span | null>(
    (last, span) => (last === null || span.to > last.to ? span : last),
    null,
  );
}
