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

/** For the command line; the editor has tables of its own, in the user’s language. */
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
