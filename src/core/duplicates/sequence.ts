import { carriesWords } from '../line';
import type { InternedLine } from '../lineTable';

/** A line without words of its own. */
export const WORDLESS = 0;
/** A content line: one that carries words of its own. */
export const CONTENT = 1;
/** A caption, which stands above a credit or says that it is one. It counts only beside content lines. */
export const CAPTION = 2;

/** The lines of a text that carry anything, blank ones left out, in their order. All arrays have one length. */
export interface Sequence {
  readonly lines: readonly InternedLine[];
  /** The 0-based line of the text. */
  readonly at: Int32Array;
  /** 1 where a blank line stands directly above. */
  readonly blankAbove: Uint8Array;
  /** What each line counts for: `WORDLESS`, `CONTENT` or `CAPTION`. */
  readonly content: Uint8Array;
}

/**
 * The sequence of a text's lines, of which those marked in `removed` are taken to be gone. Blank lines between removed
 * lines go with them; one above or below them stays.
 */
export function sequenceOf(all: readonly InternedLine[], removed: Uint8Array): Sequence {
  const at: number[] = [];
  const blankAbove: number[] = [];
  let blank = 0;
  let aboveRemoved = 0;
  let inRemoved = false;
  all.forEach((line, number) => {
    if (line.kind === 'blank') blank = 1;
    else if (removed[number] === 1) {
      if (!inRemoved) aboveRemoved = blank;
      inRemoved = true;
      blank = 0;
    } else {
      at.push(number);
      blankAbove.push(blank | aboveRemoved);
      blank = 0;
      aboveRemoved = 0;
      inRemoved = false;
    }
  });
  const lines = at.map((number) => all[number] as InternedLine);
  return {
    lines,
    at: Int32Array.from(at),
    blankAbove: Uint8Array.from(blankAbove),
    content: contentOf(lines),
  };
}

function contentOf(lines: readonly InternedLine[]): Uint8Array {
  return Uint8Array.from(lines, ({ kind }, i) => {
    if (kind === 'caption') return CAPTION;
    if (!carriesWords(kind)) return WORDLESS;
    return lines[i + 1]?.kind === 'credit' ? CAPTION : CONTENT;
  });
}
