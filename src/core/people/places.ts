import type { Bulletin } from '../bulletin';
import { classesOf, type Lexicon } from '../reading/lexicon';
import { isPatronymic } from '../reading/people';
import { type Reading, readingOf } from '../reading/reading';
import { type Word, wordsOf } from '../reading/words';
import { lineText, type Range, startOf } from '../text';
import type { Group } from './groups';
import { areForms } from './inflection';
import { type NameWord, nameOf } from './name';

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
 * only. A name may be broken by a blank or the full stop of an initial. Linear in the text's length.
 */
export function findPlaces(bulletin: Bulletin, groups: readonly Group[], lexicon: Lexicon): Places[] {
  const places = groups.map((): Places => new Map());
  const finder = new Finder(groups, lexicon);
  bulletin.lines.forEach((line, number) => {
    if (line.kind === 'blank') return;
    const start = startOf(bulletin.text, number);
    finder.find(readingOf(line, lineText(bulletin.text, number), lexicon), (group, text, from, to) => {
      const known = places[group]?.get(text);
      if (known === undefined) places[group]?.set(text, [{ from: start + from, to: start + to }]);
      else known.push({ from: start + from, to: start + to });
    });
  });
  return places;
}

type Report = (group: number, text: string, from: number, to: number) => void;

class Finder {
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

  find({ text: line, words: tokens }: Reading, report: Report): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.capital !== true) continue;
      const whole = this.#wanted.get(token.text)?.find(({ words }) => stands(line, tokens, i, words));
      if (whole !== undefined) {
        report(whole.group, whole.text, token.from, tokens[i + whole.words.length - 1]?.to ?? token.to);
        i += whole.words.length - 1;
        continue;
      }
      const group = this.#surnameOf(token.text);
      if (group !== null) report(group, token.text, token.from, token.to);
    }
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
