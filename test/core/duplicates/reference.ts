/** Where lines `[start, end)` repeat the lines `[original, original + end - start)`. All are 0-based. */
export interface Repetition {
  readonly original: number;
  readonly start: number;
  readonly end: number;
}

const WORDLESS = new Set(['', '***', '<...>', 'Read in full', 'VIEW IN TELEGRAM']);

/** A line in the form in which lines are compared, by the letter of the rule. */
export function foldPlainly(line: string): string {
  return line
    .replace(/[\uFE0F\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
    .split(/\s+/u)
    .join(' ');
}

/** Whether a line carries words of its own, as far as lines of the alphabet of the property go. */
function hasWords(line: string): boolean {
  return !WORDLESS.has(foldPlainly(line)) && !/^(?:#|Forwarded from )/.test(line);
}

/** Every run that follows its original at once, has two different lines of words, and 80 characters of them: O(n³). */
export function adjacentRepetitions(lines: readonly string[]): readonly Repetition[] {
  const found: Repetition[] = [];
  const filled = lines.map(foldPlainly).filter((line) => line !== '');
  for (let original = 0; original < filled.length; original++) {
    for (let start = original + 2; 2 * start - original <= filled.length; start++) {
      const run = filled.slice(original, start);
      const words = run.filter(hasWords);
      const equal = run.every((line, n) => line === filled[start + n]);
      const large = new Set(words).size >= 2 && words.join('').length >= 80;
      if (equal && large) found.push({ original, start, end: 2 * start - original });
    }
  }
  return found;
}
