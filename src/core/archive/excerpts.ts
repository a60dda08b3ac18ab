import { FIRM, UNMARKED } from '../duplicates/marks';
import { noteEntries, Sequence } from '../duplicates/sequence';
import { Lines } from '../lines/lines';
import type { LineTable } from '../lines/lineTable';
import type { Member } from './member';
import type { SharedPlaces } from './shared';

/** So many lines above and below what is shared tell whether it is a whole post: no rule about blocks looks further. */
const MARGIN = 8;
/** Above a text and below it stands no line. */
const NO_LINE = -1;

/** A part of a bulletin's lines that stay, `[from, to)`. */
interface Excerpt {
  readonly member: Member;
  readonly from: number;
  readonly to: number;
  readonly isEarlier: ReadonlyMap<number, boolean>;
  /** Sorts the excerpts: where the earliest original stands, comes first. */
  readonly order: string;
}

/** What one bulletin shares with others, and behind it the bulletin itself, as one sequence. */
export interface Joined {
  readonly sequence: Sequence;
  readonly marks: Uint8Array;
  /** Where the bulletin itself begins in the sequence; above stand the excerpts, each with a place without a line below it. */
  readonly start: number;
  /** 1 for each place above `start` at which an original may begin or go on. */
  readonly isSought: Uint8Array;
  /** The bulletin and the line among those that stay at a place. */
  readonly originAt: (place: number) => { readonly member: Member; readonly place: number };
}

/**
 * Joins what other bulletins share with `member` and `member` itself. `counts` holds a zero for each id of the table; it is used
 * while `use` runs, and holds zeros again behind it.
 */
export function withJoined<T>(
  member: Member,
  shared: readonly SharedPlaces[],
  table: LineTable,
  counts: Int32Array,
  use: (joined: Joined) => T,
): T {
  const whole: Excerpt = { member, from: 0, to: member.left.length, isEarlier: new Map(), order: '' };
  const excerpts = [...shared.flatMap(excerptsOf).sort((a, b) => (a.order < b.order ? -1 : 1)), whole];
  const length = excerpts.reduce((sum, { from, to }) => sum + to - from, 0) + excerpts.length - 1;
  const ids = new Int32Array(length);
  const sequence = new Sequence(new Lines(table, ids), length, counts);
  const marks = new Uint8Array(length + 1);
  const isSought = new Uint8Array(length);
  const starts: number[] = [];
  let to = 0;
  for (const excerpt of excerpts) {
    starts.push(to);
    to = put(sequence, ids, marks, isSought, excerpt, to);
  }
  for (const id of ids) if (id !== 0) counts[id] = (counts[id] ?? 0) + 1;
  noteEntries(sequence);
  const originAt = (place: number) => {
    const n = starts.findLastIndex((start) => start <= place);
    const { member: of, from } = excerpts[n] ?? whole;
    return { member: of, place: place - (starts[n] ?? 0) + from };
  };
  const result = use({ sequence, marks, start: starts[starts.length - 1] ?? 0, isSought, originAt });
  for (const id of ids) counts[id] = 0;
  return result;
}

/** Puts an excerpt to `start` of the sequence, and below it a place without a line. Returns where the next one goes. */
function put(
  sequence: Sequence,
  ids: Int32Array,
  marks: Uint8Array,
  isSought: Uint8Array,
  { member, from, to, isEarlier }: Excerpt,
  start: number,
): number {
  const { left } = member;
  const shift = start - from;
  for (let i = from; i < to; i++) {
    const place = i + shift;
    sequence.put(place, left, i);
    sequence.at[place] = place;
    sequence.ids[place] = member.ids[i] ?? 0;
    ids[place] = member.ids[i] ?? 0;
    marks[place] = member.marks[i] ?? UNMARKED;
    isSought[place] = isEarlier.get(i) === true ? 1 : 0;
  }
  const end = to + shift;
  const isEnd = to === left.length;
  marks[end] = isEnd ? FIRM : UNMARKED;
  if (end < sequence.length) {
    sequence.at[end] = NO_LINE;
    sequence.blankAbove[end] = isEnd ? 1 : 0;
  }
  return end + 1;
}

/** The parts of a bulletin around what it shares, without those that share nothing earlier. */
function excerptsOf({ member, isEarlier }: SharedPlaces): Excerpt[] {
  const excerpts: Excerpt[] = [];
  let places: number[] = [];
  const close = (): void => {
    const first = places.find((place) => isEarlier.get(place) === true);
    if (first !== undefined) excerpts.push(excerptOf(member, places, isEarlier, first));
    places = [];
  };
  for (const place of [...isEarlier.keys()].sort((a, b) => a - b)) {
    if (place - (places[places.length - 1] ?? place) > 2 * MARGIN + 2) close();
    places.push(place);
  }
  close();
  return excerpts;
}

function excerptOf(
  member: Member,
  places: readonly number[],
  isEarlier: ReadonlyMap<number, boolean>,
  first: number,
): Excerpt {
  const from = Math.max(0, (places[0] ?? 0) - MARGIN);
  const to = Math.min(member.left.length, (places[places.length - 1] ?? 0) + 2 + MARGIN);
  const order = `${member.dateAt(first)}\n${member.path}\n${String(from).padStart(9, '0')}`;
  return { member, from, to, isEarlier, order };
}
