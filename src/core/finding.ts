import type { Difference, SimilarKind } from './similar/block';
import type { Range } from './text';

export type RuleId =
  | 'duplicate-block'
  | 'similar-block'
  | 'scraper-litter'
  | 'inconsistent-name'
  | 'broken-numbering'
  | 'weekday-mismatch'
  | 'hidden-character'
  | 'empty-speaker';

/** How a block repeats: a body again at once, a whole post again, or a long run elsewhere. */
export type DuplicateKind = 'echo' | 'repost' | 'repeat';

/** A block that stands in another text. */
export type ElsewhereKind = 'elsewhere';

/** What a rule calls the block that it found; no two rules share a kind. */
export type FindingKind = DuplicateKind | ElsewhereKind | SimilarKind;

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule found: facts, no sentence. `describe` words it. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly kind: FindingKind | null;
  /** Whole lines, without the last one's line end; sentences inside one line, where `args.within` says so; or a few words. */
  readonly range: Range;
  /** The copy that stays, the block above that this one resembles, or the nearest usual spelling; a range of the same sort. */
  readonly original: Range | null;
  /** The other copies of the same original, nearest first, at most ten. */
  readonly related: readonly Range[];
  /** The share of words in common, above 0 and rounded down to hundredths; 1 where no word differs. */
  readonly similarity: number | null;
  /** Whether fix-all removes it. */
  readonly inFixAll: boolean;
  /** Names the block by its folded content: equal blocks of one rule share a key, wherever they stand. */
  readonly key: string;
  readonly args: FindingArgs;
}

/** The facts of the sentence. Lines are 1-based and inclusive, as people count them. */
export interface FindingArgs {
  readonly lines: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  /** Only of a block that stands in another text; the lines above are that one's. */
  readonly elsewhere?: Elsewhere;
  /** Only of a near copy: what it has in other words than its original. */
  readonly changes?: Changes;
  /** Only of a passage inside a line; its original is inside line `originalStart`. */
  readonly within?: Within;
  /** Only of a name that is spelt in two ways. */
  readonly name?: NameSpellings;
  /** Only of a list's number that does not follow the one above it. */
  readonly numbering?: Numbering;
  /** Only of a weekday that is not that of its date. */
  readonly weekday?: WeekdayOfDate;
  /** Only of characters that nobody sees: the name of each, in their order, without repetition, and how many there are. */
  readonly hidden?: { readonly names: readonly string[]; readonly count: number };
  /** Only of a speech that lacks its speaker or its words. */
  readonly missing?: 'name' | 'words';
}

/** Where else a block stands. */
export interface Elsewhere {
  /** The other text, as its archive names it. */
  readonly path: string;
  /** Whole lines of the other text, without the last one's line end. */
  readonly range: Range;
  /** Whether it is one or more whole posts. */
  readonly isPost: boolean;
}

/** The numbers of two neighbours in a list. */
export interface Numbering {
  readonly above: number;
  readonly found: number;
}

/** A weekday beside a date. */
export interface WeekdayOfDate {
  /** As written. */
  readonly found: string;
  /** The weekday that the date has, written in the same form. */
  readonly right: string;
  /** The date as written. */
  readonly date: string;
  /** Where the year is not written beside the date, that of the post. */
  readonly year: number | null;
}

/** Two spellings of one name. */
export interface NameSpellings {
  readonly found: string;
  /** The one that the text has most often. */
  readonly usual: string;
  /** How often the text has each, at least once. */
  readonly foundPlaces: number;
  readonly usualPlaces: number;
}

/** How long a passage inside a line is, and where the one that it repeats begins. */
export interface Within {
  /** UTF-16 code units. */
  readonly characters: number;
  /** 1-based, in UTF-16 code units. */
  readonly originalColumn: number;
}

/** The words in which a near copy and its original differ. */
export interface Changes {
  /** How many differ; 0 where only typography or line breaks do. */
  readonly words: number;
  /** The first differences in the order of the text, at most three, short and fit to be shown. */
  readonly shown: readonly Difference[];
  /** Whether there are others besides those shown. */
  readonly more: boolean;
}

/** The sentences that findings are worded in, one table a language. */
export interface Strings {
  readonly block: (args: FindingArgs, reason: string) => string;
  readonly near: (args: FindingArgs, reason: string) => string;
  /** A block that stands in another text. */
  readonly elsewhere: (args: FindingArgs, elsewhere: Elsewhere, reason: string) => string;
  /** A passage inside a line. */
  readonly within: (args: FindingArgs, within: Within, reason: string) => string;
  /** A name that is spelt in two ways. */
  readonly name: (name: NameSpellings) => string;
  /** So many lines that a scraper left. */
  readonly litter: (lines: number) => string;
  readonly numbering: (numbering: Numbering) => string;
  readonly weekday: (weekday: WeekdayOfDate) => string;
  readonly hidden: (names: readonly string[], count: number) => string;
  /** A speech without a speaker's name, or without words. */
  readonly missing: (what: 'name' | 'words') => string;
  /** The reason of a near copy in which `words` words differ, at least one; `list` tells the first of them. */
  readonly wordsDiffer: (words: number, list: string) => string;
  /** The reason of a near copy in which no word differs. */
  readonly sameWords: string;
  readonly difference: (difference: Difference) => string;
  readonly kinds: Readonly<Record<Exclude<FindingKind, 'near' | ElsewhereKind>, string>>;
}

export const ENGLISH: Strings = {
  block: (args, reason) =>
    `${args.lines === 1 ? '1 line repeats' : `${args.lines} lines repeat`} ${place(args, reason)}`,
  near: (args, reason) =>
    `${args.lines === 1 ? '1 line resembles' : `${args.lines} lines resemble`} ${place(args, reason)}`,
  elsewhere: ({ lines, originalStart, originalEnd }, { path }, reason) =>
    `${lines === 1 ? '1 line repeats' : `${lines} lines repeat`} ${linesOf(originalStart, originalEnd)} of ${path}: ${reason}.`,
  within: ({ originalStart }, { characters, originalColumn }, reason) =>
    `${count(characters)} characters repeat line ${count(originalStart)}, column ${count(originalColumn)}: ${reason}.`,
  name: ({ found, usual, usualPlaces }) =>
    `‘${found}’ is spelt ‘${usual}’ elsewhere (${usualPlaces === 1 ? 'once' : `${count(usualPlaces)} times`}).`,
  litter: (lines) =>
    lines === 1 ? '1 line is left over from the scraping.' : `${count(lines)} lines are left over from the scraping.`,
  numbering: ({ above, found }) =>
    found === above
      ? `The number ${found} stands twice.`
      : `The number ${found} follows ${above}: ${above + 1} would be next.`,
  weekday: ({ found, right, date, year }) =>
    year === null ? `${date} is a ${right}, not a ${found}.` : `${date} is a ${right} in ${year}, not a ${found}.`,
  hidden: (names, count) =>
    count === 1 ? `1 hidden character: ${names.join(', ')}.` : `${count} hidden characters: ${names.join(', ')}.`,
  missing: (what) => (what === 'name' ? 'This speech names no speaker before its colon.' : 'This speech has no words.'),
  wordsDiffer: (words, list) => `${words === 1 ? '1 word differs' : `${words} words differ`} (${list})`,
  sameWords: 'only typography or line breaks differ',
  difference: ({ before, after }) => {
    if (before === '') return `‘${after}’ added`;
    return after === '' ? `‘${before}’ left out` : `‘${before}’ → ‘${after}’`;
  },
  kinds: {
    echo: 'the body again without its heading',
    repost: 'the whole post again',
    repeat: 'the same text further on',
    passage: 'the same passage',
    truncated: 'a shortened copy',
  },
};

/** `3,120`. To ask `Intl` for it would take a command longer than to read a file. */
function count(number: number): string {
  const digits = String(number);
  const first = digits.length % 3 || 3;
  return digits.slice(0, first) + digits.slice(first).replace(/\d{3}/g, ',$&');
}

function place({ originalStart, originalEnd }: FindingArgs, reason: string): string {
  return `${linesOf(originalStart, originalEnd)}: ${reason}.`;
}

function linesOf(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** One sentence for a finding, numbers first. */
export function describe({ rule, kind, args }: Finding, strings: Strings = ENGLISH): string {
  if (rule === 'scraper-litter') return strings.litter(args.lines);
  if (args.name !== undefined) return strings.name(args.name);
  if (args.numbering !== undefined) return strings.numbering(args.numbering);
  if (args.weekday !== undefined) return strings.weekday(args.weekday);
  if (args.hidden !== undefined) return strings.hidden(args.hidden.names, args.hidden.count);
  if (args.missing !== undefined) return strings.missing(args.missing);
  if (kind === 'near') return strings.near(args, reasonOf(args.changes, strings));
  if (args.elsewhere !== undefined) {
    const { repost, repeat } = strings.kinds;
    return strings.elsewhere(args, args.elsewhere, args.elsewhere.isPost ? repost : repeat);
  }
  const reason = strings.kinds[kind === null || kind === 'elsewhere' ? 'repeat' : kind];
  return args.within === undefined ? strings.block(args, reason) : strings.within(args, args.within, reason);
}

function reasonOf(changes: Changes | undefined, strings: Strings): string {
  if (changes === undefined || changes.words === 0) return strings.sameWords;
  const list = changes.shown.map((difference) => strings.difference(difference));
  return strings.wordsDiffer(changes.words, [...list, ...(changes.more ? ['…'] : [])].join(', '));
}
