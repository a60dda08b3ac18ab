/**
 * Pieces of work that are done one after the other, each in a turn of its own: between two of them the extension host answers
 * what is typed.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The answer of `work`, which is done when the work asked for before is done. */
  do<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
      this.#timer ??= setTimeout(() => this.#next(), 0);
    });
  }

  /** What waits is never done. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#waiting.length = 0;
  }

  #next(): void {
    const work = this.#waiting.shift();
    this.#timer = this.#waiting.length === 0 ? undefined : setTimeout(() => this.#next(), 0);
    work?.();
  }
}
