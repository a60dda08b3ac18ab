import { type Analysis, groundsOf } from '../analysis';
import { LEARNED, marksOf, UNMARKED } from '../duplicates/marks';
import type { Sequence } from '../duplicates/sequence';
import type { Lines } from '../lines/lines';
import type { LineTable } from '../lines/lineTable';

const UNKNOWN = -1;
/** From here on no date stands: it sorts behind every date. */
const UNDATED = '~';
/** A date with its year; one without tells nothing about which of two texts is earlier. */
const FULL_DATE = /^\d{4}/;

/** One bulletin of an archive: its lines without those of its own duplicate blocks, by the archive's numbers. */
export class Member {
  readonly path: string;
  /** Tells the member from all that the archive ever had. */
  readonly number: number;
  readonly analysis: Analysis;
  /** The lines that stay, by the ids of the bulletin's own table. */
  readonly left: Sequence;
  /** The id of each line that stays in the archive's table. */
  readonly ids: Int32Array;
  /** Where posts begin among the lines that stay and behind the last one, with what the bulletin's own copies showed. */
  readonly marks: Uint8Array;
  #dates: readonly string[] | undefined;

  constructor(path: string, number: number, analysis: Analysis, shared: SharedIds) {
    const { lines, duplicates, copies } = groundsOf(analysis);
    const gone = new Uint8Array(lines.length);
    for (const { own } of copies) for (const line of own) gone[line] = 1;
    this.path = path;
    this.number = number;
    this.analysis = analysis;
    this.left = copies.length === 0 ? duplicates.sequence : without(duplicates.sequence, gone);
    this.ids = shared.of(lines, this.left.ids);
    this.marks = marksWith(this.left, duplicates.postStarts);
  }

  /** Whether a line that stays is earlier than one of another bulletin: by the date of its post, else by the path of its file. */
  isEarlier(place: number, other: Member, otherPlace: number): boolean {
    const [own, others] = [this.dateAt(place), other.dateAt(otherPlace)];
    return own === others ? this.path < other.path : own < others;
  }

  /** The date of the post in which a line that stays stands, in an order with others; those without a full date come last. */
  dateAt(place: number): string {
    const { posts } = this.analysis.outline;
    this.#dates ??= posts.map(({ date }) => (date !== null && FULL_DATE.test(date) ? date : UNDATED));
    const line = this.left.at[place] ?? 0;
    let low = 0;
    let high = posts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((posts[middle]?.startLine ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return this.#dates[low - 1] ?? UNDATED;
  }
}

function without(sequence: Sequence, goneLines: Uint8Array): Sequence {
  return sequence.without(Uint8Array.from(sequence.at, (line) => goneLines[line] ?? 0));
}

function marksWith(left: Sequence, postStarts: readonly number[]): Uint8Array {
  const marks = marksOf(left);
  let place = 0;
  for (const line of postStarts) {
    while (place < left.length && (left.at[place] ?? 0) < line) place++;
    if (left.at[place] === line && marks[place] === UNMARKED) marks[place] = LEARNED;
  }
  return marks;
}

/** The archive's ids for those of its bulletins' own tables, each line looked up once a table. */
export class SharedIds {
  readonly table: LineTable;
  readonly #known = new WeakMap<LineTable, Int32Array>();

  constructor(table: LineTable) {
    this.table = table;
  }

  /** The ids in the archive's table of lines given by those of another. */
  of({ table }: Lines, ids: Int32Array): Int32Array {
    const known = this.#knownOf(table);
    return ids.map((id) => {
      const found = known[id] ?? UNKNOWN;
      if (found !== UNKNOWN) return found;
      const { source, begin } = table.foundAt(id);
      const shared = this.table.idOf(source, begin, begin + (table.lengths[id] ?? 0));
      known[id] = shared;
      return shared;
    });
  }

  #knownOf(table: LineTable): Int32Array {
    const known = this.#known.get(table) ?? new Int32Array(0);
    if (known.length >= table.size) return known;
    const larger = new Int32Array(table.size + (table.size >> 2)).fill(UNKNOWN);
    larger.set(known);
    this.#known.set(table, larger);
    return larger;
  }
}
