import type { Word } from './words';

/** Whoever attends stands no further before the act than this, in words. */
const REACH = 12;
/** Another event within so many words behind `of` is the one that is attended. */
const COMPLEMENT = 8;

/**
 * Whether an act is an event here, as somebody attends it or speaks at it.
 * ```bulletin
 * > | Mayor Ann Reed took part in the opening of the second quay
 *                    ^^^^^^^^^^^^     ^^^^^^^^^^
 * ```
 */
export function isRite(words: readonly Word[], i: number): boolean {
  // `the Opening Ceremony` is one event.
  if (words[i]?.is.rites !== true || words[i + 1]?.is.events === true) return false;
  if (!isOf(words[i + 1])) return isHeld(words, i) || isAttendedAtOnce(words, i);
  return isAttended(words, i) && !leadsToEvent(words, i + 2);
}

/** `The opening will take place on May 3` */
function isHeld(words: readonly Word[], rite: number): boolean {
  const behind = words.slice(rite + 1, rite + 5);
  return behind.some(
    ({ is, gap }, i) =>
      is.acting && gap === 'plain' && behind.slice(0, i).every((word) => word.gap === 'plain' && isVerbal(word)),
  );
}

function isVerbal({ is }: Word): boolean {
  return is.passive || is.announcing || is.adverbs || is.acting || is.holding;
}

/** `attended the launch` */
function isAttendedAtOnce(words: readonly Word[], rite: number): boolean {
  let i = rite - 1;
  while (i > 0 && i >= rite - 3 && isAttribute(words[i])) i--;
  if (words[i]?.is.framing === true || words[i]?.is.introducing === true) i--;
  return words[i]?.is.attending === true;
}

function isOf(word: Word | undefined): boolean {
  return word?.gap === 'plain' && word.is.concerning;
}

function isAttended(words: readonly Word[], rite: number): boolean {
  let i = rite - 1;
  while (i > 0 && i >= rite - 3 && isAttribute(words[i])) i--;
  const before = words[i]?.is;
  if (before?.attending === true) return true;
  return before?.framing === true && (!before.locating || tellsPresence(words, i));
}

function isAttribute(word: Word | undefined): boolean {
  return word !== undefined && (word.is.definite || word.is.articles || word.is.qualifiers);
}

/** `took part in`, `remarks by Mayor Ann Reed at` */
function tellsPresence(words: readonly Word[], preposition: number): boolean {
  for (let i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
    if (words[i]?.sentence !== words[preposition]?.sentence) return false;
    if (words[i]?.is.attending === true || words[i]?.is.statements === true) return true;
  }
  return false;
}

function leadsToEvent(words: readonly Word[], start: number): boolean {
  for (let i = start; i < start + COMPLEMENT; i++) {
    const word = words[i];
    if (word === undefined || word.gap !== 'plain' || word.is.locating) return false;
    if (word.is.events) return true;
  }
  return false;
}
