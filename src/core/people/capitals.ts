import type { Line } from '../lines/line';
import { lineText, rawLine, type Text } from '../lines/text';
import { readingOf } from '../reading/reading';
import { classesOf, type Lexicon } from '../reading/words/lexicon';
import { nameOf } from './name';

/** The words of a line that open with a capital letter, in order. */
export interface Capitals {
  /** The line with its line end. */
  readonly raw: string;
  /** What each word is numbered as. */
  readonly words: Int32Array;
}

/** A word whose letters, as `lettersOf` gives them, are its own in lower case. */
const PLAIN = /^(?:[A-Za-z]{2,}|[А-Яа-я]{2,})$/;

/**
 * The words that open with a capital letter as numbers, each line read once: a name that changes makes all lines be searched anew,
 * and numbers tell fast that most of them hold no name. It only grows.
 */
export class CapitalWords {
  readonly lexicon: Lexicon;
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #surnames: (string | null)[] = [];
  readonly #lines = new WeakMap<Line, Capitals>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Those of the text's line `number` (0-based), whose facts are `line`; the same object as long as it is written alike. */
  on(line: Line, text: Text, number: number): Capitals {
    const raw = rawLine(text, number);
    const known = this.#lines.get(line);
    if (known?.raw === raw) return known;
    const { text: content, capitals } = readingOf(line, lineText(text, number), this.lexicon);
    const words = new Int32Array(capitals.length / 2);
    for (let n = 0; n < words.length; n++)
      words[n] = this.#numberOf(content.slice(capitals[2 * n], capitals[2 * n + 1]));
    const read = { raw, words };
    this.#lines.set(line, read);
    return read;
  }

  /** A word as written. */
  textOf(word: number): string {
    return this.#texts[word] ?? '';
  }

  /** The letters of a word that may be a surname; null for an initial and for a common word. */
  surnameOf(word: number): string | null {
    const known = this.#surnames[word];
    if (known !== undefined) return known;
    const letters = lettersOfWord(this.textOf(word));
    const surname = letters === null || isCommon(letters, this.lexicon) ? null : letters;
    this.#surnames[word] = surname;
    return surname;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }
}

/** The letters of a word as a name's; null for an initial. */
function lettersOfWord(text: string): string | null {
  if (PLAIN.test(text)) return text.toLowerCase();
  const [word] = nameOf(text).words;
  return word === undefined || word.isInitial ? null : word.letters;
}

/** Whether a word, given by its letters, is one of many names of offices, bodies and events. */
export function isCommon(letters: string, lexicon: Lexicon): boolean {
  const { common, bodies, companies, titles, events, openers } = classesOf(lexicon, letters);
  return common || bodies || companies || titles || events || openers;
}
