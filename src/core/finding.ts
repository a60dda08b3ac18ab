import type { Range } from './lines/text';
import type { Difference, SimilarKind } from './similar/block';

/** The rules, by the names that users write in their settings. */
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

/** How loudly a finding is told of; VS Code’s own terms. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule found: facts, no sentence. `describe` (sentence.ts) words it. */
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
  /** Names the block by its folded content, litter aside: equal blocks of one rule share a key, wherever they stand. */
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
  /** How often the text has that one, at least once. */
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
