import type { OutlinedFile } from './entries';

/** The columns, in their order. */
export const COLUMNS = ['file', 'line', 'kind', 'name', 'role', 'date', 'place', 'post', 'inferred'] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>;

const QUOTED = /[",\r\n]/;
/**
 * A spreadsheet takes a cell that begins so for a formula; where signs are typed in full width, those, too. A sign alone is none: `-` is the
 * name of standard input.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r][\s\S]/;

/**
 * The outlines as a table (RFC 4180): a row for each meeting, speaker and participant, lines 1-based, dates in ISO 8601 as far as they
 * are known. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv(files: readonly OutlinedFile[]): string {
  const rows = files.flatMap(rowsOf).map((row) => COLUMNS.map((column) => cell(row[column] ?? '')));
  return [[...COLUMNS], ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function rowsOf({ path, outline }: OutlinedFile): Row[] {
  return outline.posts.flatMap((post) => {
    const origin = { file: path, post: post.title };
    return [
      ...post.meetings.map(({ title, line, date, place }) => ({
        ...origin,
        line: line + 1,
        kind: 'meeting',
        name: title,
        date,
        place,
      })),
      ...post.speakers.map(({ name, role, line, inferred }) => ({
        ...origin,
        line: line + 1,
        kind: 'speaker',
        name,
        role,
        inferred: inferred ? 'yes' : 'no',
      })),
      ...post.participants.map(({ name, role, line }) => ({
        ...origin,
        line: line + 1,
        kind: 'participant',
        name,
        role,
      })),
    ];
  });
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
