import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { grown } from '../lines/grown';
import { LineTable } from '../lines/lineTable';
import { elsewhereFindings } from '../rules/elsewhere';
import { findElsewhere } from './elsewhere';
import { type Joined, withJoined } from './excerpts';
import { Member, SharedIds } from './member';
import { memberAt, PairPlaces } from './pairPlaces';
import { MOST_MEMBERS, sharedPlaces } from './shared';

/** A longer line is never boilerplate. */
const BOILERPLATE_LENGTH = 120;
/** So many lines may be held beyond four times those in use. */
const SPARE_LINES = 10_000;

/** What was found of one member, and the lines whose being boilerplate or not it hangs on. */
interface Found {
  readonly findings: readonly Finding[];
  readonly watched: ReadonlyMap<number, boolean>;
}

/**
 * Many bulletins, by path, over one line table: tells which blocks of one stand in another as well. What it tells depends on what
 * it holds alone, not on how it came to hold it; putting a bulletin in the place of an earlier version costs what that one has.
 */
export class Archive {
  readonly #members = new Map<string, Member>();
  readonly #byNumber = new Map<number, Member>();
  readonly #found = new Map<Member, Found>();
  #shared = new SharedIds(new LineTable());
  #pairs = new PairPlaces();
  /** For each id of the table a zero, but for a moment. */
  #counts = new Int32Array(0);
  /** For each id of the table a zero, but for a moment. */
  #boilerplate = new Uint8Array(0);
  #lines = 0;
  #last = 0;

  /** Adds a bulletin, or puts it in the place of that which has the path. */
  set(path: string, analysis: Analysis): void {
    if (this.#members.get(path)?.analysis === analysis) return;
    this.delete(path);
    this.#add(path, analysis);
    if (this.#shared.table.size > 4 * this.#lines + SPARE_LINES) this.#renew();
  }

  /** Takes a bulletin away, if it is there. */
  delete(path: string): void {
    const member = this.#members.get(path);
    if (member === undefined) return;
    this.#forgetFound(member);
    this.#members.delete(path);
    this.#byNumber.delete(member.number);
    this.#pairs.remove(member);
    this.#lines -= member.ids.length;
  }

  /**
   * The blocks of a bulletin that stand in others, sorted by where they start: posts and long runs of lines. Told of is the copy that
   * is later, by the date of its post where one is known, else by its path, so that one of them is never told of. None of what the
   * bulletin has from itself.
   */
  elsewhere(path: string): readonly Finding[] {
    const member = this.#members.get(path);
    if (member === undefined) return [];
    const known = this.#found.get(member);
    if (known !== undefined && this.#holds(known)) return known.findings;
    const found = this.#find(member);
    this.#found.set(member, found);
    return found.findings;
  }

  #add(path: string, analysis: Analysis): void {
    const member = new Member(path, ++this.#last, analysis, this.#shared);
    this.#members.set(path, member);
    this.#byNumber.set(member.number, member);
    this.#pairs.add(member);
    this.#lines += member.ids.length;
    this.#forgetFound(member);
  }

  /** Forgets what was found of all that share a pair of lines with a member, where it is among those in which the pair is sought. */
  #forgetFound(member: Member): void {
    const { ids } = member;
    this.#found.delete(member);
    for (let i = 0; i + 1 < ids.length && this.#found.size > 0; i++) {
      const others = this.#membersWith(ids[i] ?? 0, ids[i + 1] ?? 0);
      const earlier = others.reduce((sum, { path }) => sum + (path < member.path ? 1 : 0), 0);
      if (earlier <= MOST_MEMBERS) for (const other of others) this.#found.delete(other);
    }
  }

  #membersWith(above: number, below: number): readonly Member[] {
    const places = this.#pairs.of(above, below);
    const numbers = places.map(memberAt).filter((number, n, all) => number !== all[n - 1]);
    return numbers.flatMap((number) => this.#byNumber.get(number) ?? []);
  }

  /** Starts anew with a table that holds nothing but what is in use. */
  #renew(): void {
    const analyses = [...this.#members].map(([path, { analysis }]) => [path, analysis] as const);
    this.#members.clear();
    this.#byNumber.clear();
    this.#found.clear();
    this.#shared = new SharedIds(new LineTable());
    this.#pairs = new PairPlaces();
    this.#lines = 0;
    for (const [path, analysis] of analyses) this.#add(path, analysis);
  }

  #holds({ watched }: Found): boolean {
    for (const [id, is] of watched) if (this.#isBoilerplate(id) !== is) return false;
    return true;
  }

  #isBoilerplate(id: number): boolean {
    return (this.#shared.table.lengths[id] ?? 0) < BOILERPLATE_LENGTH && this.#pairs.surroundings.areVaried(id);
  }

  #find(member: Member): Found {
    const shared = sharedPlaces(member, this.#pairs, (number) => this.#byNumber.get(number));
    if (!shared.some(({ isEarlier }) => [...isEarlier.values()].includes(true)))
      return { findings: [], watched: new Map() };
    const { table } = this.#shared;
    if (this.#counts.length < table.size) {
      this.#counts = grown(this.#counts, new Int32Array(2 * table.size));
      this.#boilerplate = grown(this.#boilerplate, new Uint8Array(2 * table.size));
    }
    return withJoined(member, shared, table, this.#counts, (joined) => this.#findIn(member, joined));
  }

  #findIn(member: Member, joined: Joined): Found {
    const watched = new Map<number, boolean>();
    const { analysis } = member;
    for (let n = 0; n < joined.start; n++) {
      const id = joined.sequence.ids[n] ?? 0;
      if (!watched.has(id)) watched.set(id, this.#isBoilerplate(id));
    }
    for (const [id, is] of watched) this.#boilerplate[id] = is ? 1 : 0;
    const blocks = findElsewhere(joined, analysis.options.duplicates, this.#boilerplate);
    for (const id of watched.keys()) this.#boilerplate[id] = 0;
    return { findings: elsewhereFindings(analysis, blocks), watched };
  }
}
