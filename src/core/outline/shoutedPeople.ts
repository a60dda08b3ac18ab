import { SHOUT } from '../reading/words/wordSigns';
import type { Word } from '../reading/words/words';
import { cleanName } from './clean';
import type { Person } from './post';
import type { PostLine } from './postLine';

/** A name has no fewer and no more words than these. */
const SHORTEST = 2;
const LONGEST = 6;
/** A title's head stands within so many words behind a name: `HIGH COMMISSIONER`. */
const REACH = 4;

/**
 * Whom a line in capitals introduces by name and title, or null; the title may stand on the line below.
 * ```bulletin
 * > | ANN MARY REED
 *     ^^^^^^^^^^^^^
 *   | HIGH COMMISSIONER TO NORLAND
 * ```
 */
export function shoutedPerson(line: PostLine, below: PostLine | undefined): Person | null {
  if ((line.signs & SHOUT) === 0) return null;
  const { words } = line;
  if (!isShouted(words)) return null;
  let first = 0;
  while (words[first]?.is.honorifics) first++;
  let end = first;
  while (end < words.length && end - first <= LONGEST && isOfName(words[end])) end++;
  if (end - first < SHORTEST || end - first > LONGEST) return null;
  const role = end < words.length ? titleOn(line, end) : titleOn(below, 0);
  if (role === null) return null;
  const [from, to] = [words[first]?.from ?? 0, words[end - 1]?.to ?? 0];
  return { name: cleanName(line.text.slice(from, to)), role: cleanName(role) || null, ...line.placeOf(from, to) };
}

/** The rest of a line in capitals from the word `first` on, if a title's head stands near there; else null. */
function titleOn(line: PostLine | undefined, first: number): string | null {
  if (!line || !isShouted(line.words)) return null;
  const isTitle = line.words.slice(first, first + REACH).some(({ is }) => is.titles);
  return isTitle ? line.text.slice(line.words[first]?.from).trim() : null;
}

function isShouted(words: readonly Word[]): boolean {
  return words.length > 0 && words.every((word) => word.upper || word.is.honorifics);
}

function isOfName(word: Word | undefined): boolean {
  if (!word) return false;
  const { titles, common, openers } = word.is;
  return !(titles || common || openers);
}
