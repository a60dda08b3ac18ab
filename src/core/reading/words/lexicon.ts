import { LANGUAGES, type Vocabulary } from '../../languages';
import { numbered } from '../../languages/words';

type Calendar = 'months' | 'weekdays' | 'weekdayPrepositions' | 'days';
type Table = Exclude<keyof Vocabulary, Calendar>;

/** In which tables of the languages a word stands. */
export type WordClasses = Readonly<Record<Table, boolean>> & {
  /** 1 to 12; 0 for what is no month. */
  readonly month: number;
  /** 1 (Monday) to 7; 0 for what is no weekday. */
  readonly weekday: number;
  /** For `yesterday` and its like the distance in days from the day of the text, else null. */
  readonly distance: number | null;
};

/** What the readers know of words: the tables of all languages together, so that a line need not say which it is in. */
export type Lexicon = ReadonlyMap<string, WordClasses>;

const TABLES = [...new Set(LANGUAGES.flatMap(({ vocabulary }) => Object.keys(vocabulary)))].filter(
  (key): key is Table => !isCalendar(key),
);
/** Those of a word in no table. */
export const NONE: WordClasses = Object.freeze({ ...noTables(), month: 0, weekday: 0, distance: null });

/** In Arabic `and`, and of some `in` and `for`, too, are written together with the word. */
const ARABIC = /^\p{Script=Arabic}/u;
const JOINED: Partial<Record<Table, string>> = {
  titles: 'وبل',
  common: 'وبل',
  speaking: 'و',
  speakingFirst: 'و',
  meeting: 'و',
  attending: 'و',
};

let standard: Lexicon | undefined;

/**
 * The words of all languages, always the same ones. They are put together when a text is first read: there are thousands, and an
 * editor that starts must not wait for them.
 */
export function standardLexicon(): Lexicon {
  standard ??= lexiconOf(LANGUAGES.map(({ vocabulary }) => vocabulary));
  return standard;
}

/** Words that a user adds. */
export interface OwnWords {
  /** Head words of people's titles. */
  readonly titles: readonly string[];
  /** Verbs of speaking, with a person as subject. */
  readonly verbs: readonly string[];
}

/** The lexicons with words of their own that were asked for last. */
const KEPT = new Map<string, Lexicon>();
const MOST_KEPT = 8;

/** The words of all languages and those that a user adds, which are trimmed and may be written with capitals. The same for the same words. */
export function lexiconWith({ titles, verbs }: OwnWords): Lexicon {
  if (titles.length === 0 && verbs.length === 0) return standardLexicon();
  const key = JSON.stringify([titles, verbs]);
  const kept = KEPT.get(key);
  if (kept !== undefined) return kept;
  const own = { titles: wordSet(titles), speaking: wordSet(verbs), speakingFirst: wordSet(verbs) };
  const lexicon = lexiconOf([...LANGUAGES.map(({ vocabulary }) => vocabulary), own]);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(key, lexicon);
  return lexicon;
}

function wordSet(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map((word) => word.trim().toLowerCase()).filter((word) => word !== ''));
}

/** The classes of a word in lower case, `ё` or `е` in it alike; those of no word where it is not known. */
export function classesOf(lexicon: Lexicon, lower: string): WordClasses {
  return lexicon.get(lower) ?? (lower.includes('ё') ? lexicon.get(lower.replaceAll('ё', 'е')) : undefined) ?? NONE;
}

/** Classes that words share, as there are thousands of words and a few hundred sorts of them; and those with one fact more. */
interface Sort {
  readonly classes: WordClasses;
  readonly more: Map<string, Sort>;
}

function lexiconOf(vocabularies: readonly Partial<Vocabulary>[]): Lexicon {
  const nothing: Sort = { classes: NONE, more: new Map() };
  const sorts = new Map<string, Sort>();
  const note = (word: string, fact: Partial<WordClasses>) =>
    sorts.set(word, sortWith(sorts.get(word) ?? nothing, fact));
  for (const vocabulary of vocabularies) {
    for (const table of TABLES)
      for (const word of vocabulary[table] ?? []) {
        note(word, { [table]: true });
        if (ARABIC.test(word)) for (const letter of JOINED[table] ?? '') note(letter + word, { [table]: true });
      }
    for (const [word, month] of vocabulary.months ?? []) note(word, { month });
    for (const [word, weekday] of numbered(...(vocabulary.weekdays ?? []))) note(word, { weekday });
    for (const [word, distance] of vocabulary.days ?? []) note(word, { distance });
  }
  return new Map(Array.from(sorts, ([word, { classes }]) => [word, classes]));
}

function sortWith({ classes, more }: Sort, fact: Partial<WordClasses>): Sort {
  const key = JSON.stringify(fact);
  let sort = more.get(key);
  if (sort === undefined) {
    sort = { classes: { ...classes, ...fact }, more: new Map() };
    more.set(key, sort);
  }
  return sort;
}

function isCalendar(key: string): key is Calendar {
  return key === 'months' || key === 'weekdays' || key === 'weekdayPrepositions' || key === 'days';
}

function noTables(): Record<Table, boolean> {
  return Object.fromEntries(TABLES.map((table) => [table, false])) as Record<Table, boolean>;
}
