import type { Analysis } from '../analysis';
import type { Correction } from '../correction';
import type { Finding } from '../finding';
import { lineAt } from '../lines/text';
import { type Entry, LARGEST_KEYCAP, listFrom } from './brokenNumbering';

/** This number, or this one and all that follow it in its list. */
export function numberingCorrections({ bulletin }: Analysis, { range, args }: Finding): Correction[] {
  if (args.numbering === undefined) return [];
  const expected = args.numbering.above + 1;
  const list = listFrom(bulletin, lineAt(bulletin.text, range.from));
  const write = (entry: Entry, number: number) => ({ ...entry.digits, insert: String(number) });
  const [first, ...others] = list;
  if (first === undefined) return [];
  const text = String(expected);
  const alone: Correction = { kind: 'writeNumber', text, places: 1, edits: [write(first, expected)] };
  if (others.length === 0 || (first.style === 'keycap' && expected + others.length > LARGEST_KEYCAP)) return [alone];
  const all = list.map((entry, i) => write(entry, expected + i));
  const renumber: Correction = { kind: 'renumber', text, places: list.length, edits: all };
  return [renumber, alone];
}
