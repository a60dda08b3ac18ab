// What nobody can go below: a string into lines, each line to a 64-bit hash and by it to a number, equal lines to the
// same number. Two lines whose hashes agree count as equal, which the engine may not assume. It is as fast as the
// language alone allows: the engine has no Node and no DOM either.

// As the signed numbers that an Int32Array gives back.
const FIRST = 0x9e3779b1 | 0;
const SECOND = 0x85ebca6b | 0;

/** The numbers of hashes, in an open table that doubles when it is half full. */
class HashTable {
  size = 0;
  #slots = new Int32Array(1 << 12);
  #high = new Int32Array(1 << 11);
  #low = new Int32Array(1 << 11);

  /**
   * @param {number} high 32 bits
   * @param {number} low 32 bits
   * @returns {number} how many different hashes came before this one first came
   */
  numberOf(high, low) {
    const mask = this.#slots.length - 1;
    let at = (high ^ (high >>> 15)) & mask;
    for (;;) {
      const number = /** @type {number} */ (this.#slots[at]) - 1;
      if (number < 0) return this.#add(at, high, low);
      if (this.#high[number] === high && this.#low[number] === low) return number;
      at = (at + 1) & mask;
    }
  }

  /** @param {number} at @param {number} high @param {number} low @returns {number} */
  #add(at, high, low) {
    const number = this.size++;
    this.#slots[at] = number + 1;
    this.#high[number] = high;
    this.#low[number] = low;
    if (this.size === this.#high.length) this.#double();
    return number;
  }

  #double() {
    this.#high = longer(this.#high);
    this.#low = longer(this.#low);
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      const high = /** @type {number} */ (this.#high[number]);
      let at = (high ^ (high >>> 15)) & mask;
      while (this.#slots[at] !== 0) at = (at + 1) & mask;
      this.#slots[at] = number + 1;
    }
  }
}

/**
 * The lines of a text as numbers.
 * @param {string} value lines end at `\n`
 * @returns {{ lines: Int32Array, different: number }} one number a line, and how many different numbers there are
 */
export function internByHash(value) {
  const table = new HashTable();
  let lines = new Int32Array(1 << 12);
  let count = 0;
  for (let from = 0; from <= value.length; ) {
    const found = value.indexOf('\n', from);
    const to = found < 0 ? value.length : found;
    if (count === lines.length) lines = longer(lines);
    lines[count++] = numberLine(table, value, from, to);
    from = to + 1;
  }
  return { lines: lines.subarray(0, count), different: table.size };
}

/**
 * Two multiplicative hashes of 32 bits, each over every other two characters and stirred into the other.
 * @param {HashTable} table @param {string} value @param {number} from @param {number} to @returns {number}
 */
function numberLine(table, value, from, to) {
  let high = FIRST ^ (to - from);
  let low = SECOND;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    high = Math.imul(high ^ (value.charCodeAt(i) | (value.charCodeAt(i + 1) << 16)), FIRST);
    low = Math.imul(low ^ (value.charCodeAt(i + 2) | (value.charCodeAt(i + 3) << 16)), SECOND);
    high ^= low >>> 15;
    low ^= high >>> 13;
  }
  for (; i < to; i++) {
    high = Math.imul(high ^ value.charCodeAt(i), FIRST);
    low = Math.imul(low ^ (high >>> 15) ^ value.charCodeAt(i), SECOND);
  }
  return table.numberOf(high, low);
}

/** @param {Int32Array<ArrayBuffer>} numbers @returns {Int32Array<ArrayBuffer>} twice as long */
function longer(numbers) {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
