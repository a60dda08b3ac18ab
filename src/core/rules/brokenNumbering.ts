import type { Bulletin, Post } from '../bulletin';
import type { Finding } from '../finding';
import { lineText, type Range, startOf } from '../lines/text';
import { lineFinding } from './lineFinding';

/** An entry of a list, by its number. */
export interface Entry {
  /** The 0-based line. */
  readonly line: number;
  readonly number: number;
  /** What stands around the number: `.`, `)`, `()` or `keycap`. */
  readonly style: string;
  /** Where its digits are in the text. */
  readonly digits: Range;
}

/** `2. The quay`, `2) The quay`; a date or time (`10.9`, `2.2024`) opens no entry. */
const NUMBER = /^\s*(?:(\d{1,3})([.)])(?!\d)|[(（](\d{1,3})[)）]|(\d{1,2})\uFE0F?\u20E3)/u;
/** The opening digits of a line, of which a marker was lost: `8 What now?`, `10.9 million`. */
const OPENING_DIGITS = /^\s*[(（]?(\d{1,3})(?!\d)/u;
/** `… and ice. <...>` */
const CLOSING_ELISION = /(?:\.{3}|…) ?[>\])]\.?$/;
/** A number that is wrong by more begins another list. */
const LARGEST_GAP = 3;
const NONE = new Uint8Array(0);
/** A keycap has one digit. */
export const LARGEST_KEYCAP = 9;

/**
 * The findings of `broken-numbering`: an entry of a list that repeats the number above it or leaves numbers out. A list that
 * begins with another number than 1, or again with 1, is none; nor is a gap where the text says that something is left out.
 */
export function brokenNumberingFindings(bulletin: Bulletin, removed: Uint8Array): Finding[] {
  return bulletin.posts.flatMap((post) => {
    const entries = entriesOf(bulletin, post, removed);
    return entries.flatMap((entry, i) => {
      const above = entries[i - 1];
      if (above === undefined || !isBroken(bulletin, above, entry, entries[i + 1])) return [];
      const content = [String(above.number), bulletin.lines[entry.line]?.folded ?? ''];
      return [
        lineFinding('broken-numbering', wholeEntry(bulletin, entry), content, {
          numbering: { above: above.number, found: entry.number },
        }),
      ];
    });
  });
}

/** The entries of one style from the one on `line` on to the end of its list, each following the one above it. */
export function listFrom(bulletin: Bulletin, line: number): readonly Entry[] {
  const post = bulletin.posts.find(({ start, end }) => start <= line && line < end);
  const entries = post === undefined ? [] : entriesOf(bulletin, post);
  const first = entries.findIndex((entry) => entry.line === line);
  let end = first + 1;
  while (end < entries.length && entries[end]?.number === (entries[end - 1]?.number ?? 0) + 1) end++;
  return first < 0 ? [] : entries.slice(first, end).filter(({ style }) => style === entries[first]?.style);
}

function entriesOf({ text, lines }: Bulletin, { start, end }: Post, removed: Uint8Array = NONE): Entry[] {
  const entries: Entry[] = [];
  for (let line = start; line < end; line++) {
    if (lines[line]?.kind !== 'number' || removed[line] === 1) continue;
    const raw = lineText(text, line);
    const match = NUMBER.exec(raw);
    const digits = match?.[1] ?? match?.[3] ?? match?.[4];
    if (match === null || digits === undefined) continue;
    const from = startOf(text, line) + raw.indexOf(digits);
    const style = match[2] ?? (match[3] === undefined ? 'keycap' : '()');
    entries.push({ line, number: Number(digits), style, digits: { from, to: from + digits.length } });
  }
  return entries;
}

function isBroken(bulletin: Bulletin, above: Entry, entry: Entry, below: Entry | undefined): boolean {
  const expected = above.number + 1;
  if (bulletin.lines[entry.line] === bulletin.lines[above.line]) return false;
  if (entry.style !== above.style || entry.number === expected || entry.number === 1) return false;
  if (entry.style === 'keycap' && expected > LARGEST_KEYCAP) return false;
  const gap = entry.number - above.number;
  const isSlip = below?.number === expected + 1 && below.style === entry.style;
  if ((gap < 0 || gap > LARGEST_GAP) && !isSlip) return false;
  return !isAccountedFor(bulletin, above.line, entry.line, expected);
}

/** Whether between two entries something is left out on purpose, or the number that is missed opens a line in another way. */
function isAccountedFor({ lines }: Bulletin, above: number, line: number, expected: number): boolean {
  return lines.slice(above, line).some(({ kind, folded }, i) => {
    if (kind === 'elision' || kind === 'separator' || CLOSING_ELISION.test(folded)) return true;
    return i > 0 && Number(OPENING_DIGITS.exec(folded)?.[1]) === expected;
  });
}

/** The number with what stands around its digits, so that there is something to underline. */
function wholeEntry({ text }: Bulletin, { line }: Entry): Range {
  const [start, raw] = [startOf(text, line), lineText(text, line)];
  return { from: start + raw.search(/\S/), to: start + (NUMBER.exec(raw)?.[0].length ?? 0) };
}
