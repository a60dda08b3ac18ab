import { arabic } from '../../languages/ar';
import type { Mention } from '../names/mention';
import type { Parsed } from '../parsed';
import { houseEnd } from '../places/arabicPlaces';
import { type Speech, speechBy } from '../speech/speech';
import type { WordClasses } from '../words/lexicon';
import type { Word } from '../words/words';
import { hostSpeech } from './arabicHosts';

const { titles = new Set<string>() } = arabic.vocabulary;
/** `and`, `in`, `for`, written together with a title. */
const GLUED_TITLE = /^[وبل]/u;
const ARABIC = /\p{Script=Arabic}/u;
const ARTICLE = /^(?:[وب]?ال|لل)/u;
const ARTICLES = /(?<!\p{L})(?:ال|لل)/gu;
/** `لحركة`, `بمصر`: a preposition that is written together with its word; first names that begin alike. */
const GLUED = /^(?!بسا|بش[اي]ر|بندر|بدر|بلال|باس|بكر|بور|بيتر|بني|بطر|لطف|لؤي|ليل|لوي)[لب](?=\p{L}{3})/u;
/** What leads to what somebody says: `عن شكره`. */
const ABOUT = /^(?:عن|على|إلى|من|في|بشأن)$/u;
/** `أكد الوزير على`, `أعرب الوزير عن`: behind a whole title they lead to what is said. */
const SPOKEN_OF = /^(?:عن|على|إلى)$/u;
/** `بالعاصمة`: what is somewhere or for something is no name. */
const LED = /^(?:بال|لل)/u;
/** `والعجيلي`: a second one with the same verb. */
const JOINED = /^وال/u;
/** What is done how or how much: `عدداً`. */
const ADVERBIAL = /(?:ا\u064b|\u064bا)$/u;
/** A name has no more words than this; a title no more. */
const LONGEST_NAME = 4;
const LONGEST_ROLE = 16;

/** The words `[first, end)` of a part of a clause. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * Speakers of an Arabic line: a title and a name, or a body, between colons, and behind or before a verb of speaking. Arabic has no
 * capitals: a name is what follows a title with all that the title is of.
 * ```bulletin
 * > | نورلاند: وزير الموانئ سامي حداد: الرصيف مفتوح
 *                          ^^^^^^^^^
 * ```
 */
export function arabicSpeeches(parsed: Parsed): Speech[] {
  if (!ARABIC.test(parsed.text.slice(0, 200))) return [];
  const { words } = parsed;
  const found: Speech[] = [];
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (i > 0 && word.gap !== 'plain') start = i;
    const named = words[i - 1]?.is.speaking === true ? namedAt(parsed, i) : null;
    if (named !== null) {
      found.push(speechBy('report', named, true));
      i = named.last;
      continue;
    }
    if (
      words[i - 1]?.is.speaking === true &&
      !JOINED.test(words[i + 1]?.lower ?? '') &&
      isPartOfName(word) &&
      word.gap === 'plain'
    )
      found.push({ ...speechOf(parsed, { first: i, end: i + 1 }, null, false), sure: false });
    if (!opensTitle(words, i, start)) continue;
    const speech = speechFrom(parsed, i, words[i - 1]);
    if (speech === null) continue;
    found.push(speech.speech);
    i = speech.end - 1;
  }
  return found.length > 0 ? found : hostSpeech(parsed);
}

/** A title or body opens a clause, or stands right behind a verb of speaking. */
function opensTitle(words: readonly Word[], i: number, start: number): boolean {
  const is = words[i]?.is;
  if (is === undefined || !(is.titles || is.honorifics || is.bodies)) return false;
  return i === start || words[i - 1]?.is.speaking === true;
}

function speechFrom(parsed: Parsed, first: number, before: Word | undefined): { speech: Speech; end: number } | null {
  const { words } = parsed;
  const isBody = words[first]?.is.bodies === true;
  const role = { first, end: roleEnd(words, first) };
  const name = isBody ? role : { first: role.end, end: nameEnd(words, role.end) };
  const next = words[name.end];
  const isSaid = before?.is.speaking === true || next?.is.speaking === true;
  const isLabel = next?.gap === 'colon';
  if (name.end <= name.first && before?.is.speaking === true && !isBody)
    return { speech: bareTitle(parsed, role), end: role.end };
  if (name.end <= name.first || !(isSaid || isLabel)) return null;
  const titled = withoutHonorifics(words, role);
  return { speech: speechOf(parsed, name, isBody ? null : titled, isLabel), end: name.end };
}

/** `أكد الوزير`: a title alone, whose bearer the post must name. */
function bareTitle(parsed: Parsed, role: Stretch): Speech {
  const { words } = parsed;
  const own = { ...(withoutHonorifics(words, role) ?? role) };
  while (words.slice(own.first, own.end).some(({ lower }) => ABOUT.test(lower))) own.end--;
  const speech = speechOf(parsed, own, null, false);
  return { ...speech, kind: 'title', name: speech.name.replace(ARTICLES, ''), sure: false };
}

function speechOf(
  { text, words }: Pick<Parsed, 'text' | 'words'>,
  name: Stretch,
  role: Stretch | null,
  isLabel: boolean,
): Speech {
  const range = ({ first, end }: Stretch) => [words[first]?.from ?? 0, words[end - 1]?.to ?? 0] as const;
  const [from, to] = range(name);
  return {
    kind: isLabel ? 'label' : 'report',
    name: text.slice(from, to),
    role: role === null ? null : text.slice(...range(role)),
    from,
    to,
    sure: true,
  };
}

/** The end of a title with what it is of: `رئيس لجنة الموانئ في البرلمان`. */
function roleEnd(words: readonly Word[], first: number): number {
  let end = first;
  let isOpen = true;
  while (end < first + LONGEST_ROLE && (end === first || words[end]?.gap === 'plain')) {
    const word = words[end];
    if (word === undefined || word.is.speaking) break;
    const kind = kindOf(word);
    // … but not `النائب عن كتلة`
    if (!isOpen && (kind === 'other' || (SPOKEN_OF.test(word.lower) && words[end + 1]?.is.common === false))) break;
    // A title without article, and a preposition, are of what follows: `وزير خارجية نورلاند`.
    isOpen = kind === 'of';
    end++;
  }
  return end;
}

function kindOf(word: Word): 'of' | 'whole' | 'other' {
  const { is, lower } = word;
  if (is.honorifics || is.guests || ARTICLE.test(lower)) return 'whole';
  if (is.titles || is.bodies || is.common || is.connectors) return 'of';
  return GLUED.test(lower) ? 'whole' : 'other';
}

/** Small words inside a name do not count: `سامي بن حداد`. */
function nameEnd(words: readonly Word[], first: number): number {
  let end = first;
  let count = 0;
  while (
    count < LONGEST_NAME &&
    words[end]?.gap === 'plain' &&
    (isPartOfName(words[end]) || isSurname(words, end, count))
  ) {
    // `سامي حداد معالي رئيس البرلمان`: behind a name the next title begins.
    if (words[end]?.is.honorifics && count > 1) break;
    if (!words[end]?.is.particles) count++;
    end++;
  }
  return end;
}

/** `سامي القاضي`: a title that ends its clause behind a single name is a surname. */
function isSurname(words: readonly Word[], i: number, count: number): boolean {
  return count === 1 && words[i]?.is.titles === true && words[i + 1]?.gap !== 'plain';
}

function isPartOfName(word: Word | undefined): boolean {
  if (word === undefined || !ARABIC.test(word.text) || ADVERBIAL.test(word.lower) || LED.test(word.lower)) return false;
  const { speaking, connectors, openers, titles, common, meeting, holding, events, introducing, distance } = word.is;
  if (titles || meeting || holding || events || introducing || distance !== null) return false;
  return !(speaking || connectors || openers || common);
}

/**
 * Those whom an Arabic line names with a title, before the name or behind it, where a clause opens or behind a verb of meeting.
 * ```bulletin
 * > | استقبل وزير الموانئ سامي حداد رئيس البرلمان كريم منصور
 *           ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function arabicPeople({ text, words }: Pick<Parsed, 'text' | 'words'>): Mention[] {
  const people: Mention[] = [];
  let free = 0;
  let isAttended = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const is = word?.is;
    if (word === undefined || is === undefined) break;
    // `استقبل الوزير في مكتبه اليوم السفير`: whoever is met may stand behind when and where.
    const house = houseEnd(words, i);
    if (house > i || is.distance !== null || is.weekday > 0) free = Math.max(house, i + 1);
    if (house > i + 1) {
      i = house - 1;
      continue;
    }
    // Who attends stands behind what is attended.
    if (word.gap === 'stop') isAttended = false;
    isAttended ||= is.attending;
    const before = words[i - 1]?.is;
    const named = before !== undefined && (before.meeting || before.attending) ? namedAt({ text, words }, i) : null;
    if (named !== null) {
      people.push(named);
      free = named.last + 1;
      i = named.last;
      continue;
    }
    if (!(is.titles || is.honorifics || is.guests)) continue;
    // `مع كل من الوزير`
    const led = before?.connectors === true ? words[i - 2]?.is : before;
    // `مكالمة هاتفية من الوزير`
    const called = before?.connectors ? words.slice(Math.max(0, i - 3), i - 1).some(({ is }) => is.encounters) : false;
    const follows = called || (led !== undefined && leads(led));
    if (!follows && !isAttended && i !== free && word.gap === 'plain') continue;
    const mention = titledAt(text, words, i);
    if (mention === null) continue;
    people.push(mention);
    free = mention.last + 1;
    i = mention.last;
  }
  return people;
}

function roleText(text: string, words: readonly Word[], { first, end }: Stretch): string {
  const word = words[first];
  const from = (word?.from ?? 0) + (word !== undefined && isJoined(word) ? 1 : 0);
  return text.slice(from, words[end - 1]?.to);
}

/** `وسفير`, `بوزير` */
function isJoined({ lower, is }: Word): boolean {
  return is.titles && GLUED_TITLE.test(lower) && titles.has(lower.slice(1));
}

function titledAt(text: string, words: readonly Word[], first: number): Mention | null {
  const title = { first, end: roleEnd(words, first) };
  // `سفير سلطنة نورلاند الشيخ سامي حداد`
  while (nameEnd(words, title.end) > title.end && hasHonorific(words, title.end)) title.end++;
  const name = { first: title.end, end: nameEnd(words, title.end) };
  // `وزير الموانئ، سامي حداد، …`
  if (words[title.end]?.gap === 'comma') {
    const end = nameEnd(words, title.end + 1);
    if (end > title.end + 1 && words[end]?.gap !== 'plain') name.end = end;
  }
  if (name.end <= name.first) return null;
  const own = withoutHonorifics(words, title);
  // `الأمير سامي حداد وزير الموانئ`
  const behind = {
    first: name.end,
    end: words[name.end]?.is.titles === true && words[name.end]?.gap === 'plain' ? roleEnd(words, name.end) : name.end,
  };
  const isBehind = behind.end > behind.first && nameEnd(words, behind.end) === behind.end;
  const role = isBehind ? behind : own;
  const { name: called, from, to } = speechOf({ text, words }, name, null, false);
  return {
    name: called,
    role: role === null ? null : roleText(text, words, role),
    from,
    to,
    first,
    last: (isBehind ? behind.end : name.end) - 1,
    titled: true,
    possessive: false,
  };
}

/**
 * The person whose title stands behind the name, the name at the word `first`; or null.
 * ```bulletin
 * > | قال سامي حداد، وزير الموانئ
 *         ^^^^^^^^^  ^^^^^^^^^^^^
 * ```
 */
function namedAt({ text, words }: Pick<Parsed, 'text' | 'words'>, first: number): Mention | null {
  const end = nameEnd(words, first);
  const title = words[end];
  if (end - first < 2 || words[first]?.gap !== 'plain' || title?.is.titles !== true) return null;
  if ((title.gap !== 'plain' && title.gap !== 'comma') || ARTICLE.test(words[first]?.lower ?? '')) return null;
  if (words.slice(first, end).some(({ is }) => is.honorifics)) return null;
  const role = { first: end, end: roleEnd(words, end) };
  const { name, from, to } = speechOf({ text, words }, { first, end }, null, false);
  const last = role.end - 1;
  return { name, role: roleText(text, words, role), from, to, first, last, titled: true, possessive: false };
}

function hasHonorific(words: readonly Word[], first: number): boolean {
  return words.slice(first, nameEnd(words, first)).some(({ is }) => is.honorifics);
}

/** The title without the honorifics at both its ends; null where nothing else is there. */
function withoutHonorifics(words: readonly Word[], { first, end }: Stretch): Stretch | null {
  let [from, to] = [first, end];
  while (from < to && words[from]?.is.honorifics === true) from++;
  while (to > from && words[to - 1]?.is.honorifics === true) to--;
  return from < to ? { first: from, end: to } : null;
}

/** What stands right before somebody who is named. */
function leads(is: WordClasses): boolean {
  return is.meeting || is.introducing || is.attending || is.holding || is.speaking;
}
