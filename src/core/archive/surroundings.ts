import { grown } from '../lines/grown';

const INITIAL_IDS = 1024;
/** In so many different surroundings, above and below, a line is boilerplate. */
const BOILERPLATE_SURROUNDINGS = 6;
/** So many lines that always stand together are looked along: the height of a footer. */
const TALLEST = 8;

/**
 * In how many different surroundings each line of an archive stands. A line of a footer stands below and above something else each
 * time, alone or with its fellows; a line of a post stands in that post, however often that was taken over. Each pair of neighbouring
 * lines is told of once.
 */
export class Surroundings {
  /** For each id, how many different lines stand directly above and below it; their ids, combined by exclusive or. */
  #above = new Int32Array(INITIAL_IDS);
  #below = new Int32Array(INITIAL_IDS);
  #aboveIds = new Int32Array(INITIAL_IDS);
  #belowIds = new Int32Array(INITIAL_IDS);
  /** For each id, how many bulletins it opens and closes. */
  #opens = new Int32Array(INITIAL_IDS);
  #closes = new Int32Array(INITIAL_IDS);

  addPair(above: number, below: number): void {
    this.#grow(Math.max(above, below));
    this.#change(above, below, 1);
  }

  removePair(above: number, below: number): void {
    this.#change(above, below, -1);
  }

  /** Adds the first and the last line of a bulletin. */
  addEdges(first: number | undefined, last: number | undefined): void {
    if (first === undefined || last === undefined) return;
    this.#grow(Math.max(first, last));
    this.#changeEdges(first, last, 1);
  }

  removeEdges(first: number | undefined, last: number | undefined): void {
    if (first !== undefined && last !== undefined) this.#changeEdges(first, last, -1);
  }

  /** Whether the line stands in so many different surroundings that it says nothing about where it stands. */
  areVaried(id: number): boolean {
    return (
      variety(id, this.#above, this.#aboveIds, this.#opens) >= BOILERPLATE_SURROUNDINGS &&
      variety(id, this.#below, this.#belowIds, this.#closes) >= BOILERPLATE_SURROUNDINGS
    );
  }

  #change(above: number, below: number, by: 1 | -1): void {
    this.#below[above] = (this.#below[above] ?? 0) + by;
    this.#above[below] = (this.#above[below] ?? 0) + by;
    this.#belowIds[above] = (this.#belowIds[above] ?? 0) ^ below;
    this.#aboveIds[below] = (this.#aboveIds[below] ?? 0) ^ above;
  }

  #changeEdges(first: number, last: number, by: 1 | -1): void {
    this.#opens[first] = (this.#opens[first] ?? 0) + by;
    this.#closes[last] = (this.#closes[last] ?? 0) + by;
  }

  #grow(id: number): void {
    if (id < this.#above.length) return;
    const larger = (list: Int32Array) => grown(list, new Int32Array(2 * (id + 1)));
    this.#above = larger(this.#above);
    this.#below = larger(this.#below);
    this.#aboveIds = larger(this.#aboveIds);
    this.#belowIds = larger(this.#belowIds);
    this.#opens = larger(this.#opens);
    this.#closes = larger(this.#closes);
  }
}

/** How many different neighbours a line has on one side; where it is always the same one, how many that one has. */
function variety(id: number, counts: Int32Array, ids: Int32Array, edges: Int32Array): number {
  let line = id;
  for (let n = 0; n < TALLEST; n++) {
    const count = (counts[line] ?? 0) + (edges[line] ?? 0);
    if (count !== 1 || edges[line] === 1) return count;
    line = ids[line] ?? 0;
  }
  return 1;
}
