import { NONE, type WordClasses } from '../words/lexicon';
import type { Word } from '../words/words';

/** Endings of Russian adjectives, each with those of the nouns that they agree with. */
const AGREEMENT: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/[ыи]й$/u, /[^аеиоуыэюяё]$/u],
  [/ой$/u, /(?:[^аеиоуыэюяём]|[^аеиоуыэюяё]м)$/u],
  [/[ое]го$/u, /[ая]$/u],
  [/[ое]му$/u, /[ую]$/u],
  [/[ыи]м$/u, /(?:[ое]м|[ая]м)$/u],
  [/[ое]м$/u, /[еиу]$/u],
  [/(?:ая|яя)$/u, /[аяь]$/u],
  [/(?:ую|юю)$/u, /[уюь]$/u],
  [/[ое]й$/u, /(?:[ыие]|[ое]й)$/u],
  [/[ое]е$/u, /е$/u],
  [/[ыи]е$/u, /[ыия]$/u],
  [/[ыи]х$/u, /(?:[^аеиоуыьэюяё]|[ое]в|ей|ий|[ая]х)$/u],
  [/[ыи]ми$/u, /[ая]ми$/u],
];
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** Endings of nouns and adjectives in the genitive, and those of verbs and other cases that look like them. */
const GENITIVE = /(?:[ое]го|[ое]й|[ыи]х|[ое]в|ий|[аяыи]|[бвгджзкмнпрсфхцчшщ]|дел|палат)$/u;
const OTHER = /(?:л[аи]|ся|[её]н|ован|[аяое]м|[ая]х|[ая]ми|[сц]кий)$/u;
const FIRST_CYRILLIC = 0x400;
const LEAST_LETTERS = 3;
/** What something is of is told in no more words than this. */
const LONGEST_CHAIN = 8;
/** A name in quotation marks has no more words than this. */
const LONGEST_NAME = 4;

/** Whether a Russian word, in small letters if it may not have a capital, is an adjective of the noun behind it: `аппаратное совещание`. */
export function agrees(adjective: Word | undefined, noun: Word, mayBeCapital = false): boolean {
  if (adjective === undefined || (adjective.capital && !mayBeCapital) || !CYRILLIC.test(adjective.text)) return false;
  if (adjective.text.length <= LEAST_LETTERS || !(adjective.is === NONE || adjective.is.common)) return false;
  return AGREEMENT.some(([own, others]) => own.test(adjective.lower) && others.test(noun.lower));
}

/** Whether a Russian word may be in the genitive, of what stands before it: `заседание рабочей группы`. */
export function isGenitive(word: Word): boolean {
  if (!CYRILLIC.test(word.text)) return false;
  if (word.upper || word.is.concerning) return true;
  return word.text.length > LEAST_LETTERS && GENITIVE.test(word.lower) && !OTHER.test(word.lower);
}

/** The endings of Russian titles in the nominative: `мэр`, `председатель`, `глава`, and of `замминистра`, which has one form in all cases. */
const NOMINATIVE = /(?:[бгджзклнпрстфхцчшщ]|ь|[иы]й|ая|ва|ница|тка)$|^зам(?:.*[ая])?$/u;

/** Whether a Russian title in small letters is in the nominative. */
export function isNominative(lower: string): boolean {
  return NOMINATIVE.test(lower);
}

/** Whether a word is written in Russian letters. */
export function isRussian(word: Word | undefined): boolean {
  return word !== undefined && CYRILLIC.test(word.text);
}

/** Whether a letter of a text may be a Russian one: told by its code alone, as most lines have none. */
export function isCyrillic(text: string, at = 0): boolean {
  return text.charCodeAt(at) >= FIRST_CYRILLIC;
}

/** The last word of what tells in Russian whose the word `head` is, in the genitive: `заседание рабочей группы порта`; else `head`. */
export function genitiveEnd(words: readonly Word[], head: number): number {
  let last = head;
  for (let i = head + 1; i <= head + LONGEST_CHAIN && words[i]?.gap === 'plain'; i++) {
    const word = words[i] as Word;
    // `беседы ректор Иван Строев рассказал`
    if (!isGenitive(word) || isOther(word.is) || (word.is.titles && isNominative(word.lower))) break;
    last = i;
  }
  return last;
}

/** What is no noun or adjective in the genitive, whatever it ends in. */
function isOther(is: WordClasses): boolean {
  return is.acting || is.holding || is.speaking || is.meeting || is.attending || is.openers || is.adverbs || is.clausal;
}

/** Whether a word is the number of the one before it: `школы № 5`. */
export function isNumber(words: readonly Word[], i: number): boolean {
  const number = words[i];
  return number?.hasDigit === true && number.gap === 'plain' && number.from > (words[i - 1]?.to ?? 0) + 1;
}

/** The end of the name in quotation marks behind a house or a firm, of a few words, or of its number: `во дворце «Причал»`, `в школе № 5`; else `end`. */
export function quotedEnd(words: readonly Word[], end: number): number {
  if (isNumber(words, end)) return end + 1;
  if (words[end]?.gap !== 'quote' || !words[end]?.capital || words[end].from > (words[end - 1]?.to ?? 0) + 2)
    return end;
  let last = end + 1;
  while (last < end + LONGEST_NAME && words[last]?.gap === 'plain') last++;
  return words[last]?.gap === 'quote' || words[last] === undefined ? last : end;
}

/** What the case forms of a Russian name end in, at its very end. */
const CASE_ENDING = /(?:[ое]го|[ое]му|[оеыи]м|[аеиоуыьэюяй])$/u;
const SHORTEST_STEM = 2;
const MOST_ENDINGS = 4;

/** What all case forms of a Russian word in small letters share: `холмов` of `холмовым`, `холмову`; another word as it is. */
export function stemOf(lower: string): string {
  if (!CYRILLIC.test(lower)) return lower;
  let stem = lower;
  for (let i = 0; i < MOST_ENDINGS; i++) {
    const shorter = stem.replace(CASE_ENDING, '');
    if (shorter.length < SHORTEST_STEM) break;
    stem = shorter;
  }
  return stem;
}
