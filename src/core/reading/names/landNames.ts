import { isNext, type Word } from '../words/words';
import { describesBody, isRussianBody } from './russianNames';

// Which runs of proper words are names of lands and bodies, and none of people.

/** How English titles end, behind which `de` opens a name: `Minister de Reed`. */
const ENGLISH_TITLE = /(?:ster|dent|tary|llor|rnor|ssador|ioner)$/;
/** `l’Orme`, `d’Orme`: an article or preposition of two characters in front of a name. */
export const ELIDED = /^[dl]['’]/u;
/** What a German genitive or dative stands behind. */
export const GERMAN_ARTICLE = /^(?:de[mnrs]|die|vom)$/;
/** Endings of what bodies are called in Romance languages, behind which their names stand. */
const BODY = /(?:dad|ión|ci[ao]|tro|ité|sité|iva|tuto|[cs]ejo|seil|ámara|ierno|[eg]io|anco|unta|^expo|^ecole|^école)$/;
const MONK = /^(?:архимандрит|игумен|иеромонах)/u;

/** Whether a word says what kind of body the words behind it name: `Universidad`. */
export function isBodyNoun(word: Word | undefined): boolean {
  return BODY.test(word?.lower ?? '');
}

/** Whether the words `[first, end)` behind a title name what that is of: `Президент Норландии`, `Président de l’Elme`. A single Cyrillic word is a surname only if it looks like one. */
export function isLand(words: readonly Word[], first: number, end: number): boolean {
  const word = words[first];
  // `Cancilleres de Norlandia y Vestlandia`, `para Norlandia y el Sur`, but not `Minister de Reed`
  if (
    word?.capital === false &&
    !(word.is.dateParts && ENGLISH_TITLE.test(words[first - 1]?.lower ?? '')) &&
    (word.is.dateParts || word.is.definite || word.is.joining)
  )
    return true;
  // `Norlandia y Vestlandia`
  if (end - first === 3 && words[first + 1]?.capital === false && words[first + 1]?.is.joining) return true;
  if (word && ELIDED.test(words[end - 1]?.text ?? '') && !words[end - 2]?.capital) return true;
  if (!word) return false;
  // `Губернатор Вязовской области`
  if (isNext(words, end) && describesBody(words, end - 1)) return true;
  // `den Präsidenten Norlands, Hans Roth`
  // `den Botschafter von Norland, Hans Roth`
  const isOfGerman = end - first === 1 ? isGermanGenitive(words, first) : end - first === 2 && word.lower === 'von';
  if (isOfGerman && ((words[end]?.gap === 'comma' && words[end]?.capital) || words[end]?.is.locating)) return true;
  if (end - first === 1 && MONK.test(words[first - 1]?.lower ?? '')) return false;
  return isRussianBody(word, words[end - 1] ?? word);
}

function isGermanGenitive(words: readonly Word[], i: number): boolean {
  return words[i]?.lower.endsWith('s') === true && GERMAN_ARTICLE.test(words[i - 2]?.lower ?? '');
}
