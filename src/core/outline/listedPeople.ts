import type { Mention } from '../reading/names/mention';
import { advisesPeople } from './advisory';
import type { PostLine } from './postLine';

/** A line without a colon that announces a list has no more words than this: `List of participants`. */
const LONGEST_TITLE = 4;
/** Nor more UTF-16 code units than this. */
const LONGEST_HEADING = 60;
const COLON = /[:：]\s*$/u;

/**
 * Whom a list names below a line that says who is there: each of its lines opens with a person.
 * ```bulletin
 * > | Participants:
 * > | Ann Reed, Mayor of Port Elm
 *     ^^^^^^^^
 * > | Bob Hill (Elm Ferries)
 *     ^^^^^^^^
 * ```
 */
export function listedPeople(lines: readonly PostLine[]): ReadonlySet<Mention> {
  const listed = new Set<Mention>();
  for (const [i, line] of lines.entries()) {
    if (!announcesList(line)) continue;
    const items = itemsFrom(lines, i + 1);
    // A single name without a title may be a firm's.
    if (items.length > 1 || items.some(({ titled }) => titled)) for (const item of items) listed.add(item);
  }
  return listed;
}

/** The people of the lines from `first` on, each of which opens with one. */
function itemsFrom(lines: readonly PostLine[], first: number): Mention[] {
  const items: Mention[] = [];
  for (let item = itemOf(lines[first]); item !== null; item = itemOf(lines[first + items.length])) items.push(item);
  return items;
}

function announcesList(line: PostLine): boolean {
  const { text } = line;
  const isIntroduction = COLON.test(text);
  // Most lines are neither, and need not be taken apart into words.
  if (!isIntroduction && text.length > LONGEST_HEADING) return false;
  const { words } = line;
  const isTitle = words.length <= LONGEST_TITLE && !words.some(({ is }) => is.holding || is.passive);
  return (
    (isIntroduction || isTitle) &&
    (advisesPeople(line) || words.some(({ is }) => is.attending || is.presence || is.guests))
  );
}

/** The person with whom a line opens that tells of nothing else; null where it does not. */
function itemOf(line: PostLine | undefined): Mention | null {
  if (!line || line.kind === 'speech') return null;
  const { words, people } = line;
  const mention = people[0];
  if (!mention || !words.slice(0, mention.first).every(opensItem)) return null;
  const next = words[mention.last + 1];
  return next?.gap !== 'plain' ? mention : null;
}

/** What may stand in front of a person in a list: `(a)`, `3.`, `The`, `His Excellency`. */
export function opensItem({ text, is }: PostLine['words'][number]): boolean {
  return is.definite || is.honorifics || /^(?:\d{1,3}|\p{L})$/u.test(text);
}
