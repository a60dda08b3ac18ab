import { LANGUAGES } from '../languages/index';

/** What a UTF-16 code unit may mean for the sentences around it; 0 is nothing. */
const BLANK = 1;
/** Ends a sentence where a blank follows: `.` */
const TERMINATOR = 2;
/** Ends a sentence whatever follows: `。` */
const FULL_STOP = 3;
/** Closes what was quoted or bracketed: `”` */
const CLOSER = 4;
/** An emoji or bullet, or the first half of one. */
const MARK = 5;
/** `#` */
const HASH = 6;
/** Opens a pointer: a capital `R` as in `Read in full`, or `*`. */
const OPENER = 7;
/** Divides the clauses of a sentence: `;` */
const CLAUSE = 8;

/** A shorter one is no sentence of its own: `Yes. Thank you.` */
const SHORTEST = 12;
/** A sentence of more characters (UTF-16 code units) is divided between clauses, or else between words. */
const LONG_SENTENCE = 500;
const VERY_LONG_SENTENCE = 1000;
/** So many hashtags are a footer, and not a word of a sentence; behind a read-more phrase one is enough. */
const HASHTAGS = 2;
/** Abbreviations have fewer characters; of a hashtag so many are read. Both bound what is read more than once. */
const LONGEST_ABBREVIATION = 6;
const LONGEST_HASHTAG = 100;

/** What stands alone on a line where there are lines: separators, read-more phrases, what a scraper leaves. */
const POINTERS: ReadonlyMap<number, readonly string[]> = pointersByFirst([
  '***',
  ...LANGUAGES.flatMap(({ readMore, litter, forwarded }) => [
    ...readMore.filter((phrase) => phrase.includes(' ')),
    ...litter,
    ...forwarded,
  ]),
]);
/** `Mr` in `Mr. Reed`, in lower case and without its full stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ vocabulary }) => [...(vocabulary.honorifics ?? [])])
    .filter((word) => word.endsWith('.'))
    .map((word) => word.slice(0, -1)),
);

/** For each UTF-16 code unit what it may mean. */
const ROLES: Uint8Array = rolesOfUnits();

/**
 * Divides a folded line into sentences and hands out the limits of each, UTF-16 offsets, `to` behind its last character.
 * The blanks between them belong to none. A line that was made by joining lines is also divided where those ended: in
 * front of emoji and bullets, and around read-more phrases and runs of hashtags. Where a sentence ends depends on
 * nothing in front of it but a read-more phrase: equal texts have equal sentences.
 */
export function eachSentence(folded: string, take: (from: number, to: number) => void): void {
  let from = 0;
  let fewestHashtags = HASHTAGS;
  while (from < folded.length) {
    const pointer = endOfPointer(folded, from, fewestHashtags);
    const end = pointer > from ? pointer : endOfSentence(folded, from);
    take(from, end);
    fewestHashtags = pointer > from ? 1 : HASHTAGS;
    from = roleAt(folded, end) === BLANK ? end + 1 : end;
  }
}

/**
 * The ends of a line’s sentences as a reader takes them, UTF-16 offsets in order; the last one is the line’s. A short sentence
 * counts, a long one is not divided, and white space of any sort is a blank.
 */
export function sentenceEnds(line: string): number[] {
  const text = line.replace(/\s/g, ' ');
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const role = ROLES[text.charCodeAt(i)];
    if (role !== TERMINATOR && role !== FULL_STOP) continue;
    const end = behindClosers(text, i + 1);
    if (end < text.length && isEnd(text, i, end)) ends.push(end);
    i = end - 1;
  }
  return [...ends, text.length];
}

function endOfSentence(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const role = ROLES[text.charCodeAt(i)] as number;
    if (role === BLANK) {
      if (opensSentence(text, i + 1) || mayPart(text, from, i)) return i;
    } else if (role === TERMINATOR || role === FULL_STOP) {
      const end = behindClosers(text, i + 1);
      if (end - from >= SHORTEST && isEnd(text, i, end)) return end;
      i = end - 1;
    }
  }
  return text.length;
}

/** Whether the terminators from `at` up to `end` close a sentence. */
function isEnd(text: string, at: number, end: number): boolean {
  if (end === text.length || ROLES[text.charCodeAt(at)] === FULL_STOP) return true;
  return roleAt(text, end) === BLANK && !(text[at] === '.' && end === at + 1 && isAbbreviated(text, at));
}

/** Whether the word in front of the full stop at `dot` is one letter, as of a first name, or is always abbreviated. */
function isAbbreviated(text: string, dot: number): boolean {
  let start = dot;
  while (start > 0 && dot - start < LONGEST_ABBREVIATION && isInWord(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, dot);
  return word.length === 1 ? word.toLowerCase() !== word.toUpperCase() : ABBREVIATIONS.has(word.toLowerCase());
}

function isInWord(code: number): boolean {
  return (ROLES[code] === 0 || ROLES[code] === OPENER) && code > 0x2e;
}

function behindClosers(text: string, from: number): number {
  let end = from;
  for (let role = roleAt(text, end); role === TERMINATOR || role === FULL_STOP || role === CLOSER; ) {
    end++;
    role = roleAt(text, end);
  }
  return end;
}

/** Whether what stands at `at`, behind a blank, would open a line of its own. What follows an emoji stays with it. */
function opensSentence(text: string, at: number): boolean {
  const role = roleAt(text, at);
  if (role < MARK || role > OPENER || endsWithMark(text, at - 1)) return false;
  return role === MARK || endOfPointer(text, at, HASHTAGS) > at;
}

function endsWithMark(text: string, end: number): boolean {
  return roleAt(text, end - 1) === MARK || (isLowHalf(text.charCodeAt(end - 1)) && roleAt(text, end - 2) === MARK);
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Where the separator, the read-more phrase or the run of hashtags ends that is at `at`; `at` where none is. */
function endOfPointer(text: string, at: number, fewestHashtags: number): number {
  const start = behindMarks(text, at);
  const role = roleAt(text, start);
  if (role === HASH) return endOfHashtags(text, start, fewestHashtags) ?? at;
  return role === OPENER ? (endOfPhrase(text, start) ?? at) : at;
}

/** The few emoji in front of a pointer: `👉 Read in full`. */
function behindMarks(text: string, at: number): number {
  let i = at;
  for (let marks = 0; marks < 3 && roleAt(text, i) === MARK; marks++) {
    i += isLowHalf(text.charCodeAt(i + 1)) ? 2 : 1;
    if (roleAt(text, i) === BLANK) i++;
  }
  return i;
}

/** The end of the hashtags at `at`, blanks between them, where there are at least `fewest`. */
function endOfHashtags(text: string, at: number, fewest: number): number | undefined {
  let end = at - 1;
  let tags = 0;
  for (; roleAt(text, end + 1) === HASH && (tags === 0 || roleAt(text, end) === BLANK); tags++) {
    end = endOfWord(text, end + 1);
  }
  return tags >= fewest ? end : undefined;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_HASHTAG && roleAt(text, end) !== BLANK) end++;
  return end;
}

function endOfPhrase(text: string, at: number): number | undefined {
  const phrases = POINTERS.get(text.charCodeAt(at)) ?? [];
  const phrase = phrases.find((each) => text.slice(at, at + each.length).toLowerCase() === each);
  const end = at + (phrase?.length ?? 0);
  return phrase !== undefined && startsAnew(text, end) ? end : undefined;
}

/** Whether the text ends at `end` or goes on with what may open a line: `Read in full` is no pointer before `on page 3`. */
function startsAnew(text: string, end: number): boolean {
  if (end === text.length) return true;
  const next = text.charAt(end + 1);
  return roleAt(text, end) === BLANK && (roleAt(text, end + 1) !== 0 || next !== next.toLowerCase());
}

/**
 * Whether a sentence that has grown long may be divided at the blank at `at`: behind a clause, or where it is very long
 * behind a word of a certain ending, so that equal texts are divided alike (content-defined chunking, after LBFS, 2001).
 */
function mayPart(text: string, from: number, at: number): boolean {
  if (at - from < LONG_SENTENCE) return false;
  if (roleAt(text, at - 1) === CLAUSE) return true;
  if (at - from < VERY_LONG_SENTENCE) return false;
  return ((text.charCodeAt(at - 1) + 5 * text.charCodeAt(at - 2) + 3 * text.charCodeAt(at - 3)) & 7) === 0;
}

/** What the code unit at `at` may mean; nothing outside the text. */
function roleAt(text: string, at: number): number {
  return ROLES[text.charCodeAt(at)] ?? 0;
}

/** Phrases in lower case by the code unit that they open with where they open a line, a capital; longer ones first. */
function pointersByFirst(phrases: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const table = new Map<number, string[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const first = phrase.charAt(0).toUpperCase().charCodeAt(0);
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  return table;
}

function rolesOfUnits(): Uint8Array {
  const roles = new Uint8Array(0x1_0000);
  const give = (role: number, units: Iterable<string>): void => {
    for (const unit of units) roles[unit.charCodeAt(0)] = role;
  };
  // Arrows, technical and geometric signs, dingbats; first halves of emoji and flags.
  for (const [first, last] of [
    [0x2190, 0x21ff],
    [0x2300, 0x27bf],
    [0x2b00, 0x2bff],
    [0xd83c, 0xd83e],
  ] as const) {
    roles.fill(MARK, first, last + 1);
  }
  give(MARK, '•‣');
  give(BLANK, ' ');
  give(TERMINATOR, '.!?…؟۔।');
  give(FULL_STOP, '。！？');
  give(CLOSER, '"\'”’»›)]}>」』）】〉》');
  give(HASH, '#');
  give(CLAUSE, ',;:—–');
  for (const unit of POINTERS.keys()) roles[unit] = OPENER;
  return roles;
}
