import type { Bulletin } from '../bulletin';
import type { Finding } from '../finding';
import { fold } from '../lines/foldedForm';
import { lineText, type Range, startOf } from '../lines/text';
import { lineFinding } from './lineFinding';

/** A character that nobody sees, at its UTF-16 offset in the text. */
export interface Hidden extends Range {
  readonly code: number;
}

/** Any character that may be a finding; most lines have none. */
const SUSPECTS = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|\uDB40[\uDC00-\uDC7F]/g;
/** Letters of scripts that divide words by blanks, and digits. Others need U+200B to say where a line may break. */
const IN_WORD =
  /^[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{M}]$/u;
/** A flag of a region: a black flag, letters and digits as tags, and the tag that ends them. */
const FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,10}\u{E007F}/gu;
/** White space; JavaScript takes U+FEFF for some. */
const BREAK = /[^\S\uFEFF]/;

const EMBEDDINGS: ReadonlySet<number> = new Set([0x202a, 0x202b, 0x202d, 0x202e]);
const ISOLATES: ReadonlySet<number> = new Set([0x2066, 0x2067, 0x2068]);
const POP_EMBEDDING = 0x202c;
const POP_ISOLATE = 0x2069;
const FIRST_TAG = 0xe0000;
/** At the end of a line there is nothing to join. The clean-up preview has it there, and who copies from it takes it along. */
const WORD_JOINER = 0x2060;

/** The names that Unicode gives them. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x2060, 'WORD JOINER'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
]);

/**
 * The findings of `hidden-character`: U+200B, U+2060 and U+FEFF inside words, U+2060 at the end of a line, directional controls that are opened and not closed
 * or the other way round, and tag characters outside of flags. One finding for each run of visible characters that they stand in.
 * They are sought in the lines `hiding` (0-based), which hold all that there are. `allowed` holds code points that are left alone; lines marked in `removed` go with their block.
 */
export function hiddenCharacterFindings(
  { text }: Bulletin,
  hiding: readonly number[],
  removed: Uint8Array,
  allowed: readonly number[],
): Finding[] {
  return hiding
    .filter((line) => removed[line] !== 1)
    .flatMap((line) => findingsOn(lineText(text, line), startOf(text, line), allowed));
}

function findingsOn(content: string, start: number, allowed: readonly number[]): Finding[] {
  const findings: Finding[] = [];
  const hidden = hiddenIn(content, allowed);
  for (let first = 0; first < hidden.length; ) {
    const { from, to } = runAround(content, hidden[first] ?? { from: 0, to: 0 });
    let end = first + 1;
    while (end < hidden.length && (hidden[end]?.from ?? to) < to) end++;
    const inside = hidden.slice(first, end);
    const names = [...new Set(inside.map(({ code }) => nameOf(code)))];
    findings.push(
      lineFinding(
        'hidden-character',
        { from: start + from, to: start + to },
        [...names, fold(content.slice(from, to))],
        { hidden: { names, count: inside.length } },
      ),
    );
    first = end;
  }
  return findings;
}

/** The hidden characters of a line that should not be there, in order; offsets are from the line's start. */
export function hiddenIn(content: string, allowed: readonly number[]): Hidden[] {
  const suspects = [...content.matchAll(SUSPECTS)].map(
    ({ index, 0: found }): Hidden => ({ from: index, to: index + found.length, code: found.codePointAt(0) ?? 0 }),
  );
  const unbalanced = unbalancedOf(suspects);
  const inFlags = tagsOfFlags(content);
  return runsOf(suspects).flatMap((run) => {
    const isInsideWord =
      IN_WORD.test(content.charAt((run[0]?.from ?? 0) - 1)) && IN_WORD.test(content.charAt(run.at(-1)?.to ?? 0));
    return run.filter((suspect) => {
      const { code, from } = suspect;
      if (allowed.includes(code)) return false;
      if (code >= FIRST_TAG) return !inFlags.has(from);
      if (isDirectional(code)) return unbalanced.has(suspect);
      return isInsideWord || (code === WORD_JOINER && run.at(-1)?.to === content.length);
    });
  });
}

/** Characters that stand directly behind each other. */
function runsOf(suspects: readonly Hidden[]): Hidden[][] {
  const runs: Hidden[][] = [];
  let end = -1;
  for (const suspect of suspects) {
    if (suspect.from === end) runs.at(-1)?.push(suspect);
    else runs.push([suspect]);
    end = suspect.to;
  }
  return runs;
}

/** Where the tag characters of flags stand. */
function tagsOfFlags(content: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { index, 0: flag } of content.matchAll(FLAG))
    for (let at = 2; at < flag.length; at += 2) places.add(index + at);
  return places;
}

/** The controls without their counterpart on the line (Unicode Standard Annex 9: both kinds end with the paragraph). */
function unbalancedOf(suspects: readonly Hidden[]): ReadonlySet<Hidden> {
  const unbalanced = new Set(suspects.filter(({ code }) => isDirectional(code)));
  const open: Hidden[] = [];
  const close = (opening: Hidden, closing: Hidden) => {
    unbalanced.delete(opening);
    unbalanced.delete(closing);
  };
  let isolates = 0;
  for (const control of suspects) {
    const last = open[open.length - 1];
    if (ISOLATES.has(control.code)) isolates++;
    if (EMBEDDINGS.has(control.code) || ISOLATES.has(control.code)) open.push(control);
    else if (control.code === POP_EMBEDDING && last !== undefined && EMBEDDINGS.has(last.code)) {
      close(last, control);
      open.pop();
    } else if (control.code === POP_ISOLATE && isolates > 0) {
      // What was opened inside of the isolate ends with it.
      const at = open.findLastIndex(({ code }) => ISOLATES.has(code));
      close(open[at] ?? control, control);
      open.length = at;
      isolates--;
    }
  }
  return unbalanced;
}

function isDirectional(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** The characters around a place up to the next white space on both sides. */
function runAround(content: string, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (start > 0 && !BREAK.test(content.charAt(start - 1))) start--;
  while (end < content.length && (!BREAK.test(content.charAt(end)) || end < to)) end++;
  return { from: start, to: end };
}

/** `U+200B ZERO WIDTH SPACE` */
function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${NAMES.get(code) ?? 'TAG CHARACTER'}`;
}
