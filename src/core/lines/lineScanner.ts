/** Behind the end of any string: the longest that engines make have 2^29 or 2^30 code units. */
const NOWHERE = 0x3fff_ffff;

/**
 * Goes through the lines of a text. A line ends at `\r\n`, `\n` or a lone `\r`; behind a final line end stands an empty
 * last line. Both kinds of ends are sought with `indexOf`, and each place once, so that the whole is linear.
 */
export class LineScanner {
  /** Where the line starts. */
  start = 0;
  /** Where its content ends and its line end begins. */
  end = 0;
  /** Where the next line starts, if there is one. */
  next = 0;
  readonly #value: string;
  #lineFeed = -1;
  #carriageReturn = -1;
  #isLast = false;

  constructor(value: string) {
    this.#value = value;
  }

  /** Goes to the next line, at first to the first one; false where there is none. Every text has at least one line. */
  advance(): boolean {
    if (this.#isLast) return false;
    const start = this.next;
    if (this.#lineFeed < start) this.#lineFeed = this.#find('\n', start);
    if (this.#carriageReturn < start) this.#carriageReturn = this.#find('\r', start);
    const end = Math.min(this.#lineFeed, this.#carriageReturn);
    this.start = start;
    this.end = Math.min(end, this.#value.length);
    this.#isLast = end === NOWHERE;
    if (this.#isLast) this.next = this.end;
    else this.next = end + (this.#lineFeed === end + 1 && this.#carriageReturn === end ? 2 : 1);
    return true;
  }

  #find(lineEnd: string, from: number): number {
    const at = this.#value.indexOf(lineEnd, from);
    return at < 0 ? NOWHERE : at;
  }
}
