import type { Block } from '../duplicates/block';
import type { Finding } from '../finding';
import { keyOf } from '../key';
import type { Lines } from '../lines/lines';
import { lineRange, type Text } from '../lines/text';
import { SEVERITIES } from '../rules';
import { byOriginal, nearest } from './copies';

/** The findings of `duplicate-block`: one a block, sorted by where they start. */
export function duplicateBlockFindings(text: Text, lines: Lines, blocks: readonly Block[]): Finding[] {
  const copies = byOriginal(blocks, ({ originalStart }) => originalStart);
  return blocks.map((block) => {
    const others = copies.get(block.originalStart) ?? [];
    return {
      rule: 'duplicate-block',
      severity: SEVERITIES['duplicate-block'],
      kind: block.kind,
      range: lineRange(text, block.start, block.end),
      original: lineRange(text, block.originalStart, block.originalEnd),
      related: nearest(block, others).map((other) => lineRange(text, other.start, other.end)),
      similarity: 1,
      inFixAll: block.removable,
      // Few are asked for; all of them would take as long as finding the blocks after an edit.
      get key() {
        return keyOf(lines.foldedOf(lines.withoutLitter(block.own)));
      },
      args: {
        lines: block.own.length,
        originalStart: block.originalStart + 1,
        originalEnd: block.originalEnd,
      },
    };
  });
}
