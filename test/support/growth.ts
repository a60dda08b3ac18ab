import { analyze, fixAll } from '../../src/core/index';
import { LINES } from './bulletins';

/** A way of making texts on which careless programs take far more than twice the time for twice the text. */
export interface HostileShape {
  readonly name: string;
  /** A text of `size` lines, or of `size` characters where it is one line. */
  readonly make: (size: number) => string;
  readonly small: number;
  readonly large: number;
}

/** The 100,000 lines that are promised take a while; fewer show the same growth. */
const isLong = process.env['LONG'] === '1';

const [A, B, C] = LINES.body;

const lines = (name: string, line: (i: number, size: number) => string): HostileShape => ({
  name,
  make: (size) => Array.from({ length: size }, (_, i) => line(i, size)).join('\n'),
  small: isLong ? 12_500 : 2_000,
  large: isLong ? 100_000 : 16_000,
});

const oneLine = (name: string, part: string): HostileShape => ({
  name,
  make: (size) => part.repeat(Math.ceil(size / part.length)).slice(0, size),
  small: 125_000,
  large: 1_000_000,
});

/** What `analyze` meets at its worst. Eight times the size is more than eight times the work wherever it is not linear. */
export const hostileShapes: readonly HostileShape[] = [
  lines('equal lines', () => A),
  lines('different lines', (i) => `Crossing number ${i} of the night ferry was called off because of the ice.`),
  lines('a block of two lines again and again', (i) => (i % 2 === 0 ? A : B)),
  lines('a post of three lines again and again', (i) => [LINES.heading[0], A, 'Read in full'][i % 3] ?? ''),
  lines(
    'one body under different headings',
    (i) => [`🎙 Statement number ${i} by Mayor Ann Reed`, A, B, C][i % 4] ?? '',
  ),
  lines('Fibonacci lines', (i) => (fibonacciLetter(i) ? A : B)),
  lines('Fibonacci lines with blank lines', (i) => (i % 2 === 1 ? '' : fibonacciLetter(i / 2) ? A : B)),
  lines('de Bruijn lines', (i, size) => (deBruijn(size)[i] === 1 ? A : B)),
  lines('paragraphs, and all of them again further on', (i, size) => again(i, size, '')),
  lines('lines, and all of them again further on', (i, size) => again(i, size, 'Read in full')),
  lines('footers', (i) => LINES.footer[i % LINES.footer.length] ?? ''),
  lines('forwarded lines', () => LINES.header[0]),
  lines('blank lines', () => ''),
  oneLine('one line of words', 'The ferry of Port Elm sails again. '),
  oneLine('one line of names', '💬 Ann Reed, Mayor of Port Elm: '),
  oneLine('one line of people', 'Mayor Ann Reed met Captain Carl Holt at the quay. '),
  oneLine('one line of blanks', ' '),
  oneLine('one line of brackets', '[(“'),
  oneLine('one line of hashtags', '#a '),
  oneLine('one line of digits', '1'),
  oneLine('one line of emoji', '🎙'),
];

/** The shortest of several times, in milliseconds, that all of an analysis takes. */
export function timeToAnalyze(value: string): number {
  return shortest(() => {
    const analysis = analyze(value);
    const found = analysis.findings.length + analysis.people.length + analysis.hashtags.length;
    return found + analysis.outline.posts.length + analysis.folds.length + fixAll(analysis).lines;
  });
}

/** The shortest of several times, in milliseconds, that it takes to read a text and to count its different lines. */
export function timeToHash(value: string): number {
  return shortest(() => {
    let hash = 0;
    for (let i = 0; i < value.length; i++) hash = (Math.imul(hash, 31) + value.charCodeAt(i)) | 0;
    return hash + new Set(value.split('\n')).size;
  });
}

/** Short work is done more often: its first runs are slow, before the program is compiled. */
function shortest(work: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  const begin = performance.now();
  for (let n = 0; n < 3 || (n < 20 && performance.now() - begin < 60); n++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
    if (least > 500) break;
  }
  return least;
}

/** The first half of the lines, a line of its own, and the first half again; every second line is `between`. */
function again(i: number, size: number, between: string): string {
  const half = size >> 1;
  if (i === half) return 'A line that stands here alone and that parts the two halves of the text.';
  if (i % 2 === 1) return between;
  return `Paragraph ${i % half} of the report says what the keepers of the lighthouses had asked for.`;
}

/** Whether letter `i` of the infinite Fibonacci word is the first of its two. */
function fibonacciLetter(i: number): boolean {
  const golden = (1 + Math.sqrt(5)) / 2;
  return Math.floor((i + 2) / golden) - Math.floor((i + 1) / golden) === 1;
}

const known = new Map<number, Uint8Array>();

/** A row of zeros and ones in which any short row stands once at most (greedy: a one wherever it makes nothing twice). */
function deBruijn(size: number): Uint8Array {
  const made = known.get(size);
  if (made !== undefined) return made;
  const order = Math.ceil(Math.log2(size));
  const mask = 2 ** order - 1;
  const seen = new Uint8Array(mask + 1);
  const row = new Uint8Array(size);
  let window = 0;
  for (let i = 0; i < size; i++) {
    const one = ((window << 1) | 1) & mask;
    window = seen[one] === 0 ? one : (window << 1) & mask;
    seen[window] = 1;
    row[i] = window & 1;
  }
  known.set(size, row);
  return row;
}
