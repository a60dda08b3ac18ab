import type { Word } from './words';

/** Endings of Russian and kindred surnames, in all cases. */
const SURNAME = /(?:[оеё]в|[иы]н|ск|цк|ян|дзе|швили|ко|ук|юк|[оеи]вич)(?:а|у|ым|ой|ого|ому|им|ий|ая|ую|е|ем|ом|ы)?$/u;
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)(?:а|у|ем|ы|е|ой)?$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Whether a word in small letters is a patronymic, in whatever case. */
export function isPatronymic(lower: string): boolean {
  return PATRONYMIC.test(lower);
}

/** Whether a word is a Cyrillic noun that may name a place behind a preposition, and no adjective: `в Вязове`. */
export function isCyrillicNoun(word: Word | undefined): boolean {
  return word !== undefined && CYRILLIC.test(word.text) && !/(?:ом|ем|ой|ей|ых|их|ую|юю)$/u.test(word.lower);
}

/** Whether a Cyrillic word in small letters ends as surnames do, in whatever case. */
export function isSurname(lower: string): boolean {
  return CYRILLIC.test(lower) && SURNAME.test(lower);
}

/** `ХОЛМОВ Борис Иванович`: lists set surnames in capitals. */
export function isShoutedSurname(words: readonly Word[], i: number): boolean {
  return words[i]?.upper === true && PATRONYMIC.test(words[i + 2]?.lower ?? '') && words[i + 1]?.gap === 'plain';
}
