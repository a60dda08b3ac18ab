import { VOCABULARY } from './vocabulary';
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
  if (!VOCABULARY.rites.has(words[i]?.lower ?? '') || !isOf(words[i + 1])) return false;
  return isAttended(words, i) && !leadsToEvent(words, i + 2);
}

function isOf(word: Word | undefined): boolean {
  return word?.gap === 'plain' && VOCABULARY.concerning.has(word.lower);
}

function isAttended(words: readonly Word[], rite: number): boolean {
  let i = rite - 1;
  while (i > 0 && i >= rite - 3 && isAttribute(words[i])) i--;
  const before = words[i]?.lower ?? '';
  if (VOCABULARY.attending.has(before)) return true;
  return VOCABULARY.framing.has(before) && tellsPresence(words, i);
}

function isAttribute(word: Word | undefined): boolean {
  const lower = word?.lower ?? '';
  return VOCABULARY.definite.has(lower) || VOCABULARY.articles.has(lower) || VOCABULARY.qualifiers.has(lower);
}

/** `took part in`, `remarks by Mayor Ann Reed at` */
function tellsPresence(words: readonly Word[], preposition: number): boolean {
  for (let i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
    const lower = words[i]?.lower ?? '';
    if (words[i]?.sentence !== words[preposition]?.sentence) return false;
    if (VOCABULARY.attending.has(lower) || VOCABULARY.statements.has(lower)) return true;
  }
  return false;
}

function leadsToEvent(words: readonly Word[], start: number): boolean {
  for (let i = start; i < start + COMPLEMENT; i++) {
    const word = words[i];
    if (word === undefined || word.gap !== 'plain' || VOCABULARY.locating.has(word.lower)) return false;
    if (VOCABULARY.events.has(word.lower)) return true;
  }
  return false;
}
