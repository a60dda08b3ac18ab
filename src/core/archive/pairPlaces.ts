import { Surroundings } from './surroundings';

/** Above every id, so that two of them are one number. */
const MOST_IDS = 2 ** 26;
/** Above every place, so that a member's number and a place are one number. */
const MOST_PLACES = 2 ** 24;
/** Of a pair that one bulletin repeats, such as a separator and a footer, so many places are enough. */
const MOST_OF_ONE = 4;

/** The lines of a member that stay, by the archive's ids. */
export interface Numbered {
  readonly number: number;
  readonly ids: Int32Array;
}

/** Where each pair of neighbouring lines stands in the bulletins of an archive. */
export class PairPlaces {
  readonly surroundings = new Surroundings();
  /** For each pair its places, those of one member together. */
  readonly #places = new Map<number, number[]>();

  /** The places of the pair that `above` and `below` form: see `memberAt` and `placeAt`. */
  of(above: number, below: number): readonly number[] {
    return this.#places.get(above * MOST_IDS + below) ?? NOWHERE;
  }

  add({ number, ids }: Numbered): void {
    this.surroundings.addEdges(ids[0], ids[ids.length - 1]);
    for (let i = 0; i + 1 < ids.length && i < MOST_PLACES; i++) {
      const above = ids[i] as number;
      const below = ids[i + 1] as number;
      const key = above * MOST_IDS + below;
      const places = this.#places.get(key);
      if (places === undefined) {
        this.#places.set(key, [number * MOST_PLACES + i]);
        this.surroundings.addPair(above, below);
      } else if (memberAt(places[places.length - MOST_OF_ONE] ?? -1) !== number) {
        places.push(number * MOST_PLACES + i);
      }
    }
  }

  /** Takes away what `add` added. */
  remove({ number, ids }: Numbered): void {
    this.surroundings.removeEdges(ids[0], ids[ids.length - 1]);
    const done = new Set<number>();
    for (let i = 0; i + 1 < ids.length; i++) {
      const above = ids[i] as number;
      const below = ids[i + 1] as number;
      const key = above * MOST_IDS + below;
      if (done.has(key)) continue;
      done.add(key);
      const left = (this.#places.get(key) ?? []).filter((place) => memberAt(place) !== number);
      if (left.length > 0) this.#places.set(key, left);
      else if (this.#places.delete(key)) this.surroundings.removePair(above, below);
    }
  }
}

const NOWHERE: readonly number[] = [];

/** The number of the member in which a place is. */
export function memberAt(place: number): number {
  return Math.floor(place / MOST_PLACES);
}

/** Which of the member's lines that stay is meant. */
export function placeAt(place: number): number {
  return place % MOST_PLACES;
}
