/** A name for these lines, the same for equal ones: two 32-bit hashes (FNV-1a with two offsets) in base 36. */
export function keyOf(lines: Iterable<string>): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  const add = (code: number): void => {
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  };
  for (const line of lines) {
    for (let n = 0; n < line.length; n++) add(line.charCodeAt(n));
    add(10);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
