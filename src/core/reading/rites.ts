import { NONE } from './lexicon';
import { isProper } from './people';
import { agrees, isRussian } from './russianForms';
import { isDay, type Word } from './words';

/** Whoever attends stands no further before the act than this, in words. */
const REACH = 12;
/** What an act is of or on has no more words than this, up to what says that it is held. */
const LONGEST_COMPLEMENT = 8;
/** When and where it is held is told in no more words than this. */
const LONGEST_TIME = 7;
/** `holds`, `will host` */
const HOSTING = /^ho(?:ld|st)/;

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
  if (words[i]?.is.rites !== true || behind?.is.events === true) return false;
  if (behind?.gap === 'plain' && (behind.is.annexes || behind.is.seats || behind.is.rites)) return false;
  // `Opening of the second quay`
  const next = words[1]?.is;
  if (i === 0 && words[0]?.capital && (next?.concerning || next?.definite || next?.authors)) return true;
  return isAttended(words, i) || isHeldBefore(words, i) || isHeld(words, i) || isHosted(words, i);
}

function isHeld(words: readonly Word[], rite: number): boolean {
  for (let i = rite + 1; i <= rite + LONGEST_COMPLEMENT && words[i]?.gap === 'plain'; i++) {
    // `Assembly Chairwoman Ann Reed hosted a dinner`
    if (words[i]?.is.relatives || (i === rite + 1 && isOfPerson(words, i))) return false;
    if (words[i]?.is.acting) return true;
  }
  return false;
}

/** `Assembly Chairwoman`, `assembly speaker Ann Reed` */
function isOfPerson(words: readonly Word[], i: number): boolean {
  return words[i]?.capital === true || (words[i]?.is.titles === true && words[i + 1]?.capital === true);
}

/** `held its 12th General Assembly`, `will host a panel discussion` */
function isHosted(words: readonly Word[], rite: number): boolean {
  let i = rite - 1;
  while (i >= rite - 4 && words[i + 1]?.gap === 'plain' && qualifiesRite(words[i])) i--;
  // `se celebró el 3 de mayo en Puerto Olmo la asamblea`
  const before = i;
  while (i >= before - LONGEST_TIME && words[i + 1]?.gap === 'plain' && tellsDayOrPlace(words[i])) i--;
  const verb = words[i];
  return words[i + 1]?.gap === 'plain' && verb?.is.holding === true && (verb.is.acting || HOSTING.test(verb.lower));
}

function qualifiesRite(word: Word | undefined): boolean {
  return isAttribute(word) || word?.is.pronouns === true || word?.is === NONE || word?.is.common === true;
}

function tellsDayOrPlace(word: Word | undefined): boolean {
  return tellsDay(word) || word?.is.locating === true || isProper(word);
}

/** `el 3 de mayo`, `este viernes`, `am Freitag in Elmstadt` */
function tellsDay(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { is, hasDigit } = word;
  return hasDigit || isDay(word) || is.distance !== null || is.dating || is.dateParts || is.definite || is.vague;
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
  let verb = framing || introducing || locating ? i - 1 : i;
  // `asistió este viernes a la apertura`
  while (verb >= i - LONGEST_TIME && words[verb + 1]?.gap === 'plain' && tellsDay(words[verb])) verb--;
  return words[verb]?.is.attending === true;
}

/** `took part in`, `remarks by Mayor Ann Reed at` */
function tellsPresence({ is }: Word): boolean {
  return is.attending || is.statements;
}

function isAttribute(word: Word | undefined): boolean {
  return word !== undefined && (word.is.definite || word.is.articles || word.is.qualifiers);
}
