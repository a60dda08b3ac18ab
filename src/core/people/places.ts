import type { Bulletin } from '../bulletin';
import { commonEnds } from '../commonEnds';
import { grown } from '../lines/grown';
import type { Line } from '../lines/line';
import { lineText, type Range, startOf, type Text } from '../lines/text';
import { isPatronymic } from '../reading/names/russianNames';
import { type Reading, readingOf } from '../reading/reading';
import type { Lexicon } from '../reading/words/lexicon';
import { type Word, wordsOf } from '../reading/words/words';
import { type Capitals, type CapitalWords, isCommon } from './capitals';
import type { Group } from './groups';
import { formKeys, openingOf } from './inflection';
import { type NameWord, nameOf } from './name';

const INITIAL_WORDS = 1024;
const NONE: readonly never[] = [];
const NOTHING_SHARED = { head: 0, tail: 0 };

/** For each spelling, as written, where it stands. */
export type Places = Map<string, Range[]>;

/** Between two words of one name. */
const BETWEEN = /^(?:\.?\s{0,3}#?|\.-)$/u;

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
export function findPlaces(bulletin: Bulletin, groups: readonly Group[], finder: Finder): Places[] {
  const places = groups.map((): Places => new Map());
  for (const { line, hits } of finder.hitsIn(bulletin)) {
    const start = startOf(bulletin.text, line);
    for (const hit of hits) addPlace(places, hit, start);
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

/** The hits on a line, given by its 0-based number; there is at least one. */
interface LineHits {
  readonly line: number;
  readonly hits: readonly Hit[];
}

/** Whether a word may open a name, by its number. */
const UNKNOWN = 0;
const OPENS_NONE = 1;
const MAY_OPEN = 2;

/** Finds the names of groups in texts, and remembers what it found in the last one. */
export class Finder {
  /** They may be shared with a finder of other groups. */
  readonly words: CapitalWords;
  #last: { readonly text: Text; readonly found: readonly LineHits[] } | undefined;
  /** The first words of spellings → those spellings, the longest first. */
  readonly #wanted = new Map<string, Wanted[]>();
  /** Surnames and first names of one word, by what each shares with its forms. */
  readonly #single = new Map<string, Single[]>();
  /** How they begin: most words begin otherwise. */
  readonly #begin = new Set<string>();
  #openings = new Uint8Array(INITIAL_WORDS);

  constructor(groups: readonly Group[], words: CapitalWords) {
    this.words = words;
    const { lexicon } = words;
    groups.forEach(({ names, usual }, group) => {
      for (const text of names) this.#addWhole(group, text);
      const { words: parts } = nameOf(usual);
      const surname = parts[parts.length - 1];
      if (surname !== undefined && hasSurname(surname, lexicon))
        this.#addSingle(surname.letters, { group, isSurname: true });
      if (parts.length > 1 && parts[0] !== undefined) this.#addSingle(parts[0].letters, { group, isSurname: false });
    });
    for (const wanted of this.#wanted.values()) wanted.sort((a, b) => b.words.length - a.words.length);
  }

  /** The names on all lines of a text, in order. Only the lines between those that the last text began and ended with are read. */
  hitsIn({ text, lines }: Bulletin): readonly LineHits[] {
    const last = this.#last;
    const { head, tail } = last === undefined ? NOTHING_SHARED : commonEnds(last.text.raw, text.raw);
    const end = text.starts.length - tail;
    const found = last?.found.filter(({ line }) => line < head) ?? [];
    for (let number = head; number < end; number++) {
      const line = lines[number];
      const hits = line === undefined || line.kind === 'blank' ? NONE : this.#hitsOn(line, text, number);
      if (hits.length > 0) found.push({ line: number, hits });
    }
    const longer = last === undefined ? 0 : text.starts.length - last.text.starts.length;
    for (const each of last?.found ?? [])
      if (each.line + longer >= end) found.push(longer === 0 ? each : { line: each.line + longer, hits: each.hits });
    this.#last = { text, found };
    return found;
  }

  #hitsOn(line: Line, text: Text, number: number): readonly Hit[] {
    const capitals = this.words.on(line, text, number);
    if (!this.#mayHoldNames(capitals)) return NONE;
    return this.#find(readingOf(line, lineText(text, number), this.words.lexicon), capitals);
  }

  #mayHoldNames({ words }: Capitals): boolean {
    for (let n = 0; n < words.length; n++) if (this.#mayOpen(words[n] as number)) return true;
    return false;
  }

  #mayOpen(word: number): boolean {
    if (word >= this.#openings.length) this.#openings = grown(this.#openings, new Uint8Array(2 * word));
    if (this.#openings[word] === UNKNOWN) {
      const opens = this.#wanted.has(this.words.textOf(word)) || this.#surnameOf(word) !== null;
      this.#openings[word] = opens ? MAY_OPEN : OPENS_NONE;
    }
    return this.#openings[word] === MAY_OPEN;
  }

  #find(reading: Reading, { words }: Capitals): Hit[] {
    const { capitals } = reading;
    const hits: Hit[] = [];
    let free = 0;
    let at = 0;
    for (let n = 0; n < words.length; n++) {
      const [word = 0, from = 0, end = 0] = [words[n], capitals[2 * n], capitals[2 * n + 1]];
      if (from < free || !this.#mayOpen(word)) continue;
      const wanted = this.#wanted.get(this.words.textOf(word));
      // The words come in the same order, and those in front of this one are not looked at again.
      if (wanted !== undefined) while ((reading.words[at]?.from ?? from) < from) at++;
      const hit = wholeAt(reading, at, from, wanted) ?? this.#surnameAt(word, from, end);
      if (hit === null) continue;
      hits.push(hit);
      free = hit.to;
    }
    return hits;
  }

  #surnameAt(word: number, from: number, to: number): Hit | null {
    const group = this.#surnameOf(word);
    return group === null ? null : { group, name: this.words.textOf(word), from, to };
  }

  #addWhole(group: number, text: string): void {
    const words = wordsOf(text, this.words.lexicon).map((word) => word.text);
    const [first] = words;
    if (first === undefined) return;
    const wanted = this.#wanted.get(first);
    if (wanted === undefined) this.#wanted.set(first, [{ group, text, words }]);
    else wanted.push({ group, text, words });
  }

  #addSingle(letters: string, single: Single): void {
    this.#begin.add(openingOf(letters));
    for (const key of formKeys(letters)) {
      const known = this.#single.get(key);
      if (known === undefined) this.#single.set(key, [single]);
      else known.push(single);
    }
  }

  #surnameOf(word: number): number | null {
    const letters = this.words.surnameOf(word);
    if (letters === null || !this.#begin.has(openingOf(letters))) return null;
    return groupOf(formKeys(letters).flatMap((key) => this.#single.get(key) ?? []));
  }
}

/** The longest of the `wanted` names that opens with the word `at`, which starts at `from`. */
function wholeAt({ text, words }: Reading, at: number, from: number, wanted: readonly Wanted[] = NONE): Hit | null {
  if (words[at]?.from !== from) return null;
  const whole = wanted.find((each) => stands(text, words, at, each.words));
  if (whole === undefined) return null;
  return { group: whole.group, name: whole.text, from, to: words[at + whole.words.length - 1]?.to ?? from };
}

/** The group whose surname a word is, given all that are forms of it; null where it is the first word of another one's name too, as a surname may be. */
function groupOf(alike: readonly Single[]): number | null {
  const [first] = alike;
  if (first === undefined || alike.some(({ group }) => group !== first.group)) return null;
  return alike.some(({ isSurname }) => isSurname) ? first.group : null;
}

/** One word of a group's usual name. */
interface Single {
  readonly group: number;
  readonly isSurname: boolean;
}

/** `Harbour Ministry` has no surname, as its last word is one of many bodies; nor has a name that ends in a patronymic. */
function hasSurname(word: NameWord, lexicon: Lexicon): boolean {
  return !word.isInitial && !isCommon(word.letters, lexicon) && !isPatronymic(word.letters);
}

function stands(line: string, tokens: readonly Word[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => {
    const token = tokens[at + k];
    if (token?.text !== word) return false;
    const before = tokens[at + k - 1];
    return k === 0 || (before !== undefined && BETWEEN.test(line.slice(before.to, token.from)));
  });
}
