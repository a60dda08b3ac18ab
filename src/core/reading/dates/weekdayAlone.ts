import type { Word } from '../words/words';

/** A weekday is no further from its event, in words. */
const REACH = 16;
/** What announces an event stands no further before its weekday, in words. */
const ANNOUNCING = 32;

/**
 * The weekday (1 to 7) nearest to the words `[first, last]`, in their sentence, negative where nothing announces what they tell; 0 where
 * there is none.
 * ```bulletin
 * > | On Tuesday, Mayor Ann Reed received Governor Bob Hill.
 *        ^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function weekdayNear(words: readonly Word[], first: number, last: number): number {
  const sentence = words[first]?.sentence;
  let nearest = -1;
  let distance = REACH;
  for (let i = Math.max(0, first - REACH); i < last + REACH && i < words.length; i++) {
    const away = i > last ? i - last : Math.max(0, first - i);
    if (words[i]?.sentence !== sentence || away >= distance || !isWeekday(words[i])) continue;
    nearest = i;
    distance = away;
  }
  if (nearest < 0) return 0;
  const weekday = words[nearest]?.is.weekday ?? 0;
  const before = words.slice(Math.max(0, nearest - ANNOUNCING), Math.max(first, nearest));
  return before.some(({ is, sentence: own }) => own === sentence && is.announcing) ? weekday : -weekday;
}

/** `sat` and `sun` mean other things, too. */
function isWeekday(word: Word | undefined): boolean {
  return word !== undefined && word.is.weekday > 0 && word.text.length > 3;
}
