import { agrees, isRussian } from '../names/russianForms';
import { NONE } from '../words/lexicon';
import { isNext, type Word } from '../words/words';

/** Whoever attends stands no further before the act than this, in words. */
const REACH = 12;
/** What an act is of or on has no more words than this, up to what says that it is held. */
const LONGEST_COMPLEMENT = 8;

/**
 * Whether an act, or a gathering that may be something else, is an event here, as somebody attends it or speaks at it, or it is said to be held.
 * ```bulletin
 * > | Mayor Ann Reed took part in the opening of the second quay
 *                    ^^^^^^^^^^^^     ^^^^^^^^^^
 * > | The opening will take place on May 3
 *         ^^^^^^^      ^^^^^^^^^^
 * ```
 */
export function isRite(words: readonly Word[], i: number): boolean {
  const behind = words[i + 1];
  // `the Opening Ceremony` is one event, `the Convention Hall` none.
  if (!words[i]?.is.rites || behind?.is.events) return false;
  if (behind?.gap === 'plain' && (behind.is.annexes || behind.is.seats || behind.is.rites)) return false;
  // `Opening of the second quay`, `WHAT: Ribbon cutting at the second quay`, `14:00 Opening of the second quay`
  const label = words[1]?.gap === 'colon' ? 1 : 0;
  const start = words[label]?.hasDigit ? label + 1 : label;
  const next = behind?.is;
  if (
    (i === start || (start > 0 && i === 2)) &&
    words[start]?.capital &&
    (next?.concerning || next?.definite || next?.authors || (start > 0 && next?.locating))
  )
    return true;
  return isAttended(words, i) || isHeldBefore(words, i) || isHeld(words, i);
}

function isHeld(words: readonly Word[], rite: number): boolean {
  for (let i = rite + 1; i <= rite + LONGEST_COMPLEMENT && (isNext(words, i) || opensAside(words, i, rite)); i++) {
    // `Assembly Chairwoman Ann Reed hosted a dinner`
    if (words[i]?.is.relatives || (i === rite + 1 && words[i]?.capital)) return false;
    // `The Elm Panel held a meeting`
    if (words[i]?.is.acting) return !(words[i]?.is.holding && words[i + 1]?.is.articles);
  }
  return false;
}

/** `The launch, attended by` */
function opensAside(words: readonly Word[], i: number, rite: number): boolean {
  return i === rite + 1 && words[i]?.gap === 'comma' && words[i]?.is.acting === true;
}

/** `состоялось торжественное открытие`, `held its Assembly`, `se celebró la asamblea` */
function isHeldBefore(words: readonly Word[], rite: number): boolean {
  let i = rite - 1;
  while (i >= rite - 4 && isNext(words, i + 1) && describes(words[i], words[rite] as Word)) i--;
  const verb = words[i];
  return isNext(words, i + 1) && verb?.is.acting === true && (verb.is.holding || isRussian(verb));
}

function describes(word: Word | undefined, rite: Word): boolean {
  return (
    agrees(word, rite) || isAttribute(word) || word?.is.pronouns === true || (word?.is === NONE && !word.possessive)
  );
}

/** `attended the launch`, `during the opening of` */
function isAttended(words: readonly Word[], rite: number): boolean {
  let i = rite - 1;
  while (i >= rite - 3 && isAttribute(words[i])) i--;
  // `attended training`, which is none of a day
  if (i === rite - 1 && words[rite]?.lower.endsWith('ing') && !words[rite + 1]?.is.concerning) return false;
  const { framing, introducing, locating, concerning, openers } = words[i]?.is ?? NONE;
  // `at the opening of the quay`
  if (framing && words[i]?.lower === 'at' && words[rite + 1]?.is.concerning) return true;
  if (framing && (!locating || words.slice(Math.max(0, i - REACH), i).some(tellsPresence))) return true;
  if (framing || introducing || locating || concerning || openers) i--;
  // `asistieron ayer a la inauguración`
  return words[words[i]?.is.distance === null ? i : i - 1]?.is.attending === true;
}

/** `took part in`, `remarks by Mayor Ann Reed at` */
function tellsPresence({ is }: Word): boolean {
  return is.attending || is.statements;
}

function isAttribute(word: Word | undefined): boolean {
  return word !== undefined && (word.is.definite || word.is.articles || word.is.qualifiers);
}
