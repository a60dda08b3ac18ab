import { checkSync } from 'recheck';

/** A pattern may take this long to judge; one that takes longer is to be written more simply. */
const JUDGED_WITHIN_MS = 8000;

/**
 * Why a regular expression is not proven free of catastrophic backtracking (ReDoS), or null where it is.
 * Time-outs and `unknown` count as unsafe. `flags` are those it runs with in JavaScript.
 */
export function regexDanger(source: string, flags = 'u'): string | null {
  const verdict = checkSync(source, flags, { timeout: JUDGED_WITHIN_MS });
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'unknown') return `unknown (${verdict.error.kind}): ${source}`;
  return `${verdict.complexity.summary} on ${verdict.attack.pattern.slice(0, 80)}: ${source}`;
}
