let segmenter: Intl.Segmenter | undefined;

/** Where the grapheme begins that holds the UTF-16 unit at `offset`; 0 behind the end. Texts are cut there to be shown. */
export function graphemeStart(text: string, offset: number): number {
  if (isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset))) return offset;
  // Made when first needed: it takes as long as reading a whole file.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text).containing(offset)?.index ?? 0;
}

/** First and last of the UTF-16 units between any two of which a grapheme ends: letters without marks, digits, usual signs, blanks. */
const PLAIN: readonly (readonly [number, number])[] = [
  [0x0020, 0x007e],
  [0x00c0, 0x024f],
  [0x0391, 0x03c9],
  [0x0410, 0x044f],
  [0x0621, 0x064a],
  [0x2013, 0x201d],
  [0x4e00, 0x9fff],
];

function isPlain(code: number): boolean {
  return PLAIN.some(([first, last]) => first <= code && code <= last);
}
