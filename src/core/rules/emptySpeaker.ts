import type { Bulletin } from '../bulletin';
import type { Finding } from '../finding';
import type { Line, LineKind } from '../lines/line';
import { contentEnd, lineText, startOf } from '../lines/text';
import { lineFinding } from './lineFinding';

/** What may stand below a speaker's name and be what was said. */
const SAID: ReadonlySet<LineKind> = new Set<LineKind>(['text', 'item', 'number', 'elision', 'caption', 'credit']);

const MARKER = '💬';
const WORD = /[\p{L}\p{N}]/u;
const COLON_FIRST = /^[\s*_]*[:：]/u;
const COLON_LAST = /[:：][\s*_]*$/u;

/**
 * The findings of `empty-speaker`: a speech (`💬`) with a colon and nobody in front of it, or one without a word on its line,
 * or with a name and nothing said below it.
 */
export function emptySpeakerFindings(bulletin: Bulletin, removed: Uint8Array): Finding[] {
  const findings: Finding[] = [];
  for (let line = 0; line < bulletin.lines.length; line++) {
    const speech = bulletin.lines[line];
    if (speech?.kind !== 'speech' || removed[line] === 1) continue;
    const missing = missingIn(speech, lineBelow(bulletin, line)?.kind);
    if (missing === null) continue;
    const from = startOf(bulletin.text, line) + lineText(bulletin.text, line).search(/\S/);
    const range = { from, to: contentEnd(bulletin.text, line) };
    findings.push(lineFinding('empty-speaker', range, [speech.folded], { missing }));
  }
  return findings;
}

/** What stands behind the marker of a speech, given in any form. */
export function behindMarker(line: string): string {
  return line.slice(line.indexOf(MARKER) + MARKER.length).replace(/^\uFE0F/, '');
}

/** The next line that is not blank. A blank line may seem to divide posts here and only stand above what was said. */
export function lineBelow({ lines }: Bulletin, line: number): (Line & { readonly at: number }) | undefined {
  let below = line + 1;
  while (lines[below]?.kind === 'blank') below++;
  const found = lines[below];
  return found === undefined ? undefined : { folded: found.folded, kind: found.kind, at: below };
}

function missingIn({ folded }: Line, below: LineKind | undefined): 'name' | 'words' | null {
  const rest = behindMarker(folded);
  if (!WORD.test(rest)) return 'words';
  if (COLON_FIRST.test(rest)) return 'name';
  return COLON_LAST.test(rest) && (below === undefined || !SAID.has(below)) ? 'words' : null;
}
