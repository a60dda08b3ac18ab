let segmenter: Intl.Segmenter | undefined;

/** Where the grapheme begins that holds the UTF-16 unit at `offset`; 0 behind the end. Texts are cut there to be shown. */
export function graphemeStart(text: string, offset: number): number {
  // Made when first needed: it takes as long as reading a whole file.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text).containing(offset)?.index ?? 0;
}
