import type { Analysis } from '../../src/core/index';
import { analyze, lineAt } from '../../src/core/index';
import { makeOutline } from '../../src/core/outline/outline';
import type { Outline } from '../../src/core/outline/post';
import { type Lexicon, standardLexicon, type WordClasses } from '../../src/core/reading/words/lexicon';

// The outline as it is scored: with all words, or without those of one table.

/** The names of the tables, in order. */
export const TABLES: readonly string[] = Object.keys([...standardLexicon().values()][0] ?? {});

/** The outline of a text; where a table is named, as if no word stood in it. */
export function outlineOf(value: string, without: string | null): Outline {
  const analysis = analyze(value);
  if (without === null) return analysis.outline;
  return makeOutline(analysis.bulletin, duplicatesOf(analysis), lexiconWithout(without));
}

function duplicatesOf({ text, blocks }: Analysis): { startLine: number; endLine: number }[] {
  return blocks
    .filter(({ rule }) => rule === 'duplicate-block')
    .map(({ range }) => ({ startLine: lineAt(text, range.from), endLine: lineAt(text, range.to) + 1 }));
}

function lexiconWithout(table: string): Lexicon {
  const none = { month: 0, weekday: 0, distance: null }[table] ?? false;
  const without = (classes: WordClasses): WordClasses => ({ ...classes, [table]: table === 'distance' ? null : none });
  return new Map([...standardLexicon()].map(([word, classes]) => [word, without(classes)]));
}
