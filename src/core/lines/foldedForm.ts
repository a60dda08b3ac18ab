/** How folding takes a UTF-16 code unit: it keeps it, drops it, or makes a blank of it. */
const KEPT = 0;
export const DROPPED = 1;
export const WHITE = 2;
const BLANK = 0x20;

/** First and last of the code units that show nothing and carry no meaning of their own. */
const UNSEEN: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202c],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfe0e, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** First and last of the code units that are white space (`\s`) and neither the blank nor unseen. */
const SPACES: readonly (readonly [number, number])[] = [
  [0x0009, 0x000d],
  [0x00a0, 0x00a0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** For each UTF-16 code unit how folding takes it wherever it stands: `DROPPED`, `WHITE`, or 0 where it keeps it. */
export const CHANGED_BY_FOLDING: Uint8Array = new Uint8Array(0x1_0000);
for (const [first, last] of UNSEEN) CHANGED_BY_FOLDING.fill(DROPPED, first, last + 1);
for (const [first, last] of SPACES) CHANGED_BY_FOLDING.fill(WHITE, first, last + 1);

/** Of a longer line so many UTF-16 code units are put together at a time. */
const BLOCK = 4096;

/**
 * The form in which lines are compared: trimmed, each run of white space as one blank, without what shows nothing. Two
 * lines with one folded form differ in nothing that a reader sees.
 */
export function fold(line: string): string {
  return line.length > BLOCK ? foldByBlocks(line) : foldByPieces(line);
}

/** Puts the pieces between changes together. Most lines have few of them. */
function foldByPieces(line: string): string {
  let folded = '';
  let from = 0;
  let behindBlank = true;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const change = CHANGED_BY_FOLDING[code];
    if (change === KEPT && !(code === BLANK && behindBlank)) {
      behindBlank = code === BLANK;
      continue;
    }
    folded += line.slice(from, i);
    from = i + 1;
    if (change !== WHITE || behindBlank) continue;
    folded += ' ';
    behindBlank = true;
  }
  folded += line.slice(from);
  return behindBlank ? folded.slice(0, -1) : folded;
}

/** Writes each code unit: a line that lost its line ends may have millions of pieces, and each would be a string. */
function foldByBlocks(line: string): string {
  // As a local it is read once.
  const changed = CHANGED_BY_FOLDING;
  const blocks: string[] = [];
  let block: number[] = [];
  let behindBlank = true;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const change = changed[code];
    if (change === DROPPED) continue;
    const isBlank = change === WHITE || code === BLANK;
    if (isBlank && behindBlank) continue;
    behindBlank = isBlank;
    block.push(isBlank ? BLANK : code);
    if (block.length < BLOCK) continue;
    blocks.push(String.fromCharCode(...block));
    block = [];
  }
  blocks.push(String.fromCharCode(...block));
  const folded = blocks.join('');
  return behindBlank ? folded.slice(0, -1) : folded;
}
