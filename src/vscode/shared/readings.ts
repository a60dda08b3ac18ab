/** What is read, and what follows. */
export interface Reader {
  /** Reads all; gives up where `isWanted` says no by then. */
  readonly readAll: (isWanted: () => boolean) => Promise<void>;
  /** Follows each reading but those that another one overtakes. */
  readonly ended: (how: 'complete' | 'stopped' | 'failed', error?: unknown) => void;
}

/** Reads all of something: once, when somebody asks first, and again where that may have changed. One reading is under way at most. */
export class Readings {
  readonly #reader: Reader;
  /** Settled where all is read, or nobody reads any more. */
  #reading: Promise<void> | undefined;
  #letGo = (): void => undefined;
  /** Counts the readings, so that one that was stopped or overtaken knows it. */
  #turn = 0;
  #isComplete = false;
  #isStopped = false;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Whether all was read, and nobody stopped it since. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether somebody has asked, and nobody stopped it since: what changes concerns somebody. */
  get isWanted(): boolean {
    return this.#isComplete || this.#reading !== undefined;
  }

  /** Reads all, even where that was stopped before, and waits for it. */
  async read(): Promise<void> {
    this.#isStopped = false;
    await this.whenRead();
  }

  /** Waits until all is read, or that fails, or somebody stops it. What was stopped is not begun again; what failed is, by the next who asks. */
  async whenRead(): Promise<void> {
    if (this.#isComplete || this.#isStopped) return;
    if (this.#reading === undefined) this.again();
    await this.#reading;
  }

  /** Begins anew; what is under way is overtaken, and whoever waits for it waits on. */
  again(): void {
    this.#reading ??= new Promise((resolve) => {
      this.#letGo = resolve;
    });
    void this.#read(++this.#turn);
  }

  /** Gives up what is under way, lets go who waits for it, and has nothing begun before somebody wants it by `read`. */
  stop(): void {
    this.#turn++;
    this.#isStopped = true;
    this.#isComplete = false;
    this.#end('stopped');
  }

  async #read(turn: number): Promise<void> {
    const isWanted = () => turn === this.#turn;
    try {
      await this.#reader.readAll(isWanted);
    } catch (error) {
      if (isWanted()) this.#end('failed', error);
      return;
    }
    if (!isWanted()) return;
    this.#isComplete = true;
    this.#end('complete');
  }

  #end(how: 'complete' | 'stopped' | 'failed', error?: unknown): void {
    this.#reading = undefined;
    this.#letGo();
    this.#reader.ended(how, error);
  }
}
