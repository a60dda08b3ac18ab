import type { Block } from '../duplicates/block';
import type { Finding } from '../finding';
import type { Line } from '../line';
import { lineRange, type Text } from '../text';

const MOST_RELATED = 10;

/** The findings of `duplicate-block`: one a block, sorted by where they start. */
export function duplicateBlockFindings(text: Text, lines: readonly Line[], blocks: readonly Block[]): Finding[] {
  const copies = new Map<number, Block[]>();
  for (const block of blocks) {
    const known = copies.get(block.originalStart);
    if (known === undefined) copies.set(block.originalStart, [block]);
    else known.push(block);
  }
  return blocks.map((block) => {
    const others = copies.get(block.originalStart) ?? [];
    return {
      rule: 'duplicate-block',
      severity: 'warning',
      kind: block.kind,
      range: lineRange(text, block.start, block.end),
      original: lineRange(text, block.originalStart, block.originalEnd),
      related: nearest(block, others).map((other) => lineRange(text, other.start, other.end)),
      similarity: 1,
      inFixAll: block.removable,
      key: keyOf(lines, block),
      args: {
        lines: block.own.length,
        originalStart: block.originalStart + 1,
        originalEnd: block.originalEnd,
      },
    };
  });
}

/** The other copies of one original around a block, nearest first. `others` is sorted by where they start. */
function nearest(block: Block, others: readonly Block[]): readonly Block[] {
  const at = others.indexOf(block);
  const around = others.slice(Math.max(0, at - MOST_RELATED), at + MOST_RELATED + 1);
  const distance = (other: Block) => Math.abs(other.start - block.start);
  return around
    .filter((other) => other !== block)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_RELATED);
}

/** Names a block by its folded lines: two 32-bit hashes (FNV-1a with two offsets) in base 36. */
function keyOf(lines: readonly Line[], { own }: Block): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  const add = (code: number): void => {
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  };
  for (const line of own) {
    const folded = lines[line]?.folded ?? '';
    for (let n = 0; n < folded.length; n++) add(folded.charCodeAt(n));
    add(10);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
