import type { Mention } from '../reading/names/mention';
import type { PostLine } from './postLine';

/** So many people make a list. */
const SHORTEST = 3;
/** Between two of them stand no more words than this. */
const LONGEST_JOIN = 3;
/** A bracket behind a name of a list has no more words than this. */
const LONGEST_BRACKET = 12;
const NOBODY: ReadonlySet<Mention> = new Set();

/** The sentences that list several people with their titles, divided by commas: who is listed with others attends. */
export function listsOf({ words, people }: PostLine): number[] {
  const lists: number[] = [];
  let run = 0;
  for (const [i, mention] of people.entries()) {
    const before = people[i - 1];
    const word = words[mention.first];
    const next = words[(before?.last ?? 0) + 1];
    const isNear = before?.titled && mention.titled && mention.first - before.last <= LONGEST_JOIN;
    run = isNear && (next?.gap === 'comma' || next?.gap === 'close' || next?.is.joining) ? run + 1 : 0;
    if (run >= SHORTEST - 1) lists.push(word?.sentence ?? 0);
  }
  return lists;
}

/**
 * The people of lists in which brackets tell what each is, or where from.
 * ```bulletin
 * > | among them Ann Reed (Norland), Bob Hill (Westland) and Carl Holt (Elm Ferries)
 *                ^^^^^^^^            ^^^^^^^^                ^^^^^^^^^
 * ```
 */
export function bracketedIn(line: PostLine): ReadonlySet<Mention> {
  // Most lines are not taken apart into words, and need not be here.
  if (line.people.length < SHORTEST) return NOBODY;
  const { words } = line;
  // `Carl Holt (Elm Ferries)`
  const people = line.people.filter(({ first }) => words[first]?.gap !== 'open');
  const listed = new Set<Mention>();
  let waiting: Mention[] = [];
  for (const [i, mention] of people.entries()) {
    waiting.push(mention);
    const next = people[i + 1]?.first ?? words.length;
    const isOpen = words[mention.last + 1]?.gap === 'open' || words[mention.last]?.gap === 'open';
    if (isOpen && i < people.length - 1 && next - mention.last <= LONGEST_BRACKET) continue;
    if (waiting.length >= SHORTEST) for (const each of waiting) listed.add(each);
    waiting = [];
  }
  return listed;
}
