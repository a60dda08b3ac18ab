import { chinese } from '../languages/zh';
import type { Parsed } from './parsed';
import type { Speech } from './speech';
import { EASTERN_WORD } from './wordSigns';

const { titles = new Set<string>(), speaking = new Set<string>() } = chinese.vocabulary;
const HAN = /\p{Script=Han}/u;
/** What may stand in a clause that names a speaker; numbers do not. */
const CLAUSE_PART = /[\p{Script=Han}·、]/u;
const LONGEST_CLAUSE = 40;
const CLAUSE_END = /[，：:“]/gu;
const NAME = /^\p{Script=Han}{2,7}$|^[\p{Script=Han}]{1,8}·[\p{Script=Han}·]{1,12}$/u;
/** What stands in no name: particles, and what makes a body or a crowd of the word before it. */
const NO_NAME =
  /[的在对和与等们同时将已并均还也曾再又、]|[部局院委会党国方社行厅处队军者员家章告议司道报]$|皮书|发表|讲话|发文|^[日他她其本该双多各有大记]/u;
const ADVERB = /(?:还|也|同时|当天|随后|今天|昨天|日前|近日|当日|一致)$/u;
/** A name alone, without a title, has three characters. */
const SHORT = /^\p{Script=Han}{2,3}$/u;
const ALONE = /^\p{Script=Han}{3}$/u;

/**
 * Speakers of a Chinese line: a title and a name, a name and a title, or a name of three characters, before a verb of speaking.
 * ```bulletin
 * > | 市长安瑞德表示，码头已开放。
 *       ^^^^^^
 * ```
 */
export function chineseSpeeches({ text, signs }: Parsed): Speech[] {
  // What is part of a link is no word of the line.
  if ((signs & EASTERN_WORD) === 0 || !HAN.test(text)) return [];
  const found: Speech[] = [];
  for (const { index: end } of text.matchAll(CLAUSE_END)) {
    const clause = clauseBefore(text, end);
    const verb = [...speaking].find((word) => clause.endsWith(word));
    if (verb === undefined) continue;
    const subject = clause.slice(0, clause.length - verb.length).replace(ADVERB, '');
    const speech = speechIn(subject, end - clause.length);
    if (speech !== null) found.push(speech);
  }
  return found;
}

/** The clause that ends before `end`, at most 40 characters of it. */
function clauseBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_CLAUSE && CLAUSE_PART.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The person whom a title with a name, or a name alone, tells: `市长安瑞德`, `安瑞德市长`; null where it is none. */
export function chinesePerson(subject: string, offset: number): Pick<Speech, 'name' | 'role' | 'from' | 'to'> | null {
  const plain = subject.replace(ADVERB, '');
  if (lastTitle(plain) === null && SHORT.test(plain)) return speechOf(plain, null, offset);
  return speechIn(plain, offset);
}

function speechIn(subject: string, offset: number): Speech | null {
  const title = lastTitle(subject);
  // A name of two characters must have its title elsewhere.
  if (title === null) {
    const speech = SHORT.test(subject) ? speechOf(subject, null, offset) : null;
    return speech === null || ALONE.test(subject) ? speech : { ...speech, sure: false };
  }
  const behind = subject.slice(title.to);
  if (behind !== '') return speechOf(behind, subject.slice(0, title.to), offset + title.to);
  return speechOf(subject.slice(0, title.from), subject.slice(title.from), offset);
}

function speechOf(name: string, role: string | null, from: number): Speech | null {
  if (!NAME.test(name) || NO_NAME.test(name)) return null;
  return { kind: 'report', name, role, from, to: from + name.length, sure: true };
}

/** The title that ends last, the longest of several. */
function lastTitle(subject: string): { readonly from: number; readonly to: number } | null {
  let last: { from: number; to: number } | null = null;
  for (const title of titles) {
    const from = subject.lastIndexOf(title);
    if (from < 0) continue;
    const to = from + title.length;
    if (last === null || to > last.to || (to === last.to && from < last.from)) last = { from, to };
  }
  return last;
}
