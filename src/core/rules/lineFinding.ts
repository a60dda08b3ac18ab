import type { Finding, FindingArgs, RuleId } from '../finding';
import { keyOf } from '../key';
import type { Range } from '../lines/text';
import { SEVERITIES } from '../rules';

/** A finding about a few words or lines that no other place explains and fix-all leaves alone. `content` is what it is known by. */
export function lineFinding(
  rule: RuleId,
  range: Range,
  content: readonly string[],
  args: Partial<FindingArgs>,
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
    key: `${rule} ${keyOf(content)}`,
    args: { lines: 1, originalStart: 0, originalEnd: 0, ...args },
  };
}
