import { areForms } from './inflection';
import { lettersOf, soundOf } from './letters';

/** One word of a person's name. */
export interface NameWord {
  /** In small letters, without marks. */
  readonly letters: string;
  /** What it sounds like: equal for the usual spellings in Latin and Cyrillic. */
  readonly sound: string;
  /** Whether it is an initial: `A.` */
  readonly isInitial: boolean;
}

/** A person's name taken apart. */
export interface Name {
  /** As written. */
  readonly text: string;
  readonly words: readonly NameWord[];
}

const PART = /\p{L}\.|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘‑-](?=[\p{L}\p{N}])){0,200}/gu;

/** The names that were taken apart last: the same ones come again after every edit. */
const KEPT = new Map<string, Name>();
const MOST_KEPT = 20_000;

/** Takes a name apart into words and initials. */
export function nameOf(text: string): Name {
  const kept = KEPT.get(text);
  if (kept !== undefined) return kept;
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  const name = takeApart(text);
  KEPT.set(text, name);
  return name;
}

function takeApart(text: string): Name {
  const words = (text.match(PART) ?? []).map((word) => ({
    letters: lettersOf(word),
    sound: soundOf(word),
    isInitial: word.endsWith('.') || lettersOf(word).length === 1,
  }));
  return { text, words: words.filter(({ letters }) => letters !== '') };
}

/** Whether a name alone tells who is meant: two words or more, the first and the last no initials. */
export function isWhole({ words }: Name): boolean {
  return words.length > 1 && words[0]?.isInitial === false && words.at(-1)?.isInitial === false;
}

/** The surname of a name as it is mostly written: the last word. */
export function surnameOf({ words }: Name): NameWord | undefined {
  return words[words.length - 1];
}

/**
 * Whether two full names are one person's: surname and first name alike, or the first name's initial; names between them may be
 * left out; `Reed Ann` is `Ann Reed`.
 */
export function isSamePerson(a: Name, b: Name): boolean {
  if (a.words.length < 2 || b.words.length < 2) return false;
  return isInOrder(a.words, b.words) || isInOrder(inverted(a.words), b.words) || isInOrder(a.words, inverted(b.words));
}

/** Whether two words of names can be one, spelling, script and case form aside. */
export function areAlike(a: NameWord, b: NameWord): boolean {
  if (a.isInitial || b.isInitial)
    return a.isInitial && b.isInitial
      ? a.letters === b.letters
      : a.sound[0] === b.sound[0] || a.letters[0] === b.letters[0];
  return a.letters === b.letters || a.sound === b.sound || areForms(a.letters, b.letters);
}

function isInOrder(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const [first, last] = [shorter[0], shorter[shorter.length - 1]];
  const [otherFirst, otherLast] = [longer[0], longer[longer.length - 1]];
  if (first === undefined || last === undefined || otherFirst === undefined || otherLast === undefined) return false;
  if (last.isInitial || otherLast.isInitial || !areAlike(first, otherFirst) || !areAlike(last, otherLast)) return false;
  return isSubsequence(shorter.slice(1, -1), longer.slice(1, -1));
}

function isSubsequence(few: readonly NameWord[], many: readonly NameWord[]): boolean {
  let at = 0;
  for (const word of many) {
    const wanted = few[at];
    if (wanted !== undefined && areAlike(wanted, word)) at++;
  }
  return at === few.length;
}

/** `Reed Ann Marie` as `Ann Marie Reed`. */
function inverted(words: readonly NameWord[]): readonly NameWord[] {
  return [...words.slice(1), ...words.slice(0, 1)];
}
