/** A name for these lines, the same for equal ones: two 32-bit hashes (FNV-1a with two offsets) in base 36. */
export function keyOf(lines: Iterable<string>): string {
  const key = new Key();
  for (const line of lines) key.add(line);
  return key.name;
}

/** What `keyOf` counts, line by line. */
export class Key {
  #a = 0x811c9dc5;
  #b = 0x01000193;

  /** Adds the next line. */
  add(line: string): void {
    let [a, b] = [this.#a, this.#b];
    for (let n = 0; n <= line.length; n++) {
      const code = n < line.length ? line.charCodeAt(n) : LINE_END;
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
    }
    [this.#a, this.#b] = [a, b];
  }

  /** The name of the lines so far. */
  get name(): string {
    return `${(this.#a >>> 0).toString(36)}${(this.#b >>> 0).toString(36)}`;
  }
}

const LINE_END = 10;
