import { isRussian } from '../names/russianForms';
import { isInstrumental } from '../names/russianNames';
import { isNext, type Word } from '../words/words';

// What stands behind a person and makes them a speaker, though no verb of speaking follows at once.

/** A verb stands no further behind its subject than this, in words; a second verb no further than `LONGEST_CLAUSE`. */
const LONGEST_INSERTION = 12;
const LONGEST_CLAUSE = 40;
/** A clause between commas, between a subject and its verb, has no more words than this. */
const LONGEST_ASIDE = 20;

/** Passive participles of verbs of speaking in their short forms. */
const SAID =
  /^(?:подч[её]ркнут|отмечен|(?:вы)?сказан|(?:за|объ)явлен|сообщен|указан|предложен|озвучен|выражен)[аоы]?$/u;
const REPORT = /^(?:доклад|отчет)/u;

/** Whether a Russian verb of speaking only tells that a report was made: `выступил с докладом`. */
export function reportsOnly(words: readonly Word[], verb: number): boolean {
  return REPORT.test(words[verb + 2]?.lower ?? '') && words[verb + 1]?.is.introducing === true;
}

/** Whether somebody’s words follow: `issued the following statement:`, `provided the following readout:`, and the words follow. */
export function statesBelow(words: readonly Word[], start: number, next: number): boolean {
  for (let i = start; i < Math.min(next, start + LONGEST_INSERTION); i++) {
    if (words[i]?.gap === 'stop' || words[i]?.gap === 'colon') return false;
    const before = words[i - 1]?.is;
    if (!before?.following || before.concerning) continue;
    // `had the following to say …:`
    if (words[i]?.is.statements || (words[i]?.is.towards && words[i + 1]?.lower === 'say')) return true;
  }
  return false;
}

/** Whether a verb that is no speech leads to one: `thanked the crews and expressed …`, `sent a message …` */
export function leadsToSpeech(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < Math.min(words.length, verb + LONGEST_CLAUSE); i++) {
    const word = words[i];
    if (!word || word.gap === 'stop') return false;
    if (i < verb + 5 && word.is.statements) return true;
    if (word.is.speaking) return true;
  }
  return false;
}

/**
 * Whether a Russian name in the instrumental is of the one who said something, in the passive: `Иваном Строевым было отмечено`, `как было сказано
 * мэром Иваном Строевым`.
 */
export function saysInPassive(words: readonly Word[], first: number, last: number): boolean {
  if (!isRussian(words[last]) || !isInstrumental(words[last])) return false;
  const verb = words[last + 1]?.lower.startsWith('был') === true ? last + 2 : last + 1;
  return [verb, first - 1].some((i) => SAID.test(words[i]?.lower ?? '') && words[Math.max(i, first)]?.gap === 'plain');
}

/** In Russian the place and the occasion may stand between subject and verb, or an event at which they speak: `провела брифинг, где рассказала`. */
export function speaksLater(words: readonly Word[], start: number, next: number): boolean {
  for (let i = start; i < Math.min(next, start + LONGEST_INSERTION); i++) {
    const word = words[i];
    if (!word || word.gap === 'stop') return false;
    if (word.gap === 'comma') return word.is.clausal && !word.is.relatives && words[i + 1]?.is.speaking === true;
    if (word.is.speaking) return !reportsOnly(words, i);
  }
  return false;
}

/**
 * The word behind a clause between commas that opens at `start`; `start` itself where there is none.
 * ```bulletin
 * > | Mayor Ann Reed, who opened the quay on Monday, said …
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function behindAside(words: readonly Word[], start: number, next: number): number {
  const opening = words[start]?.gap;
  if ((opening !== 'comma' && opening !== 'open') || words[start]?.is.joining) return start;
  const closing = opening === 'open' ? 'close' : opening;
  for (let i = start + 1; i < Math.min(next, start + LONGEST_ASIDE); i++) {
    const gap = words[i]?.gap;
    // `Ann Reed (Port Elm), who opened the quay, said`
    // `Ann Reed, PhD, Mayor of Port Elm, said`
    if (gap === 'comma' && opening === gap && words[i]?.capital && i < next - 1) continue;
    if (gap === closing)
      return isPredicate(words, i) ? i : closing === 'close' ? behindAsideOf(words, i, start, next) : start;
    if (gap === 'stop' || gap === 'colon') return start;
  }
  return start;
}

/** The predicate behind the comma that ends what opens at the word `first`, else `start`. */
function behindAsideOf(words: readonly Word[], first: number, start: number, next: number): number {
  for (let i = first + 1; i < Math.min(next, start + LONGEST_ASIDE) && words[i]?.gap !== 'stop'; i++)
    if (words[i]?.gap === 'comma') return isPredicate(words, i) ? i : start;
  return start;
}

/**
 * The word behind what tells where a subject is from, if a predicate stands there; else `start`.
 * ```bulletin
 * > | Ann Reed of the Harbour Office said …
 *              ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function behindOrigin(words: readonly Word[], start: number): number {
  const of = words[start];
  if (of?.gap !== 'plain' || of.capital || of.is.joining || !(of.is.connectors || of.is.sources)) return start;
  let i = start + 1;
  while (i < start + LONGEST_INSERTION && isNext(words, i) && isOfOrigin(words[i] as Word)) i++;
  return words[i - 1]?.capital && isNext(words, i) && isPredicate(words, i) ? i : start;
}

function isOfOrigin({ capital, is }: Word): boolean {
  return capital || is.connectors || is.definite;
}

/** Whether a verb says something only with the particle that ends its sentence: `stellte fest`, `wies darauf hin`. */
export function isParted(words: readonly Word[], verb: number): boolean {
  if (!words[verb]?.is.separable) return false;
  for (let i = verb + 1; i < verb + LONGEST_CLAUSE && words[i]?.sentence === words[verb]?.sentence; i++)
    if (words[i]?.is.parted) return !isNext(words, i + 1);
  return false;
}

/** `ha declarado` */
export function isPerfect(words: readonly Word[], i: number): boolean {
  return words[i]?.is.auxiliaries === true && words[i + 1]?.is.participles === true;
}

/** `said`, `also said`, `a déclaré` */
function isPredicate(words: readonly Word[], i: number): boolean {
  const is = words[i]?.is;
  return is !== undefined && (is.speaking || is.adverbs || isPerfect(words, i) || isParted(words, i));
}
