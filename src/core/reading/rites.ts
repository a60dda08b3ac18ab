import { NONE } from './lexicon';
import { agrees, isRussian } from './russianForms';
import type { Word } from './words';

/** Whoever attends stands no further before the act than this, in words. */
const REACH = 12;

/**
 * Whether an act is an event here, as somebody attends it or speaks at it, or it is said to be held.
 * ```bulletin
 * > | Mayor Ann Reed took part in the opening of the second quay
 *                    ^^^^^^^^^^^^     ^^^^^^^^^^
 * > | The opening will take place on May 3
 *         ^^^^^^^      ^^^^^^^^^^
 * ```
 */
export function isRite(words: readonly Word[], i: number): boolean {
  // `the Opening Ceremony` is one event.
  if (words[i]?.is.rites !== true || words[i + 1]?.is.events === true) return false;
  // `Opening of the second quay`
  const next = words[1]?.is;
  if (i === 0 && words[0]?.capital && (next?.concerning || next?.definite || next?.authors)) return true;
  return isAttended(words, i) || isHeldBefore(words, i) || (words[i + 1]?.is.concerning !== true && isHeld(words, i));
}

function isHeld(words: readonly Word[], rite: number): boolean {
  return words.slice(rite + 1, rite + 5).some(({ is, gap }) => is.acting && gap === 'plain');
}

/** `состоялось торжественное открытие` */
function isHeldBefore(words: readonly Word[], rite: number): boolean {
  let i = rite - 1;
  while (i >= rite - 2 && words[i + 1]?.gap === 'plain' && agrees(words[i], words[rite] as Word)) i--;
  return words[i + 1]?.gap === 'plain' && words[i]?.is.acting === true && isRussian(words[i]);
}

/** `attended the launch`, `during the opening of` */
function isAttended(words: readonly Word[], rite: number): boolean {
  let i = rite - 1;
  while (i >= rite - 3 && isAttribute(words[i])) i--;
  const { framing, introducing, locating } = words[i]?.is ?? NONE;
  if (framing && (!locating || words.slice(Math.max(0, i - REACH), i).some(tellsPresence))) return true;
  return words[framing || introducing ? i - 1 : i]?.is.attending === true;
}

/** `took part in`, `remarks by Mayor Ann Reed at` */
function tellsPresence({ is }: Word): boolean {
  return is.attending || is.statements;
}

function isAttribute(word: Word | undefined): boolean {
  return word !== undefined && (word.is.definite || word.is.articles || word.is.qualifiers);
}
