import { LANGUAGES } from '../languages';
import { LOWER, ODD, sortOf } from './alphabet';

/** What the languages know of lines without words of their own, in lower case. */
export const PHRASES = {
  forwarded: LANGUAGES.flatMap((language) => language.forwarded),
  readMore: new Set(LANGUAGES.flatMap((language) => language.readMore)),
  openings: LANGUAGES.flatMap(({ readWhole }) => readWhole?.openings ?? []),
  closings: LANGUAGES.flatMap(({ readWhole }) => readWhole?.closings ?? []),
  litter: new Set(LANGUAGES.flatMap((language) => language.litter)),
  pinned: LANGUAGES.flatMap((language) => language.pinned),
  credits: new Set(LANGUAGES.flatMap((language) => language.credits)),
  captions: new Set(LANGUAGES.flatMap((language) => language.captions)),
};

/** With what a line opens that is a phrase or a link from its first letter on, in lower case. */
const START_LENGTH = 4;
const LINK_STARTS = ['http', 't.me', 'www.', 'bit.'];
const START_PHRASES = [...PHRASES.forwarded, ...PHRASES.readMore, ...PHRASES.openings, ...PHRASES.litter].map(
  (phrase) => phrase.replace(/^\[ /, ''),
);
const STARTS: ReadonlySet<string> = new Set(
  [...LINK_STARTS, ...START_PHRASES].flatMap((phrase) => [
    phrase.slice(0, START_LENGTH),
    // Behind a shorter phrase a blank follows.
    `${phrase} `.slice(0, START_LENGTH),
  ]),
);
/** Those are Chinese, and have no capitals. */
const SHORT_PHRASES = START_PHRASES.filter((phrase) => phrase.length < START_LENGTH);
/** A power of two. */
const HASHES = 1 << 14;
/** For letters that are to be asked for as a string. */
const ODD_HASH = 0;

/** 1 for the hashes of all that may open a phrase, and of the last letters of those that end a line; and for few others. */
interface Looks {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
}

/** Made when a line is first read, not when the module is: an editor that starts does not wait for it. */
let looks: Looks | undefined;

const LONGEST_PINNED = longest(PHRASES.pinned);
/** Where the colon behind the longest label may stand, a blank between them. */
const LONGEST_LABEL = longest([...PHRASES.captions, ...PHRASES.credits]) + 1;
const COPYRIGHT_SIGN = 0xa9;

/**
 * Whether the line `[from, to)` of `value` with its first letter at `letter` may hold a phrase that makes it wordless. It is asked
 * of each short line and only looks at a few characters; where it says no, no phrase makes the line wordless.
 */
export function mayBePhrase(value: string, from: number, to: number, letter: number): boolean {
  looks ??= { starts: hashesOf(STARTS), ends: hashesOf(PHRASES.pinned.map((phrase) => phrase.slice(-START_LENGTH))) };
  const end = Math.max(from, to - START_LENGTH);
  if (looks.ends[hashOf(value, end, to)] === 1 && isPinned(endOf(value, from, to))) return true;
  if (looks.starts[hashOf(value, letter, to)] === 1 && STARTS.has(startAt(value, letter, to))) return true;
  if (isLabelled(value, from, to, letter)) return true;
  // A sign behind the first letter says nothing of the line.
  for (let at = from; at < letter; at++) if (value.charCodeAt(at) === COPYRIGHT_SIGN) return true;
  return false;
}

/** As much of the end of the line as the longest of its phrases has, in lower case. */
function endOf(value: string, from: number, to: number): string {
  return value.slice(Math.max(from, to - LONGEST_PINNED), to).toLowerCase();
}

/**
 * Whether a colon stands behind the label of a caption or a credit that begins at `letter`, or behind a phrase that is too short
 * for `STARTS` to tell what follows it.
 */
function isLabelled(value: string, from: number, to: number, letter: number): boolean {
  const last = Math.min(to - 1, letter + LONGEST_LABEL);
  const found = value.slice(from, last + 1).indexOf(':');
  if (found < 0) return false;
  const label = value
    .slice(letter, from + found)
    .toLowerCase()
    .trimEnd();
  const isLabel = PHRASES.captions.has(label) || PHRASES.credits.has(label);
  return isLabel || SHORT_PHRASES.some((phrase) => value.startsWith(phrase, letter));
}

function startAt(value: string, at: number, to: number): string {
  return value.slice(at, Math.min(to, at + START_LENGTH)).toLowerCase();
}

/** The length of the longest phrase. */
function longest(phrases: readonly string[]): number {
  return Math.max(...phrases.map((phrase) => phrase.length));
}

function hashesOf(texts: Iterable<string>): Uint8Array {
  const may = new Uint8Array(HASHES);
  may[ODD_HASH] = 1;
  for (const text of texts) may[hashOf(text, 0, text.length)] = 1;
  return may;
}

/** A hash below `HASHES` of the first letters of `[at, to)`, in lower case; no string is made for it. */
function hashOf(value: string, at: number, to: number): number {
  let hash = 0;
  for (let n = at; n < at + START_LENGTH; n++) {
    const sort = n < to ? sortOf(value.charCodeAt(n)) : 0;
    if ((sort & ODD) !== 0) return ODD_HASH;
    hash = Math.imul(hash ^ (sort >>> LOWER), 0x9e3779b1);
  }
  return (hash ^ (hash >>> 15)) & (HASHES - 1);
}

/** Whether a line in lower case tells that something was pinned. */
export function isPinned(lower: string): boolean {
  return PHRASES.pinned.some((phrase) => lower.endsWith(phrase));
}
