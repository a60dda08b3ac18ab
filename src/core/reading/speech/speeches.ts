import { arabicSpeeches } from '../arabic/arabic';
import { chineseSpeeches } from '../chinese/chinese';
import type { Mention } from '../names/mention';
import { isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import {
  ARABIC_WORD,
  BODY,
  CALLED,
  EASTERN_WORD,
  SHOUT,
  SPEAKING,
  SPEAKING_FIRST,
  STATEMENT,
} from '../words/wordSigns';
import { isNext, type Word } from '../words/words';
import { bodyHeading } from './bodies';
import { dashLabel, labelEnd, labelSpeech, periodLabel, spokenInside } from './labels';
import { reportsIn } from './reports';
import { shoutedAuthor } from './shouts';
import { adjoins, type Speech, speechBy } from './speech';

const COLON = /[:：]/u;
const DASH = /[–—]/u;
const FIRST_CYRILLIC = 0x400;
/** The author stands no further behind the text than this, in words. */
const LONGEST_INSERTION = 12;
const LONGEST_TITLE = 20;
/** An author without a title stands no further behind the text. */
const NEAR = 4;
/** Two numbers for each of three words: `BY ANN REED`. */
const LONGEST_SHOUT = 8;
/** What is sent to somebody; a reply to a question from somebody is not theirs. */
const SENT = /^(?:letter|message|greetings)/;
/** A heading names its kind of text within so many words. */
const OPENING = 6;

/** Whether a line may introduce anyone as speaking; only then `speechesIn` finds anybody. */
export function maySpeak(line: Parsed): boolean {
  const has = (sign: number) => (line.signs & sign) !== 0;
  if (has(EASTERN_WORD | SPEAKING | SPEAKING_FIRST) || (has(BODY) && has(STATEMENT))) return true;
  if (has(ARABIC_WORD) && has(CALLED)) return true;
  if ((line.kind === 'speech' || has(SHOUT | BODY)) && COLON.test(line.text)) return true;
  if (has(SHOUT) && line.capitals.length <= LONGEST_SHOUT && line.text === line.text.toUpperCase()) return true;
  return line.people.length > 0 || mayBeHeadline(line);
}

/** Whether the last capital letter is Cyrillic, as that of a surname behind a dash is. */
function mayBeHeadline({ text, capitals }: Parsed): boolean {
  return text.charCodeAt(capitals.at(-2) ?? 0) >= FIRST_CYRILLIC && DASH.test(text);
}

/** Who a line introduces as speaking, in the order of the line. */
export function speechesIn(parsed: Parsed): Speech[] {
  const joint = jointLabel(parsed);
  const label = joint[0] ?? labelSpeech(parsed) ?? periodLabel(parsed) ?? dashLabel(parsed);
  const headed = isAnnouncement(parsed.words) ? [] : headingSpeeches(parsed);
  // What stands behind a label is that speaker's own words.
  const reported = label === null ? [...reportsIn(parsed), ...chineseSpeeches(parsed)] : [];
  const labelled = label === null ? [] : [label];
  const found = [...joint, ...labelled, ...headed, ...spokenInside(parsed), ...arabicSpeeches(parsed), ...reported];
  const seen = new Set<number>();
  return found.filter(({ from }) => !seen.has(from) && seen.add(from)).sort((a, b) => a.from - b.from);
}

/**
 * Several speakers whom a label behind an emoji names, or none.
 * ```bulletin
 * > | 💬 Ann Reed and Bob Hill: The bridge is open.
 *        ^^^^^^^^     ^^^^^^^^
 * ```
 */
function jointLabel(parsed: Parsed): Speech[] {
  const { kind, words, people } = parsed;
  if (kind !== 'speech' || people[0]?.first !== 0) return [];
  const authors = coAuthors(words, people, 0);
  if (authors.length < 2 || authors.at(-1)?.last !== labelEnd(parsed) - 1) return [];
  return authors.map((mention) => speechBy('label', mention, true));
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
function headingSpeeches(parsed: Parsed): Speech[] {
  const { words, people } = parsed;
  const starts = new Map(people.map((mention, i) => [mention.first, i]));
  for (let i = 0; i < Math.min(words.length, LONGEST_TITLE); i++) {
    // `They noted that the article by Ann Reed …`, `According to a statement by the Harbour Office, …`
    if ((words[i]?.is.speaking && !words[i]?.is.statements) || words[i]?.is.citing) break;
    if (!words[i]?.is.statements || (i >= OPENING && words[i]?.gap !== 'colon')) continue;
    const author = authorBehind(words, starts, i);
    if (author !== null && isAuthor(words, people[author], i))
      return coAuthors(words, people, author).map((mention) => speechBy('heading', mention, true));
    const body = bodyHeading(parsed, i);
    if (body !== null) return [body];
  }
  const author = shoutedAuthor(parsed);
  if (author !== null) return [author];
  const owner = people[0];
  if (owner && isAuthorLine(words, owner)) return [speechBy('heading', owner, true)];
  if (owner?.possessive && owner.first <= OPENING / 2 && statementFollows(words, owner.last + 1)) {
    return [speechBy('heading', owner, true)];
  }
  return [];
}

/** `by Mayor Ann Reed`, alone below the heading of what she says. */
function isAuthorLine(words: readonly Word[], { role, last }: Mention): boolean {
  return words[0]?.is.agents === true && role !== null && last === words.length - 1;
}

/** The index of the person whose text the word `statement` names, or null. */
function authorBehind(words: readonly Word[], starts: ReadonlyMap<number, number>, statement: number): number | null {
  const next =
    starts.get(statement + 1) ?? (words[statement + 1]?.capital === false ? starts.get(statement + 2) : undefined);
  // In Russian the author follows at once, in the genitive: `Выступление мэра Анны Речной`.
  if (next !== undefined && isNext(words, statement + 1) && isRussian(words[statement])) return next;
  for (let i = statement + 1; i < Math.min(words.length, statement + LONGEST_INSERTION); i++) {
    const word = words[i];
    if (!word || word.gap === 'stop' || starts.has(i)) return null;
    if (!word.is.authors) continue;
    // Far from its text only `by` leads to the author, or behind whom it is to `from`: `Letter to the crews from Mayor Ann Reed`.
    const isSent = word.is.sources && words[statement + 1]?.is.towards && SENT.test(words[statement]?.lower ?? '');
    if (i > statement + 1 && !word.is.agents && !isSent) continue;
    return personBehind(words, starts, i + 1);
  }
  return null;
}

/** A name without a title must stand near its text, and with no article, which what is called after somebody has: `by the Ann Reed school`. */
function isAuthor(words: readonly Word[], person: Mention | undefined, statement: number): boolean {
  if (!person || (person.possessive && isOfOther(words, person.last + 1))) return false;
  if (person.titled) return true;
  return person.first <= statement + NEAR && !words[person.first - 1]?.is.definite;
}

/** `Readout of Mayor Ann Reed’s call`, `Message by Mayor Ann Reed’s envoy` */
function isOfOther(words: readonly Word[], behind: number): boolean {
  return words.slice(behind, behind + NEAR).some(({ is }) => is.titles || is.encounters);
}

/** The first person within the sentence; a long title may hold words that no title usually has. */
function personBehind(words: readonly Word[], starts: ReadonlyMap<number, number>, from: number): number | null {
  let titled = false;
  for (let i = from; i < Math.min(words.length, from + LONGEST_TITLE); i++) {
    const person = starts.get(i);
    if (person !== undefined) return titled || i < from + 3 ? person : null;
    const word = words[i];
    if (!word || word.gap === 'stop') return null;
    // `a message of greetings to Mayor Ann Reed`, `Readout of the Governor’s meeting with Mayor Ann Reed`
    if (word.is.encounters || (!titled && word.is.towards)) return null;
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
    if (!mention) break;
    if (previous !== undefined && !adjoins(words, previous, mention)) break;
    authors.push(mention);
  }
  return authors;
}

function statementFollows(words: readonly Word[], start: number): boolean {
  for (let i = start; i < start + 4; i++) {
    const word = words[i];
    if (word?.gap !== 'plain') return false;
    if (word.is.statements) return true;
  }
  return false;
}
