import type { Member } from './member';
import { memberAt, type PairPlaces, placeAt } from './pairPlaces';

/** A pair that more bulletins share is sought in so many of them, by the order of their paths. */
export const MOST_MEMBERS = 8;

/** Places of a bulletin, numbered by its lines that stay, at which a pair of lines begins that another bulletin has, too. */
export interface SharedPlaces {
  readonly member: Member;
  /** For each such place, whether it is earlier than the other bulletin's. */
  readonly isEarlier: Map<number, boolean>;
}

/** Where the other bulletins have the pairs of lines that `member` has, of those that many have in the first few of them. */
export function sharedPlaces(
  member: Member,
  pairs: PairPlaces,
  memberOf: (number: number) => Member | undefined,
): readonly SharedPlaces[] {
  const found = new Map<Member, Map<number, boolean>>();
  const { ids } = member;
  for (let i = 0; i + 1 < ids.length; i++) {
    const places = pairs.of(ids[i] ?? 0, ids[i + 1] ?? 0);
    if (places.length < 2 && memberAt(places[0] ?? 0) === member.number) continue;
    for (const [other, there] of firstMembers(member, places, memberOf)) {
      const known = found.get(other) ?? new Map<number, boolean>();
      found.set(other, known);
      for (const k of there) if (known.get(k) !== true) known.set(k, other.isEarlier(k, member, i));
    }
  }
  return [...found].map(([each, isEarlier]) => ({ member: each, isEarlier }));
}

/** The places by their members, without those of `member` itself; of many members those whose paths come first. */
function firstMembers(
  member: Member,
  places: readonly number[],
  memberOf: (number: number) => Member | undefined,
): readonly (readonly [Member, readonly number[]])[] {
  const byMember = new Map<Member, number[]>();
  for (const place of places) {
    const other = memberOf(memberAt(place));
    if (other === undefined || other === member) continue;
    const known = byMember.get(other);
    if (known === undefined) byMember.set(other, [placeAt(place)]);
    else known.push(placeAt(place));
  }
  const all = [...byMember];
  return all.length <= MOST_MEMBERS ? all : all.sort(([a], [b]) => (a.path < b.path ? -1 : 1)).slice(0, MOST_MEMBERS);
}
