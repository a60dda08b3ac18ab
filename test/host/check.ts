/** Compares whole values by their JSON; a text that differs is shown from the first line that does. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [left, right] = [show(actual), show(expected)];
  if (left === right) return;
  const [leftLines, rightLines] = [left.split('\n'), right.split('\n')];
  const line = leftLines.findIndex((each, i) => each !== rightLines[i]);
  const from = line < 0 ? leftLines.length : line;
  const part = (lines: string[]) => lines.slice(from, from + 12).join('\n');
  throw new Error(`${what} differs at its line ${from}. Actual:\n${part(leftLines)}\nExpected:\n${part(rightLines)}`);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? 'undefined');
}
