import type { Finding, FindingArgs } from './finding';
import { lineAt, type Range, startOf, type Text } from './lines/text';

/** A text with what was found in it. */
interface Told {
  readonly text: Text;
  readonly findings: readonly Finding[];
}

/**
 * Whether `now` tells what `before` told, at the same lines and characters, where the two texts have as many lines and differ in the lines
 * `touched` (0-based) alone. Never where a finding lies on one of those, nor where another text has a part in it.
 */
export function tellsTheSame(before: Told, now: Told, touched: ReadonlySet<number>): boolean {
  if (before.findings.length !== now.findings.length) return false;
  return now.findings.every((finding, i) => {
    const other = before.findings[i];
    return other !== undefined && isToldAlike(other, finding) && isSamePlace(before, other, now, finding, touched);
  });
}

function isToldAlike(a: Finding, b: Finding): boolean {
  if (a.rule !== b.rule || a.kind !== b.kind || a.severity !== b.severity || a.inFixAll !== b.inFixAll) return false;
  if (a.similarity !== b.similarity || a.args.elsewhere !== undefined) return false;
  return areSameArgs(a.args, b.args);
}

function areSameArgs(a: FindingArgs, b: FindingArgs): boolean {
  if (a.lines !== b.lines || a.originalStart !== b.originalStart || a.originalEnd !== b.originalEnd) return false;
  // Most have no others, or those of before.
  const keys = Object.keys(a) as (keyof FindingArgs)[];
  if (keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

function isSamePlace(before: Told, a: Finding, now: Told, b: Finding, touched: ReadonlySet<number>): boolean {
  const last = lineAt(now.text, b.range.to);
  for (let line = lineAt(now.text, b.range.from); line <= last; line++) if (touched.has(line)) return false;
  if (a.related.length !== b.related.length || (a.original === null) !== (b.original === null)) return false;
  const own = [a.range, a.original ?? a.range, ...a.related];
  const others = [b.range, b.original ?? b.range, ...b.related];
  return own.every((range, i) => areAlike(before.text, range, now.text, others[i] ?? range));
}

function areAlike(before: Text, a: Range, now: Text, b: Range): boolean {
  return isAlike(before, a.from, now, b.from) && isAlike(before, a.to, now, b.to);
}

/** Whether two offsets are the same line and character of their texts. */
function isAlike(before: Text, a: number, now: Text, b: number): boolean {
  const line = lineAt(before, a);
  const start = startOf(now, line);
  const isInLine = start <= b && (b < startOf(now, line + 1) || line === now.starts.length - 1);
  return isInLine && a - startOf(before, line) === b - start;
}
