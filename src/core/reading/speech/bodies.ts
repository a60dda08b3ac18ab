import type { Parsed } from '../parsed';
import { isWithinName } from '../words/gaps';
import { behindArticle, isDay, type Word } from '../words/words';
import type { Speech, SpeechKind } from './speech';

/** A body's name has no more words than this. */
const LONGEST_BODY = 14;
/** `Elm Harbour Group (3G)`: the name is what stands before it. */
const ACRONYM = /\s?\([\p{Lu}\p{N}]{2,10}$/u;

/** The words `[first, end)` of a body's name. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * The body whose text a heading is: by whom it is, or whose name opens it.
 * ```bulletin
 * > | Comment by the Harbour Embassy in Norland regarding …
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Norland’s Harbour Ministry statement regarding …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function bodyHeading(parsed: Parsed, statement: number): Speech | null {
  const { words } = parsed;
  const author = words[statement + 1];
  if (author?.is.agents) {
    const first = behindArticle(words, statement + 2);
    const end = bodyEnd(words, first);
    return isBody(parsed, { first, end }) ? speechOf(parsed, 'heading', { first, end }) : null;
  }
  // `Harbour Ministry Briefing` is an event, and no text of the ministry.
  if (words[statement]?.is.events) return null;
  const own = { first: 0, end: statement };
  return isBody(parsed, own) && words.slice(0, statement).every(isPartOfBody) ? speechOf(parsed, 'heading', own) : null;
}

/**
 * Bodies that a line reports as having said something.
 * ```bulletin
 * > | The quay will open in May, Elm Shipping Co said.
 *                                ^^^^^^^^^^^^^^^
 * ```
 */
export function bodyReports(parsed: Parsed): Speech[] {
  const { words } = parsed;
  const found: Speech[] = [];
  for (let verb = 2; verb < words.length; verb++) {
    if (!mayReport(parsed, verb)) continue;
    // `Elm Shipping Co today announced`
    const end = words[verb - 1]?.is.adverbs ? verb - 1 : verb;
    const body = { first: bodyStart(words, end), end };
    if (!words[verb]?.is.speakingFirst && !isCompany(words, body)) continue;
    if (isBody(parsed, body) && isSubject(words, body)) found.push(speechOf(parsed, 'report', body));
  }
  return found;
}

/** `sostuvo una reunión`, `concluded her visit`: a verb that else tells of speaking. */
export function holdsSomething(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1]?.is;
  return words[verb]?.is.holding === true && (next?.articles || next?.pronouns) === true;
}

/** Whether a word is a verb of speaking that stands behind a body; `States` with a capital is a part of a name. */
function mayReport({ text, words }: Parsed, i: number): boolean {
  const word = words[i];
  if (!word?.is.speaking || (word.capital && !word.upper) || holdsSomething(words, i)) return false;
  // `<Elm Shipping Co> said`
  return word.gap === 'plain' || word.gap === 'close' || text.charAt(words[i - 1]?.to ?? 0) === '>';
}

function bodyStart(words: readonly Word[], end: number): number {
  let first = end;
  while (first > 0 && end - first < LONGEST_BODY && isPartOfBody(words[first - 1])) {
    if (first < end && !isWithinName(words[first]?.gap)) break;
    first--;
  }
  while (first < end && !words[first]?.capital) first++;
  return words[first]?.is.openers ? first + 1 : first;
}

function bodyEnd(words: readonly Word[], first: number): number {
  let end = first;
  while (end < words.length && end - first < LONGEST_BODY && isPartOfBody(words[end])) {
    if (end > first && !isWithinName(words[end]?.gap)) break;
    end++;
  }
  while (end > first && !words[end - 1]?.capital) end--;
  return end;
}

function isPartOfBody(word: Word | undefined): boolean {
  if (!word || isDay(word)) return false;
  return word.capital ? !word.is.events : word.is.connectors || word.is.definite;
}

function isBody({ words, people }: Parsed, { first, end }: Stretch): boolean {
  const name = words.slice(first, end);
  if (name.length < 2 || people.some((person) => person.titled && person.first < end && person.last >= first))
    return false;
  return name.some(({ is, capital }) => capital && (is.bodies || is.companies));
}

/** Whether a body is a company, which announces and reports, too: a ministry does so in the words of others only. */
function isCompany(words: readonly Word[], { first, end }: Stretch): boolean {
  return words.slice(first, end).some(({ is }) => is.companies);
}

function isSubject(words: readonly Word[], { first }: Stretch): boolean {
  const article = words[first - 1];
  const before = article?.is.definite ? words[first - 2] : article;
  const gap = (article?.is.definite ? article : words[first])?.gap;
  return gap !== 'plain' || !before || !before.is.governors;
}

function speechOf({ text, words }: Parsed, kind: SpeechKind, { first, end }: Stretch): Speech {
  const from = words[first]?.from ?? 0;
  const written = text.slice(from, words[end - 1]?.to ?? from);
  const short = written.replace(ACRONYM, '');
  const to = from + short.length + (short.includes('(') && text.charAt(from + short.length) === ')' ? 1 : 0);
  const name = text.slice(from, to);
  return { kind, name, role: null, from, to, sure: true };
}
