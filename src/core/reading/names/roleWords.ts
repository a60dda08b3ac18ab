import { NONE, type WordClasses } from '../words/lexicon';
import type { Word } from '../words/words';
import { isRussian } from './russianForms';

// Which words a title is made of.

/** `directrice de l’Elme` */
const ELIDED = /^[dl]['’]\p{Lu}/u;
/** Endings of small words behind a title that tell its land, in Romance languages. */
const ADJECTIVE =
  /(?:an[oa]|in[oa]|pe[oa]|[iu][cs][oa]|án|ens[e]|és|es[ae]|eñ[oa]|ens?|enne|ais|aise|ois|oise|ain|aine|ande?|elect[oa]|éenne|éen)$/u;

/** `M. Jean Morel`, `S.E.M Jean Morel` */
export const FRENCH = /^M\.?$/;
/** How German adjectives end behind an article. */
const GERMAN = /e[nrs]?$/u;
const GERMAN_ARTICLE = /^(?:d(?:e[mnr]|ie)|eine[mnr]?|ein)$/;

/** Titles that one bears beside an office. */
const RANK = /^(?:ambassador|professor|prince|princess)$/;

/** Whether one of the words `[first, last]`, both inclusive, is a title’s head. */
export function hasTitle(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (words[i]?.is.titles) return true;
  return false;
}

/** Whether a title may begin with a word, or have it behind its first one. */
export function opensRole(word: Word | undefined): boolean {
  if (!word) return false;
  // `WHO Director-General`
  if (word.upper && word.is.relatives) return true;
  return (word.capital && !word.is.openers && !word.is.definite) || word.is.titles || word.is.common;
}

/** Whether a word may stand in a title. */
export function inRole(word: Word | undefined): boolean {
  if (!word || isBreaker(word)) return false;
  return (
    opensRole(word) ||
    ELIDED.test(word.text) ||
    word.is.connectors ||
    (isRussian(word) && !word.capital && !isVerb(word.lower))
  );
}

/** `presidente norlandiano Juan Ruiz`, `vicepresidente segundo, Juan Ruiz` */
export function isAdjective(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word?.gap !== 'plain' || word.capital || !before) return false;
  if (!before.is.titles && !(before.is.common && before.capital)) return false;
  return word.is.qualifiers || (word.is === NONE && ADJECTIVE.test(word.lower));
}

/** `die norländische Ministerin`: a small word between a German article and a title. */
export function isGermanAdjective(words: readonly Word[], i: number): boolean {
  const [article, word, title] = [words[i - 1], words[i], words[i + 1]];
  if (word?.gap !== 'plain' || word.capital || !GERMAN.test(word.lower) || title?.gap !== 'plain') return false;
  return title.capital && GERMAN_ARTICLE.test(article?.lower ?? '');
}

/** Words at which a title cannot go on: events, texts, verbs of speaking, dates. */
export function isBreaker({ is, capital, upper, text }: Word): boolean {
  // `EU Ambassador`, though `eu` is a French participle.
  if (upper && text.length === 2) return false;
  // With a capital `Chair` is the title, without one it may be what a person does.
  // … and `States` a part of a body's name.
  if (capital) return !is.titles && (breaksRole(is) || (is.speaking && !is.common));
  return breaksRole(is) || is.speaking || is.presence;
}

function breaksRole(is: WordClasses): boolean {
  const isDay = is.month > 0 || is.weekday > 0 || is.distance !== null;
  return (
    isDay ||
    (is.events && !is.bodies) ||
    is.statements ||
    (is.holding && !is.connectors) ||
    is.attending ||
    is.citing ||
    is.meeting
  );
}

/** `встречается`, `состоялось`, `назначен` */
function isVerb(lower: string): boolean {
  return /(?:тся|лся|лась|лось|лись|чена?|жена?|стал[аи]?)$/u.test(lower);
}

/** `Permanent Representative to the Quay Council, Ambassador Ann Reed`: her rank says less than her office. */
export function isRank(words: readonly Word[], i: number): boolean {
  return RANK.test(words[i]?.lower ?? '') && words[i - 1]?.capital === true;
}
