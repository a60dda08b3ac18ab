import type { Finding, FindingArgs, RuleId } from '../finding';
import { SEVERITIES } from '../rules';
import type { Range } from '../text';

/** A finding about a few words or one line, which no other place explains and fix-all leaves alone. */
export function lineFinding(
  rule: RuleId,
  range: Range,
  key: string,
  args: Omit<FindingArgs, 'lines' | 'originalStart' | 'originalEnd'>,
): Finding {
  return {
    rule,
    severity: SEVERITIES[rule],
    kind: null,
    range,
    original: null,
    related: [],
    similarity: null,
    inFixAll: false,
    key: `${rule} ${key}`,
    args: { lines: 1, originalStart: 0, originalEnd: 0, ...args },
  };
}
