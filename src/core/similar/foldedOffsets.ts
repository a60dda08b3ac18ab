import { CHANGED_BY_FOLDING, DROPPED, WHITE } from '../lines/foldedForm';

const BLANK = 0x20;
/** So far apart are the offsets that are remembered, a power of two. */
const STEP = 128;

/** Where the characters of a line's folded form stand in the line as it is written. */
export class FoldedOffsets {
  readonly #content: string;
  readonly #isSame: boolean;
  /** The offset of every 128th character of the folded form, the first one's at 0. */
  readonly #known: Uint32Array;

  /** `length` is that of the folded form of `content`, a line without its line end. */
  constructor(content: string, length: number) {
    this.#content = content;
    this.#isSame = content.length === length;
    this.#known = new Uint32Array(this.#isSame ? 0 : Math.ceil(length / STEP));
    if (!this.#isSame) this.#read(length);
  }

  /** The offset in the line of the character at `folded`, an offset into the folded form and below its length. */
  startOf(folded: number): number {
    if (this.#isSame) return folded;
    let at = this.#known[Math.floor(folded / STEP)] as number;
    for (let n = folded % STEP; n > 0; n--) at = this.#following(at);
    return at;
  }

  /**
   * The offset in the line behind the character before `folded`, which is above 0, and behind the characters of no width
   * that belong to it.
   */
  endOf(folded: number): number {
    let end = this.startOf(folded - 1) + 1;
    while (!this.#isSame && isDropped(this.#content.charCodeAt(end))) end++;
    return end;
  }

  #read(length: number): void {
    let at = this.#behindWhiteSpace(0);
    for (let n = 0; n < length; n++) {
      if (n % STEP === 0) this.#known[n / STEP] = at;
      at = this.#following(at);
    }
  }

  /** Where the folded form's character behind that at `at` stands; of a run of white space the first character counts. */
  #following(at: number): number {
    const code = this.#content.charCodeAt(at + 1);
    // Most characters stand behind one that folding keeps, and are kept themselves.
    if (code !== BLANK && CHANGED_BY_FOLDING[code] === 0) return at + 1;
    if (isWhiteSpace(this.#content.charCodeAt(at))) return this.#behindWhiteSpace(at);
    let next = at + 1;
    while (isDropped(this.#content.charCodeAt(next))) next++;
    return next;
  }

  #behindWhiteSpace(from: number): number {
    let next = from;
    for (let code = this.#content.charCodeAt(next); isWhiteSpace(code) || isDropped(code); ) {
      next++;
      code = this.#content.charCodeAt(next);
    }
    return next;
  }
}

function isWhiteSpace(code: number): boolean {
  return code === BLANK || CHANGED_BY_FOLDING[code] === WHITE;
}

function isDropped(code: number): boolean {
  return CHANGED_BY_FOLDING[code] === DROPPED;
}
