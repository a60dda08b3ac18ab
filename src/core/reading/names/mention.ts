/** A person where a line names one. Offsets are from the line's start, `to` exclusive. */
export interface Mention {
  /** Without title and honorific, as written but for white space and hash signs. */
  readonly name: string;
  readonly role: string | null;
  /** The name's range. */
  readonly from: number;
  readonly to: number;
  /** The words of the whole mention, title included: `[first, last]`, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether a title or an honorific says that this is a person. */
  readonly titled: boolean;
  readonly possessive: boolean;
}
