import type { Finding } from '../finding';
import { keyOf } from '../key';
import { fold } from '../lines/foldedForm';
import { lineAt, positionAt, type Range, startOf, type Text } from '../lines/text';
import { SEVERITIES } from '../rules';
import type { RepeatedSentences } from '../similar/repeatedSentences';
import { byOriginal, nearest } from './copies';

/** The findings of `similar-block` inside very long lines: one a run of sentences, in the order of the runs. */
export function repeatedPassageFindings(text: Text, repeated: readonly RepeatedSentences[]): Finding[] {
  const copies = repeated.map((each) => ({ ...each, start: each.from }));
  const groups = byOriginal(copies, ({ originalFrom }) => originalFrom);
  return copies.map((copy): Finding => {
    const { from, to, originalFrom, originalTo } = copy;
    const line = lineAt(text, originalFrom);
    return {
      rule: 'similar-block',
      severity: SEVERITIES['similar-block'],
      kind: 'passage',
      range: { from, to },
      original: { from: originalFrom, to: originalTo },
      related: nearest(copy, groups.get(originalFrom) ?? []).map((other) => ({ from: other.from, to: other.to })),
      similarity: 1,
      inFixAll: false,
      key: `within-${keyOf([fold(contentOf(text, copy))])}`,
      args: {
        lines: 1,
        originalStart: line + 1,
        originalEnd: line + 1,
        within: { characters: to - from, originalColumn: columnOf(text, originalFrom) },
      },
    };
  });
}

/** The 1-based column as editors count it, to which a byte order mark is none of the text. */
function columnOf(text: Text, offset: number): number {
  const { line, character } = positionAt(text, offset);
  return line === 0 && text.raw[0]?.startsWith('\uFEFF') ? character : character + 1;
}

/** The text of a range inside one line. */
function contentOf(text: Text, { from, to }: Range): string {
  const line = lineAt(text, from);
  const start = startOf(text, line);
  return (text.raw[line] ?? '').slice(from - start, to - start);
}
