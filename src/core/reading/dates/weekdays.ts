import { LANGUAGES } from '../../languages';
import { numbered } from '../../languages/words';
import type { Parsed } from '../parsed';
import type { Lexicon } from '../words/lexicon';
import type { Word } from '../words/words';
import type { DateMention } from './dates';

/** A weekday beside the date that it belongs to. Offsets are UTF-16 code units from the line's start, `to` exclusive. */
export interface WeekdayMention {
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** The weekday as written. */
  readonly from: number;
  readonly to: number;
  /** The date as written, and in ISO 8601 as far as it goes: `2024-07-16`, `--07-16`. */
  readonly date: { readonly from: number; readonly to: number; readonly iso: string };
}

const WITH_DAY = /^(?:\d{4}-|--)\d\d-\d\d$/;
const SHORT = 3;
const DAY_NUMBER = /^\d{1,2}(?!\d)/;
/** `2031年5月3日`, and what may stand between it and its weekday. */
const CHINESE_DATE = /(?:\d{4}年)?\d{1,2}月\d{1,2}日/u;
const CHINESE_OPENING = /^[（(]?/u;

/** The weekdays of a line that stand beside the date they belong to, in order; none beside a range of days. */
export function weekdaysIn({ text, words, dates, lexicon }: Parsed): WeekdayMention[] {
  const found: WeekdayMention[] = [];
  for (const mention of dates) {
    const { date } = mention;
    if (date === null || !WITH_DAY.test(date) || isRange(words, mention)) continue;
    const chinese = chineseWeekday(text, words[mention.first], lexicon);
    const word = wordBefore(words, mention) ?? wordBehind(words, mention);
    const spot = chinese ?? (!word ? null : { weekday: word.is.weekday, from: word.from, to: word.to });
    if (spot === null) continue;
    found.push({ ...spot, date: { ...dateSpot(words, mention), iso: date } });
  }
  return found;
}

/** Whether several days are named: `May 3–5`, `May 3 and 4`. */
function isRange(words: readonly Word[], { first, last }: DateMention): boolean {
  const days = words.slice(first, last + 1).filter(({ text }) => DAY_NUMBER.test(text));
  if (days.length > 1) return true;
  const [next, behind] = [words[last + 1], words[last + 2]];
  if (next !== undefined && next.gap === 'dash' && DAY_NUMBER.test(next.text)) return true;
  return (next?.is.joining === true || next?.is.ranging === true) && DAY_NUMBER.test(behind?.text ?? '');
}

/**
 * ```bulletin
 * > | on Tuesday, July 16, 2024
 *        ^^^^^^^
 * ```
 */
function wordBefore(words: readonly Word[], { first }: DateMention): Word | undefined {
  const word = words[first - 1];
  const gap = words[first]?.gap;
  if (!word || !isWeekday(word) || (gap !== 'plain' && gap !== 'comma')) return undefined;
  return isOneOfSeveral(words, first - 1) || isOfName(words, first - 1) ? undefined : word;
}

/**
 * ```bulletin
 * > | on July 16, 2024 (Tuesday)
 *                       ^^^^^^^
 * ```
 */
function wordBehind(words: readonly Word[], { last }: DateMention): Word | undefined {
  // `6 мая 2031 года (вторник)`
  const at = words[last + 1]?.gap === 'plain' && words[last + 2]?.gap === 'open' ? last + 2 : last + 1;
  const word = words[at];
  if (!word || !isWeekday(word)) return undefined;
  const next = words[at + 1];
  if (word.gap === 'open') return next === undefined || next.gap !== 'plain' ? word : undefined;
  // `On July 16, Tuesday’s session` is about another day.
  const isClosed = next === undefined || (next.gap !== 'plain' && next.gap !== 'dash');
  return word.gap === 'comma' && isClosed && !word.possessive ? word : undefined;
}

/** `sat` and `sun` mean other things, too. */
function isWeekday({ is, text, capital }: Word): boolean {
  return is.weekday > 0 && (capital || text.length > SHORT);
}

/** `SANTO DOMINGO, May 3`, `Good Friday, May 3` */
function isOfName(words: readonly Word[], at: number): boolean {
  const [above, word] = [words[at - 1], words[at]];
  return (
    word?.capital === true &&
    word.gap === 'plain' &&
    above?.capital === true &&
    !above.is.openers &&
    above.text.length > SHORT
  );
}

/** `from Monday to Friday, May 3`, `Monday and Tuesday, May 3` */
function isOneOfSeveral(words: readonly Word[], at: number): boolean {
  return [words[at - 1], words[at - 2]].some((word) => (word?.is.weekday ?? 0) > 0);
}

/** Chinese has no blanks: date and weekday are one word. */
function chineseWeekday(
  text: string,
  word: Word | undefined,
  lexicon: Lexicon,
): { weekday: number; from: number; to: number } | null {
  const date = CHINESE_DATE.exec(word?.text ?? '');
  if (!word || date === null) return null;
  const behind = word.from + date.index + date[0].length;
  const from = behind + (CHINESE_OPENING.exec(text.slice(behind, behind + 1))?.[0].length ?? 0);
  for (const length of [3, 2]) {
    const weekday = lexicon.get(text.slice(from, from + length))?.weekday ?? 0;
    if (weekday > 0) return { weekday, from, to: from + length };
  }
  return null;
}

function dateSpot(words: readonly Word[], { first, last }: DateMention): { from: number; to: number } {
  const from = words[first]?.from ?? 0;
  const date = CHINESE_DATE.exec(words[first]?.text ?? '');
  if (date !== null) return { from: from + date.index, to: from + date.index + date[0].length };
  return { from, to: words[last]?.to ?? from };
}

/**
 * `found`, a weekday's name as written, as the name of `weekday` (1 to 7) in the same language, case and capitals; `before` is what
 * stands in front of it on its line. The weekday's preposition, where the language has several, comes with it.
 */
export function weekdayLike(
  found: string,
  weekday: number,
  before: string,
): { text: string; preposition: string | null } {
  const lower = found.toLowerCase();
  const language = LANGUAGES.find(({ vocabulary }) => numbered(...(vocabulary.weekdays ?? [])).has(lower));
  const tables = (language?.vocabulary.weekdays ?? []).map((forms) => forms.split(' '));
  const own = tables.find((forms) => forms.includes(lower)) ?? [];
  // Behind a preposition the last of equal forms is meant: the accusative.
  const place = /\p{L}\s$/u.test(before) ? own.lastIndexOf(lower) : own.indexOf(lower);
  const forms = tables[weekday - 1] ?? [];
  const form = forms[place] ?? forms[0] ?? lower;
  const prepositions = (language?.vocabulary.weekdayPrepositions ?? []).map((written) => written.split(' '));
  const word = before.trimEnd().split(/\s/).at(-1) ?? '';
  const sort = Math.max(...prepositions.map((written) => written.indexOf(word.toLowerCase())));
  const other = prepositions[weekday - 1]?.[sort] ?? null;
  const isOther = other !== null && other !== word.toLowerCase();
  return { text: capitalsOf(found, form), preposition: isOther ? prepositionLike(word, other, isUpper(found)) : null };
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** A capital of one letter is that of a sentence, unless the weekday is all in capitals. */
function prepositionLike(word: string, other: string, isAllUpper: boolean): string {
  return isAllUpper && word === word.toUpperCase() ? other.toUpperCase() : capitalsOf(word, other);
}

function capitalsOf(found: string, form: string): string {
  if (isUpper(found)) return form.toUpperCase();
  const first = found.charAt(0);
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
