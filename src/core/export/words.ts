/** The words that an outline is written with besides those of its bulletin, one table a language. Lines are 1-based and inclusive. */
export interface OutlineStrings {
  readonly meetings: string;
  readonly speakers: string;
  readonly participants: string;
  readonly meeting: string;
  readonly speaker: string;
  readonly participant: string;
  /** Of a speaker whose speech names nobody. */
  readonly inferred: string;
  readonly forwardedFrom: (source: string) => string;
  readonly lines: (from: number, to: number) => string;
  /** `iso` may lack its year (`--06-02`), its day (`2031-06`) or both. */
  readonly date: (iso: string | null) => string | null;
}

/** For the command line; dates as in ISO 8601. */
export const OUTLINE_ENGLISH: OutlineStrings = {
  meetings: 'Meetings',
  speakers: 'Speakers',
  participants: 'Participants',
  meeting: 'meeting',
  speaker: 'speaker',
  participant: 'participant',
  inferred: 'named in the heading only',
  forwardedFrom: (source) => `forwarded from ${source}`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  date: (iso) => iso,
};
