import type { Mention } from '../names/mention';
import { isAbstract } from '../names/nameWords';
import { isProper } from '../names/people';
import { isRussian } from '../names/russianForms';
import { isSurname } from '../names/russianNames';
import type { Parsed } from '../parsed';
import { numberOf, type Word } from '../words/words';
import { shoutedLabel } from './shouts';
import { type Speech, speechBy, speechOf } from './speech';

/** A label before a colon has no more words than this. */
const LONGEST_LABEL = 24;
const LONGEST_BARE = 2;
/** A label goes on no further than this behind its name, in words: `(01:20)`. */
const LONGEST_BRACKET = 4;
/** A headline in front of a dash has no fewer words than this, the speaker's included. */
const LEAST_HEADLINE = 4;
const LINK = /^[\s)\]]{0,4}:\s{0,4}https?:/u;
const COLON_AT_END = /^\s{0,4}[)\]]?\s{0,4}[:：]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const LETTER = /\p{L}/u;
const INITIAL = /^\p{Lu}\./u;

/**
 * The speaker whom a label at the line's start names, or null.
 * ```bulletin
 * > | 💬 Mayor Ann Reed: The bridge is open.
 *             ^^^^^^^^
 * > | ⚡️ Ministry of Bridges :
 *        ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function labelSpeech(parsed: Parsed): Speech | null {
  const end = labelEnd(parsed);
  // `Ann Reed: https://…` only says whose page it is.
  if (end === 0 || LINK.test(parsed.text.slice(parsed.words[end - 1]?.to))) return null;
  return personLabel(parsed, end) ?? shoutedLabel(parsed, end) ?? bodyLabel(parsed, end) ?? bareLabel(parsed, end);
}

/** Speakers with a title, initials or a card, and a colon, in the midst of a line, as in a transcript that lost its line ends. */
export function spokenInside(parsed: Parsed): Speech[] {
  const { words, people } = parsed;
  return people.flatMap((mention) => {
    if (!isFree(words, mention)) return [];
    const isMarked = mention.role !== null || isBehindEmoji(parsed, mention);
    if (isMarked && endsLabel(words, mention)) return [speechBy('label', mention, true)];
    const hasInitials = isInitial(words[mention.last - 1]) || isInitial(words[mention.first]);
    if (hasInitials && words[mention.last + 1]?.gap === 'colon') return [speechBy('label', mention, true)];
    const card = cardBehind(parsed, mention);
    return card === null ? [] : [{ ...speechBy('label', mention, true), ...card }];
  });
}

/**
 * What a card says again of a speaker, between label and colon: the surname first, then the other names and the title, which may be
 * glued to them.
 * ```bulletin
 * > | Thank you. A. Reed Reed Ann Mayor of Port Elm : Good morning.
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Thank you. Ann Reed Reed AnnMayor of Port Elm : Good morning.
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function cardBehind({ text, words }: Parsed, mention: Mention): Pick<Speech, 'name' | 'role'> | null {
  const surname = words[mention.last];
  const first = mention.last + 1;
  if (!surname || words[first]?.lower !== surname.lower) return null;
  const end = cardEnd(words, first + 1);
  if (end === null) return null;
  const given = words[mention.last - 1];
  if (given === undefined || !isInitial(given)) return fullCard(text, words, mention, { first, end });
  let names = first + 1;
  while (names < end && names <= first + 2 && isGivenName(words[names])) names++;
  const name = words.slice(first + 1, names).map((word) => word.text);
  const role = names < end ? text.slice(words[names]?.from, words[end - 1]?.to) : null;
  return { name: [...(name.length > 0 ? name : [given.text]), surname.text].join(' '), role };
}

/** The card of somebody whose label has no initials: `[first, end)` are its words. */
function fullCard(
  text: string,
  words: readonly Word[],
  { name, role, last }: Mention,
  { first, end }: { readonly first: number; readonly end: number },
): Pick<Speech, 'name' | 'role'> | null {
  const given = words[last - 1]?.text ?? '';
  const again = words[first + 1];
  if (again === undefined || given === '' || !again.text.startsWith(given)) return null;
  const card = text.slice(again.from + given.length, words[end - 1]?.to).trim();
  return { name, role: role ?? (card === '' ? null : card) };
}

/** The word behind a card's colon; null where a sentence or the line ends first. Glued words are one. */
function cardEnd(words: readonly Word[], start: number): number | null {
  for (let i = start; i < start + LONGEST_LABEL; i++) {
    const word = words[i];
    if (!word || (word.gap === 'stop' && word.from > (words[i - 1]?.to ?? 0))) return null;
    if (word.gap === 'colon') return i;
  }
  return null;
}

function isGivenName(word: Word | undefined): boolean {
  return isProper(word) && !word.is.titles && !word.is.common;
}

/** `The quay is open. 💬 Ann Reed: Thank you.` */
function isBehindEmoji({ text, words }: Parsed, { first }: Mention): boolean {
  return EMOJI.test(text.slice(words[first - 1]?.to ?? 0, words[first]?.from));
}

function isInitial(word: Word | undefined): boolean {
  return word !== undefined && INITIAL.test(word.text);
}

/**
 * Whether a colon follows a mention, at once or behind what only says it again and what stands in brackets.
 * ```bulletin
 * > | Welcome. Mayor of Port Elm Ann Reed Reed Ann Mayor of Port Elm (retranslated): Thank you.
 *                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function endsLabel(words: readonly Word[], { first, last }: Mention): boolean {
  const said = new Set(words.slice(first, last + 1).map(({ lower }) => lower));
  let i = last + 1;
  while (i <= last + LONGEST_LABEL && words[i]?.gap !== 'colon' && said.has(words[i]?.lower ?? '')) i++;
  if (words[i]?.gap === 'open') i++;
  return words[i]?.gap === 'colon';
}

function isFree(words: readonly Word[], mention: Mention): boolean {
  return mention.first > 0 && !words[mention.first - 1]?.is.governors;
}

/** The number of words before the line's first colon; 0 where no label stands there. */
export function labelEnd({ text, words }: Parsed): number {
  for (let i = 1; i < Math.min(words.length, LONGEST_LABEL + 1); i++) {
    if (words[i]?.gap === 'colon' && !isClock(words, i)) return i;
    if (words[i]?.gap === 'stop') return 0;
  }
  const last = words[words.length - 1];
  if (last === undefined || words.length > LONGEST_LABEL) return 0;
  return COLON_AT_END.test(text.slice(last.to)) ? words.length : 0;
}

/** `01:20` */
function isClock(words: readonly Word[], minute: number): boolean {
  return !Number.isNaN(numberOf(words[minute])) && !Number.isNaN(numberOf(words[minute - 1]));
}

function personLabel({ kind, words, people }: Parsed, end: number): Speech | null {
  const mention = people[0];
  if (!mention || mention.last >= end) return null;
  if (mention.first > 0 && !(mention.titled && words.slice(0, mention.first).every(isPartOfName))) return null;
  // `Ann Reed (AR): Good morning.`, `Ann Reed (01:20):`
  const isBracketed = words[mention.last + 1]?.gap === 'open' && end - mention.last <= LONGEST_BRACKET;
  const isWhole = mention.last === end - 1 || isBracketed;
  if (!isWhole && (kind !== 'speech' || !words[mention.last + 1]?.is.topics)) return null;
  return speechBy('label', mention, kind === 'speech' || mention.titled || isPlainly(words, mention, end));
}

/** Whether a name alone opens the line and a sentence follows its colon: `Ann Reed: The quay is open`. */
function isPlainly(words: readonly Word[], { first, last }: Mention, end: number): boolean {
  if (first > 0 || last - first > LONGEST_BARE || isRussian(words[last])) return true;
  return words[end] === undefined || words[end]?.capital;
}

/**
 * ```bulletin
 * > | Mr. Reed. We open the quay in May.
 *         ^^^^
 * ```
 */
export function periodLabel({ text, words, people }: Parsed): Speech | null {
  const mention = people[0];
  const next = words[(mention?.last ?? 0) + 1];
  if (!mention || next?.gap !== 'stop' || !next.capital || mention.first > 0 || !mention.titled) return null;
  const isShort = text.slice(mention.to, next.from).trim() === '.';
  return isShort ? speechBy('label', mention, true) : null;
}

/**
 * The speaker whom a headline names behind its last dash, who must be sure to be a person or known.
 * ```bulletin
 * > | The second quay opens in May – Ann Reed
 *                                    ^^^^^^^^
 * ```
 */
export function dashLabel({ text, words, people }: Parsed): Speech | null {
  const mention = people[people.length - 1];
  if (mention?.last !== words.length - 1) return surnameBehindDash(text, words);
  if (mention.first === 0) return null;
  const isQuoted = words.slice(0, mention.first).some((word, i) => i > 0 && !word.capital && !word.is.connectors);
  const isApart = /\s[–—-]\s+$/u.test(text.slice(0, words[mention.first]?.from ?? 0).slice(-4));
  // A headline has no full stop: `They are the guest of the day – Mayor Ann Reed.`
  if (/\.\s*$/u.test(text) && !/[”»"]/u.test(text.slice(0, words[mention.first]?.from))) return null;
  return isApart && isQuoted ? speechBy('label', mention, true) : null;
}

/** `Причал открыт — Строев` */
function surnameBehindDash(text: string, words: readonly Word[]): Speech | null {
  const word = words[words.length - 1];
  if (!word || words.length < LEAST_HEADLINE || !word.capital || !isSurname(word.lower)) return null;
  // `Причал Вязовское`
  if (/[ео]е$/u.test(word.lower)) return null;
  if (!/\s[–—]\s+$/u.test(text.slice(0, word.from).slice(-4))) return null;
  return speechOf({ text, words }, 'label', words.length - 1, words.length - 1, true);
}

/** A body's label stands behind an emoji, or is a name of a land's: in running text too many nouns with a colon behind them are no speakers. */
function bodyLabel({ text, kind, words }: Parsed, end: number): Speech | null {
  const label = words.slice(0, end);
  const first = label[0];
  const last = label[end - 1];
  if (first === undefined || last === undefined || !label.some(({ is }) => is.bodies)) return null;
  const isMarked =
    kind === 'speech' || (end === words.length && /\p{Extended_Pictographic}|\p{RI}/u.test(text.slice(0, first.from)));
  // `Минпорт Норландии: причал открыт`
  const isOfLand = end === 2 && first.is.bodies && isRussian(last);
  if (!(isMarked || isOfLand) || !label.every((word) => isPartOfName(word))) return null;
  return speechOf({ text, words }, 'label', 0, end - 1, true);
}

function isPartOfName(word: Word): boolean {
  return word.capital || word.is.connectors || isRussian(word);
}

/** Behind `💬` a single proper word before a colon is a speaker too. */
function bareLabel({ text, kind, words }: Parsed, end: number): Speech | null {
  const word = words[0];
  if (kind !== 'speech' || end !== 1 || !isProper(word) || !LETTER.test(word.text)) return null;
  // `💬 Quote: …`, `💬 Accreditation: …`
  if (word.is.common || word.is.titles || word.is.statements || isAbstract(word) || word.text.length < 3) return null;
  return speechOf({ text, words }, 'label', 0, 0, true);
}
