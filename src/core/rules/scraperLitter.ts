import type { Bulletin } from '../bulletin';
import type { Finding } from '../finding';
import { lineRange } from '../lines/text';
import { lineFinding } from './lineFinding';

/**
 * The findings of `scraper-litter`, sorted by where they start: each run of lines that a scraper left, blank lines in between
 * included. Those in lines marked in `removed` go with their block.
 */
export function scraperLitterFindings({ text, lines }: Bulletin, removed: Uint8Array): Finding[] {
  const isLitter = (line: number) => lines[line]?.kind === 'litter' && removed[line] !== 1;
  const findings: Finding[] = [];
  for (let start = 0; start < lines.length; start++) {
    if (!isLitter(start)) continue;
    let end = start + 1;
    for (let i = end; isLitter(i) || lines[i]?.kind === 'blank'; i++) if (isLitter(i)) end = i + 1;
    const own = lines.slice(start, end).filter(({ kind }) => kind === 'litter');
    const content = own.map(({ folded }) => folded);
    const found = lineFinding('scraper-litter', lineRange(text, start, end), content, { lines: own.length });
    findings.push({ ...found, inFixAll: true });
    start = end - 1;
  }
  return findings;
}
