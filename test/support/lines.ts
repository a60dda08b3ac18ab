/** The lines of a text with their line ends, found one character at a time. No empty last line. */
export function rawLines(value: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (let i = 0; i < value.length; i++) {
    line += value[i];
    const ends = value[i] === '\n' || (value[i] === '\r' && value[i + 1] !== '\n');
    if (!ends) continue;
    lines.push(line);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The line without its line end. */
export function bare(line: string): string {
  return line.replace(/(?:\r\n|\n|\r)$/, '');
}

/** The folded form, as the design words it: trimmed, white space as one blank, without invisible characters. */
export function folded(line: string): string {
  const seen = [...bare(line)].filter((character) => !INVISIBLE.has(character)).join('');
  return seen
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

const INVISIBLE: ReadonlySet<string> = new Set(
  '\ufe0e\ufe0f\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff',
);
