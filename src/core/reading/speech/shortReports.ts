import { isProper } from '../names/people';
import { roleBefore } from '../names/roles';
import { isCyrillic, isGenitive, isNominative, isRussian } from '../names/russianForms';
import { isSurname } from '../names/russianNames';
import type { Parsed } from '../parsed';
import { spanAt, spanUpTo } from '../words/spans';
import { isNext, type Word } from '../words/words';
import { behindAside, isPerfect, leadsToSpeech, reportsOnly, saysInPassive } from './leads';
import { leadsToSpeaker, type Speech, speechOf } from './speech';

// Those who are reported under less than their full name.

const INVERTED = /-(?:il|elle)$/;
const CLOSING_QUOTE = /["”»]/u;

/**
 * A surname alone, which the post must know from elsewhere.
 * ```bulletin
 * > | Reed told reporters that the quay is open.
 *     ^^^^
 * ```
 */
export function surnameReports({ text, words, people }: Parsed): Speech[] {
  const found: Speech[] = [];
  for (const [i, word] of words.entries()) {
    if (!isProper(word) || word.upper) continue;
    const said =
      isSaidBy(words, i) || (isCyrillic(text, word.from) && saysInPassive(words, i, i)) || words[i - 1]?.is.citing;
    if (!said && (!opensClause(words, i) || word.possessive || !followsVerb(words, i))) continue;
    // Most words are none of a verb's, and need not be looked for among the people.
    if (spanAt(people, i) !== undefined) continue;
    found.push(speechOf({ text, words }, 'report', i, i, isSurname(word.lower)));
  }
  return found;
}

/**
 * A title alone, whose bearer the post must name.
 * ```bulletin
 * > | During the talks, the Mayor of Port Elm noted …
 *                           ^^^^^^^^^^^^^^^^^
 * ```
 */
export function titleReports({ text, words, people }: Parsed): Speech[] {
  const found: Speech[] = [];
  for (let verb = 1; verb < words.length; verb++) {
    const { is, gap, capital } = words[verb] as Word;
    // `La alcaldesa ha explicado`
    const end = is.participles && isPerfect(words, verb - 1) ? verb - 1 : verb;
    const speaks = is.speaking || end < verb || (is.leading && leadsToSpeech(words, verb));
    if (!speaks || gap !== 'plain' || !isNext(words, end) || capital) continue;
    const free = (spanUpTo(people, end)?.last ?? -1) + 1;
    const role = end > free ? roleBefore(text, words, free, end) : null;
    if (role === null || (role.first === role.last && !isOneOfMany(words, role.first))) continue;
    found.push(speechOf({ text, words }, 'title', role.first, role.last, false));
  }
  return [...found, ...titlesBehind({ text, words, people })];
}

/** `заявил мэр Вязова`, `“…,” said the mayor of Port Elm`: the title may stand behind its verb. */
function titlesBehind({ text, words, people }: Pick<Parsed, 'text' | 'words' | 'people'>): Speech[] {
  const found: Speech[] = [];
  for (let i = 1; i < words.length; i++) {
    const first = words[i];
    if (!first?.is.titles || first.gap !== 'plain' || spanAt(people, i) !== undefined) continue;
    const isRussian = words[i - 1]?.is.speakingFirst && isNominative(first.lower);
    let start = i;
    // `declared the Prime Minister`
    if (words[i - 1]?.is.common && isNext(words, i - 1)) start--;
    if (!isRussian && !isSaidFirst(words, start - 2)) continue;
    let last = i;
    while (isNext(words, last + 1) && isOfTitle(words[last + 1] as Word)) last++;
    if (spanAt(people, last) === undefined) found.push(speechOf({ text, words }, 'title', start, last, false));
  }
  return found;
}

/** Whether a verb of speaking opens what stands behind a quotation: `“…”, said`, `«…», a déclaré`. */
function isSaidFirst(words: readonly Word[], verb: number): boolean {
  const first = words[verb]?.is.participles ? verb - 1 : verb;
  const isVerb = first < verb ? words[first]?.is.auxiliaries === true : leadsToSpeaker(words[verb]);
  return isVerb && isNext(words, verb + 1) && !isNext(words, first);
}

function isOfTitle(word: Word): boolean {
  return isGenitive(word) || word.is.concerning || word.is.common || word.capital;
}

/**
 * `he` or `she` beside a quotation, by which the post means somebody whom it named before.
 * ```bulletin
 * > | “The quay is open,” he said.
 *                         ^^
 * ```
 */
export function pronounReports({ text, words }: Parsed): Speech[] {
  const found: Speech[] = [];
  for (let i = 0; i < words.length; i++) {
    const { is, from, gap, capital, lower } = words[i] as Word;
    // `« … », explique-t-elle`
    if (gap === 'quote' && INVERTED.test(lower)) found.push(speechOf({ text, words }, 'pronoun', i, i, false));
    const before = words[i - 1];
    if (!is.persons) continue;
    if (capital && !followsVerb(words, i)) continue;
    const isInverted = gap === 'plain' && leadsToSpeaker(before) && before?.gap !== 'plain';
    const isBehindQuote = followsVerb(words, i) && CLOSING_QUOTE.test(text.slice(before?.to ?? 0, from));
    // `Об этом он сообщил`
    const isOfAbove = gap === 'plain' && before?.is.vague && followsVerb(words, i);
    if (!isInverted && !isBehindQuote && !isOfAbove && !capital && !isBehindText(words, i)) continue;
    found.push(speechOf({ text, words }, 'pronoun', i, i, false));
  }
  return found;
}

/** `In his opening remarks, he stressed` */
function isBehindText(words: readonly Word[], subject: number): boolean {
  if (words[subject]?.gap !== 'comma' || !followsVerb(words, subject)) return false;
  const text = words.findLastIndex(({ is }, i) => i < subject && is.pronouns);
  return text > 0 && words[text - 1]?.gap === 'stop' && words.slice(text, subject).some(({ is }) => is.statements);
}

/** `The Secretary-General said`: a single word with an article, which Russian has not. */
function isOneOfMany(words: readonly Word[], i: number): boolean {
  if (isRussian(words[i])) return true;
  return words[i - 1]?.is.definite === true;
}

/** `“The quay is open,” said Reed`: the verb follows what is quoted, and no other name stands beside it. */
function isSaidBy(words: readonly Word[], i: number): boolean {
  const verb = words[i - 1];
  // `ha subrayado Ruiz`
  if (verb?.is.participles && words[i - 2]?.is.auxiliaries)
    return isNext(words, i) && !isNext(words, i - 2) && !isNamelike(words[i + 1]);
  const [word, next] = [words[i], words[i + 1]];
  if (word?.gap !== 'plain' || !leadsToSpeaker(verb) || isNamelike(next)) return false;
  // `Am Ende sagte Roth: „…“`
  return verb?.gap !== 'plain' || next?.gap === 'colon';
}

/** `цитирует Строева ВЯЗ`: behind the surname a word in capitals is no part of it. */
function isNamelike(word: Word | undefined): boolean {
  return isProper(word) && !word.upper;
}

/** Abbreviated titles stand before a surname: `CEO Reed stressed`. */
function opensClause(words: readonly Word[], i: number): boolean {
  if (!isNext(words, i)) return true;
  // `Об этом Строев сообщил`
  const before = words[i - 1];
  if ((before?.is.vague || opensSentence(before)) && isRussian(words[i])) return true;
  return words[i - 1]?.upper === true && !isNext(words, i - 1);
}

/** `Ранее Строев заявил` */
function opensSentence(word: Word | undefined): boolean {
  return word?.gap === 'stop' && word.capital && word.is.openers && !word.is.governors;
}

function followsVerb(words: readonly Word[], subject: number): boolean {
  // `Reed, for her part, said`
  const start = behindAside(words, subject + 1, words.length);
  let verb = start;
  while (isNext(words, verb) && words[verb]?.is.adverbs) verb++;
  if (!isNext(words, verb) && (verb > start || start === subject + 1)) return false;
  // `Ruiz ha subrayado`
  if (words[verb]?.is.auxiliaries === true) return words[verb + 1]?.is.participles === true;
  return words[verb]?.is.speaking === true && !reportsOnly(words, verb);
}
