import { chinese } from '../languages/zh';
import type { Parsed } from './parsed';
import type { Speech } from './speech';
import { EASTERN_WORD } from './wordSigns';

const { titles = new Set<string>(), speaking = new Set<string>() } = chinese.vocabulary;
const HAN = /\p{Script=Han}/u;
/** What may stand in a clause that names a speaker; numbers do not. */
const CLAUSE_PART = /[\p{Script=Han}·、]/u;
const LONGEST_CLAUSE = 40;
const CLAUSE_END = /[，,：:“「]/gu;
const NAME = /^\p{Script=Han}{2,7}$|^[\p{Script=Han}]{1,8}·[\p{Script=Han}·]{1,12}$/u;
/** What stands in no name: particles, and what makes a body or a crowd of the word before it. */
const NO_NAME =
  /[的在对和与等们同时将已并均还也曾再又、]|[部局院委会党国方社行厅处队者员告议司]$|(?:[美以俄乌敌联空海陆放]军|文章|专家|[国大]家|日报|报道|频道)$|皮书|新任|现任|发表|讲话|发文|^[日他她其本该双多各有大记赴对应]/u;
const ADVERB =
  /(?:还|也|另|亦|则|并|又|将|同时|当天|随后|今天|昨天|日前|近日|当日|一致|周.|\d{1,2}日晚?|[上下]午|[（(].{1,8}[)）]|在.{0,6}[上中])$/u;
const MOST_ADVERBS = 4;
/** Traditional characters of the words that are sought, and in the same order the simplified ones. */
const TRADITIONAL =
  /[總統書記長發國務員議會見談論壇討儀對話覽電視頻開閉參賀辭調強認為說稱與將訪領團進舉顧問專學縣區還則‧]/g;
const SIMPLIFIED =
  '总统书记长发国务员议会见谈论坛讨仪对话览电视频开闭参贺辞调强认为说称与将访领团进举顾问专学县区还则·';

/** A text with traditional characters as simplified ones; the same length. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (letter) => SIMPLIFIED.charAt(TRADITIONAL.source.indexOf(letter) - 1));
}

function withoutAdverbs(subject: string): string {
  let plain = subject;
  for (let i = 0; i < MOST_ADVERBS; i++) plain = plain.replace(ADVERB, '');
  return plain;
}

/** A person of a simplified text, as the text has it. */
function asWritten<P extends Pick<Speech, 'name' | 'role' | 'from' | 'to'>>(text: string, person: P): P {
  const { name, role, from, to } = person;
  const length = role?.length ?? 0;
  const isBefore = simplified(text.slice(from - length, from)) === role;
  const at = isBefore ? from - length : to;
  return {
    ...person,
    name: text.slice(from, from + name.length),
    role: role === null ? null : text.slice(at, at + length),
  };
}

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
  const plain = simplified(text);
  for (const { index: end } of plain.matchAll(CLAUSE_END)) {
    const clause = clauseBefore(plain, end);
    const verb = [...speaking].find((word) => clause.endsWith(word));
    if (verb === undefined) continue;
    const subject = withoutAdverbs(clause.slice(0, clause.length - verb.length));
    const speech = speechIn(subject, end - clause.length);
    if (speech !== null) found.push(asWritten(text, speech));
  }
  return found;
}

/** The clause that ends before `end`, at most 40 characters of it. */
function clauseBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_CLAUSE && CLAUSE_PART.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/**
 * Those whom titles with names, or names alone, tell: `市长安瑞德`, `安瑞德市长`, `安瑞德、何波山`. `subject` is a simplified part of `text` from
 * `offset` on.
 */
export function chinesePeopleIn(
  text: string,
  subject: string,
  offset: number,
): Pick<Speech, 'name' | 'role' | 'from' | 'to'>[] {
  const plain = withoutAdverbs(subject);
  const parts = [...plain.matchAll(/[^、和与及]+/gu)];
  const listed = parts.map(({ 0: part, index }) => personIn(part, offset + index));
  const whole = personIn(plain, offset);
  const people = listed.filter((person) => person !== null);
  return (people.length > 1 || whole === null ? people : [whole]).map((person) => asWritten(text, person));
}

function personIn(plain: string, offset: number): Speech | null {
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
  const from = Math.min(...[...titles].flatMap((word) => (subject.includes(word) ? [subject.indexOf(word)] : [])));
  return speechOf(subject.slice(0, from), subject.slice(from), offset);
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
