import type { Analysis } from '../analysis';
import type { BlockElsewhere } from '../archive/elsewhere';
import type { Finding } from '../finding';
import { keyOf } from '../key';
import { lineRange } from '../lines/text';

/** The findings of `duplicate-block` about blocks that stand in another bulletin: one a block, sorted by where they start. */
export function elsewhereFindings({ text, bulletin }: Analysis, blocks: readonly BlockElsewhere[]): Finding[] {
  return blocks.map(({ isPost, start, end, own, original, originalStart, originalEnd }) => ({
    rule: 'duplicate-block',
    severity: 'information',
    kind: 'elsewhere',
    range: lineRange(text, start, end),
    original: null,
    related: [],
    similarity: 1,
    inFixAll: false,
    key: keyOf(Array.from(own, (line) => bulletin.lines[line]?.folded ?? '')),
    args: {
      lines: own.length,
      originalStart: originalStart + 1,
      originalEnd,
      elsewhere: {
        path: original.path,
        range: lineRange(original.analysis.text, originalStart, originalEnd),
        isPost,
      },
    },
  }));
}
