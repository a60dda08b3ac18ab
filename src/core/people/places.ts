import type { Bulletin } from '../bulletin';
import type { Line } from '../line';
import { classesOf, type Lexicon } from '../reading/lexicon';
import { type Reading, readingOf } from '../reading/reading';
import { isPatronymic } from '../reading/russianNames';
import { type Word, wordsOf } from '../reading/words';
import { lineText, type Range, rawLine, startOf, type Text } from '../text';
import type { Group } from './groups';
import { areForms } from './inflection';
import { type NameWord, nameOf } from './name';

/** For each spelling, as written, where it stands. */
export type Places = Map<string, Range[]>;

/** Between two words of one name. */
const BETWEEN = /^(?:\.?\s{0,3}#?|\.-)$/u;

/** A word whose letters, as `lettersOf` gives them, are its own in lower case. */
const PLAIN = /^(?:[A-Za-z]{2,}|[А-Яа-я]{2,})$/;

/** A spelling of a group's name, by its words. */
interface Wanted {
  readonly group: number;
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * Where each group's names stand in the text: the longest one where several could, and a surname alone where it is one person's
 * only. A name may be broken by a blank or the full stop of an initial. Linear in the text's length. `finder` is one for these groups.
 */
export function findPlaces({ lines, text }: Bulletin, groups: readonly Group[], finder: Finder): Places[] {
  const places = groups.map((): Places => new Map());
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number];
    if (line === undefined || line.kind === 'blank') continue;
    const hits = finder.hitsOn(line, text, number);
    for (let i = 0; i < hits.length; i++) addPlace(places, hits[i] as Hit, startOf(text, number));
  }
  return places;
}

function addPlace(places: readonly Places[], { group, name, from, to }: Hit, start: number): void {
  const known = places[group]?.get(name);
  if (known === undefined) places[group]?.set(name, [{ from: start + from, to: start + to }]);
  else known.push({ from: start + from, to: start + to });
}

/** A name of a group where a line has it. Offsets are from the line's start. */
interface Hit {
  readonly group: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the names of groups in lines, and remembers what it found in each. */
export class Finder {
  readonly #hits = new WeakMap<Line, { readonly raw: string; readonly hits: readonly Hit[] }>();
  /** The first words of spellings → those spellings, the longest first. */
  readonly #wanted = new Map<string, Wanted[]>();
  /** Surnames and first names of one word, in small letters, by their first two letters. */
  readonly #single = new Map<string, Single[]>();
  /** Words looked up already → the group whose surname they are, or null. */
  readonly #known = new Map<string, number | null>();

  readonly #lexicon: Lexicon;

  constructor(groups: readonly Group[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    groups.forEach(({ names, usual }, group) => {
      for (const text of names) this.#addWhole(group, text);
      const { words } = nameOf(usual);
      const surname = words[words.length - 1];
      if (surname !== undefined && hasSurname(surname, lexicon))
        this.#addSingle({ group, word: surname, isSurname: true });
      if (words.length > 1 && words[0] !== undefined) this.#addSingle({ group, word: words[0], isSurname: false });
    });
    for (const wanted of this.#wanted.values()) wanted.sort((a, b) => b.words.length - a.words.length);
  }

  /** The names on a line, which is the text's line `number` (0-based), in order. */
  hitsOn(line: Line, text: Text, number: number): readonly Hit[] {
    const raw = rawLine(text, number);
    const known = this.#hits.get(line);
    if (known?.raw === raw) return known.hits;
    const hits = this.#find(readingOf(line, lineText(text, number), this.#lexicon));
    this.#hits.set(line, { raw, hits });
    return hits;
  }

  #find(reading: Reading): Hit[] {
    const { text: line, capitals } = reading;
    const hits: Hit[] = [];
    let free = 0;
    for (let i = 0; i < capitals.length; i += 2) {
      const [from = 0, end = 0] = [capitals[i], capitals[i + 1]];
      if (from < free) continue;
      const word = line.slice(from, end);
      const hit = this.#wholeAt(reading, word, from) ?? this.#surnameAt(word, from);
      if (hit === null) continue;
      hits.push(hit);
      free = hit.to;
    }
    return hits;
  }

  /** The longest name that opens with the word at `from`. */
  #wholeAt(reading: Reading, word: string, from: number): Hit | null {
    const wanted = this.#wanted.get(word);
    if (wanted === undefined) return null;
    const tokens = reading.words;
    const at = tokens.findIndex((token) => token.from === from);
    const whole = wanted.find(({ words }) => stands(reading.text, tokens, at, words));
    if (whole === undefined) return null;
    return { group: whole.group, name: whole.text, from, to: tokens[at + whole.words.length - 1]?.to ?? from };
  }

  #surnameAt(word: string, from: number): Hit | null {
    const group = this.#surnameOf(word);
    return group === null ? null : { group, name: word, from, to: from + word.length };
  }

  #addWhole(group: number, text: string): void {
    const words = wordsOf(text, this.#lexicon).map((word) => word.text);
    const [first] = words;
    if (first === undefined) return;
    const wanted = this.#wanted.get(first);
    if (wanted === undefined) this.#wanted.set(first, [{ group, text, words }]);
    else wanted.push({ group, text, words });
  }

  #addSingle(single: Single): void {
    const key = single.word.letters.slice(0, 2);
    const known = this.#single.get(key);
    if (known === undefined) this.#single.set(key, [single]);
    else known.push(single);
  }

  #surnameOf(word: string): number | null {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = this.#lookUp(word);
    this.#known.set(word, found);
    return found;
  }

  /** The group whose surname a word is; null where it is the first word of another one's name too, as a surname may be. */
  #lookUp(text: string): number | null {
    if (PLAIN.test(text) && !this.#single.has(text.slice(0, 2).toLowerCase())) return null;
    const [word] = nameOf(text).words;
    if (word === undefined || word.isInitial || isCommon(word, this.#lexicon)) return null;
    const near = (this.#single.get(word.letters.slice(0, 2)) ?? []).filter((single) =>
      areForms(single.word.letters, word.letters),
    );
    const groups = new Set(near.map(({ group }) => group));
    const [surname] = near.filter(({ isSurname }) => isSurname);
    return groups.size === 1 && surname !== undefined ? surname.group : null;
  }
}

/** One word of a group's usual name. */
interface Single {
  readonly group: number;
  readonly word: NameWord;
  readonly isSurname: boolean;
}

/** `Harbour Ministry` has no surname, as its last word is one of many bodies; nor has a name that ends in a patronymic. */
function hasSurname(word: NameWord, lexicon: Lexicon): boolean {
  return !word.isInitial && !isCommon(word, lexicon) && !isPatronymic(word.letters);
}

function isCommon({ letters }: NameWord, lexicon: Lexicon): boolean {
  const { common, bodies, companies, titles, events, openers } = classesOf(lexicon, letters);
  return common || bodies || companies || titles || events || openers;
}

function stands(line: string, tokens: readonly Word[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => {
    const token = tokens[at + k];
    if (token?.text !== word) return false;
    const before = tokens[at + k - 1];
    return k === 0 || (before !== undefined && BETWEEN.test(line.slice(before.to, token.from)));
  });
}
