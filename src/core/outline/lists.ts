import type { Mention } from '../reading/people';
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
    const isNear = before?.titled === true && mention.titled && mention.first - before.last <= LONGEST_JOIN;
    run = isNear && (next?.gap === 'comma' || next?.gap === 'close' || next?.is.joining === true) ? run + 1 : 0;
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
  const { people } = line;
  if (people.length < SHORTEST) return NOBODY;
  // Most lines are not taken apart into words, and need not be here.
  const { words } = line;
  const listed = new Set<Mention>();
  let waiting: Mention[] = [];
  let count = 0;
  for (const [i, mention] of people.entries()) {
    const before = people[i - 1];
    if (before !== undefined && !(opensBracket(words, before) && isNext(words, before, mention))) {
      waiting = [];
      count = 0;
    }
    waiting.push(mention);
    count++;
    if (count < SHORTEST || !opensBracket(words, mention)) continue;
    for (const each of waiting) listed.add(each);
    waiting = [];
  }
  return listed;
}

function opensBracket(words: PostLine['words'], { last }: Mention): boolean {
  return words[last + 1]?.gap === 'open' || words[last]?.gap === 'open';
}

/** Whether only a bracket, and a comma or `and`, divide two people. */
function isNext(words: PostLine['words'], { last }: Mention, { first }: Mention): boolean {
  if (first - last > LONGEST_BRACKET) return false;
  let close = last + 1;
  while (close < first && words[close]?.gap !== 'close') close++;
  return words.slice(close, first).every(({ is }) => is.joining || is.honorifics || is.definite);
}
