import { internText } from '../../../src/core/lines/lines';
import { findRepeatedSentences, type RepeatedSentences } from '../../../src/core/similar/repeatedSentences';

/** Sentences of about ninety characters. */
export const FERRY = 'The night ferry sails again from the old quay, with two decks for bicycles and one for hens.';
export const FARES = 'The fare is what it was before the storm, and children who can whistle travel free of charge.';
export const BREAD = 'The baker on board opens an hour before the first bell and sells what is left at half the price.';
export const CHOIR =
  'The choir of the upper village will sing on the pier until the lamps of the boat are out of sight.';

/** `count` sentences of about ninety characters, no two of which are equal. */
export function filler(name: string, count = 50): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    return `Lamp ${n} of ${name} was lit at dusk by the warden, who wrote the hour into the book for lamp ${n}.`;
  });
}

/** A line without an end, as a file has it whose line ends are lost. */
export function flat(...parts: readonly (string | readonly string[])[]): string {
  return parts.flat().join(' ');
}

/** The runs of repeated sentences, no line left out. */
export function repeated(value: string): readonly RepeatedSentences[] {
  const { text, lines } = internText(value);
  return findRepeatedSentences(text, lines, []);
}

/** What is repeated, and the text of what it repeats where that is written otherwise. */
export function copies(value: string): readonly (string | readonly [string, string])[] {
  return repeated(value).map(({ from, to, originalFrom, originalTo }) => {
    const [copy, original] = [value.slice(from, to), value.slice(originalFrom, originalTo)];
    return copy === original ? copy : [copy, original];
  });
}
