import type {
  Changes,
  Elsewhere,
  ElsewhereKind,
  Finding,
  FindingArgs,
  FindingKind,
  NameSpellings,
  Numbering,
  WeekdayOfDate,
  Within,
} from './finding';
import type { Difference } from './similar/block';

/** The sentences that findings are worded in, one table a language. */
export interface Strings {
  readonly block: (args: FindingArgs, reason: string) => string;
  /** A block that is nearly the other one: alike by so many percent. */
  readonly near: (args: FindingArgs, percent: number, reason: string) => string;
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
  /** The reason of one that has the same lines in another order. */
  readonly otherOrder: string;
  readonly difference: (difference: Difference) => string;
  readonly kinds: Readonly<Record<Exclude<FindingKind, 'near' | ElsewhereKind>, string>>;
}

/** One sentence for a finding, numbers first. */
export function describe({ rule, kind, similarity, args }: Finding, strings: Strings): string {
  if (rule === 'scraper-litter') return strings.litter(args.lines);
  if (args.name !== undefined) return strings.name(args.name);
  if (args.numbering !== undefined) return strings.numbering(args.numbering);
  if (args.weekday !== undefined) return strings.weekday(args.weekday);
  if (args.hidden !== undefined) return strings.hidden(args.hidden.names, args.hidden.count);
  if (args.missing !== undefined) return strings.missing(args.missing);
  if (kind === 'near')
    return strings.near(args, Math.round((similarity ?? 1) * 100), reasonOf(args.changes, similarity, strings));
  if (args.elsewhere !== undefined) {
    const { repost, repeat } = strings.kinds;
    return strings.elsewhere(args, args.elsewhere, args.elsewhere.isPost ? repost : repeat);
  }
  const reason = strings.kinds[kind === null || kind === 'elsewhere' ? 'repeat' : kind];
  return args.within === undefined ? strings.block(args, reason) : strings.within(args, args.within, reason);
}

function reasonOf(changes: Changes | undefined, similarity: number | null, strings: Strings): string {
  // Of words that are the same, only another order leaves a part out of what is common and in order.
  if (changes === undefined || changes.words === 0)
    return (similarity ?? 1) < 1 ? strings.otherOrder : strings.sameWords;
  const list = changes.shown.map((difference) => strings.difference(difference));
  return strings.wordsDiffer(changes.words, [...list, ...(changes.more ? ['…'] : [])].join(', '));
}
