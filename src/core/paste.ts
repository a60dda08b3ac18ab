import { type Analysis, analyze, update } from './analysis';
import { correctionsOf } from './corrections';
import { applyEdits } from './edit';
import { fixAll } from './fix';
import { fold } from './lines/foldedForm';
import { carriesWords, type Line } from './lines/line';
import { lineAt, makeText, type Range, type Text } from './lines/text';
import type { Options } from './options';
import { tidyWhiteSpace } from './whiteSpace';

/** What may be pasted instead of a text, and what that leaves out. */
export interface PastedPart {
  readonly text: string;
  /** How many lines it has that are not blank. */
  readonly lines: number;
  /** How many lines are left out because they stand in the bulletin, or in the pasted text, already; blank lines are not counted. */
  readonly repeated: number;
  /** How many lines of litter are left out. */
  readonly litter: number;
  /** How many hidden characters are left out. */
  readonly hidden: number;
}

/**
 * What is new of `pasted`, a text that is about to replace `at`, as the search for duplicate blocks judges the bulletin with all of it;
 * litter is not new. `null` where no block of it repeats one of the bulletin. The part is empty where nothing else
 * carries words of its own.
 */
export function newPartOf(analysis: Analysis, at: Range, pasted: string): PastedPart | null {
  const text = makeText(pasted);
  if (!mayRepeat(analysis, text, pasted)) return null;
  const after = update(analysis, [{ ...at, insert: pasted }]);
  const first = lineAt(after.text, at.from);
  const repeated = repeatedLines(after, first, first + text.starts.length);
  if (repeated === null) return null;
  const hasLitterRule = analysis.options.rules.severities['scraper-litter'] !== 'off';
  const fates = text.raw.map((raw, i): Fate => {
    const kind = after.bulletin.lines[first + i]?.kind ?? 'blank';
    if (fold(raw) === '') return 'blank';
    if (repeated[i] === 1) return 'repeated';
    if (hasLitterRule && kind === 'litter') return 'litter';
    return carriesWords(kind) ? 'new' : 'wordless';
  });
  const isEmpty = !fates.includes('new');
  const count = (...among: readonly Fate[]) => fates.filter((fate) => among.includes(fate)).length;
  return {
    text: isEmpty ? '' : withoutLines(text, fates),
    lines: isEmpty ? 0 : count('new', 'wordless'),
    repeated: isEmpty ? count('repeated', 'wordless') : count('repeated'),
    litter: count('litter'),
    hidden: 0,
  };
}

/** What a pasted line is: repeated or litter, which go, or one that stays. A wordless one stays where a new one does. */
type Fate = 'new' | 'wordless' | 'blank' | 'repeated' | 'litter';

/**
 * What is left of `pasted` without what a scraper left in it: litter, blocks that it has twice, hidden characters, and white
 * space as formatting tidies it. `null` where there is nothing of the kind but white space.
 */
export function cleanPartOf(pasted: string, options: Options): PastedPart | null {
  const scraped = analyze(pasted, options);
  const fix = fixAll(scraped);
  const fixed = analyze(applyEdits(pasted, fix.edits), options);
  const first = fixed.findings.find(({ rule }) => rule === 'hidden-character');
  const shown = first === undefined ? undefined : correctionsOf(fixed, first).at(-1);
  if (fix.edits.length === 0 && shown === undefined) return null;
  const visible = makeText(applyEdits(applyEdits(pasted, fix.edits), shown?.edits ?? []));
  const text = applyEdits(visible.raw.join(''), tidyWhiteSpace(visible));
  const lines = makeText(text).raw.filter((line) => fold(line) !== '').length;
  return { text, lines, repeated: fix.lines, litter: fix.litter, hidden: shown?.places ?? 0 };
}

/** Whether enough of the pasted lines stand in the bulletin to be a block: else nothing needs to be searched. */
function mayRepeat({ bulletin, options }: Analysis, { raw }: Text, pasted: string): boolean {
  const { minLines, minCharacters } = options.duplicates;
  if (raw.length < minLines || pasted.length < minCharacters) return false;
  const wanted = new Set(raw.map(fold));
  wanted.delete('');
  let found = 0;
  for (const { folded } of bulletin.lines) {
    if (wanted.delete(folded) && ++found >= minLines) return true;
  }
  return false;
}

/**
 * 1 for each of the lines `[first, end)` of a bulletin, the pasted ones, that a block repeats or that a block outside repeats; `null` where no
 * block has its counterpart outside. Lines are 0-based, in the result from `first` on.
 */
function repeatedLines({ text, bulletin, blocks }: Analysis, first: number, end: number): Uint8Array | null {
  const repeated = new Uint8Array(end - first);
  let isOutside = false;
  const isPasted = (range: Range) => first <= lineAt(text, range.from) && lineAt(text, range.to) < end;
  const mark = (range: Range, counterpart: Range) => {
    const lines = linesOf(text, bulletin.lines, counterpart);
    for (let line = Math.max(first, lineAt(text, range.from)); line <= lineAt(text, range.to) && line < end; line++) {
      const own = bulletin.lines[line];
      if (own === undefined || !lines.has(own)) continue;
      repeated[line - first] = 1;
      if (own.kind !== 'blank' && !isPasted(counterpart)) isOutside = true;
    }
  };
  for (const { rule, range, original } of blocks) {
    if (rule !== 'duplicate-block' || original === null) continue;
    mark(range, original);
    if (!isPasted(range)) mark(original, range);
  }
  return isOutside ? repeated : null;
}

function linesOf(text: Text, lines: readonly Line[], { from, to }: Range): ReadonlySet<Line> {
  return new Set(lines.slice(lineAt(text, from), lineAt(text, to) + 1));
}

/** The text without the lines that go; blank lines go with the line below them. It ends as it did, with a line end or without. */
function withoutLines({ raw }: Text, fates: readonly Fate[]): string {
  const parts: string[] = [];
  let blanks: string[] = [];
  let hasDropped = false;
  for (const [i, line] of raw.entries()) {
    const fate = fates[i] ?? 'new';
    if (fate === 'blank') {
      blanks.push(line);
      continue;
    }
    const goes = fate === 'repeated' || fate === 'litter';
    if (!goes) parts.push(hasDropped && parts.length === 0 ? '' : blanks.join(''), line);
    hasDropped ||= goes;
    blanks = [];
  }
  const isLastKept = fates.findLast((fate) => fate !== 'blank') !== 'repeated';
  const text = [...parts, ...(isLastKept ? blanks : [])].join('');
  return raw.at(-1) === '' ? text : text.replace(/(?:\r\n|\r|\n)$/, '');
}
