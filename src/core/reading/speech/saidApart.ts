import type { Mention } from '../names/mention';
import { isNominative, isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { isNext, type Word } from '../words/words';

/** Verb and subject are no further apart than this, in words. */
const FARTHEST = 12;
/** What was said ends with a dash in front of the verb: `», –`, in a dialogue `, –`. */
const ENDS_QUOTE = /[,.!?…»”"]\s?[–—-]\s$/u;
const OPENS_DIALOGUE = /^\W{0,4}[–—-]\s/u;
/** A verb in the third person. */
const VERB = /(?:ла?(?:с[ья])?|[еи]тс?я?)$/u;
/** A masculine first name in the nominative. */
const MASCULINE = /[^аеёиоуыэюя]$/u;
const SHE = /ла(?:сь)?$/u;
/** Whom something is told, and a day’s number: `журналистам`. */
const TOLD = /[ая]м$|^\d/u;

/**
 * Whether a verb of speaking stands before a Russian subject, with the occasion, the listeners or an unknown title between them.
 * ```bulletin
 * > | «Причал открыт», — заявил журналистам в пятницу начальник порта Иван Строев.
 *                        ^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function isSaidApart(words: readonly Word[], mention: Mention): boolean {
  const verb = verbBefore(words, mention.first);
  if (verb < 0 || !isRussian(words[mention.last] as Word)) return false;
  if (mention.role !== null) return isNominative(headOf(words, mention));
  if (!words[verb]?.is.speakingFirst) return false;
  const first = words[mention.first]?.lower ?? '';
  return (MASCULINE.test(first) || SHE.test(words[verb]?.lower ?? '')) && namesSubject(words, verb + 1, mention.first);
}

/**
 * Whether a Russian subject stands behind something said and a dash, whatever verb leads to it.
 * ```bulletin
 * > | «Причал открыт», – поделилась радостью мэр Вязова Анна Речная
 *                        ^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function isBehindQuote({ text, words }: Parsed, mention: Mention): boolean {
  const { first, last } = mention;
  let verb = first - 1;
  // `», — сказал сенатор Совета Федерации, мэр Вязова Иван Строев.`
  const isApposed = words[first]?.gap === 'comma' && !isNext(words, last + 1);
  while (verb > first - FARTHEST && words[verb]?.gap === 'plain' && (isApposed || !words[verb]?.capital)) verb--;
  const { gap, from = 0, capital = true, lower = '' } = words[verb] ?? {};
  if (!(isApposed || isNext(words, first)) || capital || !isRussian(words[last]) || !VERB.test(lower)) return false;
  if (gap !== 'quote' && !OPENS_DIALOGUE.test(text)) return false;
  if (!ENDS_QUOTE.test(text.slice(words[verb - 1]?.to ?? 0, from))) return false;
  if (mention.role !== null) return isNominative(headOf(words, mention));
  const isNear = words[first - 1]?.is.governors === false && words[first - 1]?.is.introducing === false;
  return isNear && (MASCULINE.test(words[first]?.lower ?? '') || SHE.test(lower));
}

/** The verb of speaking before the word `first`, with no comma between; -1 where there is none. */
function verbBefore(words: readonly Word[], first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
    const word = words[i] as Word;
    const gap = words[i + 1]?.gap;
    if (gap !== 'plain' && gap !== 'quote') return -1;
    if (word.is.speaking || word.is.speakingFirst) return i < first - 1 ? i : -1;
  }
  return -1;
}

/** The word that says what title somebody has: `министр`. */
function headOf(words: readonly Word[], { first, last }: Mention): string {
  return words.slice(first, last).find(({ is }) => is.titles)?.lower ?? '';
}

/** Whether an unknown title in the nominative, or only a day or an occasion, stands between verb and name: `сказал политолог`. */
function namesSubject(words: readonly Word[], start: number, end: number): boolean {
  const between = words.slice(start, end);
  const before = between.at(-1)?.is;
  // `подчеркнул на встрече с жителями`
  if (before?.governors === false && between[0]?.is.locating && between.some(({ is }) => is.events)) return true;
  return (
    between.some(({ lower, capital, is }) => !capital && !is.governors && !is.locating && isNominative(lower)) ||
    between.every(tellsOccasion)
  );
}

function tellsOccasion({ lower, is }: Word): boolean {
  return is.locating || is.statements || is.weekday > 0 || is.month > 0 || is.distance !== null || TOLD.test(lower);
}
