import { labelSpeech, spokenAfterTitle } from './labels';
import type { Parsed } from './parsed';
import type { Mention } from './people';
import { type Speech, speechBy } from './speech';
import type { Word } from './words';

/** A verb stands no further behind its subject than this, in words; a second verb no further than `LONGEST_CLAUSE`. */
const LONGEST_INSERTION = 12;
const LONGEST_CLAUSE = 40;
const LONGEST_TITLE = 20;
/** A heading names its kind of text within so many words. */
const OPENING = 6;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Who a line introduces as speaking, in the order of the line. */
export function speechesIn(parsed: Parsed): Speech[] {
  const label = labelSpeech(parsed);
  const headed = isAnnouncement(parsed.words) ? [] : headingSpeeches(parsed);
  const found = [...(label === null ? [] : [label]), ...headed, ...spokenAfterTitle(parsed)];
  // What stands behind a label is that speaker's own words.
  if (label === null) found.push(...reports(parsed));
  const seen = new Set<number>();
  return found.filter(({ from }) => !seen.has(from) && seen.add(from)).sort((a, b) => a.from - b.from);
}

/** Whether a line gives no words yet: `#LIVE`, `will`. */
function isAnnouncement(words: readonly Word[]): boolean {
  return words.some(({ is }) => is.announcing);
}

/**
 * ```bulletin
 * > | 🎙 Statement by Mayor Ann Reed
 *       ^^^^^^^^^^^^       ^^^^^^^^
 * > | 🎙 Mayor Ann Reed’s opening remarks
 *             ^^^^^^^^           ^^^^^^^
 * ```
 */
function headingSpeeches({ text, words, people }: Parsed): Speech[] {
  const starts = new Map(people.map((mention, i) => [mention.first, i]));
  for (let i = 0; i < Math.min(words.length, OPENING); i++) {
    if (words[i]?.is.statements !== true) continue;
    const author = authorBehind(words, starts, i);
    if (author !== null) return coAuthors(words, people, author).map((mention) => speechBy('heading', mention, true));
  }
  const owner = people[0];
  if (owner?.possessive === true && owner.first <= OPENING / 2 && statementFollows(words, owner.last + 1)) {
    return [speechBy('heading', owner, true)];
  }
  return bodyOwner(text, words);
}

/** `Harbour Office Spokesperson’s comments` */
function bodyOwner(text: string, words: readonly Word[]): Speech[] {
  const end = words.findIndex((word, i) => i >= OPENING || word.possessive || !word.capital);
  const last = words[end];
  const first = words[0];
  if (first === undefined || last?.possessive !== true || !last.capital || !statementFollows(words, end + 1)) return [];
  if (!last.is.bodies) return [];
  return [
    { kind: 'heading', name: text.slice(first.from, last.to), role: null, from: first.from, to: last.to, sure: true },
  ];
}

/** The index of the person whose text the word `statement` names, or null. */
function authorBehind(words: readonly Word[], starts: ReadonlyMap<number, number>, statement: number): number | null {
  for (let i = statement + 1; i < Math.min(words.length, statement + LONGEST_INSERTION); i++) {
    const word = words[i];
    if (word === undefined || word.gap === 'stop' || starts.has(i)) return null;
    if (!word.is.authors) continue;
    // Far from its text only `by` leads to the author.
    if (i > statement + 1 && !word.is.agents) continue;
    return personBehind(words, starts, i + 1);
  }
  return null;
}

/** The first person within the sentence; a long title may hold words that no title usually has. */
function personBehind(words: readonly Word[], starts: ReadonlyMap<number, number>, from: number): number | null {
  let titled = false;
  for (let i = from; i < Math.min(words.length, from + LONGEST_TITLE); i++) {
    const person = starts.get(i);
    if (person !== undefined) return titled || i < from + 3 ? person : null;
    const word = words[i];
    if (word === undefined || word.gap === 'stop' || word.gap === 'open' || word.is.announcing) return null;
    titled ||= word.is.titles;
  }
  return null;
}

/** The people from `first` on that only commas and `and` divide. */
function coAuthors(words: readonly Word[], people: readonly Mention[], first: number): Mention[] {
  const authors: Mention[] = [];
  for (let i = first; i < people.length; i++) {
    const mention = people[i];
    const previous = authors[authors.length - 1];
    if (mention === undefined) break;
    if (previous !== undefined && !adjoins(words, previous, mention)) break;
    authors.push(mention);
  }
  return authors;
}

function adjoins(words: readonly Word[], left: Mention, right: Mention): boolean {
  for (let i = left.last + 1; i < right.first; i++) {
    if (words[i]?.is.joining !== true && words[i]?.is.honorifics !== true) return false;
  }
  return words[right.first]?.gap !== 'stop' && right.first - left.last <= 5;
}

function statementFollows(words: readonly Word[], start: number): boolean {
  for (let i = start; i < start + 4; i++) {
    const word = words[i];
    if (word === undefined || word.gap !== 'plain') return false;
    if (word.is.statements) return true;
  }
  return false;
}

/**
 * ```bulletin
 * > | In her remarks, Mayor Ann Reed also stressed …
 *                           ^^^^^^^^      ^^^^^^^^
 * ```
 */
function reports({ words, people }: Parsed): Speech[] {
  return people
    .filter((mention, i) => isSubject(words, mention) && speaks(words, mention, people[i + 1]?.first ?? words.length))
    .map((mention) => speechBy('report', mention, mention.titled));
}

function isSubject(words: readonly Word[], mention: Mention): boolean {
  const before = words[mention.first - 1];
  if (mention.possessive) return false;
  return words[mention.first]?.gap !== 'plain' || before === undefined || !before.is.governors;
}

function speaks(words: readonly Word[], mention: Mention, next: number): boolean {
  const before = words[mention.first - 1];
  const isInverted = words[mention.first]?.gap === 'plain' && before?.is.speakingFirst === true;
  // Behind a subject of its own the verb has its object or clause here: `Reed said Mayor Hill will …`.
  if (isInverted && (before?.gap !== 'plain' || words[mention.first - 2]?.capital !== true)) return true;
  let verb = mention.last + 1;
  while (verb < next && continues(words[verb]) && words[verb]?.is.adverbs === true) verb++;
  if (verb < next && continues(words[verb]) && words[verb]?.is.speaking === true) return true;
  if (verb < words.length && words[verb]?.is.leading === true) return leadsToSpeech(words, verb);
  return CYRILLIC.test(words[mention.last]?.text ?? '') && speaksLater(words, verb, next);
}

function continues(word: Word | undefined): boolean {
  return word?.gap === 'plain' || word?.gap === 'comma';
}

/** `thanked the crews and expressed …`, `sent a message …` */
function leadsToSpeech(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < Math.min(words.length, verb + LONGEST_CLAUSE); i++) {
    const word = words[i];
    if (word === undefined || word.gap === 'stop') return false;
    if (i < verb + 5 && word.is.statements) return true;
    if (!word.is.speaking) continue;
    if (word.gap === 'comma' || words[i - 1]?.is.joining === true || word.lower.endsWith('ing')) return true;
  }
  return false;
}

/** In Russian the place and the occasion may stand between subject and verb. */
function speaksLater(words: readonly Word[], start: number, next: number): boolean {
  for (let i = start; i < Math.min(next, start + LONGEST_INSERTION); i++) {
    const word = words[i];
    if (word === undefined || word.gap === 'stop' || word.gap === 'comma') return false;
    if (word.is.speaking) return true;
  }
  return false;
}
