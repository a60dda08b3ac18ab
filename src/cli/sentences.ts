import { describe, type Finding, type FindingArgs, type Strings } from '../core';

/** The sentence of a finding, for a terminal. */
export function sentenceOf(finding: Finding): string {
  return describe(finding, ENGLISH);
}

/** The sentences of findings in English; the editor has its own, in the user’s language. */
export const ENGLISH: Strings = {
  block: (args, reason) =>
    `${args.lines === 1 ? '1 line repeats' : `${args.lines} lines repeat`} ${place(args, reason)}`,
  near: ({ lines, originalStart, originalEnd }, percent, reason) =>
    `${lines === 1 ? '1 line resembles' : `${lines} lines resemble`} ${linesOf(originalStart, originalEnd)}, ${percent} % alike: ${reason}.`,
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
  otherOrder: 'only the order of the lines differs',
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

function linesOf(from: number, to: number): string {
  return from === to ? `line ${from}` : `lines ${from}–${to}`;
}
