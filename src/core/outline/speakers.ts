import { firstPlace } from '../lines/firstPlace';
import type { Mention } from '../reading/names/mention';
import { isNominative, isRussian } from '../reading/names/russianForms';
import type { Speech } from '../reading/speech/speech';
import { QUOTING, STATEMENT } from '../reading/words/wordSigns';
import { cleanName } from './clean';
import { bearerOf, foldName, fullestName, type NameIndex } from './names';
import type { Speaker } from './post';
import type { PostLine } from './postLine';
import type { PostReading } from './postReading';

/** `he` means nobody who was named more lines above. */
const MEANT_ABOVE = 2;
/** A subject opens its sentence within so many words. */
const OPENING = 5;
/** The one whom `He` means opens the sentence before within so many words: `The crews met Mayor Ann Reed` is about the crews. */
const NEAR = 3;
/** The heading `Press Statement` has no more words than this. */
const LONGEST_RUBRIC = 3;
const LONGEST_RUBRIC_LINE = 80;
/** A pronoun means nobody more sentences, or people, before it. */
const MOST_BEFORE = 20;
/** In words. */
const LONGEST_SENTENCE = 400;
/** `He`, which opens a sentence: other than a Russian pronoun it means one of the same line. */
const LATIN_OPENING = /^[A-Z]/;
const LATIN = /^[a-z]/i;
const QUOTED = /^\W{0,4}\w+ \w+[:,] ?[“"‘«„]/u;

/** The speakers of a post: one entry a person, at the first line that introduces them as speaking. */
export function speakersOf(post: PostReading): Speaker[] {
  const speakers = new Map<string, Speaker>();
  const add = (speaker: Speaker | null): void => {
    if (speaker === null) return;
    const key = foldName(speaker.name);
    // `Elm Ferries said` is Elm Ferries Co Ltd.
    if (!speakers.has(key) && ![...speakers.keys()].some((known) => known.startsWith(`${key} `)))
      speakers.set(key, speaker);
  };
  let quoting = false;
  let letter: Speaker | null = null;
  for (const [i, line] of post.lines.entries()) {
    if (isStatement(line)) add(signedBelow(post, i + 1));
    for (const speech of line.speeches) {
      // `Он добавил` goes on with the words of the last speaker.
      if (speech.kind === 'pronoun' && speakers.size > 0 && !LATIN.test(speech.name)) continue;
      const speaker = speakerOf(post, line, speech);
      if (speech.kind === 'letter') letter ??= speaker;
      // What others say inside a speech, the speaker says of them.
      else if (!isReported(speech) || !quoting) add(speaker);
      quoting ||= speaker !== null && (speech.kind === 'label' || speech.kind === 'heading');
    }
    if (quotesLetter(line)) add(letter);
    if (line.kind !== 'speech') continue;
    quoting = true;
    if (speakers.size === 0) add(inferredSpeaker(post, line));
  }
  return [...speakers.values()];
}

/**
 * Who begins to speak, in the order of the text: by a label, by a heading, or behind a bare `💬`, which goes on with the words
 * of the last speaker or is the heading’s. Who only goes on is not told again.
 */
export function openingsOf(post: PostReading): Speaker[] {
  const openings: Speaker[] = [];
  let last: readonly Speaker[] = [];
  for (const line of post.lines) {
    if (line.speeches.length === 0 && line.kind !== 'speech') continue;
    const named = line.speeches
      .filter(({ kind }) => kind === 'label' || kind === 'heading')
      .flatMap((speech) => speakerOf(post, line, speech) ?? []);
    const bare = line.kind === 'speech' && last.length === 0 ? inferredSpeaker(post, line) : null;
    const speaking = named.length === 0 && bare !== null ? [bare] : named;
    if (speaking.length === 0) continue;
    if (!areSame(speaking, last)) for (const speaker of speaking) openings.push(speaker);
    last = speaking;
  }
  return openings;
}

function areSame(speakers: readonly Speaker[], others: readonly Speaker[]): boolean {
  return (
    speakers.length === others.length &&
    speakers.every(({ name }, i) => foldName(name) === foldName(others[i]?.name ?? ''))
  );
}

function isReported({ kind }: Speech): boolean {
  return kind === 'report' || kind === 'title';
}

/** `Press Statement`, alone on its line. */
function isStatement(line: PostLine): boolean {
  // Nearly all lines are longer, or without such a word, and need not be taken apart into words.
  if ((line.signs & STATEMENT) === 0 || line.text.length > LONGEST_RUBRIC_LINE) return false;
  const { words, people } = line;
  return words.length <= LONGEST_RUBRIC && people.length === 0 && words.at(-1)?.is.statements === true;
}

/** Whose name alone stands on the line below a `Press Statement`, the title behind it or on the next line. */
function signedBelow({ lines }: PostReading, i: number): Speaker | null {
  const [line, below] = [lines[i], lines[i + 1]];
  const person = line?.people[0];
  if (!line || person?.first !== 0 || person.last !== line.words.length - 1) return null;
  const role = person.role ?? (below?.words.slice(0, OPENING).some(({ is }) => is.titles) ? below.text : null);
  if (role === null) return null;
  return {
    name: cleanName(person.name),
    role: cleanRole(role),
    ...line.placeOf(person.from, person.to),
    inferred: false,
    namedAt: null,
  };
}

/** `The message reads, in part: “…”` */
function quotesLetter(line: PostLine): boolean {
  if ((line.signs & QUOTING) === 0 || (line.signs & STATEMENT) === 0) return false;
  return line.words.some(({ is }, i, words) => is.quoting && words[i - 1]?.is.statements);
}

function speakerOf(post: PostReading, line: PostLine, speech: Speech): Speaker | null {
  const name = cleanName(speech.kind === 'pronoun' ? meantBy(post, line, speech) : (nameOf(post.names, speech) ?? ''));
  if (name === '') return null;
  return {
    name,
    role: cleanRole(speech.role),
    ...line.placeOf(speech.from, speech.to),
    inferred: false,
    namedAt: null,
  };
}

/**
 * The fullest form of a speaker's name. A full name before a verb is a person's; a surname, or a name before a colon, must stand
 * elsewhere in the post too, and a title must have one bearer there. Null where that fails.
 */
function nameOf(names: NameIndex, { kind, name, sure }: Speech): string | null {
  if (kind === 'title') {
    const bearer = bearerOf(names, name);
    return bearer === null ? null : fullestName(names, bearer);
  }
  const fullest = fullestName(names, name);
  return sure || foldName(fullest) !== foldName(name) || names.borne.has(foldName(name)) ? fullest : null;
}

/** Whom `he` or `she` means: the subject of the last sentence before it that has one, on this line or one of those above; '' where none has. */
function meantBy({ names, lines }: PostReading, line: PostLine, { from, name }: Speech): string {
  const at = lines.indexOf(line);
  if (LATIN_OPENING.test(name)) {
    if (from > (line.words[0]?.from ?? 0)) return subjectBefore(names, line, from);
    // `She said: “…”`: without the quotation, it may be told of whom somebody else speaks of.
    const above = QUOTED.test(line.text) ? lines.slice(Math.max(0, at - MEANT_ABOVE), at).reverse() : [];
    return above.map((each) => subjectBefore(names, each, each.text.length)).find((subject) => subject !== '') ?? '';
  }
  for (let i = at; i >= Math.max(0, at - MEANT_ABOVE); i--) {
    const { people, words } = lines[i] as PostLine;
    const end = i < at ? people.length : firstPlace(people.length, (n) => (people[n]?.to ?? 0) > from);
    const subject = people.slice(Math.max(0, end - MOST_BEFORE), end).findLast((person) => isSubject(words, person));
    if (subject) return fullestName(names, subject.name);
  }
  return '';
}

/** Who opens the sentence before one that opens with a pronoun, or those before that, which open with one too; '' where nobody does. */
function subjectBefore(names: NameIndex, { people, words }: PostLine, from: number): string {
  let start = firstPlace(words.length, (i) => (words[i]?.from ?? 0) >= from);
  for (let n = 0; n < MOST_BEFORE && start > 0 && words[start]?.is.persons !== false; n++)
    start = sentenceStart(words, start - 1);
  const subject = people[firstPlace(people.length, (i) => (people[i]?.first ?? 0) >= start)];
  return !subject || subject.first >= start + NEAR ? '' : fullestName(names, subject.name);
}

/** The first word of the sentence of a word, if it is not too long. */
function sentenceStart(words: PostLine['words'], word: number): number {
  let start = word;
  while (start > 0 && word - start < LONGEST_SENTENCE && words[start - 1]?.sentence === words[word]?.sentence) start--;
  return start;
}

/** In Russian, whoever has a title in the nominative may stand behind the verb. */
function isSubject(words: PostLine['words'], person: Mention): boolean {
  const title = words.slice(person.first, person.last).find(({ is }) => is.titles);
  if (!title || !isRussian(title)) return opensSentence(words, person);
  return isNominative(title.lower);
}

function opensSentence(words: PostLine['words'], { first, possessive }: Mention): boolean {
  return !possessive && words[first]?.sentence !== words[first - OPENING]?.sentence;
}

/** Whom the heading above a bare `💬` names first. */
function inferredSpeaker(post: PostReading, line: PostLine): Speaker | null {
  const heading = post.lines[0];
  const person = heading?.people.find(({ titled }) => titled);
  if (!heading || heading === line || !person) return null;
  const name = cleanName(fullestName(post.names, person.name));
  const opening = line.words[0];
  if (name === '' || !opening) return null;
  const namedAt = heading.placeOf(person.from, person.to).range;
  return { name, role: cleanRole(person.role), ...line.placeOf(opening.from, opening.to), inferred: true, namedAt };
}

function cleanRole(role: string | null): string | null {
  return role === null ? null : cleanName(role) || null;
}
