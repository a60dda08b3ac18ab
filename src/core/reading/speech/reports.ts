import { isBehindPreposition } from '../meetings/contacts';
import { wiresBehind } from '../meetings/gatherings';
import { conversesAt, leadsTo } from '../meetings/guests';
import type { Mention } from '../names/mention';
import { isProper } from '../names/people';
import { isCyrillic, isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import { beforeArticle, isDay, isNext, isWeekday, type Word } from '../words/words';
import { bodyReports, holdsSomething } from './bodies';
import {
  behindAside,
  behindOrigin,
  isParted,
  isPerfect,
  leadsToSpeech,
  reportsOnly,
  saysInPassive,
  speaksLater,
  statesBelow,
} from './leads';
import { isBehindQuote, isSaidApart } from './saidApart';
import { pronounReports, surnameReports, titleReports } from './shortReports';
import { leadsToSpeaker, type Speech, speechBy } from './speech';

/** A second verb stands no further behind its subject than this, in words. */
const LONGEST_CLAUSE = 40;
/** When something was said is told in no more words than this. */
const LONGEST_TIME = 4;
/** A quotation opens behind a colon. */
const OPENS_QUOTE = /[:：]\s?["“«„]/u;
const DATIVE = /[уюе]$/u;
/** `sagte`, `afirmó` */
const REFLEXIVE = /^s(?:e|ich)$/;
const PRETERITE = /[^ao]te$|ó$/;
const SAYING = /ing$/;

/**
 * Who a line reports as having said something.
 * ```bulletin
 * > | In her remarks, Mayor Ann Reed also stressed …
 *                           ^^^^^^^^      ^^^^^^^^
 * ```
 */
export function reportsIn(parsed: Parsed): Speech[] {
  return [
    ...reports(parsed),
    ...surnameReports(parsed),
    ...titleReports(parsed),
    ...pronounReports(parsed),
    ...bodyReports(parsed),
  ];
}

function reports(parsed: Parsed): Speech[] {
  const { words, people } = parsed;
  return people.flatMap((mention, i) => {
    const sure = !isPlacelike(words, mention);
    if (isCited(words, mention) || isBehindQuote(parsed, mention) || isToldBy(words, mention))
      return [speechBy('report', mention, sure)];
    if (!isSubject(words, mention)) return [];
    if (asks(words, mention)) return [speechBy('label', mention, true)];
    if (statesBelow(words, mention.last + 1, people[i + 1]?.first ?? words.length))
      return [speechBy('heading', mention, sure)];
    if (speaks(words, mention, people[i + 1]?.first ?? words.length) || isQuoted(parsed, mention))
      return [speechBy('report', mention, sure)];
    return words[behindAdverbs(words, mention.last + 1, words.length)]?.is.leading
      ? [speechBy('letter', mention, true)]
      : [];
  });
}

function isSubject(words: readonly Word[], mention: Mention): boolean {
  if (mention.possessive || isOfUnnamed(words, mention)) return false;
  const before = words[mention.first - 1];
  // `talks with the Mayor Ann Reed`
  const governor = words[mention.first - 2];
  if (before?.is.definite && leadsTo(governor)) return false;
  // `PC Ann Reed, of the Elm Harbour Unit, said`
  if (before?.is.definite && !mention.titled && (governor?.is.concerning || governor?.is.sources)) return false;
  // `recibió en la Casa Elma a su par`
  if (!mention.titled && isBehindPreposition(words, mention.first)) return false;
  // `And Ann Reed said`
  return !isNext(words, mention.first) || !before?.is.governors || (before.is.joining && before.gap === 'stop');
}

function isToldBy(words: readonly Word[], mention: Mention): boolean {
  return isCyrillic(mention.name) && saysInPassive(words, mention.first, mention.last) && isSubject(words, mention);
}

/**
 * Whether a title with an indefinite article stands for somebody unnamed, and the name behind it for whom they work.
 * ```bulletin
 * > | An aide to Mayor Ann Reed said …
 *     ^^^^^^^^^^^
 * ```
 */
function isOfUnnamed(words: readonly Word[], { first, last, from }: Mention): boolean {
  const start = words[first]?.is.articles ? first + 1 : first;
  const article = words[start - 1]?.is;
  if (!article || article.definite || !(article.articles || article.openers)) return false;
  let isTheirs = false;
  for (let i = start; i < last && (words[i]?.from ?? from) < from; i++) {
    const is = words[i]?.is;
    if (is?.titles && isTheirs && words[i + 1]?.from === from) return true;
    if (is?.joining) isTheirs = false;
    else if (is?.connectors || is?.governors) isTheirs = true;
  }
  return false;
}

/** `La Cruz has expressed`: a name that opens with an article is a place's, if no title says else. */
function isPlacelike(words: readonly Word[], { first, titled }: Mention): boolean {
  return !titled && words[first]?.is.particles === true;
}

function speaks(words: readonly Word[], mention: Mention, next: number): boolean {
  if (isInverted(words, mention) || isSaidApart(words, mention)) return true;
  const isFirm = words[mention.last]?.is.companies;
  const start = isFirm ? mention.last + 1 : behindOrigin(words, mention.last + 1);
  const limit = start > mention.last + 1 || opensOccasion(words[start]) ? words.length : next;
  const verb = behindAdverbs(words, behindAside(words, start, limit), limit);
  const is = words[verb]?.is;
  if (continues(words[verb]) && isParted(words, verb)) return true;
  // `отмечает юбилей`
  if (words.slice(verb + 1, verb + 3).some((word) => word.is.commemorating && !word.is.statements && isRussian(word)))
    return false;
  if (wiresBehind(words, verb) > 0 || hasSubjectBehind(words, verb, mention)) return false;
  // `sostuvo una reunión`, `spoke with` are no verbs of saying something.
  const holds = holdsSomething(words, verb) || conversesAt(words, verb) > 0 || reportsOnly(words, verb);
  if (verb < limit && continues(words[verb]) && !holds && (is?.speaking || is?.participles)) return true;
  if (verb < limit && continues(words[verb]) && speaksOf(words, verb)) return true;
  // `Ann Reed was quoted as saying`
  if (words[verb]?.is.passive && words[verb + 1]?.lower === 'quoted') return true;
  // `Ann Reed, who said`
  if (verb < limit && words[verb]?.gap === 'comma' && is?.relatives && words[verb + 1]?.is.speaking) return true;
  if (verb < words.length && words[verb]?.is.leading) return leadsToSpeech(words, verb);
  return isRussian(words[mention.last]) && speaksLater(words, verb, limit);
}

/** `Reed, after her talks with Hill, told reporters`: in such a clause others are named. */
function opensOccasion(word: Word | undefined): boolean {
  return word?.gap === 'comma' && (word.is.following || word.is.framing);
}

/** `… откроет Иван Строев, сообщает пресс-служба порта`: behind a comma a Russian verb has its subject at once behind it. */
function hasSubjectBehind(words: readonly Word[], verb: number, { first, last }: Mention): boolean {
  const subject = words[verb + 1];
  // `Модератор, мэр Иван Строев, отметил`
  if (words[first]?.gap === 'comma' && !subject?.is.bodies) return false;
  if (verb !== last + 1 || words[verb]?.gap !== 'comma' || !isRussian(words[last])) return false;
  return words[verb]?.is.speaking && subject?.gap === 'plain';
}

/** `speaks about`, `calls for`, but not `speaks at`, `speaks with` */
function speaksOf(words: readonly Word[], verb: number): boolean {
  const topic = words[verb + 1]?.is;
  if (words[verb]?.is.calling) return words[verb + 1]?.lower === 'for';
  return words[verb]?.is.conversing === true && topic?.topics === true && !topic.locating;
}

/** `said Mayor Ann Reed`; behind a subject of its own the verb has its object or clause there: `Reed said Mayor Hill will …`. */
function isInverted(words: readonly Word[], { first, last }: Mention): boolean {
  // `afirmó el alcalde Andrés Molina`
  // `said the harbour’s director`
  const owner = words[first - 1]?.possessive ? first - 1 : first;
  const behind = beforeTold(words, beforeTime(words, beforeArticle(words, owner - 1)), owner);
  // `freute sich Bürgermeisterin Anna Roth`
  const at = REFLEXIVE.test(words[behind]?.lower ?? '') ? behind - 1 : behind;
  const [before, verb] = [words[at - 1], words[at]];
  if (!isNext(words, first) || !isNext(words, at + 1) || isDative(words[first])) return false;
  if (verb?.is.participles === true && before?.is.auxiliaries) return true;
  if (!verb || !(leadsToSpeaker(verb) || isParted(words, at))) return false;
  // `Как сообщает Elm Press`: an agency.
  if (isRussian(verb) && !isRussian(words[last])) return false;
  if (verb.gap !== 'plain' || before?.is.openers) return true;
  // `« … », se réjouit Anne Roux`
  if (before && before.gap !== 'plain' && REFLEXIVE.test(before.lower)) return true;
  // `In Elmstadt sagte Bürgermeisterin Anna Roth`: in other languages than English the verb may follow what is no subject.
  const isSubject = isProper(before) && !words.slice(Math.max(0, at - 3), at - 1).some(({ is }) => is.locating);
  return (isRussian(words[last]) || PRETERITE.test(verb.lower) || verb.is.separable) && !isSubject;
}

/** The verb right behind a quotation, where only whom it was told stands between: `», dijo a los periodistas el alcalde`; else the word `i` itself. */
function beforeTold(words: readonly Word[], i: number, name: number): number {
  if (!words[name - 1]?.is.definite) return i;
  for (let to = i; to > i - LONGEST_TIME && isNext(words, to); to--)
    if (words[to]?.is.introducing || words[to]?.is.towards) return leadsToSpeaker(words[to - 1]) ? to - 1 : i;
  return i;
}

/** The word before what only tells when, or the word `i` itself: `dijo este martes el alcalde`, `a déclaré mardi le maire`. */
function beforeTime(words: readonly Word[], i: number): number {
  let at = i;
  while (at > i - LONGEST_TIME && isNext(words, at + 1) && tellsTime(words, at)) at--;
  return at;
}

function tellsTime(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const { is, hasDigit } = word;
  const isTime = isDay(word) || is.distance !== null || hasDigit || is.dating;
  return isTime || (is.vague && isWeekday(words[i + 1]));
}

/** `сказал президенту Ивану Строеву`: whom something is told. */
function isDative(word: Word | undefined): boolean {
  return isRussian(word) && DATIVE.test(word?.lower ?? '');
}

/** `according to Mayor Ann Reed`, `this was stated by Mayor Ann Reed` */
function isCited(words: readonly Word[], { first, last }: Mention): boolean {
  const author = beforeArticle(words, first - 1);
  // `according to a statement from Mayor Ann Reed`
  const isText = (words[author]?.is.sources || words[author]?.is.agents) && words[author - 1]?.is.statements;
  const at = isText ? author - (words[author - 2]?.is.articles ? 3 : 2) : author;
  const before = words[at];
  const leads = before?.is.towards || before?.is.connectors;
  if (before?.is.citing || (leads && words[at - 1]?.is.citing)) return true;
  // `in the words of Ann Reed`
  if (words[at - 1]?.lower === 'words' && before?.is.concerning) return true;
  // `Pour Anne Roux, « … »`
  if (before?.lower === 'pour' && before.gap === 'stop' && words[last + 1]?.gap === 'quote') return true;
  // `This was stated by Mayor Ann Reed`
  const isPassive = words[at - 1]?.is.speaking === true && words[at - 2]?.is.passive === true;
  return before?.is.agents === true && isPassive && words[at - 3]?.is.vague === true;
}

/**
 * ```bulletin
 * > | Ms Ann Reed To ask the Minister for Ports when …
 *                 ^^^^^^
 * ```
 */
function asks(words: readonly Word[], { last }: Mention): boolean {
  const to = words[last + 1];
  return to?.is.towards === true && to.capital && words[last + 2]?.is.asking === true;
}

/** Where a verb may stand: behind adverbs, and behind the auxiliary of a participle. */
function behindAdverbs(words: readonly Word[], start: number, next: number): number {
  let verb = start;
  // `on his part explained`, `in an address, said`
  const [of, text] = [words[verb + 1]?.is, words[verb + 2]];
  const isIn = words[verb]?.is.locating && of?.articles && text?.is.statements;
  if (isIn || (text?.lower === 'part' && of?.pronouns)) verb += 3;
  while (verb < next && continues(words[verb]) && words[verb]?.is.adverbs) verb++;
  return isPerfect(words, verb) ? verb + 1 : verb;
}

function continues(word: Word | undefined): boolean {
  return word?.gap === 'plain' || word?.gap === 'comma' || word?.gap === 'close';
}

/**
 * Whether the sentence that a person opens as its subject ends in a quotation, or goes on with a verb of speaking.
 * ```bulletin
 * > | Mayor Ann Reed opened the quay with Governor Bob Hill: “It is long.”
 * > | Mayor Ann Reed met with Governor Bob Hill and expressed …
 * ```
 */
function isQuoted({ text, words }: Parsed, { first, last }: Mention): boolean {
  const sentence = words[last]?.sentence;
  if (!continues(words[last + 1]) || words[last + 1]?.capital !== false || !opensSubject(words, first)) return false;
  for (let i = last + 1; i < last + LONGEST_CLAUSE; i++) {
    const word = words[i];
    if (!word || word.sentence !== sentence) return false;
    if (word.gap === 'colon') return OPENS_QUOTE.test(text.slice(words[i - 1]?.to, word.from));
    if (word.is.relatives || (word.is.clausal && i > last + 2) || (i === last + 1 && word.is.joining)) return false;
    if (words[i - 1]?.is.joining && (word.is.speaking || isPerfect(words, i))) return true;
    // `paid tribute to the crews, saying`, `opened the talks by stressing`
    if (SAYING.test(word.lower) && word.is.speaking && (word.gap === 'comma' || words[i - 1]?.is.agents)) return true;
  }
  return false;
}

/** `Reed briefed Mayor Hill`: behind a verb stands its object. */
function opensSubject(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  return !before || !isNext(words, first) || before.is.definite || before.is.openers || before.capital;
}
