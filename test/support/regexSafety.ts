import { checkSync } from 'recheck';

/** A pattern may take this long to judge; one that takes longer is to be written more simply. */
const JUDGED_WITHIN_MS = 8000;

/** Longer patterns are judged by their alternatives: in a whole that is not repeated each is tried by itself, so that it is as safe as they are. */
const JUDGED_WHOLE = 300;

/**
 * Why a regular expression is not proven free of catastrophic backtracking (ReDoS), or null where it is.
 * Time-outs and `unknown` count as unsafe. `flags` are those it runs with in JavaScript.
 */
export function regexDanger(source: string, flags = 'u'): string | null {
  if (source.length <= JUDGED_WHOLE) return dangerOf(source, flags);
  const dangers = alternativesOf(source).map((alternative) => dangerOf(alternative, flags));
  return dangers.find((danger) => danger !== null) ?? null;
}

/** What stands between the `|` of a pattern that are in no group and no class; the pattern itself where it has none. */
function alternativesOf(source: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/gu)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) alternatives.push('');
    else alternatives.push(`${alternatives.pop()}${token}`);
  }
  return alternatives;
}

function dangerOf(source: string, flags: string): string | null {
  const verdict = checkSync(source, flags, { timeout: JUDGED_WITHIN_MS });
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'unknown') return `unknown (${verdict.error.kind}): ${source}`;
  return `${verdict.complexity.summary} on ${verdict.attack.pattern.slice(0, 80)}: ${source}`;
}
