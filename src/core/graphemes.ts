let segmenter: Intl.Segmenter | undefined;

/** Where the grapheme begins that holds the UTF-16 unit at `offset`; 0 behind the end. Texts are cut there to be shown. */
export function graphemeStart(text: string, offset: number): number {
  if (isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset))) return offset;
  // Made when first needed: it takes as long as reading a whole file.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text).containing(offset)?.index ?? 0;
}

/** Whether a UTF-16 unit is a Latin or Russian letter, a digit, a usual sign or a blank: between two of them a grapheme ends. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0x410 && code <= 0x44f);
}
