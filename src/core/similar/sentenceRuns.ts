import { carriesWords, classify, closesPost } from '../lines/line';
import type { SentenceStore } from './sentenceStore';

/** What a run of repeated sentences carries at least, in characters of sentences with words of their own. */
const FEWEST_CHARACTERS = 120;
/** A run of more is told however often it stands in other surroundings. */
const LONG_RUN = 400;
/** A run, or a sentence, that stands between more different ones than this is one of the text's formulas. */
const MOST_SURROUNDINGS = 3;
/** So many places of a sentence are looked at: the earliest ones. */
const MOST_PLACES = 16;
const MOST_NEIGHBOURS = 64;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What is known of a sentence in this text: whether it has been read, and whether its neighbours have. */
const READ = 1;
const COUNTED = 32;
/** It carries words of its own. */
const WORDS = 2;
/** It closes a post: read-more phrases, hashtags. */
const CLOSES = 4;
/** More than three different sentences stand in front of it; behind it. */
const PRECEDED = 8;
const FOLLOWED = 16;

/** The sentences of the long lines in the order of the text, in front of each line a place that equals no other. */
export interface Sentences {
  /** The 0-based lines of the text, and the place of each one's first sentence. */
  readonly lines: readonly number[];
  readonly firsts: readonly number[];
  /** The sentence at each place; negative in front of a line, and at the last place. */
  readonly ids: Int32Array;
  /** Where the sentence at each place stands in the store. */
  readonly stored: Int32Array;
}

/** A run of `length` sentences at place `i` that repeats the one at place `k`, in front of it. */
export interface Run {
  readonly i: number;
  readonly k: number;
  readonly length: number;
}

/**
 * The runs that repeat earlier ones, in their order. Goes from left to right, as the factorization of Lempel and Ziv
 * (1977) does: of the earliest places of a sentence the one that gives the longest run is taken, and the search goes on
 * behind the run.
 */
export function findRuns(store: SentenceStore, sentences: Sentences): readonly Run[] {
  return new Search(store, sentences).runs();
}

class Search {
  readonly #store: SentenceStore;
  readonly #ids: Int32Array;
  readonly #stored: Int32Array;
  /** For each sentence its first place, and for each place the next one of its sentence; -1 where there is none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #traits: Uint8Array;

  constructor(store: SentenceStore, { ids, stored }: Sentences) {
    this.#store = store;
    this.#ids = ids;
    this.#stored = stored;
    this.#first = new Int32Array(store.distinct).fill(-1);
    this.#next = new Int32Array(ids.length).fill(-1);
    this.#traits = new Uint8Array(store.distinct);
    for (let i = ids.length - 1; i >= 0; i--) {
      const id = ids[i] as number;
      if (id < 0) continue;
      this.#next[i] = this.#first[id] as number;
      this.#first[id] = i;
    }
  }

  runs(): readonly Run[] {
    const runs: Run[] = [];
    for (let i = 0; i < this.#ids.length; i++) {
      const run = this.#runAt(i);
      if (run === undefined) continue;
      runs.push(run);
      i += run.length - 1;
    }
    return runs;
  }

  #runAt(i: number): Run | undefined {
    const id = this.#ids[i] as number;
    if (id < 0 || this.#first[id] === i || !this.#counts(id)) return undefined;
    let [best, length] = [-1, 0];
    let k = this.#first[id] as number;
    for (let n = 0; n < MOST_PLACES && k >= 0 && k < i; n++) {
      const common = this.#common(k, i);
      if (common > length) [best, length] = [k, common];
      k = this.#next[k] as number;
    }
    const own = this.#withoutNeighbours(i, length);
    return this.#isTold(i, own) ? { i, k: best, length: this.#withFooter(i, own, length) } : undefined;
  }

  /** How many sentences from `k` and `i` on are equal; none of them is in both runs. */
  #common(k: number, i: number): number {
    let length = 0;
    while (k + length < i && this.#ids[k + length] === this.#ids[i + length]) length++;
    return length;
  }

  /** How much of a run remains when what may belong to the next post is taken from its end. Its first sentence counts. */
  #withoutNeighbours(i: number, common: number): number {
    let length = common;
    while (length > 1 && !this.#counts(this.#ids[i + length - 1] as number)) length--;
    return length;
  }

  /** The length of a run with the read-more phrases and hashtags that close it. */
  #withFooter(i: number, own: number, common: number): number {
    let length = own;
    while (length < common && (this.#wordsOf(this.#ids[i + length] as number) & CLOSES) !== 0) length++;
    return length;
  }

  #isTold(i: number, length: number): boolean {
    let characters = 0;
    for (let n = i; n < i + length && characters < LONG_RUN; n++) characters += this.#charactersAt(n);
    if (characters < FEWEST_CHARACTERS) return false;
    return characters >= LONG_RUN || !this.#isFormula(this.#ids[i] as number, this.#ids[i + length - 1] as number);
  }

  #charactersAt(place: number): number {
    if (!this.#counts(this.#ids[place] as number)) return 0;
    const stored = this.#stored[place] as number;
    return (this.#store.to[stored] as number) - (this.#store.from[stored] as number);
  }

  /** Whether a sentence carries words of its own and is no formula. */
  #counts(id: number): boolean {
    return (this.#traitsOf(id) & WORDS) !== 0 && !this.#isFormula(id, id);
  }

  /** Whether many different sentences stand in front of `first` and many behind `last`. */
  #isFormula(first: number, last: number): boolean {
    return (this.#traitsOf(first) & PRECEDED) !== 0 && (this.#traitsOf(last) & FOLLOWED) !== 0;
  }

  #traitsOf(id: number): number {
    const known = this.#wordsOf(id);
    if ((known & COUNTED) !== 0) return known;
    const surroundings = (this.#differ(id, -1) ? PRECEDED : 0) | (this.#differ(id, 1) ? FOLLOWED : 0);
    this.#traits[id] = known | COUNTED | surroundings;
    return known | COUNTED | surroundings;
  }

  /** The traits that the sentence alone tells. */
  #wordsOf(id: number): number {
    const known = this.#traits[id] as number;
    if (known !== 0) return known;
    const sentence = this.#store.textOf(id);
    const { kind } = classify(sentence);
    const words = (carriesWords(kind) && LETTER_OR_DIGIT.test(sentence) ? WORDS : 0) | (closesPost(kind) ? CLOSES : 0);
    this.#traits[id] = READ | words;
    return READ | words;
  }

  /** Whether more than three different sentences stand next to this one, in the direction of `step`. */
  #differ(id: number, step: number): boolean {
    const seen: number[] = [];
    let place = this.#first[id] as number;
    for (let n = 0; n < MOST_NEIGHBOURS && place >= 0 && seen.length <= MOST_SURROUNDINGS; n++) {
      const neighbour = this.#neighbourOf(place, step);
      if (!seen.includes(neighbour)) seen.push(neighbour);
      place = this.#next[place] as number;
    }
    return seen.length > MOST_SURROUNDINGS;
  }

  /** The nearest sentence with words of its own: a separator between two posts tells nothing of them. */
  #neighbourOf(place: number, step: number): number {
    let at = place + step;
    while ((this.#ids[at] as number) >= 0 && (this.#wordsOf(this.#ids[at] as number) & WORDS) === 0) at += step;
    return this.#ids[at] as number;
  }
}
