import type { Range } from '../lines/text';

/** A person or body named in a post. */
export interface Person {
  /** The fullest form of the name that the post gives, without title, honorific or emoji. Never empty. */
  readonly name: string;
  /** The title as written, or null. */
  readonly role: string | null;
  /** The 0-based line of the text. */
  readonly line: number;
  /** The name where it stands; for an inferred speaker the opening of the speech. Inside its line. */
  readonly range: Range;
}

/** A person whose words the post gives. */
export interface Speaker extends Person {
  /** True where the post names the speaker elsewhere only: in the heading above a bare `💬`. */
  readonly inferred: boolean;
  /** Of an inferred speaker the name where the heading has it, else null. */
  readonly namedAt: Range | null;
}

/** What one person says without a break by another. Lines are 0-based, `endLine` is exclusive: footers are left out. */
export interface SpokenPart {
  /** The speaker’s name. Never empty. */
  readonly name: string;
  /** The title as written, or null. */
  readonly role: string | null;
  readonly line: number;
  readonly endLine: number;
  /** The name where it stands, else the opening of the speech. Inside its line. */
  readonly range: Range;
  /** The first words behind the name, at most 120 characters; empty where the line only says who speaks. */
  readonly words: string;
  readonly points: readonly Point[];
}

/** A numbered point of a speech. Lines are 0-based, `endLine` is exclusive: a point goes on up to the next one. */
export interface Point {
  /** The line’s text, its number in front; never empty, at most 120 characters. */
  readonly title: string;
  readonly line: number;
  readonly endLine: number;
}

/** An event at which parties meet or an audience is addressed. */
export interface Meeting {
  /** The shortest phrase of the text that names it. Never empty. */
  readonly title: string;
  /** ISO 8601 as far as the text goes: `2024-07-16`, `2026-11`, `2022`, without year `--07-26` or `--11`; else null. */
  readonly date: string | null;
  /** As written, or null. */
  readonly place: string | null;
  /** The 0-based line of the text. */
  readonly line: number;
  /** The title where it stands. Inside its line. */
  readonly range: Range;
}

/** Where and when a post says that it was written or that its event took place. */
export interface Setting {
  readonly date: string | null;
  readonly place: string | null;
}

/** A weekday beside a date of the same post. */
export interface DatedWeekday {
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** The 0-based line. */
  readonly line: number;
  /** The weekday as written. Inside its line. */
  readonly range: Range;
  /** The date as written. Inside the same line. */
  readonly date: Range;
  /** ISO 8601: `2024-07-16`, or `--07-16` where the post does not tell the year of this day. */
  readonly iso: string;
}

/** One post with who, when and where. Lines are 0-based, `endLine` is exclusive. */
export interface OutlinePost {
  readonly startLine: number;
  readonly endLine: number;
  /** The heading's line: the first that carries words, else the first that is not blank. */
  readonly headingLine: number;
  /** The heading without its emoji; never empty, at most 120 characters. */
  readonly title: string;
  readonly forwardedFrom: string | null;
  readonly date: string | null;
  readonly place: string | null;
  /** With `#`, in the order of their first appearance, without repetition. */
  readonly hashtags: readonly string[];
  readonly speakers: readonly Speaker[];
  /** In the order of the text. A person who speaks again after another one is there again. */
  readonly spoken: readonly SpokenPart[];
  readonly meetings: readonly Meeting[];
  readonly participants: readonly Person[];
  readonly weekdays: readonly DatedWeekday[];
  /** Every name of two words or more that the post mentions, as written, without repetition. */
  readonly named: readonly string[];
  /** The duplicate blocks inside the post, as 0-based line ranges. */
  readonly duplicates: readonly { readonly startLine: number; readonly endLine: number }[];
}

export interface Outline {
  readonly posts: readonly OutlinePost[];
}
